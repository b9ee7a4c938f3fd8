// A portal's whole article page from one element and one address, on pages of several languages and without script.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = new URL('../../', import.meta.url);
const axeSource = await readFile(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
const read = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));
const documents = { '/fixtures/article-twin.json': await read('tests/fixtures/article-twin.json') };
// The page that the twin was made after, where it is at hand.
if (existsSync(new URL('../shared/fixtures/article-vi.json', root)))
  documents['/shared/article-vi.json'] = await read('../shared/fixtures/article-vi.json');

/** What a server writes into the element for those who have no script. */
const plain = ({ headline, articleBody, related }) =>
  [
    `<h1>${headline}</h1>`,
    ...articleBody.filter(({ text }) => text).map(({ text }) => `<p>${text.replaceAll('<', '&lt;')}</p>`),
    `<ul>${related.map((item) => `<li><a href="${item.url}">${item.headline}</a></li>`).join('')}</ul>`,
  ].join('\n');
const page = (src, lang) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${documents[src].headline}</title><link rel="icon" href="/demo/pictures/icon.svg">
<link rel="stylesheet" href="/dist/fallback.css"><script type="module" src="/dist/cdn/article-elements.js"></script></head>
<body><main><article-page src="${src}">${plain(documents[src])}</article-page></main></body></html>`;
const languages = ['zh-Hans', 'en', 'ar'];
const pages = {};
for (const src of Object.keys(documents)) for (const lang of languages) pages[`/${lang}${src}.html`] = page(src, lang);

const server = await serve({
  folders: { '/demo/': 'demo', '/dist/': 'dist', '/fixtures/': 'tests/fixtures', '/shared/': '../shared/fixtures' },
  pages,
});
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  server.close();
});

async function open(src, lang, javaScriptEnabled = true) {
  const tab = await browser.newPage({ javaScriptEnabled, viewport: { width: 1280, height: 900 }, locale: 'en' });
  const requests = [];
  tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await tab.goto(`${server.origin}/${lang}${src}.html`);
  if (javaScriptEnabled) {
    await tab.waitForFunction(() => document.querySelector('article-page').state === 'ready');
    await tab.waitForLoadState('networkidle');
  }
  const part = (tag, name) => tab.locator(`article-page ${tag} [part~=${name}]`);
  return { tab, requests, part, body: tab.locator('article-page article-body') };
}

const folded = (text) => text.replaceAll(/\s+/g, ' ').trim();
const faultsOf = async (tab) => {
  await tab.evaluate(axeSource);
  const { violations } = await tab.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]);
};

for (const [src, article] of Object.entries(documents)) {
  test(`${src} on a Chinese page: everything that a portal shows`, async () => {
    const { tab, requests, part, body } = await open(src, 'zh-Hans');
    const bar = await tab.locator('article-page utility-bar').getByRole('listitem').allInnerTexts();
    assert.deepEqual(
      bar.map(folded),
      article.utilityLinks.map(({ label }) => label),
    );
    const kicker = part('article-header', 'kicker');
    assert.equal(await kicker.innerText(), article.articleSection);
    const marks = await kicker.evaluate((element) =>
      ['::before', '::after'].map((side) => getComputedStyle(element, side).content[1]),
    );
    assert.deepEqual(marks, ['【', '】']);
    assert.equal(await tab.getByRole('heading', { level: 1 }).innerText(), article.headline);
    const meta = folded(await part('article-meta', 'meta').first().innerText());
    for (const text of [article.datePublished, `来源：${article.source}`, `阅读：${article.viewCount}次`])
      assert.ok(meta.includes(text), `${text} in ${meta}`);
    const subheads = article.articleBody.filter(({ type }) => type === 'heading').map(({ text }) => text);
    assert.equal(subheads.length, 2);
    assert.deepEqual(await body.getByRole('heading', { level: 2 }).allInnerTexts(), subheads);
    assert.equal(await body.locator('p').count(), 9);
    const captions = (await body.locator('figcaption').allInnerTexts()).map(folded);
    assert.equal(captions.length, 2);
    assert.ok(captions.every(Boolean));
    assert.match(folded(await part('article-credit', 'credit').innerText()), new RegExp(`责任编辑：${article.editor}`));
    for (const [tag, heading, count] of [
      ['related-list', '相关内容', 8],
      ['recommended-list', '推荐内容', 5],
    ]) {
      assert.equal(await part(tag, 'heading').innerText(), heading);
      assert.equal(await part(tag, 'item').count(), count, tag);
    }
    assert.equal(requests.filter((path) => path === src).length, 1, 'one request');
    assert.deepEqual(await faultsOf(tab), []);
    await tab.close();
  });

  for (const [lang, related, reads] of [
    ['en', 'Related', `${article.viewCount} reads`],
    ['ar', 'مواضيع ذات صلة', 'قراءة'],
  ])
    test(`${src} on a page in ${lang}: words of the page around the article’s own`, async () => {
      const { tab, part, body } = await open(src, lang);
      assert.equal(await part('related-list', 'heading').innerText(), related);
      assert.ok(folded(await part('article-meta', 'meta').first().innerText()).includes(reads));
      const title = tab.getByRole('heading', { level: 1 });
      assert.equal(await title.innerText(), article.headline);
      // The article runs from the left, in its own language, on whatever page; all stand on the page's edge.
      assert.equal(await title.getAttribute('lang'), article.inLanguage);
      assert.equal(await title.evaluate((element) => getComputedStyle(element).direction), 'ltr');
      const [from, to] = await title.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        return [text.left - box.left, box.right - text.right];
      });
      assert.ok(lang === 'ar' ? to < from || to <= 1 : from <= to || from <= 1, `${from} and ${to} pixels are left`);
      assert.ok((await body.locator('p').first().innerText()).length > 20);
      const tooWide = await tab.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
      assert.ok(tooWide <= 0, 'nothing to scroll sideways');
      assert.deepEqual(await faultsOf(tab), []);
      await tab.close();
    });

  test(`${src} without script: the element’s own content, whole and in order`, async () => {
    const { tab } = await open(src, 'zh-Hans', false);
    const shown = folded(await tab.locator('article-page').innerText());
    assert.ok(shown.startsWith(article.headline));
    const texts = article.articleBody.map(({ text }) => text).filter(Boolean);
    let place = 0;
    for (const text of [...texts, ...article.related.map(({ headline }) => headline)]) {
      const found = shown.indexOf(folded(text), place);
      assert.ok(found >= 0, text);
      place = found;
    }
    assert.equal(await tab.locator('article-page a:visible').count(), article.related.length);
    await tab.close();
  });
}
