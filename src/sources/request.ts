import { fetchDocument, type Limits, type LoadedDocument } from './fetch-document.js';

export type { Limits, LoadedDocument };

/** How a document is to be fetched. */
export interface HoldOptions {
  /** As on an image: `use-credentials` sends cookies to another origin, all else does not. */
  readonly crossOrigin?: string | null | undefined;
  readonly fetch: typeof fetch;
  /** Asks the server again, though an answer may be there. Joins others who do so at this moment. */
  readonly fresh?: boolean | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** One user's share of a request. */
export interface Hold {
  /** The same promise for all who share it. Rejects with a SourceError, or with an AbortError once nobody holds it. */
  readonly document: Promise<LoadedDocument>;
  /** Gives the share back. When the last one goes in flight, the request is aborted, unless somebody takes it in the same task. */
  release(): void;
}

interface Entry {
  readonly document: Promise<LoadedDocument>;
  readonly fetch: typeof fetch;
  readonly fresh: boolean;
  holds: number;
  /** `loading` and `expired` ones are there only for those who hold them. */
  phase: 'loading' | 'shared' | 'expired';
  /** Takes it out of the cache, and ends what is in flight. */
  readonly drop: () => void;
}

// The public contract's values.
const defaultLimits: Limits = {
  attempt: 10_000,
  total: 30_000,
  retries: 2,
  pause: 500,
  retryAfter: 10_000,
  bytes: 5_000_000,
  lifetime: 60_000,
};

const entries = new Map<string, Entry>();

function start(key: string, url: string, options: HoldOptions, credentials: RequestCredentials): Entry {
  const { fetch, fresh = false } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const controller = new AbortController();
  const cache = fresh ? 'no-cache' : 'default';
  // Called without a receiver, which the browser's own fetch insists on.
  const send = async (signal: AbortSignal) => fetch(url, { credentials, cache, signal });
  const entry: Entry = {
    document: fetchDocument(url, send, limits, controller.signal),
    fetch,
    fresh,
    holds: 0,
    phase: 'loading',
    drop: () => {
      if (entries.get(key) === entry) entries.delete(key);
      controller.abort();
    },
  };
  entry.document.then(() => {
    entry.phase = 'shared';
    setTimeout(() => {
      entry.phase = 'expired';
      if (!entry.holds) entry.drop();
    }, limits.lifetime);
  }, entry.drop);
  entries.set(key, entry);
  return entry;
}

/** Fetches the document of an absolute URL, or takes part in a request that somebody else made for it. */
export function holdDocument(address: string, options: HoldOptions): Hold {
  const url = address.replace(/#.*/s, '');
  const credentials = options.crossOrigin?.toLowerCase() === 'use-credentials' ? 'include' : 'same-origin';
  const key = credentials + url;
  let entry = entries.get(key);
  if (entry?.fetch !== options.fetch || (options.fresh && !(entry.fresh && entry.holds && entry.phase === 'loading')))
    entry = start(key, url, options, credentials);
  const held = entry;
  let released = false;
  held.holds++;
  return {
    document: held.document,
    release() {
      if (released) return;
      released = true;
      held.holds--;
      // A little later: a page that moves an element takes it out and puts it in again.
      queueMicrotask(() => {
        if (!held.holds && held.phase !== 'shared') held.drop();
      });
    },
  };
}
