import { at, first, isRecord, type Parse, type Reader, report } from '../reader.js';
import { decodeEntities } from './entities.js';
import { anyTag, htmlToText, markup } from './html.js';

/** The longest headline that is shown whole. */
const headlineLimit = 2000;
/** The longest paragraph that is shown whole. */
export const paragraphLimit = 100_000;

/* eslint-disable no-control-regex -- finding them is the purpose */
// Controls, the bidi characters that reorder what follows, and halves of surrogate pairs. Marks that only hint at a direction stay.
const unwanted = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
// Whatever cleaning might change. Most texts have nothing of it.
const unclean =
  /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\xa0\u2000-\u200a\u2028\u2029\u202f\u3000&]|^ | (?: |$)/;
/* eslint-enable no-control-regex */

/** Entities decoded once, controls removed, white space folded, Unicode NFC. */
export const cleanText = (raw: string): string =>
  (unclean.test(raw)
    ? decodeEntities(raw)
        .replace(/[\t-\r\x85\u2028\u2029]/g, ' ')
        .replace(unwanted, '')
        // A single no-break or ideographic space was meant.
        .replace(/\s\s+/g, ' ')
        .trim()
    : raw
  ).normalize();

/** Cuts without halving a character. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/**
 * Reads a text: a string, a number, WordPress's `{rendered}`, JSON-LD's `{@value}`, a thing's `name`, of an array the first or the one in
 * the language that is wanted. Where `tags` matches it is HTML.
 */
export function text(raw: unknown, reader: Reader, limit = headlineLimit, tags?: RegExp): string | undefined {
  if (typeof raw === 'object') {
    const parse: Parse<string> = (value) => text(value, reader, limit, tags);
    if (Array.isArray(raw)) return inLanguage(raw, reader, parse) ?? first(raw, reader, parse);
    return (
      at(reader, raw!, 'rendered', (value) => text(value, reader, limit, anyTag)) ??
      at(reader, raw!, '@value', parse) ??
      at(reader, raw!, 'name', parse)
    );
  }
  if (typeof raw !== 'string' && !Number.isFinite(raw)) return report(reader, 'not-text');
  let value = `${raw as string}`;
  // Cap before work: an entity is hardly eight times as long as what it stands for.
  const excess = Math.max(value.length - limit * 8, 0);
  if (excess) value = value.slice(0, limit * 8);
  if (tags?.test(value)) value = htmlToText(value);
  value = cleanText(value);
  const surplus = value.length + excess - limit;
  if (surplus > 0) {
    report(reader, 'text-cut', surplus);
    value = cut(value, limit);
  }
  return value || undefined;
}

/** The text in the language that is wanted, or in its like. */
function inLanguage(raw: readonly unknown[], reader: Reader, parse: Parse<string>): string | undefined {
  const { language } = reader.options;
  if (!language) return undefined;
  const find = (tag: string) =>
    raw.findIndex((value) => isRecord(value) && `${value['@language'] as string}`.toLowerCase().startsWith(tag));
  const exact = find(language.toLowerCase());
  return at(reader, raw, exact < 0 ? find(language.toLowerCase().split('-')[0]!) : exact, parse);
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

/** Reads a name: a bare number is a key into another table, and nobody's name. */
export const nameText: Parse<string> = (raw, reader) =>
  isNumber(raw) ? undefined : text(Array.isArray(raw) ? raw.filter((value) => !isNumber(value)) : raw, reader);

/** Reads an image's alternative text; empty says that the image is decoration. */
export const alternativeText: Parse<string> = (raw, reader) => (raw === '' ? '' : text(raw, reader));

/** Reads a paragraph. */
export const paragraphText: Parse<string> = (raw, reader) => text(raw, reader, paragraphLimit);

/** Reads a text that may have markup in it, such as a caption. */
export const markedText: Parse<string> = (raw, reader) => text(raw, reader, headlineLimit, markup);

/** Reads a description: a sentence, or a whole summary, or HTML. */
export const descriptionText: Parse<string> = (raw, reader) => shorten(text(raw, reader, paragraphLimit, markup), 1000);

/** Reads the beginning of an article's text, for a description. */
export const extractText: Parse<string> = (raw) =>
  typeof raw === 'string' ? shorten(cleanText(raw.slice(0, 2000)) || undefined, 300) : undefined;

/** Shortens at the end of a sentence, else of a word. */
function shorten(value: string | undefined, limit: number): string | undefined {
  if (!value || value.length <= limit) return value;
  const start = cut(value, limit);
  const sentences = /^[^]*(?:[.!?…](?=\s)|[。！？])/.exec(start)?.[0] ?? '';
  return sentences.length > limit / 2 ? sentences : start.replace(/\s+\S*$/, '') + '…';
}
