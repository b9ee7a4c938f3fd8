// What is left of elements that came and went, by the browser's own counters. A control that keeps something has to be noticed.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { startTestServer } from '../../scripts/test-server.mjs';

const cycles = 10_000;
const atOnce = 100;
/** Bytes of heap for each that are the browser's own business; an element that is held takes thousands. */
const bytes = 300;
const site = await serve({
  pages: {
    '/leaks': `<!doctype html><html lang="en"><title>Leaks</title><meta property="og:title" content="A"><style>#box > * { position: absolute; top: 0 }</style><div id="box"></div>
      <script type="module" src="/dist/cdn/article-elements.js"></script></html>`,
  },
});
const silent = await startTestServer();
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  site.close();
  silent.close();
});

/** Keeps count of the timers that are neither done nor cleared. Runs in the page before anything else. */
function countTimers() {
  const pending = (window.pendingTimers = new Set());
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (work, ...rest) => {
    const timer = setTimeout(
      () => {
        pending.delete(timer);
        work();
      },
      ...rest,
    );
    pending.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    pending.delete(timer);
    clearTimeout(timer);
  };
}

/**
 * Elements that come, load and go, so many at a time. Each takes its data in another way: from one address that all share, from the page,
 * from its children, once it is near, again and again, or in words that need a clock. One of a hundred goes while its own request is under
 * way, which nobody answers. `keeps` leaves a listener, a timer and an observer behind for each.
 */
async function cycle({ count, atOnce, unanswered, keeps = false }) {
  const tags = ['article-header', 'article-meta', 'related-list', 'recommended-list'];
  const body = JSON.stringify({
    headline: 'A',
    source: 'B',
    datePublished: new Date().toISOString(),
    related: [{ headline: 'C', url: '/c' }],
    recommended: [{ headline: 'D' }],
  });
  const box = document.getElementById('box');
  const src = URL.createObjectURL(new window.Blob([body]));
  const ways = [
    { attributes: { src } },
    { attributes: { src, loading: 'lazy' } },
    { attributes: { src, 'date-format': 'relative', refresh: 'PT1M', 'load-more': 'auto', 'list-id': 'x' } },
    { attributes: { from: 'page', source: 'B' }, children: '<a href="/e">E</a>' },
    { attributes: { headline: 'A', source: 'B' }, children: '<a href="/e">E</a>' },
  ];
  const make = (index) => {
    const element = document.createElement(tags[index % tags.length]);
    const { attributes, children = '' } = ways[Math.floor(index / tags.length) % ways.length];
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
    element.innerHTML = children;
    return element;
  };
  for (let done = 0; done < count; done += atOnce) {
    const elements = Array.from({ length: atOnce }, (_, index) => make(index));
    const waiting = document.createElement('article-header');
    waiting.src = `${unanswered}&number=${done}`;
    box.append(...elements, waiting);
    await Promise.all(elements.map((element) => element.loaded));
    if (elements.some((element) => !['ready', 'empty'].includes(element.state))) throw new Error('one did not load');
    if (waiting.state !== 'loading') throw new Error('one does not wait');
    if (keeps)
      for (const element of elements) {
        window.addEventListener('resize', () => element.isConnected);
        setTimeout(() => element, 1e8);
        (window.kept ??= []).push(new window.MutationObserver(() => element));
      }
    box.replaceChildren();
  }
  URL.revokeObjectURL(src);
}

const observers = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

/** What is there, by the browser's own counters, but that timers have none and requests are told one by one. */
async function measure(tab, requests) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await tab.waitForTimeout(100);
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  let observing = 0;
  for (const name of observers) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype` });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: all } = await session.send('Runtime.getProperties', { objectId: objects.objectId });
    observing += all.length;
  }
  const timers = await tab.evaluate(() => window.pendingTimers.size);
  await session.detach();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  return { nodes, listeners: jsEventListeners, observers: observing, timers, requests: requests.size, heap };
}

async function growth(given) {
  const tab = await browser.newPage();
  const requests = new Set();
  tab.on('request', (request) => requests.add(request));
  for (const end of ['requestfinished', 'requestfailed']) tab.on(end, (request) => requests.delete(request));
  await tab.addInitScript(countTimers);
  await tab.goto(`${site.origin}/leaks`);
  const options = { ...given, unanswered: `${silent.origin}/?hang=1` };
  // Once for all that comes with the first of them.
  await tab.evaluate(cycle, { ...options, count: 500, keeps: false });
  const before = await measure(tab, requests);
  await tab.evaluate(cycle, options);
  const after = await measure(tab, requests);
  await tab.close();
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}

test(`${cycles} elements that came, loaded and went leave nothing behind`, async () => {
  const { nodes, listeners, observers, timers, requests, heap } = await growth({ count: cycles, atOnce });
  // A page has a few nodes of its own that come and go.
  assert.ok(nodes < 50, `${nodes} nodes`);
  assert.ok(listeners < 10, `${listeners} listeners`);
  assert.ok(observers < 5, `${observers} observers`);
  // That a document may be shared for a minute is the timer of the document.
  assert.ok(timers < 5, `${timers} timers`);
  assert.equal(requests, 0, `${requests} requests`);
  assert.ok(heap / cycles < bytes, `${heap / cycles} bytes for each`);
});

test('one listener, timer or observer that is kept would be noticed', async () => {
  const { nodes, listeners, observers, timers, heap } = await growth({ count: 500, atOnce, keeps: true });
  assert.ok(listeners >= 500, `${listeners} listeners`);
  assert.ok(timers >= 500, `${timers} timers`);
  assert.ok(observers >= 500, `${observers} observers`);
  assert.ok(nodes >= 500, `${nodes} nodes`);
  assert.ok(heap / 500 > 3 * bytes, `${heap / 500} bytes for each`);
});
