import type { Image } from '../article.js';
import { first, isRecord, list, type Parse, type Reader, record, shape } from '../reader.js';
import { count } from './count.js';
import { alternativeText, markedText, text } from './text.js';
import { url } from './url.js';

/** Candidates end at a comma with a space after it, or a descriptor before it: commas alone are part of many URLs. */
const separator = /,\s+|(?<=\s[\d.]{1,9}[wx]),/;

/** Reads a `srcset`: each candidate goes through the gate. */
export function srcset(raw: unknown, reader: Reader): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const candidates: string[] = [];
  for (const candidate of raw.slice(0, 20_000).split(separator)) {
    const [address = '', descriptor = ''] = candidate.replace(/,\s*$/, '').trim().split(/\s+/);
    const allowed = /^(?:[\d.]+[wx])?$/.test(descriptor) && url(address, reader);
    if (allowed) candidates.push(`${allowed} ${descriptor}`.trim());
  }
  return candidates.join(', ') || undefined;
}

/** Reads a width or height; `{value}` is schema.org's. */
export const pixels: Parse<number> = (raw, reader) =>
  count(isRecord(raw) ? raw.value : typeof raw === 'string' ? raw.replace(/\s*px$/i, '') : raw, reader) || undefined;

const imageShape = /* @__PURE__ */ shape([
  ['url', 'url contentUrl src source_url href thumbnailUrl', url],
  ['width', 'width', pixels],
  ['height', 'height', pixels],
  ['alt', 'alt alt_text', alternativeText],
  ['caption', 'caption', markedText],
  ['credit', 'credit creditText creator copyrightNotice', text],
  ['srcset', 'srcset srcSet', srcset],
  ['sizes', 'sizes', text],
]);

/** Reads one image: a URL or an object. An enclosure of another kind is none. */
export function image(raw: unknown, reader: Reader): Image | undefined {
  if (Array.isArray(raw)) return first(raw, reader, image);
  if (!isRecord(raw)) {
    const address = typeof raw === 'number' ? undefined : url(raw, reader);
    return address ? { url: address } : undefined;
  }
  const type = raw.type ?? raw.mime_type;
  if (typeof type === 'string' && type.includes('/') && !type.startsWith('image/')) return undefined;
  const result = record<Image>(raw, reader, imageShape);
  return result.url ? (result as Image) : undefined;
}

/** Reads images. */
export const images: Parse<Image[]> = (raw, reader) => list(raw, reader, image);
