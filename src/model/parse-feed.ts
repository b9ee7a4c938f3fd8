import type { ParsedList } from './parse-list.js';
import type { ParseOptions } from './parse-options.js';

/** What a feed cannot say of itself. */
export interface ParseFeedOptions extends ParseOptions {
  /** The header `Content-Type` that the bytes came with. */
  readonly contentType?: string | undefined;
}

/**
 * Reads a feed: RSS, Atom, or any list in JSON. Asynchronous, since what reads it is loaded when it is first needed. Never rejects for
 * what the feed says.
 */
export async function parseFeed(
  textOrBytes: string | ArrayBuffer | ArrayBufferView,
  options: ParseFeedOptions = {},
): Promise<ParsedList> {
  const { readFeedDocument } = await import('./read-feed-document.js');
  return readFeedDocument(textOrBytes, options);
}
