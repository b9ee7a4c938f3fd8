import { at, first, isRecord, type Reader, report } from '../reader.js';
import { decodeEntities } from './entities.js';
import { htmlToText, markup } from './html.js';

/** The longest headline that is shown whole. */
const headlineLimit = 2000;
/** The longest paragraph that is shown whole. */
export const paragraphLimit = 100_000;
const descriptionLimit = 1000;
const extractLimit = 300;

// Whatever the slow way would change. Most texts have nothing of it.
const unclean = /[\0-\x1f&\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]|^\s|\s$|\s\s/;
// Controls, the bidi characters that reorder what follows, and halves of surrogate pairs. The marks that only hint at a direction stay.
const unwanted = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
// A single no-break or ideographic space was meant; a line break was not.
const spaces = /\s\s+|[\t-\r\x85\u2028\u2029]/g;

/** Entities decoded once, controls removed, white space folded, Unicode NFC. */
export function cleanText(raw: string): string {
  const text = unclean.test(raw) ? decodeEntities(raw).replace(unwanted, '').replace(spaces, ' ').trim() : raw;
  return text.normalize();
}

/** Cuts without halving a character. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** How a text's tags are meant: as letters, as markup, or as markup where there is some. */
type Tags = 'letters' | 'markup' | 'either';

/** Reads a text: a string, a number, WordPress's `{rendered}`, JSON-LD's `{@value}`, a thing's `name`, the first or right one of an array. */
export function text(raw: unknown, reader: Reader, limit = headlineLimit, tags: Tags = 'letters'): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  const nested = (value: unknown) => text(value, reader, limit, tags);
  if (Array.isArray(raw)) return localized(raw, reader, nested);
  if (isRecord(raw))
    return (
      at(reader, raw, 'rendered', (value) => text(value, reader, limit, 'markup')) ??
      at(reader, raw, '@value', nested) ??
      at(reader, raw, 'name', nested)
    );
  if (typeof raw !== 'string' && !Number.isFinite(raw)) return report(reader, 'not-text');
  let value = `${raw as string}`;
  // Entities are never eight times as long as what they stand for on average: cap before work.
  const excess = Math.max(0, value.length - limit * 8);
  if (excess) value = value.slice(0, limit * 8);
  if (tags !== 'letters' && (tags === 'markup' || markup.test(value))) value = htmlToText(value);
  value = cleanText(value);
  const surplus = value.length + excess - limit;
  if (surplus > 0) {
    report(reader, 'text-cut', surplus);
    value = cut(value, limit);
  }
  return value || undefined;
}

/** The text in the language that is wanted, else the first. */
function localized(
  raw: readonly unknown[],
  reader: Reader,
  parse: (value: unknown) => string | undefined,
): string | undefined {
  const wanted = reader.options.language?.toLowerCase();
  const tag = (value: unknown) => (isRecord(value) ? String(value['@language']).toLowerCase() : '');
  const primary = (value: string) => value.split('-')[0];
  let index = wanted ? raw.findIndex((value) => tag(value) === wanted) : -1;
  if (wanted && index < 0) index = raw.findIndex((value) => primary(tag(value)) === primary(wanted));
  return (index > 0 ? at(reader, raw, index, parse) : undefined) ?? first(raw, reader, parse);
}

/** Reads a name: a bare number is a key into another table, and nobody's name. */
export const nameText = (raw: unknown, reader: Reader): string | undefined =>
  typeof raw === 'number'
    ? undefined
    : Array.isArray(raw)
      ? localized(raw, reader, (value) => nameText(value, reader))
      : text(raw, reader);

/** Reads an image's alternative text; empty says that the image is decoration. */
export const alternativeText = (raw: unknown, reader: Reader): string | undefined =>
  raw === '' ? '' : text(raw, reader);

/** Reads a paragraph. */
export const paragraphText = (raw: unknown, reader: Reader): string | undefined => text(raw, reader, paragraphLimit);

/** Reads a caption or anything else that may have markup in it, as text. */
export const markedText = (raw: unknown, reader: Reader): string | undefined =>
  text(raw, reader, headlineLimit, 'either');

/** Reads a description: a sentence, or a whole summary, or HTML. */
export const descriptionText = (raw: unknown, reader: Reader): string | undefined =>
  shorten(text(raw, reader, paragraphLimit, 'either'), descriptionLimit);

/** Reads the beginning of an article's text, for a description. */
export const extractText = (raw: unknown, reader: Reader): string | undefined =>
  typeof raw === 'string' ? shorten(text(raw.slice(0, 8 * extractLimit), reader), extractLimit) : undefined;

/** Shortens at the end of a sentence, else of a word. */
function shorten(value: string | undefined, limit: number): string | undefined {
  if (!value || value.length <= limit) return value;
  const start = cut(value, limit);
  const sentences = /^[^]*(?:[.!?…](?=\s)|[。！？])/.exec(start)?.[0];
  return sentences && sentences.length > limit / 2 ? sentences : start.replace(/\s+\S*$/, '') + '…';
}
