import { ListElement } from '../../list/list-element.js';

export type * from '../../base/events.js';

/**
 * Articles on the same subject.
 *
 * @tag related-list
 * @summary Articles on the same subject.
 * @attr {string} items - The items as JSON text.
 */
export class RelatedList extends ListElement {
  static override readonly tag: string = 'related-list';
  protected static override readonly kind = 'related';
}
