// Every demo page as a visitor meets it: from the built package, under the strictest policy that the library promises to bear.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { startDemo } from './start-demo.mjs';

const demo = await startDemo();
const rooms = await readdir(new URL('../../src/elements/', import.meta.url));
after(() => demo.close());
const readJson = async (name) =>
  JSON.parse(await readFile(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
const portal = await readJson('portal.json');
const folded = (text) => text.replaceAll(/\s+/g, ' ').trim();

const pages = {
  'index.html': 'The streetcar that comes when you wave',
  'article-header.html': '老沈退休前，给整条街的自行车做了一次体检',
  'article-meta.html': 'article-meta',
  'article-page.html': 'article-page',
  'article-body.html': 'article-body',
  'article-figure.html': 'article-figure',
  'article-credit.html': 'article-credit',
  'article-tags.html': 'article-tags',
  'article-author.html': 'article-author',
  'article-nav.html': 'article-nav',
  'article-toc.html': 'article-toc',
  'utility-bar.html': 'utility-bar',
  'article-share.html': 'article-share',
  'related-list.html': 'Bridge inspectors walk the cable with a hammer, as they have since 1934',
  'recommended-list.html': 'Xe điện mặt đất chạy thử trong phố cổ, vé hai tuần đầu miễn phí',
  'portal.html': portal.headline,
  'english.html': 'A desert county turned off its lights. Then people came to see what was there',
  'arabic.html': 'أهل الواحة يعيدون الماء إلى قناة حفرها أجدادهم قبل خمسة قرون',
  'front-page.html': 'The ferry that answers to a handbell is getting a second bell',
  'reading.html': 'Here the story would begin',
};

for (const [name, headline] of Object.entries(pages)) {
  test(`${name} shows its headline, fits a phone, and reports nothing`, async () => {
    const { tab, reported } = await demo.open(name, { width: 320 });
    assert.ok(await tab.getByRole('heading', { name: headline, exact: true }).first().isVisible());
    const tooWide = await tab.evaluate(
      () => document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(tooWide, 0, 'pixels to scroll sideways');
    assert.deepEqual(reported, []);
    await tab.close();
  });

  test(`${name} has no accessibility fault that axe can find, in light or dark`, async () => {
    const { tab } = await demo.open(name, { width: 1280 });
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      const { violations } = await demo.axe(tab);
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]);
      assert.deepEqual(found, [], colorScheme);
    }
    await tab.close();
  });
}

test('no demo page is left out, and none has violated the policy', async () => {
  const files = (await readdir(new URL('../../demo/', import.meta.url))).filter((file) => file.endsWith('.html'));
  assert.deepEqual(Object.keys(pages).sort(), files.sort());
  assert.deepEqual(demo.violations, []);
});

test('a page that breaks the policy is noticed', async () => {
  const { tab, reported } = await demo.open('control', { width: 320 });
  assert.match(reported.join(), /Content Security Policy/);
  for (let turn = 0; turn < 600 && !demo.violations.length; turn++) await tab.waitForTimeout(50);
  assert.match(demo.violations.join(), /style-src/);
  await tab.close();
});

for (const name of Object.keys(pages).filter((page) => rooms.includes(page.replace('.html', ''))))
  test(`${name} shows the source of each example, letter by letter`, async () => {
    const { tab } = await demo.open(name, { width: 1280 });
    const file = folded(await readFile(new URL(`../../demo/${name}`, import.meta.url), 'utf8'));
    const examples = tab.locator('.example');
    const count = await examples.count();
    assert.ok(count >= 3);
    for (let i = 0; i < count; i++) {
      const source = folded(await examples.nth(i).locator('pre').innerText());
      assert.ok(source.startsWith(`<${name.replace('.html', '')}`), source);
      assert.ok(file.includes(source), source);
    }
    await tab.close();
  });

test('the portal asks once for the document that feeds its four elements', async () => {
  const { tab, requests } = await demo.open('portal.html', { width: 1280 });
  assert.equal(requests.filter((path) => path.endsWith('/portal.json')).length, 1);
  await tab.close();
});

test('the portal shows the whole article: section in brackets, meta line in Chinese, eight related, five recommended', async () => {
  const { tab } = await demo.open('portal.html', { width: 1280 });
  const kicker = tab.locator('article-header [part~=kicker]');
  assert.equal(await kicker.innerText(), portal.articleSection);
  const brackets = await kicker.evaluate((element) =>
    ['::before', '::after'].map((side) => getComputedStyle(element, side).content[1]),
  );
  assert.deepEqual(brackets, ['【', '】']);
  const meta = folded(await tab.locator('article-meta [part~=meta]').innerText());
  for (const part of ['2025-05-17 09:24:08', 'Chuyên trang tỷ số', 'Serie A', /阅读：1,?283次/])
    assert.match(meta, new RegExp(part), meta);
  const listed = async (tag) => {
    const list = tab.locator(tag);
    return (await list.getByRole('listitem').allTextContents()).map(folded);
  };
  assert.ok(await tab.getByRole('heading', { name: '相关内容' }).isVisible());
  assert.ok(await tab.getByRole('heading', { name: '推荐内容' }).isVisible());
  const related = await listed('related-list');
  assert.equal(related.length, 8);
  portal.related.forEach((item, i) => assert.ok(related[i].includes(item.headline), related[i]));
  const recommended = await listed('recommended-list');
  assert.equal(recommended.length, 5, 'without the article itself and without the duplicate');
  assert.ok(recommended.at(-1).includes('Committee reviews plan for post'), 'the cut headline as it is');
  await tab.close();
});

test('the text on the portal page is the text of its document', async () => {
  const { tab } = await demo.open('portal.html', { width: 320 });
  const shown = folded(await tab.locator('article > .text').innerText());
  for (const { text, items, image } of portal.articleBody)
    for (const piece of [...(items ?? []), text ?? image?.caption].filter(Boolean))
      assert.ok(shown.includes(folded(piece)), piece);
  assert.equal(await tab.locator('article > .text img[alt=""]').count(), 2);
  await tab.close();
});

test('the gallery has every element, and each leads to its page', async () => {
  const { tab } = await demo.open('index.html', { width: 1280 });
  for (const tag of rooms) {
    assert.equal(await tab.getByRole('heading', { name: tag, exact: true }).getByRole('link').count(), 1, tag);
    if (tag !== 'article-page') assert.ok(await tab.locator(tag).first().isVisible(), tag);
  }
  await tab.close();
});

test('a site names its time zone once, for a reader anywhere', async () => {
  const { tab } = await demo.open('arabic.html', { width: 1280 });
  assert.match(await tab.locator('article-meta time').first().innerText(), /10:20/);
  await tab.close();
});

test('Arabic runs from the right', async () => {
  const { tab } = await demo.open('arabic.html', { width: 1280 });
  const [text, box] = await Promise.all([
    tab.locator('article-meta time').first().boundingBox(),
    tab.locator('article-meta').boundingBox(),
  ]);
  assert.ok(text.x - box.x > box.x + box.width - (text.x + text.width), 'the meta line begins at the right edge');
  await tab.close();
});
