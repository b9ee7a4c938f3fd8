import { articleShape, identityShape } from './article-fields.js';
import type { Article } from './article.js';
import { isArticle, isItemList, isPage } from './find-things.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { findItems, type FoundList, listKey, readAll, readItem } from './read-article.js';
import { at, createReader, isRecord, readDocument, type Reader, report } from './reader.js';
import { record } from './shape.js';

/** What came of a document of several articles. */
export interface ParsedList {
  readonly items: readonly Article[];
  readonly problems: readonly Problem[];
  /** The article whose list it is, where the document was one of an article. */
  readonly article?: Article;
}

/** Reads a list of articles from whatever a page or a server gave. Never throws. */
export const parseList = (input: unknown, options: ParseOptions = {}): ParsedList => parseFirst(input, options);

/** The same, but of a longer list no more than its first entries; nothing where they are numbered, and others may come first. */
export function parseFirst(
  input: unknown,
  options: ParseOptions,
  most = Infinity,
): ParsedList & { readonly isCut?: boolean } {
  const reader = createReader(articleShape, options);
  let items: readonly Article[] = [];
  let cut: { readonly isCut?: true } = {};
  const article = readDocument(input, reader, (raw) =>
    findListOf(raw, reader, (found) => {
      const { entries, positions } = found;
      if (Array.isArray(entries) && entries.length > most) cut = { isCut: true };
      const read = readAll(found, reader, most);
      if (read && !(cut.isCut && positions?.size)) items = read;
      return undefined;
    }),
  );
  return { items, problems: reader.problems, ...(article && { article }), ...cut };
}

/** Finds the list of a document, and hands it over where its entries stand. Answers the article whose list it is, if it is one's. */
export const findListOf = (raw: unknown, reader: Reader, use: Use): Article | undefined =>
  findAtPath(raw, reader, use, reader.options.itemsPath?.split('.') ?? []);

type Use = (found: FoundList) => undefined;

/** Finds the list that lies at a path. A list that is known without one is taken as it is, such as a feed among other sources. */
function findAtPath(raw: unknown, reader: Reader, use: Use, [key, ...rest]: readonly string[]): Article | undefined {
  if (!key) return findList(raw, reader, use);
  if (typeof raw === 'object' && raw && Object.hasOwn(raw, key))
    return at(reader, raw, key, (inner) => findAtPath(inner, reader, use, rest));
  return isRecord(raw) && listKey(raw) ? findList(raw, reader, use) : report(reader, 'not-a-list', key);
}

/** Finds the list of a document: itself, or that in it which is meant. */
function findList(raw: unknown, reader: Reader, use: Use, isGraph = false): Article | undefined {
  const wanted = reader.options.list ?? 'related';
  if (Array.isArray(raw)) return findAmong(raw, reader, use, wanted, isGraph);
  if (!isRecord(raw)) return report(reader, 'not-a-list');
  if ('@graph' in raw) return at(reader, raw, '@graph', (things) => findList(things, reader, use, true));
  if (isPage(raw)) return at(reader, raw, 'mainEntity', (main) => findList(main, reader, use));
  if (listKey(raw)) return findItems(raw, reader, use);
  const article = record<Article>(raw, reader, identityShape);
  let hasItems = false;
  at(reader, raw, wanted, (inner) =>
    findItems(inner, reader, (found) => {
      hasItems = !Array.isArray(found.entries) || found.entries.length > 0;
      return use(found);
    }),
  );
  return hasItems || article.headline || article.url ? article : report(reader, 'not-a-list');
}

function findAmong(
  things: readonly unknown[],
  reader: Reader,
  use: Use,
  wanted: string,
  isGraph: boolean,
): Article | undefined {
  const isMeant = (thing: unknown) => isArticle(thing, isGraph);
  let place = things.findIndex(isItemList);
  if (place < 0 && isGraph)
    place = things.findIndex((thing) => isMeant(thing) && !!(thing as Record<string, unknown>)[wanted]);
  if (place >= 0) return at(reader, things, place, (raw) => findList(raw, reader, use));
  const some = things.some(isMeant);
  if (isGraph && !some) return report(reader, 'not-a-list');
  return use({
    entries: things,
    // Where there are articles, what says that it is something else is left out: a site, its breadcrumbs.
    readEntry: (raw) =>
      some && !isMeant(raw) ? undefined : isPage(raw) ? at(reader, raw, 'mainEntity', readItem) : readItem(raw, reader),
    inherited: `${some}`,
  });
}
