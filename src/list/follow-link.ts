import { ArticleClickEvent } from '../base/events.js';
import type { ListAttributes } from './list-attributes.js';
import { linkOf, placeOf, rowAround } from './rows.js';

/** The event by which a click beside a link is handed on to the link; it is told already. */
let handedOn: Event | undefined;

/**
 * Tells of a link that is followed. The whole item leads where its link leads, so that the picture needs no link of its own; a reader
 * who selects text stays. Answers what was told.
 */
export function followLink(list: ListAttributes, event: MouseEvent): ArticleClickEvent | undefined {
  // The middle button follows a link as well; the other auxiliary buttons do not.
  if (event === handedOn || event.button > 1) return;
  const target = event.target as Element;
  const row = rowAround(target);
  const place = row && placeOf(row);
  const own = target.closest(':any-link');
  const link = own ?? (row && linkOf(row));
  if (!place || !link) return;
  if (!own && (event.button || target.closest('button,input,select,textarea,summary') || isSelecting(list))) return;
  const click = new ArticleClickEvent({ ...place, listId: list.listId, originalEvent: event });
  if (!list.dispatchEvent(click)) event.preventDefault();
  else if (!own) {
    // With the keys that were held, so that it opens where the reader wants it.
    handedOn = new MouseEvent('click', event);
    link.dispatchEvent(handedOn);
    handedOn = undefined;
  }
  return click;
}

/** Chromium tells what is selected in a shadow tree by the root alone. */
function isSelecting({ shadowRoot }: HTMLElement): boolean {
  const root: ShadowRoot & { readonly getSelection?: () => Selection | null } = shadowRoot!;
  const selection = root.getSelection?.() ?? getSelection();
  return selection?.type === 'Range' && !!selection.toString();
}
