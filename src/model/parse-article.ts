import type { Article } from './article.js';
import { fromJson, isArticle, rememberThings } from './find-things.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { listKey, readArticle, readItem } from './read-article.js';
import { at, createReader, first, isRecord, type Reader, report } from './reader.js';

/** What came of a document of one article. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Reads an article from whatever a page or a server gave. Never throws. */
export function parseArticle(input: unknown, options: ParseOptions = {}): ParsedArticle {
  const reader = createReader(options);
  const find = (raw: unknown) => findArticle(typeof raw === 'string' ? fromJson(raw, reader) : raw, reader);
  const article = at(reader, { '': input }, '', find) ?? {};
  return { article, problems: reader.problems };
}

/** The article of a document: itself, or the first in it. */
function findArticle(raw: unknown, reader: Reader, isGraph = false): Article | undefined {
  if (raw === undefined || raw === null) return undefined;
  const again = (value: unknown) => findArticle(value, reader);
  if (Array.isArray(raw)) {
    const isMeant = (thing: unknown) => isArticle(thing, isGraph);
    const place = raw.findIndex(isMeant);
    if (raw.slice(place + 1).some(isMeant)) report(reader, 'list-instead-of-article');
    if (place < 0 && isGraph) return report(reader, 'not-an-object');
    return raw.length ? at(reader, raw, Math.max(place, 0), again) : undefined;
  }
  if (!isRecord(raw)) return report(reader, 'not-an-object', raw);
  if (raw['@graph'])
    return at(reader, raw, '@graph', (things) => {
      rememberThings(things, reader);
      return findArticle(things, reader, true);
    });
  const key = listKey(raw);
  if (!key) return readArticle(raw, reader);
  report(reader, 'list-instead-of-article');
  return at(reader, raw, key, (items) =>
    Array.isArray(items) ? first(items, reader, readItem) : readItem(items, reader),
  );
}
