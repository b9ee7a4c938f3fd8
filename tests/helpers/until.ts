import { waitUntil } from '@open-wc/testing';

/** Waits for what comes in its own time: far longer than it takes, since a busy machine is slow. */
export const until = (test: () => unknown, what?: string): Promise<void> =>
  waitUntil(test, what, { interval: 20, timeout: 20_000 });
