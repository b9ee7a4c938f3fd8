import { problem, type Problem } from '../../../model/problem.js';
import { settings } from '../../../sources/settings.js';

/** What runs or loads something of its own, changes the page around it, or would stand once for every item and hold one. */
const unfit =
  'script,iframe,frame,frameset,object,embed,applet,portal,fencedframe,form,base,meta,template,slot,animate,set,svg style,link:not([rel=stylesheet i])';
/** A site's sheet for its markup: it stands once in the list, not in every row. */
const sheet = 'style,link';
/** Scripts in attributes, what a strict policy reports, and what may be on a page but once. */
const unfitAttribute = /^(?:on.*|style|srcdoc|id|autofocus)$/i;
const address = /^(?:href|src|action|formaction|data|poster|background|cite|ping)$/i;
const picture = /^data:image\//i;

/**
 * Takes out what could run script, and what is not fit to be repeated; answers the sheets. The markup is the page's own; but whoever may
 * write a template into a page should not get more out of it than out of any other markup.
 */
export function cleanMarkup(markup: DocumentFragment, base: string, problems: Problem[]): readonly Element[] {
  for (const element of markup.querySelectorAll(unfit)) {
    // A form's properties are whatever its fields are called.
    const name = element instanceof HTMLFormElement ? 'form' : element.localName;
    problems.push(problem('unfit-markup', `template ${name}`));
    Element.prototype.remove.call(element);
  }
  for (const element of markup.querySelectorAll('*')) {
    if (element.shadowRoot) {
      problems.push(problem('unfit-markup', `template ${element.localName}`));
      element.remove();
    } else for (const attribute of [...element.attributes]) checkAttribute(element, attribute, base, problems);
  }
  const sheets = [...markup.querySelectorAll(sheet)];
  for (const element of sheets) element.remove();
  return sheets;
}

function checkAttribute(element: Element, attribute: Attr, base: string, problems: Problem[]): void {
  const { name, localName, value } = attribute;
  const isUnfit = unfitAttribute.test(name);
  if (!isUnfit && (!address.test(localName) || isSafe(value, base, element))) return;
  problems.push(problem(isUnfit ? 'unfit-markup' : 'unsafe-url', `template ${element.localName}[${name}]`, value));
  element.removeAttributeNode(attribute);
}

/** Whether an address in the markup itself leads where a document's may lead, or is a picture. */
function isSafe(value: string, base: string, { localName }: Element): boolean {
  if (/^(?:img|source|image)$/.test(localName) && picture.test(value)) return true;
  try {
    const { protocol } = new URL(value, base);
    return /^(?:https?|mailto):$/.test(protocol) || settings().protocols.includes(protocol);
  } catch {
    // What is no address leads nowhere.
    return true;
  }
}
