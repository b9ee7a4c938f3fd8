// A list as those meet it who do not see it: by the keyboard alone, and by the tree that the browser gives to a screen reader.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const items = [
  { headline: 'How to read a tide table', url: '/1', datePublished: '2025-01-11T06:16:39Z' },
  { headline: 'Who mends the nets', url: '/2', sponsor: 'Net & Sons' },
  { headline: 'The new quay', url: 'https://elsewhere.example/3' },
  { headline: 'No address of its own' },
];
const linked = items.filter(({ url }) => url).map(({ headline }) => headline);
const ofFew = JSON.stringify(items).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const many = Array.from({ length: 60 }, (_, index) => ({ headline: `Story ${index + 1}`, url: `/story-${index + 1}` }));
const page = (layout, width, json = ofFew) => `<!doctype html><html lang="en"><title>Walk</title>
  <a id="first" href="#">first</a>
  <div style="inline-size: ${width}px"><related-list layout="${layout}" heading-url="/all" items='${json}'></related-list></div>
  <a id="last" href="#">last</a>
  <script type="module" src="/dist/cdn/article-elements.js"></script></html>`;
const layouts = { list: 700, compact: 320, ranked: 320, grid: 900, carousel: 320 };
const site = await serve({
  pages: {
    ...Object.fromEntries(Object.entries(layouts).map(([layout, width]) => [`/${layout}`, page(layout, width)])),
    '/many': page('list', 700, JSON.stringify(many)),
  },
});
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  site.close();
});

async function open(layout) {
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/${layout}`);
  await tab.evaluate(() => document.querySelector('related-list').loaded);
  await tab.evaluate(() => document.querySelector('related-list').updateComplete);
  // What may be fetched later, such as the buttons of a carousel.
  if (layout === 'carousel') await tab.getByRole('button', { name: 'Next' }).waitFor();
  return tab;
}

/** The nodes that a screen reader is told of, in order, each with its role, its name and how deep below a list it is. */
async function treeOf(tab) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = [];
  const walk = (node, list) => {
    const role = node.role?.value;
    const isTold = !node.ignored && !['InlineTextBox', 'generic', 'none'].includes(role);
    const entry = { role, name: node.name?.value ?? '', list, properties: node.properties ?? [] };
    if (isTold) told.push(entry);
    for (const id of node.childIds ?? [])
      if (byId.has(id)) walk(byId.get(id), role === 'list' && isTold ? entry : list);
  };
  walk(nodes[0]);
  return told;
}

/** What the focus is on, across shadow roots. */
const focused = (tab) =>
  tab.evaluate(() => {
    let { activeElement: element } = document;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.id || element.getAttribute('aria-label') || element.textContent.trim();
  });

for (const layout of Object.keys(layouts)) {
  test(`${layout}: one list with its name and all of its items, each a heading with at most one link`, async () => {
    const tab = await open(layout);
    const tree = await treeOf(tab);
    const of = (role) => tree.filter((node) => node.role === role);
    assert.deepEqual(
      of('list').map(({ name }) => name),
      ['Related'],
    );
    const [list] = of('list');
    const inside = (role) => of(role).filter((node) => node.list === list);
    assert.equal(inside('listitem').length, items.length);
    const level = ({ properties }) => properties.find(({ name }) => name === 'level')?.value.value;
    assert.deepEqual(
      of('heading').map((node) => [level(node), node.name.replace(/ opens another site$/, '')]),
      [[2, 'Related'], ...items.map(({ headline }) => [3, headline])],
    );
    assert.deepEqual(
      inside('link').map(({ name }) => name.replace(/ opens another site$/, '')),
      linked,
    );
    assert.match(inside('link')[2].name, /opens another site$/, 'a link that leaves the site says so');
    // Paragraphs have no name of their own; what they say is in the texts below them.
    const paid = inside('StaticText').findIndex(({ name }) => name === 'Paid for by Net & Sons');
    const headline = inside('StaticText').findIndex(({ name }) => name === 'Who mends the nets');
    assert.ok(paid >= 0 && paid < headline, 'what was paid for says so before its headline');
    await tab.close();
  });

  test(`${layout}: the Tab key goes through it in the order in which it is read, and out again`, async () => {
    const tab = await open(layout);
    await tab.locator('#first').focus();
    const walked = [];
    do {
      await tab.keyboard.press('Tab');
      walked.push(await focused(tab));
    } while (walked.at(-1) !== 'last' && walked.length < 20);
    const buttons = layout === 'carousel' ? ['Previous articles', 'Next articles'] : [];
    assert.deepEqual(walked, ['Related', ...buttons, ...linked, 'last']);
    for (const stop of walked.slice(0, -1).reverse()) {
      await tab.keyboard.press('Shift+Tab');
      assert.equal(await focused(tab), stop);
    }
    await tab.close();
  });
}

test('a long list: one list with all of its items, and the Tab key goes on to its end', async () => {
  const tab = await open('many');
  const tree = await treeOf(tab);
  const lists = tree.filter(({ role }) => role === 'list');
  assert.equal(lists.length, 1);
  assert.equal(tree.filter(({ role, list }) => role === 'listitem' && list === lists[0]).length, many.length);
  await tab.locator('#first').focus();
  const walked = [];
  for (let stop = 0; stop < many.length + 2; stop++) {
    await tab.keyboard.press('Tab');
    walked.push(await focused(tab));
  }
  assert.deepEqual(walked, ['Related', ...many.map(({ headline }) => headline), 'last']);
  await tab.close();
});

test('carousel: what has the focus is in view, and the buttons say when there is no further', async () => {
  const tab = await open('carousel');
  const next = tab.getByRole('button', { name: 'Next' });
  const previous = tab.getByRole('button', { name: 'Previous' });
  await tab.waitForFunction(
    () => document.querySelector('related-list').shadowRoot.querySelector('.turns button').ariaDisabled === 'true',
  );
  assert.equal(await next.getAttribute('aria-disabled'), 'false');
  await next.focus();
  for (const [index] of linked.entries()) {
    await tab.keyboard.press('Tab');
    const isInView = () => {
      const root = document.querySelector('related-list').shadowRoot;
      const box = root.querySelector('.list').getBoundingClientRect();
      const { left, right } = root.activeElement.getBoundingClientRect();
      return root.activeElement.localName === 'a' && left >= box.left - 1 && right <= box.right + 1;
    };
    await tab.waitForFunction(isInView).catch(() => assert.fail(`link ${index + 1}`));
  }
  assert.equal(await previous.getAttribute('aria-disabled'), 'false');
  await tab.close();
});
