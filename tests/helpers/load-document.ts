import { holdDocument, type HoldOptions } from '../../src/sources/request.js';
import { holdTimers } from './hold-timers.js';
import type { StandIn } from './stand-in.js';

/** The page's fetch, as the elements pass it on. */
export const windowFetch: typeof fetch = (...request) => globalThis.fetch(...request);

/** Pauses that no test is slow by; an attempt may take what it takes on a busy machine. */
export const shortLimits = { attempt: 25_000, total: 50_000, pause: 10, lifetime: 0 };

/** What comes of a request that is let go at once: the value, or the error. */
export async function loadDocument(url: string, options: Partial<HoldOptions> = {}): Promise<unknown> {
  const hold = holdDocument(url, { fetch: windowFetch, ...options, limits: { ...shortLimits, ...options.limits } });
  try {
    return (await hold.document).value;
  } catch (error) {
    return error;
  } finally {
    hold.release();
  }
}

/** Lets no attempt end by its time before a test says so. */
export const holdAttempts = (standIn: StandIn): ReturnType<typeof holdTimers> =>
  holdTimers(standIn, (delay) => delay === shortLimits.attempt);
