import { SourceError } from './source-error.js';

/** Bounds of time and size. Their values are the public contract's. */
export interface Limits {
  /** Milliseconds of one attempt, to the last byte. */
  readonly attempt: number;
  /** Milliseconds of all attempts and pauses together. */
  readonly total: number;
  readonly retries: number;
  /** Milliseconds before the first retry, at least; doubled for the next. */
  readonly pause: number;
  /** Milliseconds of the longest `Retry-After` that is waited for. */
  readonly retryAfter: number;
  readonly bytes: number;
  /** Milliseconds for which a success is shared after it came. */
  readonly lifetime: number;
}

/** What was fetched, parsed once and shared: whoever holds it only reads it. */
export interface LoadedDocument {
  readonly value: unknown;
  /** What its relative URLs are resolved against: the address after redirects. */
  readonly base: string;
}

/** How a document is to be fetched. */
export interface HoldOptions {
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | '' | null | undefined;
  readonly fetch: typeof fetch;
  /** Asks the server again, though an answer may be there. */
  readonly fresh?: boolean | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** One user's share of a request. */
export interface Hold {
  /** Rejects with a SourceError; after the last release with an AbortError. */
  readonly document: Promise<LoadedDocument>;
  /** Gives the share back; the last one to do so in flight aborts the request. */
  release(): void;
}

/** Fetches a document, or takes part in a request for it. */
export function holdDocument(url: string, _options: HoldOptions): Hold {
  return { document: Promise.reject(new SourceError('bad-route', url, { url })), release() {} };
}
