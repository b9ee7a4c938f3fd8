// What is measured, and how: each measure takes one sample of one side. Times are CPU milliseconds of the main thread.

/** Everybody who shows a list. */
const all = ['hand', 'shipped', 'laid-out', 'preact', 'shoelace'];

/** Shows something once, after doing it so many times. */
const showing = (size, times) => async (bench, side) => {
  await bench.call('prepare', side, size, times);
  return (await bench.cpuOf(() => bench.call('show', side, size))) / times;
};

/** Shows so many widgets at once. */
const showingWidgets = (size, widgets) => async (bench, side) => {
  await bench.call('prepare', side, size, widgets);
  return bench.cpuOf(() => bench.call('widgets', side, size));
};

/** Shows a list of 1,000, and scrolls down to its end. */
const scrolling = async (bench, side) => {
  await bench.call('prepare', side, 1000, 1);
  const time = await bench.cpuOf(async () => {
    await bench.call('keep', side, 1000);
    await bench.call('scrollDown');
  });
  await bench.call('clear');
  return time;
};

/** Updates a list of 1,000 that is on show already. */
const updating = (times, isSame) => async (bench, side) => {
  await bench.call('prepare', side, 1000, 1);
  await bench.call('keep', side, 1000);
  await bench.call('prepareUpdates', side, 1000, times, isSame);
  const time = await bench.cpuOf(() => bench.call('update'));
  await bench.call('clear');
  return time / times;
};

/** Bytes of the heap that so many widgets of so many items hold, each, with their data. */
const holding = (size, widgets) => async (bench, side) => {
  // Timers of what was removed a moment ago hold it until they are over.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = await bench.heap();
  await bench.call('prepare', side, size, widgets);
  await bench.call('keep', side, size);
  const after = await bench.heap();
  await bench.call('clear');
  return (after - before) / widgets;
};

/** Asks for an answer again that is the same as before. */
const reloading = (times, isNamed) => async (bench, side) => {
  await bench.call('keepAnswer', 1000, isNamed);
  const time = await bench.cpuOf(() => bench.call('reload', side, times));
  await bench.call('clear');
  return time / times;
};

const arriving = async (bench, side) => {
  await bench.call('prepare', side, 1000, 1);
  await bench.slowDown(4);
  const longest = await bench.call('longestTask', side, 1000);
  await bench.slowDown(1);
  return longest;
};

/** `size`: what both sides are compared by before; `most`: the ratio to the hand-written side that is wanted, by side; `least`: what is shorter is not reported. */
export const measures = [
  {
    name: 'header + meta',
    sides: ['hand', 'shipped'],
    rounds: 11,
    size: 0,
    sample: showing(0, 10),
    most: { shipped: 1.4 },
  },
  { name: '10 items', sides: all, rounds: 9, size: 10, sample: showing(10, 5) },
  {
    name: '100 items',
    sides: all,
    rounds: 9,
    size: 100,
    sample: showing(100, 1),
    most: { shipped: 0.4, 'laid-out': 1.25 },
  },
  {
    name: '1,000 items',
    sides: all,
    rounds: 5,
    size: 1000,
    sample: showing(1000, 1),
    most: { shipped: 0.4, 'laid-out': 1.25 },
  },
  { name: '10,000 items', sides: ['hand', 'shipped', 'preact', 'shoelace'], rounds: 1, sample: showing(10_000, 1) },
  {
    name: '200 widgets of 5',
    sides: all,
    rounds: 5,
    sample: showingWidgets(5, 200),
    most: { shipped: 0.5, 'laid-out': 1.25 },
  },
  {
    name: '1,000 items, scrolled to the end',
    sides: ['hand', 'shipped'],
    rounds: 2,
    sample: scrolling,
    most: { shipped: 1.3 },
  },
  {
    name: 'one of 1,000 items changed',
    sides: ['hand', 'shipped', 'preact', 'shoelace'],
    rounds: 3,
    sample: updating(20, false),
  },
  {
    name: 'the same 1,000 items',
    sides: ['hand', 'shipped', 'preact', 'shoelace'],
    rounds: 3,
    sample: updating(100, true),
  },
  { name: 'the same answer, 1,000 items', sides: ['hand', 'shipped'], rounds: 9, sample: reloading(20, false) },
  {
    name: 'the same answer by its ETag, 1,000 items',
    sides: ['hand', 'shipped'],
    rounds: 9,
    sample: reloading(20, true),
  },
  {
    name: 'longest task, 1,000 items, CPU ÷ 4',
    least: 50,
    sides: ['hand', 'shipped', 'preact', 'shoelace'],
    rounds: 2,
    sample: arriving,
  },
  {
    name: 'JS heap, 1,000 items',
    unit: 'kB',
    sides: all,
    rounds: 4,
    sample: holding(1000, 1),
    most: { shipped: 1.4, 'laid-out': 1.4 },
  },
  {
    name: 'JS heap, 1,000 items, nothing compiled',
    unit: 'kB',
    compiles: false,
    sides: ['hand', 'shipped'],
    rounds: 4,
    sample: holding(1000, 1),
    most: { shipped: 1.4 },
  },
  { name: 'JS heap of each of 200 widgets', unit: 'kB', sides: all, rounds: 2, sample: holding(5, 200) },
];
