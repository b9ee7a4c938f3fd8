import type { Article } from '../../model/article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { nameOf } from '../../model/select/known-articles.js';
import type { Part } from '../../sources/follow.js';
import type { ListAttributes } from '../list-attributes.js';
import { goOn, nextPages, type Paging, pagingOf } from './next-page.js';

/** What a list's documents have themselves, and what was fetched after it. */
export class Pages {
  /** The document that was taken last. */
  raw: unknown;
  #documents: readonly Paging[] = [];
  #options: ParseOptions = {};
  #first: readonly Article[] = [];
  #fetched: readonly Article[] = [];
  /** Whether the documents were asked again since, so that both may have the same. */
  #hasMoved = false;
  /** The fetched items that were given out last. */
  #given: readonly Article[] = [];

  /** Takes a document, or another state of it. Answers whether it begins anew. */
  take(items: readonly Article[], raw: unknown, parts: readonly Part[] | undefined, options: ParseOptions): boolean {
    this.#options = options;
    let isOther = false;
    if (raw !== this.raw) {
      const before = this.#documents;
      const documents = pagingOf(raw, parts, options, before);
      this.raw = raw;
      // One of several that answers late changes nothing about the others.
      const isSame = before.length > 0 && before.every((one) => documents.includes(one));
      if (isSame || !this.#keep(items, documents)) {
        this.#documents = documents;
        isOther = !isSame;
      }
      if (isOther) {
        this.#fetched = [];
        this.#hasMoved = false;
      }
    }
    this.#first = items;
    return isOther;
  }

  /** All of them. */
  get items(): readonly Article[] {
    this.#given = this.#fetched;
    if (!this.#fetched.length) return this.#first;
    const names = this.#hasMoved ? namesOf(this.#first) : undefined;
    return [...this.#first, ...this.#fetched.filter((item) => !names?.has(nameOf(item)))];
  }

  /** Whether a document has another page. */
  get hasNext(): boolean {
    return this.#documents.some(({ next }) => next);
  }

  /** Whether what was fetched last has been given out. */
  get isGiven(): boolean {
    return this.#given === this.#fetched;
  }

  /** Fetches the next page of each document. Rejects where none can be had, or when the signal is aborted. */
  async fetchNext(list: ListAttributes, signal: AbortSignal): Promise<void> {
    const items = await nextPages(this.#documents, list, this.#options, signal);
    this.#fetched = [...this.#fetched, ...items];
  }

  /** Where the same addresses were asked again, the reader keeps what was fetched after them, and what has moved there since. */
  #keep(items: readonly Article[], documents: readonly Paging[]): boolean {
    if (!this.#fetched.length) return false;
    const names = namesOf(items);
    if (!this.#first.some((item) => names.has(nameOf(item)))) return false;
    const moved = goOn(this.#documents, documents, this.#options);
    if (!moved) return false;
    this.#fetched = [...this.#first.filter((item) => moved.has(nameOf(item))), ...this.#fetched];
    return (this.#hasMoved = true);
  }
}

/** What each of some items is known by. */
export const namesOf = (items: readonly Article[]): ReadonlySet<string> => new Set(items.map(nameOf));
