import { type Report, settings } from '../sources/settings.js';

const reported = new WeakMap<Element, Set<string>>();

/** Tells a site's developer of a defect, once per code and element: through `configure({ report })`, else in the console. */
export function report(problem: Report, element: Element): void {
  const codes = reported.get(element) ?? new Set();
  if (codes.has(problem.code)) return;
  reported.set(element, codes.add(problem.code));
  const { report: receiver } = settings();
  try {
    if (receiver) receiver(problem, element);
    else
      console.warn(
        `<${element.localName}> ${problem.code} at ${problem.path || 'the document'}: ${problem.message}`,
        element,
      );
  } catch (error) {
    // A receiver that throws must not keep the article from being shown.
    console.error(error);
  }
}
