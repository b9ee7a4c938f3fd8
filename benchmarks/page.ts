// Runs in the browser: does the work that run.mjs measures.
import { dataFor, differences, pageStyle, showIn, type Side } from './sides.js';

document.head.append(Object.assign(document.createElement('style'), { textContent: pageStyle }));
const place = document.querySelector('main')!;
const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
let waiting: unknown[] = [];

/** Makes the data of the next sample, which is no part of the work, and clears away what the last one left. */
function prepare(side: Side, size: number, times: number): void {
  waiting = Array.from({ length: times }, () => dataFor(side, size));
  (globalThis as { gc?: () => void }).gc?.();
}

/** Creates, fills, lays out, waits until it is painted, and removes. */
async function run(side: Side, size: number): Promise<void> {
  for (const data of waiting) {
    const elements = await showIn(place, side, size, data);
    await frame();
    for (const element of elements) element.remove();
    place.getBoundingClientRect();
  }
  waiting = [];
}

Object.assign(globalThis, { bench: { prepare, run, differences: (size: number) => differences(place, size) } });
