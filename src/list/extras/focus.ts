import { linkOf } from '../rows.js';

/** Where the reader is: in the list, or else on the page. */
export const placeOfFocus = (root: ShadowRoot): Element | null =>
  root.activeElement ?? (root.host.getRootNode() as Document | ShadowRoot).activeElement;

/** Whether the reader is where they were, as far as that is still there. */
export function hasStayed(before: Element | null, root: ShadowRoot): boolean {
  const now = placeOfFocus(root);
  return now === before || !now || now === root.host || now === document.body;
}

/** Takes the reader to a row: to its link, or where it has none to the row itself. */
export function focusOn(row: Element): void {
  const target = linkOf(row) ?? (row as HTMLElement);
  if (target === row) target.tabIndex = -1;
  target.focus();
}
