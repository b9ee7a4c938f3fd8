// From the built package: HTML made in plain Node, then hydrated in Chromium without rendering twice.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { renderElement } from 'article-elements/ssr';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';

const root = new URL('../../', import.meta.url);
const data = {
  headline: 'Đảng viên <b>&',
  articleSection: 'kèo',
  source: 'Báo Mới',
  viewCount: 978,
  datePublished: '2025-01-11T06:16:39Z',
};
const lang = 'vi';
const elements = {
  'article-header': renderElement('article-header', {
    data,
    attributes: { lang, 'kicker-style': 'brackets', hidden: false, headline: null },
    children: '<p slot="before">Trước</p>',
  }),
  'article-meta': renderElement('article-meta', { data, attributes: { lang, 'time-zone': 'UTC' } }),
  // A browser has to fetch this language; a server has it.
  'article-credit': renderElement('article-credit', { data: { editor: 'A. Weiß' }, attributes: { lang: 'de' } }),
};
const imports = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit-labs/ssr-client': '/node_modules/@lit-labs/ssr-client/index.js',
  '@lit-labs/ssr-client/': '/node_modules/@lit-labs/ssr-client/',
};
const page = (first) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>ssr</title>
<script type="importmap">${JSON.stringify({ imports })}</script>${Object.values(elements).join('')}
<script>window.before = [...document.querySelectorAll('${Object.keys(elements).join()}')]
  .map((el) => el.shadowRoot?.querySelector('[part=headline], [part=meta], [part=credit]'))</script>
<script type="module">${first}
  for (const tag of ${JSON.stringify(Object.keys(elements))}) await import('/dist/elements/' + tag + '/define.js');
  window.done = true</script></html>`;
const types = { js: 'text/javascript', html: 'text/html; charset=utf-8' };
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (pathname === '/hydrated') return send(types.html, page("await import('/dist/ssr/hydrate.js');"));
  if (pathname === '/without') return send(types.html, page(''));
  try {
    send(types[pathname.split('.').pop()] ?? 'text/plain', await readFile(new URL(`.${pathname}`, root)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** For each element: how often its main part stands there, its text, and whether it is the node that the server made. */
async function look(path, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`);
  if (javaScriptEnabled) await tab.waitForFunction('window.done');
  const seen = await tab.evaluate(async (selector) => {
    const found = [];
    for (const [index, element] of [...document.querySelectorAll(selector)].entries()) {
      await element.loaded;
      const main = element.shadowRoot.querySelectorAll('[part=headline], [part=meta], [part=credit]');
      const text = main[0].textContent.replace(/\s+/g, ' ').trim();
      found.push({ count: main.length, text, isSame: main[0] === window.before?.[index] });
    }
    return found;
  }, Object.keys(elements).join());
  await context.close();
  return { seen, errors: errors.filter((text) => !text.includes('favicon')) };
}

const texts = [data.headline, 'Ngày đăng: 11 tháng 1, 2025, 06:16Nguồn: Báo Mới978 lượt đọc', 'Redaktion: A. Weiß'];

test('the server writes a declarative shadow root, with text and attributes escaped', () => {
  const html = elements['article-header'];
  assert.match(html, /<template shadowroot="open" shadowrootmode="open"/);
  assert.match(html, /Đảng viên &lt;b&gt;&amp;/);
  assert.match(html, /<article-header\s+lang="vi" kicker-style="brackets" article="\{&quot;headline/);
  assert.match(html, /<p slot="before">Trước<\/p>/);
  assert.doesNotMatch(html, /\shidden|headline="/);
});

test('attributes alone make an element, nothing at all an empty one', () => {
  assert.match(
    renderElement('article-header', { attributes: { headline: 'A', hidden: true } }),
    /<article-header[^>]* hidden[^]*>A</,
  );
  assert.doesNotMatch(renderElement('article-meta'), /part="meta"/);
});

test('a list is written as links, which the browser shows as the list', async () => {
  const items = [
    { headline: '1 < 2 & 3', url: '/one' },
    { headline: 'Two' },
    { headline: 'Three', url: 'javascript:alert(1)' },
  ];
  const html = renderElement('related-list', { data: { items }, attributes: { lang } });
  assert.match(html.replace(/<!--.*?-->/g, ''), /<li><a href="\/one">1 &lt; 2 &amp; 3<\/a><\/li>/);
  assert.doesNotMatch(html, /<template|href="javascript/);
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/without`);
  await tab.waitForFunction('window.done');
  const shown = await tab.evaluate(async (code) => {
    await import('/dist/elements/related-list/define.js');
    document.body.insertAdjacentHTML('beforeend', code);
    const list = document.querySelector('related-list');
    await list.loaded;
    const rows = [...list.shadowRoot.querySelectorAll('[part=headline]')].map((row) => row.textContent.trim());
    return [rows, list.querySelector('ul').offsetHeight];
  }, html);
  assert.deepEqual(shown, [['1 < 2 & 3', 'Two', 'Three'], 0]);
  await tab.close();
  assert.match(renderElement('related-list', { data: items, children: '<p>Own</p>' }), /<p>Own<\/p>/);
});

test('a page is left to the browser, with its data', () => {
  const html = renderElement('article-page', { data: { headline: 'A' } });
  assert.match(html, /<article-page\s+article="\{&quot;headline&quot;:&quot;A&quot;\}">/);
  assert.doesNotMatch(html, /<template/);
});

test('what is no name is refused, for it would be markup', () => {
  assert.throws(() => renderElement('img src=x onerror=alert(1)'), TypeError);
  assert.throws(() => renderElement('article-header', { attributes: { 'x onclick': '1' } }), TypeError);
});

test('without script everything is there', async () => {
  const { seen } = await look('/hydrated', false);
  assert.deepEqual(
    seen.map(({ count, text }) => [count, text]),
    texts.map((text) => [1, text]),
  );
});

test('hydration keeps the nodes that the server made', async () => {
  assert.deepEqual(await look('/hydrated'), {
    seen: texts.map((text) => ({ count: 1, text, isSame: true })),
    errors: [],
  });
});

test('without hydrate.js first the content stands twice: why it must come first', async () => {
  const { seen } = await look('/without');
  assert.deepEqual(
    seen.map(({ count }) => count),
    [2, 2, 2],
  );
});
