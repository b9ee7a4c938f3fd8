/** Milliseconds of work before the page has its turn: well below the 16.7 of a frame, on a slow machine too. */
export const slice = 6;

/**
 * Lets the page do what it has waiting; unlike a timer, without a pause where there is nothing. `scheduler.yield()` would go on before what
 * waits: as long as work lasts, the page had neither timers nor messages, and a frame in 100 ms.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Does a slice of some work; answers with its result once it is done. */
export function doSlice<Result>(work: Iterator<undefined, Result, undefined>): { readonly result: Result } | undefined {
  const end = performance.now() + slice;
  do {
    const step = work.next();
    if (step.done) return { result: step.value };
  } while (performance.now() < end);
  return undefined;
}
