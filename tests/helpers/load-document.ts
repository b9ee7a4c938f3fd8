import { holdDocument, type HoldOptions } from '../../src/sources/request.js';

/** The page's fetch, as the elements pass it on. */
export const windowFetch: typeof fetch = (...request) => globalThis.fetch(...request);

/** Bounds under which no test is slow. */
export const shortLimits = { attempt: 2000, total: 4000, pause: 10, lifetime: 0 };

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
