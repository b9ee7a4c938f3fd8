import type { Keyword } from '../article.js';
import { listOf } from '../reader.js';
import { thing } from '../shape.js';
import { nameText } from './text.js';
import { url } from './url.js';

/** What stands between words and names in one text, in Latin and in Chinese. */
export const comma = /[,，、]/;

/** Reads keywords: an array of names or objects, or a text with commas. */
export const keywords = /* @__PURE__ */ listOf(
  /* @__PURE__ */ thing<Keyword>('name', [
    [nameText, 'name @value'],
    [url, 'url'],
  ]),
  comma,
);
