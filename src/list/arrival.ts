import { type ParsedList, parseFirst } from '../model/parse-list.js';
import type { ParseOptions } from '../model/parse-options.js';
import type { LongList } from './extras/long.js';
import { extras, loadExtra } from './extras.js';
import type { ListAttributes } from './list-attributes.js';

/** Work that can be left off and taken up again. */
export interface Work {
  /** Goes on until all is done, or time is over. Answers whether all is done. */
  goOn(isOver?: () => boolean): boolean;
}

/** Where a document came from. */
export interface Source {
  readonly version: number;
  readonly route: string | undefined;
  readonly parts: readonly { readonly value: unknown; readonly base: string }[] | undefined;
}

/** So many items are read and rendered at once: they fill a viewport. */
export const firstRows = 100;

/**
 * The document of a list, as far as it is there: a long one is read and rendered in slices, between which the page has its turn. What was
 * read is kept until the document or the way to read it changes, for rules may change without it.
 */
export class Arrival implements Work {
  /** Rows of which some are still to be rendered. */
  rows: Work | undefined;
  /** Resolves when all is done, or the list has left the page; absent when nothing is done. */
  promise: Promise<void> | undefined;
  #kept: { raw: unknown; key: string; parsed: ParsedList & { isCut?: boolean } } | undefined;
  #long: LongList | undefined;

  /** Takes a document, and reads what is to be seen first. */
  take(raw: unknown, source: Source, options: ParseOptions): ParsedList {
    if (extras.long) return (this.#long ??= new extras.long.LongList()).take(raw, source, options);
    const { version, parts } = source;
    const most = 'long' in extras ? undefined : firstRows;
    const key = [version, options.timeZone, options.language, options.protocols, options.itemsPath, most].join();
    let kept = this.#kept;
    if (!kept || kept.raw !== raw || kept.key !== key) {
      // Of several documents, only the first comes at once.
      const { value, base } = parts?.[0] ?? { value: raw, base: options.base };
      const parsed = parseFirst(value, { ...options, base }, most);
      kept = this.#kept = { raw, key, parsed: parts?.[1] && most ? { ...parsed, isCut: true } : parsed };
    }
    return kept.parsed;
  }

  /** Whether all of the document is read. */
  get isWhole(): boolean {
    return this.#long ? this.#long.isWhole : !this.#kept?.parsed.isCut;
  }

  /** Whether what comes may come before what is here. */
  get isUnordered(): boolean {
    return !!this.#long?.isUnordered;
  }

  /** Whether there is more to come. */
  get isOn(): boolean {
    return !this.isWhole || !!this.rows;
  }

  goOn(isOver?: () => boolean): boolean {
    if (this.#long?.goOn(isOver) === false || this.rows?.goOn(isOver) === false) return false;
    this.rows = undefined;
    return true;
  }

  /** Goes on in slices, and has the list look at it when all is done. */
  follow(list: ListAttributes): void {
    if (!this.isOn || this.promise || !list.isConnected) return;
    this.promise = loadExtra('long').then(async () => {
      await extras.long?.arrive(this, list);
      this.promise = undefined;
      list.requestUpdate('extras', 0);
    });
  }
}
