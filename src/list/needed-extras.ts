import { type ExtraName, extras, loadExtra } from './extras.js';
import type { ListAttributes } from './list-attributes.js';

/** The code that one list needs of what comes later. */
export class NeededExtras {
  /** Resolves when all that was asked for is here; absent when nothing is on its way. */
  loading: Promise<unknown> | undefined;
  readonly #list: ListAttributes;

  constructor(list: ListAttributes) {
    this.#list = list;
  }

  /** Whether that part is here, or cannot be had; if it is on its way, the list is read again when it comes. */
  has(name: ExtraName): boolean {
    if (name in extras) return true;
    const loading = (this.loading = Promise.all([this.loading, loadExtra(name)]).then(() => {
      if (this.loading === loading) this.loading = undefined;
      this.#list.requestUpdate('extras', 0);
    }));
    return false;
  }
}
