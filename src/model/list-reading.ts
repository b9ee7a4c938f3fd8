import { articleShape } from './article-fields.js';
import type { Article } from './article.js';
import type { ParseOptions } from './parse-options.js';
import { findListOf, type ParsedList } from './parse-list.js';
import type { Problem } from './problem.js';
import type { FoundList } from './read-article.js';
import {
  at,
  createReader,
  maximumItems,
  maximumProblems,
  placeIn,
  readDocument,
  type Reader,
  report,
} from './reader.js';

/** A list that is read entry by entry: whoever has little time can let others have theirs in between. */
export class ListReading {
  /** The document. */
  readonly input: unknown;
  /** What was read so far, in order. */
  readonly items: Article[] = [];
  readonly problems: readonly Problem[];
  /** The article whose list it is, where the document is one of an article. */
  readonly article: Article | undefined;
  /** What was read of each entry. */
  #read: (Article | undefined)[] = this.items;
  #entries: unknown;
  /** Where the list stands and what its entries inherit; absent where they refer to what stands elsewhere in the document. */
  #surroundings: string | undefined;
  #place = '';
  /** What is needed until all is read. */
  #work:
    { readonly reader: Reader; readonly found: FoundList; readonly depth: number; readonly length: number } | undefined;
  #next = 0;
  /** What was made of the same entries before, and which of them had faults. */
  #earlier: { readonly reading: ListReading; readonly faulty: ReadonlySet<number> } | undefined;

  constructor(input: unknown, options: ParseOptions, earlier?: ListReading) {
    const reader = createReader(articleShape, options);
    this.input = input;
    this.problems = reader.problems;
    this.article = readDocument(input, reader, (raw) =>
      findListOf(raw, reader, (found) => {
        const { entries } = found;
        const length = Array.isArray(entries) ? entries.length : 1;
        if (length > maximumItems) report(reader, 'items-cut', length - maximumItems);
        this.#entries = entries;
        this.#place = placeIn(reader);
        this.#surroundings = JSON.stringify([this.#place, reader.inLanguage, found.inherited]);
        this.#work = { reader, found, depth: reader.depth, length: Math.min(length, maximumItems) };
        return undefined;
      }),
    );
    if (earlier && this.#isLike(earlier))
      this.#earlier = {
        reading: earlier,
        faulty: new Set(earlier.problems.map(({ path }) => parseInt(path.slice(this.#place.length + 1)))),
      };
  }

  /** What came of it so far. */
  get parsed(): ParsedList {
    const { items, problems, article } = this;
    return { items, problems, ...(article && { article }) };
  }

  /** Whether all is read. */
  get isWhole(): boolean {
    return !this.#work;
  }

  /** Whether what comes may come before what is here. */
  get isUnordered(): boolean {
    return !!this.#work?.found.positions?.size;
  }

  /** Reads on until all is read, or time is over, which is asked after each entry. Answers whether all is read. */
  goOn(isOver?: () => boolean): boolean {
    if (!this.#work) return true;
    const { reader, found, depth, length } = this.#work;
    const entries = this.#entries;
    let isNew = false;
    const read: typeof found.readEntry = (raw) => {
      const known = this.#known(raw, this.#next);
      isNew = !known;
      return known ?? found.readEntry(raw, reader);
    };
    while (this.#next < length) {
      reader.depth = depth;
      this.#add(Array.isArray(entries) ? at(reader, entries, this.#next, read) : found.readEntry(entries, reader));
      this.#next++;
      if (isNew && isOver?.() && this.#next < length) return false;
    }
    if (found.positions?.size && this.#read === this.items) this.#read = [...this.items];
    found.finish?.(this.items);
    if (reader.things) this.#surroundings = undefined;
    this.#work = this.#earlier = undefined;
    return true;
  }

  #add(item: Article | undefined): void {
    // Most lists have no entry without an item, and need but one array.
    if (!item && this.#read === this.items) this.#read = [...this.items];
    if (this.#read !== this.items) this.#read.push(item);
    if (item) this.items.push(item);
  }

  /** What was made of the same entry at the same place before; an entry with faults is read anew, so that they are told. */
  #known(raw: unknown, index: number): Article | undefined {
    const { reading, faulty } = this.#earlier ?? {};
    if (!reading || faulty!.has(index) || typeof raw !== 'object') return undefined;
    return raw === (reading.#entries as readonly unknown[])[index] ? reading.#read[index] : undefined;
  }

  /** Whether what was read there would be read the same here. */
  #isLike(earlier: ListReading): boolean {
    return (
      Array.isArray(earlier.#entries) &&
      earlier.#surroundings !== undefined &&
      earlier.#surroundings === this.#surroundings &&
      !earlier.#work?.reader.things &&
      earlier.problems.length < maximumProblems
    );
  }
}
