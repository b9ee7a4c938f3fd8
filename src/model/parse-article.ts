import { articleShape } from './article-fields.js';
import type { Article } from './article.js';
import { isArticle, isPage } from './find-things.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { listKey, readArticle, readItems } from './read-article.js';
import { at, createReader, isRecord, readDocument, type Reader, report } from './reader.js';
import type { Shape } from './shape.js';

/** What came of a document of one article. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Reads an article from whatever a page or a server gave. Never throws. */
export const parseArticle = (input: unknown, options: ParseOptions = {}): ParsedArticle =>
  parseArticleAs(articleShape, input, options);

/** The same for who needs but some of the fields, so that the others' code need not be loaded. */
export function parseArticleAs(shape: Shape, input: unknown, options: ParseOptions): ParsedArticle {
  const reader = createReader(shape, options);
  return { article: readDocument(input, reader, findArticle) ?? {}, problems: reader.problems };
}

/** The article of a document: itself, or the first in it. */
function findArticle(raw: unknown, reader: Reader, isGraph = false): Article | undefined {
  const again = (value: unknown) => findArticle(value, reader);
  if (Array.isArray(raw)) {
    const isMeant = (thing: unknown) => isArticle(thing, isGraph);
    const place = raw.findIndex(isMeant);
    if (raw.slice(place + 1).some(isMeant)) report(reader, 'list-instead-of-article');
    if (place < 0 && isGraph) return report(reader, 'not-an-object');
    return at(reader, raw, Math.max(place, 0), again);
  }
  if (!isRecord(raw)) return report(reader, 'not-an-object', raw);
  if ('@graph' in raw) return at(reader, raw, '@graph', (things) => findArticle(things, reader, true));
  if (isPage(raw)) return at(reader, raw, 'mainEntity', again);
  if (!listKey(raw)) return readArticle(raw, reader);
  report(reader, 'list-instead-of-article');
  return readItems(raw, reader, 1)?.[0];
}
