import { itemList, keepJsonLd } from '../../base/json-ld.js';
import type { ListAttributes } from '../list-attributes.js';

/** Keeps the list in the document's head as an `ItemList`. */
export function follow(list: ListAttributes): void {
  const name = list.shadowRoot!.querySelector('.list')?.ariaLabel ?? '';
  const items = list.jsonLd && list.state === 'ready' ? list.parsed?.value : undefined;
  keepJsonLd(list, items && itemList(items, name));
}
