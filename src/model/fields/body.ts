import type { Block } from '../article.js';
import { at, isRecord, listOf, type Parse, report } from '../reader.js';
import { thing } from '../shape.js';
import { boolean } from './choice.js';
import { count } from './count.js';
import { markup } from './html.js';
import { image } from './image.js';
import { paragraphLimit, paragraphText, text } from './text.js';

/** Reads HTML, as it came: whoever renders it sanitises it. */
const html: Parse<string> = (raw, reader) => {
  // A body is many paragraphs.
  const limit = 10 * paragraphLimit;
  if (typeof raw !== 'string') return report(reader, 'not-text');
  if (raw.length > limit) report(reader, 'text-cut', raw.length - limit);
  return raw.slice(0, limit).trim() || undefined;
};

const level: Parse<number> = (raw, reader) => Math.min(Math.max(Math.trunc(count(raw, reader) ?? 2), 1), 6);

const blocks: Readonly<Record<string, Parse<object>>> = {
  heading: /* @__PURE__ */ thing<Record<string, unknown>>(
    'text',
    [
      [paragraphText, 'text'],
      [level, 'level'],
    ],
    { level: 2 },
  ),
  paragraph: /* @__PURE__ */ thing('text', [[paragraphText, 'text']]),
  html: /* @__PURE__ */ thing('html', [[html, 'html']]),
  image: /* @__PURE__ */ thing('image', [[image, 'image']]),
  quote: /* @__PURE__ */ thing('text', [
    [paragraphText, 'text'],
    [text, 'cite'],
  ]),
  list: /* @__PURE__ */ thing<Record<string, unknown>>(
    'items',
    [
      [/* @__PURE__ */ listOf(paragraphText), 'items'],
      [boolean, 'ordered'],
    ],
    { ordered: false },
  ),
};
/** Reads a block; a bare text is a paragraph. */
const block: Parse<Block> = (raw, reader) => {
  if (typeof raw === 'string') raw = { type: 'paragraph', [markup.test(raw) ? 'html' : 'text']: raw };
  if (!isRecord(raw)) return report(reader, 'not-an-object');
  const type = at(reader, raw, 'type', text) ?? '';
  if (!Object.hasOwn(blocks, type)) return report(reader, 'unknown-block', type);
  const content = (type === 'paragraph' && blocks.html!(raw, reader)) || blocks[type]!(raw, reader);
  return content && ({ type, ...content } as Block);
};

/** Reads a body that is HTML, WordPress's `{rendered}` too. */
export const htmlBody: Parse<Block[]> = (raw, reader) => {
  const value = isRecord(raw) ? at(reader, raw, 'rendered', html) : html(raw, reader);
  return value ? [{ type: 'html', html: value }] : undefined;
};

const list = /* @__PURE__ */ listOf(block);

/** Reads a body that is plain text, with blank lines between paragraphs. */
export const textBody: Parse<Block[]> = (raw, reader) =>
  typeof raw === 'string'
    ? list(
        raw.split(/\n\s*\n/).map((part) => ({ type: 'paragraph', text: part })),
        reader,
      )
    : report(reader, 'not-text');

/** Reads a body that is text, HTML, or blocks. */
export const body: Parse<Block[]> = (raw, reader) =>
  Array.isArray(raw)
    ? list(raw, reader)
    : typeof raw === 'string' && !markup.test(raw)
      ? textBody(raw, reader)
      : htmlBody(raw, reader);
