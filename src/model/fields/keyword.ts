import type { Keyword } from '../article.js';
import { isRecord, list, type Parse, record, shape } from '../reader.js';
import { nameText } from './text.js';
import { url } from './url.js';

/** What stands between words and names in one text, in Latin and in Chinese. */
export const comma = /[,，、]/;

const keywordShape = /* @__PURE__ */ shape([
  ['name', 'name @value', nameText],
  ['url', 'url', url],
]);

/** Reads keywords: an array of names or objects, or a text with commas. */
export const keywords: Parse<Keyword[]> = (raw, reader) =>
  list<Keyword>(typeof raw === 'string' ? raw.split(comma) : raw, reader, (value) => {
    const result = isRecord(value) ? record<Keyword>(value, reader, keywordShape) : { name: nameText(value, reader) };
    return result.name ? (result as Keyword) : undefined;
  });
