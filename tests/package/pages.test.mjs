// The CDN file, and a bundle made from the tarball, on pages that make it hard for them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { policy } from '../../scripts/policy.mjs';
import { installPacked } from './stranger.mjs';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const stranger = installPacked();
const bundled = await stranger.bundle(`import 'article-elements/define';`);
const stock = await stranger.bundle(`import 'lit';`);

const named =
  '<img id="litHtmlVersions" alt=""><form name="reactiveElementVersions"></form><a id="litElementVersions"></a>';
const elements = `<article-header headline="A" kicker="B"></article-header><article-meta source="A"></article-meta>
  <related-list items='[{"headline":"A"}]'></related-list><recommended-list items='[{"headline":"A"}]'></recommended-list>`;
const page = (body, ...scripts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title>
  <link rel="icon" href="/icon.svg">${body}${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</html>`;
const cdn = '/dist/cdn/article-elements.js';
const pages = {
  '/named-cdn': page(named + elements, cdn),
  '/named-bundle': page(named + elements, '/bundled/entry.js'),
  '/named-stock': page(named, '/stock/entry.js'),
  '/twice': page(elements, `${cdn}?a`, `${cdn}?b`),
  '/other-version': page(elements, cdn, '/other-version.js'),
  '/renamed': page(`${elements}<x-header headline="A" kicker="B"></x-header>`, '/rename.js'),
  '/feed': page('<related-list src="/feed.xml"></related-list>', cdn, '/read-feed.js'),
  '/strict': page(elements, cdn),
  '/strict-twice': page(elements, `${cdn}?a`, `${cdn}?b`),
  '/strict-allowing': page(elements, `${cdn}?a`, `${cdn}?b`),
};
const scripts = {
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/feed.xml': '<rss><channel><item><title>é</title></item></channel></rss>',
  '/read-feed.js': `import { parseFeed } from '${cdn}';
    const { items } = await parseFeed(await (await fetch('/feed.xml')).arrayBuffer());
    document.body.append(Object.assign(document.createElement('article-header'), { article: items[0] }));`,
  '/rename.js': `import { ArticleHeader } from '${cdn}'; ArticleHeader.define('x-header');`,
  '/other-version.js': (await readFile(new URL(`.${cdn}`, root), 'utf8'))
    .replaceAll(version, '9.9.9')
    .replaceAll('"./', '"/dist/cdn/')
    .replaceAll('`./', '`/dist/cdn/'),
};
const headers = (path) =>
  path.startsWith('/strict')
    ? { 'content-security-policy': policy + (path === '/strict-allowing' ? " 'allow-duplicates'" : '') }
    : {};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const send = (type, body) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers(pathname) }).end(body);
  if (pathname in pages) return send('text/html', pages[pathname]);
  if (pathname in scripts)
    return send(pathname === '/icon.svg' ? 'image/svg+xml' : 'text/javascript', scripts[pathname]);
  const [, bundle, file] = /^\/(bundled|stock)\/(.+)/.exec(pathname) ?? [];
  const folder = bundle && { bundled, stock }[bundle].folder;
  try {
    send('text/javascript', await readFile(folder ? join(folder, file) : new URL(`.${pathname}`, root)));
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
  stranger.remove();
});

/** Opens a page, and tells what the console said and what the elements show. */
async function open(path) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('pageerror', ({ message }) => said.push(message));
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`, { waitUntil: 'networkidle' });
  const shown = await tab.evaluate(async () => {
    const texts = [];
    for (const element of document.querySelectorAll(
      'article-header, article-meta, related-list, recommended-list, x-header',
    )) {
      await element.loaded;
      const { width, height } = element.getBoundingClientRect();
      texts.push([element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim(), width, height].join(' | '));
    }
    return texts;
  });
  await tab.close();
  return { said, shown, texts: shown.map((text) => text.split(' | ')[0]) };
}

const expected = ['B A', 'Source: A', 'Related A', 'Recommended A'];

for (const kind of ['cdn', 'bundle'])
  test(`elements named like Lit's globals harm nobody: ${kind}`, async () => {
    const { said, texts } = await open(`/named-${kind}`);
    assert.deepEqual(said, []);
    assert.deepEqual(texts, expected);
  });

test('on that page stock Lit throws', async () => {
  const { said } = await open('/named-stock');
  assert.match(said.join(), /push is not a function/);
});

test('the script from two addresses is silent', async () => {
  const { said, texts } = await open('/twice');
  assert.deepEqual(said, []);
  assert.deepEqual(texts, expected);
});

test('another version of the script warns once, and names both', async () => {
  const { said, texts } = await open('/other-version');
  assert.equal(said.length, 1, said.join('\n'));
  assert.ok(said[0].includes('9.9.9') && said[0].includes(version), said[0]);
  assert.deepEqual(texts, expected);
});

test('an element under a second tag looks the same', async () => {
  const { said, shown } = await open('/renamed');
  assert.deepEqual(said, []);
  assert.equal(shown.at(-1), shown[0]);
});

test('a feed is read by a list and by a script alike', async () => {
  const { said, texts } = await open('/feed');
  assert.deepEqual(said, []);
  assert.deepEqual(texts, ['Related é', 'é']);
});

test('under the strict policy nothing is reported', async () => {
  const { said, texts } = await open('/strict');
  assert.deepEqual(said, []);
  assert.deepEqual(texts, expected);
});

test('a second copy of Lit needs allow-duplicates there: why the README says so', async () => {
  assert.match((await open('/strict-twice')).said.join(), /trusted-?types|TrustedTypePolicy/i);
  const { said, texts } = await open('/strict-allowing');
  assert.deepEqual(said, []);
  assert.deepEqual(texts, expected);
});
