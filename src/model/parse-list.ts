import { articleShape, identityShape } from './article-fields.js';
import type { Article } from './article.js';
import { isArticle, isItemList, isPage } from './find-things.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { listKey, readItem, readItems } from './read-article.js';
import { at, createReader, isRecord, listOf, readDocument, type Reader, report } from './reader.js';
import { record, type Shape } from './shape.js';

/** What came of a document of several articles. */
export interface ParsedList {
  readonly items: readonly Article[];
  readonly problems: readonly Problem[];
  /** The article whose list it is, where the document was one of an article. */
  readonly article?: Article;
}

/** A list, and whose it is. */
type Found = Omit<ParsedList, 'problems'>;

/** Reads a list of articles from whatever a page or a server gave. Never throws. */
export const parseList = (input: unknown, options: ParseOptions = {}): ParsedList =>
  parseListAs(articleShape, input, options);

/** The same for who needs but some of the fields, so that the others' code need not be loaded. */
export function parseListAs(shape: Shape, input: unknown, options: ParseOptions): ParsedList {
  const reader = createReader(shape, options);
  const path = options.itemsPath?.split('.') ?? [];
  const find = (raw: unknown) => findAtPath(raw, reader, path);
  return { ...(readDocument(input, reader, find) ?? { items: [] }), problems: reader.problems };
}

/** The list that lies at a path. A list that is known without one is taken as it is, such as a feed among other sources. */
function findAtPath(raw: unknown, reader: Reader, [key, ...rest]: readonly string[]): Found | undefined {
  if (!key) return findList(raw, reader);
  if (typeof raw === 'object' && raw && Object.hasOwn(raw, key))
    return at(reader, raw, key, (inner) => findAtPath(inner, reader, rest));
  return isRecord(raw) && listKey(raw) ? findList(raw, reader) : report(reader, 'not-a-list', key);
}

/** The list of a document: itself, or that in it which is meant. */
function findList(raw: unknown, reader: Reader, isGraph = false): Found | undefined {
  const wanted = reader.options.list ?? 'related';
  if (Array.isArray(raw)) return findAmong(raw, reader, wanted, isGraph);
  if (!isRecord(raw)) return report(reader, 'not-a-list');
  if ('@graph' in raw) return at(reader, raw, '@graph', (things) => findList(things, reader, true));
  if (isPage(raw)) return at(reader, raw, 'mainEntity', (main) => findList(main, reader));
  if (listKey(raw)) return { items: readItems(raw, reader) ?? [] };
  const article = record<Article>(raw, reader, identityShape);
  const items = at(reader, raw, wanted, readItems);
  return items || article.headline || article.url ? { items: items ?? [], article } : report(reader, 'not-a-list');
}

function findAmong(things: readonly unknown[], reader: Reader, wanted: string, isGraph: boolean): Found | undefined {
  const isMeant = (thing: unknown) => isArticle(thing, isGraph);
  let place = things.findIndex(isItemList);
  if (place < 0 && isGraph)
    place = things.findIndex((thing) => isMeant(thing) && !!(thing as Record<string, unknown>)[wanted]);
  if (place >= 0) return at(reader, things, place, (raw) => findList(raw, reader));
  const some = things.some(isMeant);
  if (isGraph && !some) return report(reader, 'not-a-list');
  // Where there are articles, what says that it is something else is left out: a site, its breadcrumbs.
  const read = listOf<Article>((raw) =>
    some && !isMeant(raw) ? undefined : isPage(raw) ? at(reader, raw, 'mainEntity', readItem) : readItem(raw, reader),
  );
  return { items: read(things, reader) ?? [] };
}
