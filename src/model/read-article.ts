import type { Article } from './article.js';
import { ownLanguage } from './fields/language.js';
import { people } from './fields/person.js';
import { at, isRecord, listOf, type Parse, type Reader, report } from './reader.js';
import { record, shapeOf } from './shape.js';

/** Two full lists in one document; objects that hold each other could go on for ever. */
const maximumArticles = 20_000;

/** Reads an article; what stands in it inherits its language. */
export function readArticle(raw: unknown, reader: Reader): Article | undefined {
  if (!isRecord(raw)) return report(reader, 'not-an-object', raw);
  if (++reader.articles > maximumArticles) return report(reader, 'items-cut', 1);
  const { inLanguage } = reader;
  const article = record<Article>(raw, reader, reader.shape);
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
  const item = readArticle(raw, reader);
  if (!item) return undefined;
  const { item: inner } = raw as { readonly item?: unknown };
  if (isRecord(inner)) Object.assign(item, at(reader, raw as object, 'item', readArticle));
  return item.headline ? item : report(reader, 'no-headline');
};

const list = /* @__PURE__ */ listOf(readItem);

/** Under which key an object has a list, if it is one. */
export const listKey = (raw: object): string | undefined => ['itemListElement', 'items'].find((key) => key in raw);

/** What a list hands down to its items. */
const listShape = /* @__PURE__ */ shapeOf([
  [ownLanguage, 'inLanguage language'],
  [people, 'author authors'],
]);

/** Reads a list: an array, `{items}`, or schema.org's `ItemList`, which may number its items. */
export function readItems(raw: unknown, reader: Reader): Article[] | undefined {
  if (Array.isArray(raw)) return list(raw, reader);
  const key = isRecord(raw) && listKey(raw);
  if (!key) return report(reader, 'not-a-list');
  const { author } = record<Article>(raw, reader, listShape);
  const positions = new Map<Article, number>();
  const position = (item: Article) => positions.get(item)!;
  const numbered = listOf<Article>((element) => {
    const item = readItem(element, reader);
    if (!item) return undefined;
    if (author) item.author ??= author;
    positions.set(item, Number((element as { position?: unknown }).position));
    return item;
  });
  return at(reader, raw, key, numbered)?.sort((one, other) => position(one) - position(other) || 0);
}
