import { readUrl } from '../../base/attributes.js';
import type { Article } from '../../model/article.js';
import { parseList } from '../../model/parse-list.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { settings } from '../../sources/settings.js';
import type { ListAttributes } from '../list-attributes.js';

/** One more page of a document. */
export interface Page {
  readonly items: readonly Article[];
  readonly next: string | undefined;
}

/** Where a document goes on: JSON Feed's `next_url`, which XML feeds are read into as well. */
export function nextUrl(raw: unknown, options: ParseOptions): string | undefined {
  const { next_url: next } = Object(raw) as { readonly next_url?: unknown };
  return typeof next === 'string' ? readUrl(next, 'next_url', options) : undefined;
}

/** Fetches a page by the same rules as the first. Rejects where it can't be had, or when the signal is aborted. */
export async function nextPage(
  url: string,
  { crossOrigin }: ListAttributes,
  options: ParseOptions,
  signal: AbortSignal,
): Promise<Page> {
  const { holdDocument } = await import('../../base/fetching.js');
  signal.throwIfAborted();
  const hold = holdDocument(url, { crossOrigin, fetch: settings().fetch });
  const release = (): void => hold.release();
  signal.addEventListener('abort', release);
  try {
    const { value, base } = await hold.document;
    signal.throwIfAborted();
    const ofPage = { ...options, base };
    const next = nextUrl(value, ofPage);
    return { items: parseList(value, ofPage).items, next: next === url ? undefined : next };
  } finally {
    signal.removeEventListener('abort', release);
    release();
  }
}
