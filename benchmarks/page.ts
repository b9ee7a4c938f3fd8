// Runs in the browser: does the work that run.mjs measures.
import { scoreRelated } from '../src/model/rank/score-related.js';
import { doSlice, turn } from '../src/list/extras/slices.js';
import { parseList } from '../src/model/parse-list.js';
import { definePreactList } from './preact-list.js';
import { defineShoelaceList } from './shoelace-list.js';
import { dataFor, differences, listCss, showIn, type Side, type Widget } from './sides.js';

definePreactList(listCss);
defineShoelaceList();
const place = document.querySelector('main')!;
const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
let waiting: unknown[] = [];
let kept: Widget[] = [];

/** Makes the data of the next sample, which is no part of the work, and clears away what the last one left. */
function prepare(side: Side, size: number, times: number): void {
  waiting = Array.from({ length: times }, () => dataFor(side, size));
  (globalThis as { gc?: () => void }).gc?.();
}

/** Creates, fills, lays out, waits until it is painted, and removes, one after the other. */
async function show(side: Side, size: number): Promise<void> {
  for (const data of waiting) {
    const elements = await showIn(place, side, size, data);
    await frame();
    for (const element of elements) element.remove();
    place.getBoundingClientRect();
  }
  waiting = [];
}

/** The same, all at once, and they stay. */
async function keep(side: Side, size: number): Promise<void> {
  kept = (await Promise.all(waiting.map((data) => showIn(place, side, size, data)))).flat();
  await frame();
  waiting = [];
}

/** Removes what has stayed. */
function clear(): void {
  for (const element of kept) element.remove();
  kept = [];
  place.getBoundingClientRect();
}

/** So many widgets at once. */
async function widgets(side: Side, size: number): Promise<void> {
  await keep(side, size);
  clear();
}

/** Scrolls down a list that is shown, a viewport at a time. */
async function scrollDown(): Promise<void> {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
  await frame();
}

/** What a list that has stayed gets for each update: the same but for one item, or the very same. */
async function prepareUpdates(side: Side, size: number, times: number, isSame: boolean): Promise<void> {
  const items = dataFor(side, size) as object[];
  // The list has to have it before.
  Object.assign(kept[0]!, { items });
  await kept[0]!.updateComplete;
  await frame();
  waiting = Array.from({ length: times }, (_, index) =>
    isSame ? items : items.with(index * 7, { ...items[index * 7]!, headline: `Changed ${index}` }),
  );
}

/** Updates a list that has stayed. */
async function update(): Promise<void> {
  for (const items of waiting) {
    Object.assign(kept[0]!, { items });
    await kept[0]!.updateComplete;
    place.getBoundingClientRect();
  }
  waiting = [];
}

/** A list of ours that stays, with its items from an address; `isNamed`: whose server says by `ETag` that an answer is the same. */
async function keepAnswer(size: number, isNamed: boolean): Promise<void> {
  const body = new Blob([JSON.stringify(dataFor('shipped', size))], { type: 'application/json' });
  const src = isNamed ? new URL('/answer', location.href).href : URL.createObjectURL(body);
  if (isNamed) await fetch(src, { method: 'PUT', body });
  const list = Object.assign(document.createElement('related-list'), { src, show: 'image section date description' });
  kept = [list];
  place.append(list);
  await list.loaded;
  await frame();
}

/** Asks for the answer again, so many times; it is the same. Who is written by hand sees that by its text. */
async function reload(side: Side, times: number): Promise<void> {
  const [list] = kept as HTMLElementTagNameMap['related-list'][];
  let known = '';
  for (let turn = 0; turn < times; turn++)
    if (side === 'shipped') await list!.reload();
    else {
      const text = await (await fetch(list!.src!, { cache: 'no-cache' })).text();
      if (text !== known) known = text;
    }
  place.getBoundingClientRect();
}

/** The longest task, in milliseconds, until a list is shown. */
async function longestTask(side: Side, size: number): Promise<number> {
  const [data] = waiting;
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  // In a task of its own, as an answer comes.
  await new Promise((done) => setTimeout(done));
  kept = await showIn(place, side, size, data);
  for (let quiet = 0; quiet < 3; quiet++) await frame();
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  clear();
  return longest;
}

/** Ranks articles as a list does: milliseconds until it is done, and of its longest piece of work. */
async function rank(current: unknown, articles: unknown): Promise<{ done: number; longest: number }> {
  const [subject] = parseList([current]).items;
  const { items } = parseList(articles);
  const begun = performance.now();
  const work = scoreRelated(subject!, items);
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const done = doSlice(work);
    longest = Math.max(longest, performance.now() - start);
    if (done) break;
    await turn();
  }
  return { done: performance.now() - begun, longest };
}

Object.assign(globalThis, {
  bench: {
    prepare,
    show,
    keep,
    keepAnswer,
    reload,
    clear,
    widgets,
    scrollDown,
    prepareUpdates,
    update,
    longestTask,
    rank,
    differences: (size: number) => differences(place, size),
  },
});
