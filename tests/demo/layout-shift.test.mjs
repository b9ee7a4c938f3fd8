// The portal page on a slow line: what has a size keeps its place, from the first paint to the last picture.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const portal = await readFile(new URL('../../demo/portal.html', import.meta.url), 'utf8');
// The same page whose head comes with the script alone.
const unreserved = portal.replaceAll(/(<article-(?:header|meta)[^>]*>)[^]*?(<\/article-(?:header|meta)>)/g, '$1$2');
const server = await serve({ pages: { '/demo/unreserved.html': unreserved } });
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  server.close();
});

/** Opens a page as over a slow mobile line, reads it to its end, and tells what moved. */
async function shiftsOf(page, width) {
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  const line = await tab.context().newCDPSession(tab);
  await line.send('Network.enable');
  const [latency, throughput] = [300, 60_000];
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await tab.addInitScript(() => {
    window.shifts = [];
    new window.PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push(`${value} ${sources.map(({ node }) => node?.localName ?? node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${server.origin}/demo/${page}`);
  await tab.evaluate(async () => {
    await window.customElements.whenDefined('recommended-list');
    for (const element of document.querySelectorAll('body *')) await element.loaded;
  });
  // Down to the end, and back, so that everything lazy has come.
  for (const place of ['scrollHeight', 'clientTop'])
    await tab.evaluate(async (name) => {
      const { scrollingElement: page } = document;
      for (let turns = 0; turns < 30 && page.scrollTop !== page[name]; turns++) {
        page.scrollBy(0, name === 'clientTop' ? -page.scrollHeight : 400);
        await new Promise((done) => setTimeout(done, 60));
      }
    }, place);
  await tab.waitForLoadState('networkidle');
  const shifts = await tab.evaluate(() => window.shifts);
  await tab.close();
  return shifts;
}

for (const width of [375, 1280]) {
  test(`nothing moves at ${width} pixels`, async () => assert.deepEqual(await shiftsOf('portal.html', width), []));

  test(`what has no place of its own does move the rest at ${width} pixels`, async () => {
    const shifts = await shiftsOf('unreserved.html', width);
    assert.ok(shifts.length > 0);
  });
}
