import { decodeBytes } from './formats/decode-bytes.js';
import { kindOfMarkup } from './formats/kind-of-markup.js';
import type { ParseFeedOptions } from './parse-feed.js';
import { type ParsedList, parseList } from './parse-list.js';
import { problem } from './problem.js';

/** Reads a feed from text or bytes: XML, or any list in JSON. */
export async function readFeedDocument(textOrBytes: unknown, options: ParseFeedOptions): Promise<ParsedList> {
  const text = typeof textOrBytes === 'string' ? textOrBytes : decode(textOrBytes, options.contentType);
  if (/^\s*[[{]/.test(text)) return parseList(text, options);
  const { readFeed } = await import('./formats/feed-xml.js');
  const feed = kindOfMarkup(text) === 'feed' ? readFeed(text, options.base) : undefined;
  if (!feed) return { items: [], problems: [problem('not-a-list', '', 'no feed')] };
  const list = parseList(feed.raw, options);
  return { ...list, problems: [...feed.problems, ...list.problems] };
}

function decode(bytes: unknown, contentType = ''): string {
  if (bytes instanceof ArrayBuffer) return decodeBytes(new Uint8Array(bytes), contentType);
  if (!ArrayBuffer.isView(bytes)) return '';
  return decodeBytes(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), contentType);
}
