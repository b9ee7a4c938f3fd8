// The CDN file, and a bundle made from the tarball, in pages that are not kind to them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { installPacked } from './stranger.mjs';

const cdnFile = new URL('../../dist/cdn/article-elements.js', import.meta.url);
const stranger = installPacked();
const ids = ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions'];
const images = ids.map((id) => `<img id="${id}" alt="">`).join('');
const script = (address) => `<script type="module" src="${address}"></script>`;
const page = (...parts) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>a page</title><body>${parts.join('')}</html>`;
const header = '<article-header headline="Still here"></article-header>';

const ours = await stranger.bundle(`import 'article-elements/article-header/define';`);
const stock = await stranger.bundle(`import { LitElement, html } from 'lit';
  class Stock extends LitElement { render() { return html\`<h1>Still here</h1>\`; } }
  customElements.define('article-header', Stock);`);
const server = await serve({
  folders: { '/cdn/': 'dist/cdn', '/ours/': ours.folder, '/stock/': stock.folder },
  pages: {
    '/cdn.html': page(images, header, script('/cdn/article-elements.js')),
    '/bundle.html': page(images, header, script('/ours/entry.js')),
    '/stock-lit.html': page(images, header, script('/stock/entry.js')),
    '/twice.html': page(header, script('/cdn/article-elements.js?a'), script('/cdn/article-elements.js?b')),
  },
});
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  server.close();
  stranger.remove();
});

/** What a page says when it is opened, and whether its headline is seen. `other` is what `?b` answers in place of the file. */
async function open(path, other) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => /warning|error/.test(message.type()) && said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  if (other) await tab.route('**/*?b', (route) => route.fulfill({ contentType: 'text/javascript', body: other }));
  await tab.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await tab.goto(server.origin + path, { waitUntil: 'networkidle' });
  const isShown = await tab.getByRole('heading', { name: 'Still here' }).isVisible();
  await tab.close();
  return { said, isShown };
}

test('a page that has elements with the names of Lit’s globals works, with the CDN file', async () => {
  assert.deepEqual(await open('/cdn.html'), { said: [], isShown: true });
});

test('the same page works with a bundle made from the tarball', async () => {
  assert.deepEqual(await open('/bundle.html'), { said: [], isShown: true });
});

test('on the same page stock Lit throws', async () => {
  const { said, isShown } = await open('/stock-lit.html');
  assert.match(said.join(), /push is not a function/);
  assert.equal(isShown, false);
});

test('a page that loads the script from two addresses is silent', async () => {
  assert.deepEqual(await open('/twice.html'), { said: [], isShown: true });
});

test('another version on the page is told once for each element, naming both', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const other = readFileSync(cdnFile, 'utf8').replaceAll(version, '99.0.0');
  const { said, isShown } = await open('/twice.html', other);
  assert.equal(isShown, true);
  assert.ok(said.length >= 4 && new Set(said).size === said.length, said.join('\n'));
  for (const warning of said) assert.ok(warning.includes(version) && warning.includes('99.0.0'), warning);
});
