import { readUrl } from '../../base/attributes.js';
import type { Article } from '../../model/article.js';
import { parseList } from '../../model/parse-list.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { nameOf } from '../../model/select/known-articles.js';
import type { Part } from '../../sources/follow.js';
import type { SourceError } from '../../sources/source-error.js';
import { settings } from '../../sources/settings.js';
import { totalPages } from '../../sources/total-pages.js';
import type { ListAttributes } from '../list-attributes.js';

/** One more page of a document. */
interface Page {
  readonly items: readonly Article[];
  readonly next: string | undefined;
}

/** A document whose pages are asked for, one after the other. */
export interface Paging {
  value: unknown;
  readonly base: string | undefined;
  /** The address of its next page. */
  next: string | undefined;
  /** Whether it has gone on to a page of its own. */
  isBegun?: boolean;
}

/** What documents say of their next page. */
interface Paged {
  readonly next_url?: unknown;
  readonly meta?: { readonly pagination?: { readonly next?: unknown } } | null;
}

const counted = /[?&]page=\d+(?:&|$)/;

/**
 * Where a document goes on: JSON Feed's `next_url`, which XML feeds are read into as well. Ghost and WordPress count their pages; those are
 * asked for at the address that this one was, since what their own links name may be another origin.
 */
function nextUrl(raw: unknown, options: ParseOptions): string | undefined {
  const { next_url: next, meta } = Object(raw) as Paged;
  if (typeof next === 'string') return readUrl(next, 'next_url', options);
  // What a page holds itself has no address to ask at.
  if (!options.base || options.base === document.baseURI) return undefined;
  const url = new URL(options.base);
  const present = Number(url.searchParams.get('page')) || 1;
  const ofWordPress = present < (totalPages.get(Object(raw) as object) ?? 0) ? present + 1 : undefined;
  const page = meta?.pagination?.next ?? ofWordPress;
  if (!Number.isSafeInteger(page)) return undefined;
  url.searchParams.set('page', `${page as number}`);
  return readUrl(url.href, 'next_url', options);
}

/** How far a document has come, or each of several. Those of before go on where they are, if they are all still there. */
export function pagingOf(
  raw: unknown,
  parts: readonly Part[] | undefined,
  options: ParseOptions,
  before: readonly Paging[],
): readonly Paging[] {
  const documents = (parts ?? [{ value: raw, base: options.base }]).map(({ value, base }): Paging => {
    const known = before.find((one) => one.value === value);
    return known ?? { value, base, next: nextUrl(value, { ...options, base }) };
  });
  return before.every((one) => documents.includes(one)) ? documents : pagingOf(raw, parts, options, []);
}

/**
 * Has documents go on from where they are with what their addresses answer now. Answers what has moved to their next pages meanwhile, by
 * name; nothing where they are not the same addresses.
 */
export function goOn(
  documents: readonly Paging[],
  later: readonly Paging[],
  options: ParseOptions,
): ReadonlySet<string> | undefined {
  const isSame =
    later.length === documents.length &&
    later.every(({ base }, index) => base !== document.baseURI && base === documents[index]!.base);
  if (!isSame) return undefined;
  const moved = documents.flatMap((one, index) => {
    const { value, next } = later[index]!;
    const before = one.value;
    one.value = value;
    if (one.isBegun) return value === before ? [] : movedOn(before, value, { ...options, base: one.base });
    one.next = next;
    return [];
  });
  return new Set(moved);
}

/** What stood at the end of a document, after all that is still in it. */
function movedOn(before: unknown, now: unknown, options: ParseOptions): readonly string[] {
  const [names, left] = [before, now].map((value) => parseList(value, options).items.map(nameOf)) as [
    string[],
    string[],
  ];
  const known = new Set(left);
  return names.slice(names.findLastIndex((name) => known.has(name)) + 1);
}

/**
 * Fetches the next page of each document that has one, and merges them in the order of the documents. One that fails is asked for again
 * with the next step; rejects where all fail, or when the signal is aborted.
 */
export async function nextPages(
  documents: readonly Paging[],
  list: ListAttributes,
  options: ParseOptions,
  signal: AbortSignal,
): Promise<readonly Article[]> {
  const paged = documents.filter(({ next }) => next);
  const results = await Promise.allSettled(paged.map(({ next }) => nextPage(next!, list, options, signal)));
  signal.throwIfAborted();
  return results.flatMap((result, index) => {
    if (result.status === 'rejected') {
      if (results.every(({ status }) => status === 'rejected')) throw result.reason;
      return [];
    }
    Object.assign(paged[index]!, { next: result.value.next, isBegun: true });
    return result.value.items;
  });
}

/** Fetches a page by the same rules as the first. Rejects where it can't be had, or when the signal is aborted. */
async function nextPage(
  url: string,
  { crossOrigin }: ListAttributes,
  options: ParseOptions,
  signal: AbortSignal,
): Promise<Page> {
  const { holdDocument } = await import('../../sources/hold-source.js');
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
  } catch (error) {
    // WordPress refuses a page that is no longer there.
    if (counted.test(url) && (error as Partial<SourceError>).status === 400) return { items: [], next: undefined };
    throw error;
  } finally {
    signal.removeEventListener('abort', release);
    release();
  }
}
