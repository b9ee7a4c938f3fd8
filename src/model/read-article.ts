import type { Article } from './article.js';
import { ownLanguage } from './fields/language.js';
import { people } from './fields/person.js';
import { adapt } from './formats/cms.js';
import { at, isRecord, listOf, type Parse, type Reader, report, webAddress } from './reader.js';
import { lookUp } from './references.js';
import { record, shapeOf } from './shape.js';

/** Two full lists in one document; objects that hold each other could go on for ever. */
const maximumArticles = 20_000;

/** Reads an article; what stands in it inherits its language. */
export function readArticle(raw: unknown, reader: Reader): Article | undefined {
  if (!isRecord(raw)) return report(reader, 'not-an-object', raw);
  if (++reader.articles > maximumArticles) return report(reader, 'items-cut', 1);
  const { inLanguage } = reader;
  const article = record<Article>(adapt(raw), reader, reader.shape);
  if (inLanguage) article.inLanguage ??= inLanguage;
  reader.inLanguage = inLanguage;
  dropStaleModified(article, reader, 'dateModified');
  return article;
}

/** A date of change that is not after that of publication is an artefact of the CMS. */
export function dropStaleModified(article: Article, reader: Reader, key: string): void {
  const { datePublished: published, dateModified: modified } = article;
  if (!published || !modified) return;
  const by = [published, modified].every((date) => 'instant' in date) ? 'instant' : 'wall';
  // False where one of them could not be read.
  if (published[by]! >= modified[by]!) {
    delete article.dateModified;
    at(reader, { [key]: key }, key, () => report(reader, 'modified-not-after-published'));
  }
}

/** Reads an item of a list: an article, or schema.org's `ListItem`, with the article in it or not. */
export const readItem: Parse<Article> = (raw, reader) => {
  // A list may hold the ids of things that stand elsewhere in the document.
  const item = readArticle(typeof raw === 'string' ? (lookUp(raw, reader) ?? raw) : raw, reader);
  if (!item) return undefined;
  const { item: inner, url } = raw as { readonly item?: unknown; readonly url?: unknown };
  if (isRecord(inner)) Object.assign(item, at(reader, raw as object, 'item', readArticle));
  else if (!item.headline) {
    const thing = lookUp(inner ?? url, reader);
    if (thing) Object.assign(item, readArticle(thing, reader));
  }
  return item.headline ? item : report(reader, 'no-headline');
};

// schema.org's, our own and JSON Feed's, Ghost's, and schema.org's for blogs and streams.
const listKeys = ['itemListElement', 'items', 'posts', 'blogPost', 'dataFeedElement'];

/** Under which key an object has a list, if it is one. */
export const listKey = (raw: object): string | undefined => listKeys.find((key) => key in raw);

/** What a list hands down to its items. */
const listShape = /* @__PURE__ */ shapeOf([
  [ownLanguage, 'inLanguage language'],
  [people, 'author authors'],
]);

/** A list that was found in a document. */
export interface FoundList {
  /** An array, or what stands for one of a single entry. */
  readonly entries: unknown;
  readonly readEntry: Parse<Article>;
  /** All that its entries inherit. */
  readonly inherited?: unknown;
  /** The numbers that entries have, as far as they are read: their order may be another then. */
  readonly positions?: ReadonlyMap<Article, number>;
  /** Puts what was read in order. */
  readonly finish?: (items: Article[]) => void;
}

/** Finds a list: an array, `{items}`, or schema.org's `ItemList`, which may number its items; it is used where its entries stand. */
export function findItems<Result>(
  raw: unknown,
  reader: Reader,
  use: (found: FoundList) => Result | undefined,
): Result | undefined {
  if (Array.isArray(raw)) return use({ entries: raw, readEntry: readItem });
  const key = isRecord(raw) && listKey(raw);
  if (!key) return report(reader, 'not-a-list');
  const { author } = record<Article>(raw, reader, listShape);
  const positions = new Map<Article, number>();
  const position = (item: Article) => positions.get(item) ?? NaN;
  const { base } = reader;
  const home = webAddress(raw.home_page_url, base);
  const readEntry: Parse<Article> = (element) => {
    // In JSON Feed an item stands against the feed's page, and what it has against its own.
    const own = home && isRecord(element) ? webAddress(element.url, home) : undefined;
    if (home) reader.base = own ?? home;
    const item = readItem(own ? { ...(element as object), url: own.href } : element, reader);
    if (!item) return undefined;
    if (author) item.author ??= author;
    const number = Number((element as { position?: unknown }).position);
    if (number || number === 0) positions.set(item, number);
    return item;
  };
  return at(reader, raw, key, (entries) =>
    use({
      entries,
      readEntry,
      inherited: [author, home],
      positions,
      finish: (items) => {
        reader.base = base;
        if (positions.size) items.sort((one, other) => position(one) - position(other) || 0);
      },
    }),
  );
}

/** Reads the entries of a list, as many as are wanted. */
export function readAll(found: FoundList, reader: Reader, wanted?: number): Article[] | undefined {
  const items = listOf(found.readEntry, undefined, wanted)(found.entries, reader);
  found.finish?.(items ?? []);
  return items;
}

/** Reads a list: an array, `{items}`, or schema.org's `ItemList`. */
export const readItems = (raw: unknown, reader: Reader, wanted?: number): Article[] | undefined =>
  findItems(raw, reader, (found) => readAll(found, reader, wanted));
