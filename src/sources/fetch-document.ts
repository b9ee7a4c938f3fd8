import type { Problem } from '../model/problem.js';
import { knownDocument, type ReadDocument, readDocument } from './read-document.js';
import { failure, SourceError } from './source-error.js';

/** Bounds of time and size. */
export interface Limits {
  /** Milliseconds of one attempt, to the last byte. */
  readonly attempt: number;
  /** Milliseconds of all attempts and pauses together. */
  readonly total: number;
  readonly retries: number;
  /** Milliseconds before the first retry, at least; doubled before the next. */
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
  /** What was wrong with the answer, beside what is wrong with the data in it. */
  readonly problems?: readonly Problem[] | undefined;
}

/** Sends the request; what it answers may be anything where a site configured a fetch of its own. */
type Send = (signal: AbortSignal) => Promise<Response>;

/** An answer, before it is read. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** By what name the server knows this state of it again: `ETag`. */
  readonly tag: string | null;
  readonly base: string;
  /** Whether fewer bytes came than were announced. */
  readonly short: boolean;
  /** How many pages WordPress has of what it was asked for. */
  readonly pages: number;
}

// A browser refuses to fetch a URL that holds a name or a password.
const fetchable = /^https?:\/\/(?![^/?#]*@)/i;
/** Failures that may pass, by HTTP status or by code. */
const passing = /^(429|5..|timeout|cors-or-network)$/;

const refused = (url: string, cause: unknown): SourceError =>
  failure(
    'cors-or-network',
    url,
    'could not be fetched.' +
      (new URL(url).origin === self.origin
        ? ''
        : ' If the network is fine, its server does not let this page read it (CORS). Ways out: the same origin, its ' +
          "header Access-Control-Allow-Origin, a snapshot made by the site's build, or a relay on your server."),
    { cause },
  );

/** Seconds, from a number of them or from an HTTP date. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return seconds >= 0 ? seconds : undefined;
}

/** An answer that need not be read, since its server says that it is the same as the last. */
type Unchanged = Pick<Received, 'base'> & { readonly document: ReadDocument };

async function receive(url: string, send: Send, maximum: number, signal: AbortSignal): Promise<Received | Unchanged> {
  const response = await send(signal).catch((cause: unknown) => {
    throw refused(url, cause);
  });
  const { status, headers } = response;
  const reader = response.body?.getReader();
  // 0: an opaque answer, which nobody may read.
  if (!status) throw refused(url, response);
  if (status < 200 || status > 299)
    throw failure('http', url, `answered with HTTP status ${status}.`, {
      status,
      retryAfter: readRetryAfter(headers.get('retry-after')),
    });
  const tag = headers.get('etag');
  const address = response.url || url;
  // Nothing is relative to a blob.
  const base = address.startsWith('blob:') ? document.baseURI : address;
  const known = knownDocument(url, base, tag);
  if (known) return { document: known, base };
  const announced = Number(headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    // Turned round, for what is no chunk of bytes makes the size NaN.
    if (!(size <= maximum) || announced > maximum)
      throw failure('too-large', url, `is larger than ${maximum / 1e6} MB.`);
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    size += chunk.value.byteLength;
    chunks.push(chunk.value);
  }
  return {
    bytes: chunks.length === 1 ? chunks[0]! : joined(chunks, size),
    contentType: headers.get('content-type') ?? '',
    tag,
    base,
    short: size < announced,
    pages: Number(headers.get('x-wp-totalpages')),
  };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, start);
    start += chunk.byteLength;
  }
  return bytes;
}

/** Ends what takes too long: with that error, or, where there is none, as a mere pause. Rejects once the outer signal is aborted. */
function within<T = void>(
  milliseconds: number,
  outer: AbortSignal,
  late?: () => Error,
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const { signal } = inner;
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => (late ? reject(late()) : resolve(undefined as T)), milliseconds);
    outer.addEventListener('abort', () => reject(outer.reason as Error), { signal });
    work?.(signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    inner.abort();
  });
}

/** Fetches and reads a document, again where the failure may pass. Rejects with a SourceError, or with the signal's reason. */
export async function fetchDocument(
  url: string,
  send: Send,
  limits: Limits,
  signal: AbortSignal,
): Promise<LoadedDocument> {
  const end = performance.now() + limits.total;
  if (!fetchable.test(url) && !url.startsWith(`blob:${self.origin}/`))
    throw failure('bad-route', url, 'is no http(s) address, nor a blob: of this page.');
  for (let retry = 0; ; retry++) {
    let received: Received | undefined;
    let fault: SourceError;
    try {
      const time = Math.min(limits.attempt, end - performance.now());
      const late = () => failure('timeout', url, `did not arrive whole within ${Math.ceil(time / 1000)} s.`);
      const answer = await within(time, signal, late, (attempt) => receive(url, send, limits.bytes, attempt));
      const { base } = answer;
      if ('document' in answer) return { ...answer.document, base };
      received = answer;
      return { ...(await readDocument(received, url)), base };
    } catch (error) {
      if (signal.aborted) throw error;
      // Only what cannot be read is held to its announced length, which means something else where the answer was compressed,
      // and another origin does not tell whether it was. JSON that was cut off never parses, and a feed tells.
      fault =
        error instanceof SourceError && !(received?.short && error.code === 'unreadable')
          ? error
          : failure('cors-or-network', url, `could not be read to its end. ${String(error)}`, { cause: error });
    }
    const { code, status, retryAfter = 0 } = fault;
    const pause = Math.max(retryAfter * 1000, limits.pause * 2 ** retry * (1 + Math.random()));
    if (
      !passing.test(`${status ?? code}`) ||
      retry >= limits.retries ||
      retryAfter * 1000 > limits.retryAfter ||
      performance.now() + pause >= end
    )
      throw fault;
    await within(pause, signal);
  }
}
