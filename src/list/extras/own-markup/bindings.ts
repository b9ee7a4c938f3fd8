import { problem, type Problem } from '../../../model/problem.js';
import { type Field, fieldOf } from './fields.js';

/** What an element of a template shows of an item. */
export interface Binding {
  /** By which children it is reached from the row. */
  readonly path: readonly number[];
  /** It is left out where the first is missing, or where the second is there. */
  readonly if?: Field | undefined;
  readonly unless?: Field | undefined;
  readonly text?: Field | undefined;
  readonly href?: Field | undefined;
  readonly src?: Field | undefined;
}

const names = ['if', 'unless', 'text', 'href', 'src'] as const;
type Name = (typeof names)[number];

/** Elements that hold no text. */
const isVoid = /^(?:area|br|col|hr|img|input|source|track|wbr)$/;

/** Whether an attribute may stand on that element. Of the others of a page's markup no attribute is filled. */
const fits: Record<Name, (element: Element, field: Field) => boolean> = {
  if: () => true,
  unless: () => true,
  text: ({ localName }, { kind }) => kind !== 'none' && !isVoid.test(localName),
  href: (element, { kind }) =>
    /^(?:address|image)$/.test(kind) && (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement),
  src: (element, { kind }) =>
    kind === 'image' && (element instanceof HTMLImageElement || element instanceof HTMLSourceElement),
};

/** Takes the binding attributes off the elements of a row and answers what they say. What can't be is reported. */
export function takeBindings(row: Element, problems: Problem[]): readonly Binding[] {
  const bindings: Binding[] = [];
  const visit = (element: Element, path: readonly number[]): void => {
    const found: { -readonly [Key in Name]?: Field | undefined } = {};
    for (const name of names) {
      const attribute = `data-${name}`;
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      element.removeAttribute(attribute);
      const place = `template ${element.localName}[${attribute}]`;
      const field = fieldOf(value);
      if (!field) problems.push(problem('unknown-field', place, value));
      else if (!fits[name](element, field)) problems.push(problem('misplaced-binding', place, value));
      else found[name] = field;
    }
    if (Object.keys(found).length) bindings.push({ path, ...found });
    // Its text takes the place of what is in it.
    if (found.text) element.replaceChildren();
    [...element.childNodes].forEach((child, index) => {
      if (child instanceof Element) visit(child, [...path, index]);
    });
  };
  visit(row, []);
  return bindings;
}
