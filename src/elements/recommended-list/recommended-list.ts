import { ListElement } from '../../list/list-element.js';

export type * from '../../base/events.js';

/**
 * Articles to read next, the site's own or paid for.
 *
 * @tag recommended-list
 * @summary Articles to read next, the site's own or paid for.
 * @attr {string} items - The items as JSON text.
 */
export class RecommendedList extends ListElement {
  static override readonly tag: string = 'recommended-list';
  protected static override readonly kind = 'recommended';
}
