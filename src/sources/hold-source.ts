import type { Problem } from '../model/problem.js';
import type { Follow, FollowHost, Part } from './follow.js';
import { type Hold, type HoldOptions, holdDocument, type LoadedDocument } from './request.js';
import { settings } from './settings.js';
import { SourceError } from './source-error.js';

// Whoever fetches imports this file, so that one file brings all of it.
export { holdDocument };

/** What `src` gave. */
interface SourceDocument extends LoadedDocument {
  /** Where there are several addresses: what each gave, in their order; those that gave nothing are left out. */
  readonly parts?: readonly Part[] | undefined;
  /** The same once those have answered as well that are still awaited. Never rejects. */
  readonly rest?: Promise<SourceDocument> | undefined;
}

/** An element's share of all that its `src` names. */
interface SourceHold extends Pick<Hold, 'release'> {
  readonly document: Promise<SourceDocument>;
}

/** Whether an answer says what the one before it said: then there is nothing to read again. */
const isSame = (answer: unknown, before: unknown): boolean =>
  answer === before || JSON.stringify(answer) === JSON.stringify(before);

/** Milliseconds for which the first answer waits for the others, so that a list does not grow before the reader's eyes for each. */
const patience = 2000;

function hold(address: string, base: string, options: HoldOptions): Hold {
  let url;
  try {
    url = new URL(address, base).href;
  } catch {
    throw new SourceError('bad-route', `src is no URL: ${address.slice(0, 200)}`);
  }
  return holdDocument(url, options);
}

/** Fetches what `src` names, on lists also several documents at once. */
function holdSource(
  src: string,
  host: FollowHost,
  fresh: boolean,
  earlier: readonly Part[] | undefined = [],
): SourceHold {
  const options = { fetch: settings().fetch, fresh, crossOrigin: host.crossOrigin };
  const addresses = host.readContent ? [...new Set(src.trim().split(/\s+/))] : [src];
  return addresses.length > 1
    ? holdSeveral(addresses, host.baseURI, options, fresh ? earlier : [])
    : hold(addresses[0]!, host.baseURI, options);
}

/** Follows `src`. */
export const follow: Follow = (host, src, tell, shown, fresh) => {
  const { document: first, release } = holdSource(src, host, fresh, shown.parts);
  const read = async (): Promise<void> => {
    // Of several, the last may come later.
    for (let next: Promise<SourceDocument> | undefined = first; next;) {
      const document: SourceDocument = await next;
      const isKnown = shown.isPolled && !document.problems?.length && isSame(document.value, shown.value);
      tell({ ...document, isKnown });
      next = document.rest;
    }
  };
  read().catch((error: unknown) => tell({ error }));
  return release;
};

/** One that fails is a problem; only where all fail, so does the whole. */
function holdSeveral(
  addresses: readonly string[],
  base: string,
  options: HoldOptions,
  earlier: readonly Part[],
): SourceHold {
  const results = new Map<string, Part | Problem>();
  const errors: unknown[] = [];
  const holds: Hold[] = [];
  let succeeded!: () => void;
  const success = new Promise<void>((resolve) => (succeeded = resolve));

  const load = async (address: string): Promise<void> => {
    try {
      const held = hold(address, base, options);
      holds.push(held);
      results.set(address, { ...(await held.document), address });
      succeeded();
    } catch (error) {
      errors.push(error);
      const message = error instanceof Error ? error.message : `${address}: ${String(error)}`;
      results.set(address, { code: 'source-failed', path: 'src', message });
    }
  };
  const all = Promise.all(addresses.map(load));

  const collect = (rest?: Promise<SourceDocument>): SourceDocument => {
    const parts: Part[] = [];
    const problems: Problem[] = [];
    for (const address of addresses) {
      const result = results.get(address);
      if (result && 'code' in result) problems.push(result);
      else problems.push(...(result?.problems ?? []));
      // What was shown stays shown when it cannot be had anew.
      const part = result && 'value' in result ? result : earlier.find((one) => one.address === address);
      if (part) parts.push(part);
    }
    return { value: parts, base, parts, problems, rest };
  };

  const settle = async (): Promise<SourceDocument> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = success.then(() => new Promise<void>((resolve) => (timer = setTimeout(resolve, patience))));
    await Promise.race([all, late]);
    clearTimeout(timer);
    if (errors.length === addresses.length) throw errors[0] as Error;
    return collect(results.size < addresses.length ? all.then(() => collect()) : undefined);
  };
  return { document: settle(), release: () => holds.forEach((held) => held.release()) };
}
