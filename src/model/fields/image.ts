import type { Image } from '../article.js';
import { isRecord, listOf, type Parse } from '../reader.js';
import { thing } from '../shape.js';
import { count } from './count.js';
import { alternativeText, markedText, text } from './text.js';
import { url } from './url.js';

/** Candidates end at a comma with a space after it, or a descriptor before it: commas alone are part of many URLs. */
const separator = /,\s+|(?<=\s[\d.]{1,9}[wx]),|,$/;

/** Reads a `srcset`: each candidate goes through the gate. */
const srcset: Parse<string> = (raw, reader) => {
  const candidates: string[] = [];
  for (const candidate of `${raw as string}`.slice(0, 20_000).split(separator)) {
    const [address, descriptor = ''] = candidate.trim().split(/\s+/);
    const allowed = address && /^(?:[\d.]+[wx])?$/.test(descriptor) && url(address, reader);
    if (allowed) candidates.push(`${allowed} ${descriptor}`.trim());
  }
  return candidates.join(', ') || undefined;
};

/** Reads a width or height; `{value}` is schema.org's. */
const pixels: Parse<number> = (raw, reader) =>
  count(isRecord(raw) ? raw.value : typeof raw === 'string' ? raw.replace(/\s*px$/i, '') : raw, reader) || undefined;

/** Reads an image: a URL or an object. */
export const image = /* @__PURE__ */ thing<Image>('url', [
  [url, 'url contentUrl src source_url href thumbnailUrl'],
  [pixels, 'width', 'height'],
  [alternativeText, 'alt alt_text'],
  [markedText, 'caption'],
  [text, 'credit creditText creator', 'sizes'],
  [srcset, 'srcset srcSet'],
]);

/** Reads images. */
export const images = /* @__PURE__ */ listOf(image);

/** Reads the files that come with an article, as far as they are images. */
export const enclosures = /* @__PURE__ */ listOf<Image>((raw, reader) =>
  isRecord(raw) && !`${raw.type as string}`.startsWith('image/') ? undefined : image(raw, reader),
);
