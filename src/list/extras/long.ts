import type { Article } from '../../model/article.js';
import { ListReading } from '../../model/list-reading.js';
import type { ParsedList } from '../../model/parse-list.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { type Selection, selectItems, type SelectionRules } from '../../model/select-items.js';
import { type Arrival, firstRows, type Source, type Work } from '../arrival.js';
import { extras, loadExtra } from '../extras.js';
import type { ListAttributes } from '../list-attributes.js';
import { mergeLists } from '../merge-lists.js';
import { hasFocus, linkOf } from '../rows.js';
import { slice, turn } from './slices.js';

/** Lets what is to be seen first be done at once, however long it takes, and more while there is time. */
export function firstSlice(): () => boolean {
  let count = 0;
  const end = performance.now() + slice;
  return () => ++count >= firstRows && performance.now() > end;
}

/** What was read of a document, or of several: entry by entry, and of another document only what is new. */
export class LongList implements Work {
  #key = '';
  #version = -1;
  #readings: readonly ListReading[] = [];
  #merged: ParsedList | undefined;

  /** Takes a document, and reads as much of it as there is time for. */
  take(raw: unknown, { version, route, parts }: Source, options: ParseOptions): ParsedList {
    const documents = raw === undefined ? [] : (parts ?? [{ value: raw, base: options.base }]);
    const { timeZone, language, protocols, itemsPath } = options;
    const key = [timeZone, language, protocols, itemsPath, ...documents.map(({ base }) => base)].join();
    const isReadAlike = key === this.#key;
    // What an address has answered nobody changes; with what a page has given, it may.
    const isUnchanged = route === 'src' || version === this.#version;
    const before = this.#readings;
    this.#key = key;
    this.#version = version;
    this.#readings = documents.map(({ value, base }, index) => {
      const earlier = isReadAlike ? before[index] : undefined;
      const isSame = earlier?.input === value;
      if (earlier && isSame && isUnchanged) return earlier;
      // A short list is read whole: what was changed in place is seen.
      const isReused = !isSame && earlier && earlier.items.length > firstRows;
      return new ListReading(value, { ...options, base }, isReused ? earlier : undefined);
    });
    if (before.length !== documents.length || this.#readings.some((reading, index) => reading !== before[index]))
      this.#merged = undefined;
    this.goOn(firstSlice());
    return this.#parsed;
  }

  goOn(isOver?: () => boolean): boolean {
    return this.#readings.every((reading) => reading.goOn(isOver));
  }

  get isWhole(): boolean {
    return this.#readings.every((reading) => reading.isWhole);
  }

  /** Whether what comes may come before what is here. */
  get isUnordered(): boolean {
    return this.#readings.some((reading) => reading.isUnordered);
  }

  /** What came of it so far: the same object once it is whole. */
  get #parsed(): ParsedList {
    if (this.#merged) return this.#merged;
    const lists = this.#readings.map((reading) => reading.parsed);
    const merged = lists.length === 1 ? lists[0]! : mergeLists(lists);
    if (this.isWhole) this.#merged = merged;
    return merged;
  }
}

/** What was last chosen of items, and by which rules. */
const selections = new WeakMap<readonly Article[], { readonly key: string; readonly selection: Selection }>();

/** Chooses items; of those that were chosen from by the same rules, what was chosen before. */
export function selectOnce(items: readonly Article[], rules: SelectionRules): Selection {
  const { current, exclude, dedupe, limit, minItems } = rules;
  // What a reader has opened and what other lists show changes by itself.
  if (rules.hasRead || rules.others) return selectItems(items, rules);
  const { id, headline, datePublished, urls } = current ?? {};
  // While they arrive, there are more of them each time.
  const key = JSON.stringify([items.length, id, headline, datePublished, urls, exclude, dedupe, limit, minItems]);
  let kept = selections.get(items);
  if (kept?.key !== key) selections.set(items, (kept = { key, selection: selectItems(items, rules) }));
  return kept.selection;
}

/** Milliseconds after which a frame is no longer waited for: a page that is not seen has none. */
const patience = 100;

/** Lets the page show what is there, so that the browser has but little to lay out at once. */
const frame = (): Promise<void> =>
  document.hidden
    ? turn()
    : new Promise((resolve) => {
        const timer = setTimeout(resolve, patience);
        requestAnimationFrame(() => {
          clearTimeout(timer);
          resolve(turn());
        });
      });

/** Reads and renders the rest of a list until all is done, or the list has left the page. */
export async function arrive(arrival: Arrival, list: ListAttributes): Promise<void> {
  // What is on show already may be seen, and left, before the rest is there.
  void loadExtra('impressions').then(() => extras.impressions?.follow(list));
  for (;;) {
    await (arrival.isWhole ? frame() : turn());
    const end = performance.now() + slice;
    if (!list.isConnected || arrival.goOn(() => performance.now() > end)) return;
  }
}

/** Gives a row the content of another, and keeps the row itself: after a new one, browsers work out the style of all that follow. */
export function refill(old: HTMLElement, row: HTMLElement): void {
  const within = hasFocus(old);
  if (old.classList.contains('turn')) row.classList.add('turn');
  for (const { name, value } of row.attributes) old.setAttribute(name, value);
  old.replaceChildren(...row.childNodes);
  if (within) linkOf(old)?.focus();
}
