// What is left of elements that came and went, by the browser's own counters. A control that keeps one listener has to be noticed.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const cycles = 10_000;
const atOnce = 100;
const site = await serve({
  pages: {
    '/leaks': `<!doctype html><html lang="en"><title>Leaks</title><div id="box"></div>
      <script type="module" src="/dist/cdn/article-elements.js"></script></html>`,
  },
});
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  site.close();
});

/** Elements that come, load and go, so many at a time; `keeps` leaves a listener behind for each. All ask for one document, which is shared. */
async function cycle({ count, atOnce, keeps = false }) {
  const tags = ['article-header', 'article-meta', 'related-list', 'recommended-list'];
  const body = JSON.stringify({
    headline: 'A',
    source: 'B',
    related: [{ headline: 'C', url: '/c' }],
    recommended: [{ headline: 'D' }],
  });
  const box = document.getElementById('box');
  const src = URL.createObjectURL(new window.Blob([body]));
  for (let done = 0; done < count; done += atOnce) {
    const elements = Array.from({ length: atOnce }, (_, index) => {
      const element = document.createElement(tags[index % tags.length]);
      element.src = src;
      return element;
    });
    box.append(...elements);
    await Promise.all(elements.map((element) => element.loaded));
    if (elements.some((element) => element.state !== 'ready')) throw new Error('one did not load');
    if (keeps) for (const element of elements) window.addEventListener('resize', () => element.isConnected);
    box.replaceChildren();
  }
  URL.revokeObjectURL(src);
}

async function measure(tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await tab.waitForTimeout(100);
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  return { nodes, listeners: jsEventListeners, heap };
}

async function growth(options) {
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/leaks`);
  await tab.evaluate(cycle, { count: 500, atOnce });
  const before = await measure(tab);
  await tab.evaluate(cycle, options);
  const after = await measure(tab);
  await tab.close();
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}

test(`${cycles} elements that came, loaded and went leave nothing behind`, async () => {
  const { nodes, listeners, heap } = await growth({ count: cycles, atOnce });
  // A page has a few nodes of its own that come and go.
  assert.ok(nodes < 50, `${nodes} nodes`);
  assert.ok(listeners < 10, `${listeners} listeners`);
  assert.ok(heap / cycles < 100, `${heap / cycles} bytes for each`);
});

test('one listener that is kept would be noticed', async () => {
  const { nodes, listeners, heap } = await growth({ count: 500, atOnce, keeps: true });
  assert.ok(listeners >= 500, `${listeners} listeners`);
  assert.ok(nodes >= 500, `${nodes} nodes`);
  assert.ok(heap / 500 > 100, `${heap / 500} bytes for each`);
});
