import type { Block, Image } from '../article.js';
import { isRecord, list, type Parse, record, type Reader, report, shape } from '../reader.js';
import { boolean } from './choice.js';
import { count } from './count.js';
import { markup } from './html.js';
import { image } from './image.js';
import { paragraphLimit, paragraphText, text } from './text.js';

/** A body is many paragraphs. */
const bodyLimit = 10 * paragraphLimit;

const html =
  (limit: number): Parse<string> =>
  (raw, reader) => {
    if (isRecord(raw)) raw = raw.rendered;
    if (raw === undefined || raw === null) return undefined;
    if (typeof raw !== 'string') return report(reader, 'not-text');
    if (raw.length > limit) report(reader, 'text-cut', raw.length - limit);
    return raw.slice(0, limit).trim() || undefined;
  };

interface RawBlock {
  type: string;
  level: number;
  text: string;
  html: string;
  image: Image;
  cite: string;
  ordered: boolean;
  items: string[];
}

const blockShape = /* @__PURE__ */ shape([
  ['type', 'type', text],
  ['level', 'level', count],
  ['text', 'text', paragraphText],
  ['html', 'html', html(paragraphLimit)],
  ['image', 'image', image],
  ['cite', 'cite', text],
  ['ordered', 'ordered', boolean],
  ['items', 'items', (raw, reader) => list(raw, reader, paragraphText)],
]);

/** Reads a block; a bare text is a paragraph. */
function block(raw: unknown, reader: Reader): Block | undefined {
  if (typeof raw === 'string') return paragraph(raw, reader);
  if (!isRecord(raw)) return report(reader, 'not-an-object');
  const {
    type,
    level = 2,
    text,
    html,
    image,
    cite,
    ordered = false,
    items,
  } = record<RawBlock>(raw, reader, blockShape);
  switch (type) {
    case 'heading':
      return text ? { type, level: Math.min(Math.max(Math.trunc(level), 1), 6), text } : undefined;
    case 'paragraph':
      return html ? { type, html } : text ? { type, text } : undefined;
    case 'image':
      return image && { type, image };
    case 'quote':
      return text ? { type, text, ...(cite && { cite }) } : undefined;
    case 'list':
      return items && { type, ordered, items };
    case 'html':
      return html ? { type, html } : undefined;
    default:
      return report(reader, 'unknown-block', type);
  }
}

function paragraph(raw: string, reader: Reader): Block | undefined {
  if (markup.test(raw)) return { type: 'paragraph', html: html(paragraphLimit)(raw, reader)! };
  const value = paragraphText(raw, reader);
  return value ? { type: 'paragraph', text: value } : undefined;
}

/** Reads a body that is HTML. */
export function htmlBody(raw: unknown, reader: Reader): Block[] | undefined {
  const value = html(bodyLimit)(raw, reader);
  return value ? [{ type: 'html', html: value }] : undefined;
}

/** Reads a body that is plain text, with blank lines between paragraphs. */
export const textBody: Parse<Block[]> = (raw, reader) =>
  list<Block>(typeof raw === 'string' ? raw.split(/\n\s*\n/) : raw, reader, (part) => {
    const value = paragraphText(part, reader);
    return value ? { type: 'paragraph', text: value } : undefined;
  });

/** Reads a body that is text, HTML, or blocks. */
export const body: Parse<Block[]> = (raw, reader) =>
  isRecord(raw) || (typeof raw === 'string' && markup.test(raw))
    ? htmlBody(raw, reader)
    : typeof raw === 'string'
      ? textBody(raw, reader)
      : raw === undefined || raw === null
        ? undefined
        : list(raw, reader, block);
