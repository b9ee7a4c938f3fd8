import type { Article } from './article.js';
import { fromJson, isArticle, isItemList, rememberThings } from './find-things.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { listKey, readIdentity, readItem, readItems } from './read-article.js';
import { at, createReader, isRecord, list, type Reader, report } from './reader.js';

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
export function parseList(input: unknown, options: ParseOptions = {}): ParsedList {
  const reader = createReader(options);
  const find = (raw: unknown) => findList(typeof raw === 'string' ? fromJson(raw, reader) : raw, reader);
  return { ...(at(reader, { '': input }, '', find) ?? { items: [] }), problems: reader.problems };
}

/** The list of a document: itself, or that in it which is meant. */
function findList(raw: unknown, reader: Reader, isGraph = false): Found | undefined {
  if (raw === undefined || raw === null) return undefined;
  const wanted = reader.options.list ?? 'related';
  if (Array.isArray(raw)) return findAmong(raw, reader, wanted, isGraph);
  if (!isRecord(raw)) return report(reader, 'not-a-list');
  if (raw['@graph'])
    return at(reader, raw, '@graph', (things) => {
      rememberThings(things, reader);
      return findList(things, reader, true);
    });
  if (listKey(raw)) return { items: readItems(raw, reader) ?? [] };
  const article = readIdentity(raw, reader)!;
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
  return { items: list(things, reader, (raw) => (some && !isMeant(raw) ? undefined : readItem(raw, reader))) ?? [] };
}
