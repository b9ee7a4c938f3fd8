// What only a whole browser can do to a page: lose the network and find it again, put the page away and bring it back.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { startTestServer } from '../../scripts/test-server.mjs';

const data = await startTestServer();
const address = (headline, faults = {}) => {
  const body = JSON.stringify({ headline, related: [{ headline, url: '/a' }] });
  return `${data.origin}/?${new URLSearchParams({ body, key: `${Math.random()}`, ...faults })}`;
};
const page = (body) => `<!doctype html><html lang="en"><title>A page</title>
  <script type="module" src="/dist/cdn/article-elements.js"></script>${body}</html>`;
const list = (src) => `<related-list src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></related-list>`;
const site = await serve({
  pages: {
    '/kept': page(list(address('Kept'))),
    '/slow': page(list(address('In the end', { delay: 5000, fail: 1 }))),
    '/elsewhere': page('<p>Elsewhere</p>'),
  },
});
const browser = await chromium.launch({
  executablePath: await chromiumOrExit(),
  // Playwright switches off what the half of these tests is about.
  args: chromiumArgs,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
after(async () => {
  await browser.close();
  site.close();
  data.close();
});

/** A tab that notes what the elements tell, and whether the page came back from the cache. */
async function open(path) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.addInitScript(() => {
    window.told = [];
    for (const type of ['article-load', 'article-error'])
      document.addEventListener(type, ({ code }) => window.told.push(code ?? 'load'));
    window.addEventListener('pageshow', ({ persisted }) => persisted && window.told.push('back'));
  });
  await tab.goto(site.origin + path);
  return { context, tab, errors, told: () => tab.evaluate(() => window.told) };
}
const loaded = (tab) => tab.evaluate(() => document.querySelector('related-list').loaded);

test('offline it says so, and online the reader’s retry shows the list; a refresh offline leaves it there', async () => {
  const { context, tab, errors, told } = await open('/elsewhere');
  await tab.evaluate(() => import('/dist/cdn/article-elements.js'));
  await context.setOffline(true);
  await tab.evaluate((src) => {
    const element = document.createElement('related-list');
    element.src = src;
    document.body.append(element);
  }, address('Back again'));
  await tab.getByText('could not be loaded').waitFor();
  assert.deepEqual(await told(), ['cors-or-network']);
  const retry = tab.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await context.setOffline(false);
  await retry.click();
  await tab.getByRole('link', { name: 'Back again' }).waitFor();
  await context.setOffline(true);
  await tab.evaluate(() => document.querySelector('related-list').reload());
  assert.ok(await tab.getByRole('link', { name: 'Back again' }).isVisible());
  assert.deepEqual(await told(), ['cors-or-network', 'load', 'cors-or-network']);
  assert.deepEqual(errors, []);
  await context.close();
});

test('a page that comes back from the cache shows what it showed, asks for nothing, and can still ask', async () => {
  const { context, tab, errors, told } = await open('/kept');
  await loaded(tab);
  await tab.goto(`${site.origin}/elsewhere`);
  await tab.goBack({ waitUntil: 'commit' });
  await tab.getByRole('link', { name: 'Kept' }).waitFor();
  assert.deepEqual(await told(), ['load', 'back'], 'the browser kept the page: nothing of ours stands in its way');
  await tab.evaluate(() => document.querySelector('related-list').reload());
  assert.deepEqual(await told(), ['load', 'back', 'load']);
  assert.deepEqual(errors, []);
  await context.close();
});

test('a page that was put away while it waited for an answer has it, or asks again, when it is back', async () => {
  const { context, tab, errors } = await open('/slow');
  assert.equal(await tab.evaluate(() => document.querySelector('related-list').state), 'loading');
  await tab.goto(`${site.origin}/elsewhere`);
  await tab.waitForTimeout(500);
  await tab.goBack({ waitUntil: 'commit' });
  await tab.getByRole('link', { name: 'In the end' }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});
