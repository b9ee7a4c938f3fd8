import { expect, fixture } from '@open-wc/testing';
import type { ListElement } from '../../src/list/list-element.js';
import { moment, recordConsole, show, texts } from '../helpers/show.js';
import { hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

type Raw = Record<string, unknown>;
const feed = Array.from({ length: 40 }, (_, index) => ({
  id: `${index}`,
  headline: `Story ${index}`,
  url: `https://x.example/${index}`,
  articleSection: index % 2 ? 'City' : 'Sport',
}));
const some = (...numbers: number[]): Raw[] => numbers.map((number) => feed[number]!);

/** What a list shows, as numbers of the feed. */
const shownBy = (list: Element): number[] => texts(list, 'headline').map((text) => Number(/\d+/.exec(text)![0]));
/** A page with lists; `data-items` are numbers of the feed, put in by the test. */
const page = async (html: string): Promise<{ box: HTMLElement; lists: ListElement[] }> => {
  const box = await fixture<HTMLElement>(`<div lang="en">${html}</div>`);
  const lists = [...box.querySelectorAll<ListElement>('related-list,recommended-list')];
  await settled(lists);
  return { box, lists };
};
const settled = async (lists: readonly ListElement[]): Promise<void> => {
  await Promise.all(lists.map((list) => list.updateComplete));
  await moment();
  await Promise.all(lists.map((list) => list.updateComplete));
};
/** Counts how often the rows of a list changed. */
const countRenders = (lists: readonly ListElement[]): number[] => {
  const counts = lists.map(() => 0);
  lists.forEach((list, index) =>
    new MutationObserver(() => counts[index]!++).observe(list.shadowRoot!, { childList: true, subtree: true }),
  );
  return counts;
};
const orders = (rest: readonly number[]): number[][] =>
  rest.length
    ? rest.flatMap((one) => orders(rest.filter((other) => other !== one)).map((order) => [one, ...order]))
    : [[]];

describe('lists that know of each other', () => {
  recordConsole();
  const four = [
    '<related-list dedupe="page" limit="6"></related-list>',
    '<recommended-list dedupe="page" limit="8" sections="City"></recommended-list>',
    '<recommended-list dedupe="page" limit="8" layout="ranked"></recommended-list>',
    '<related-list dedupe="page" limit="8" layout="compact" exclude="30"></related-list>',
  ].join('');

  for (const order of orders([0, 1, 2, 3]))
    it(`show no article twice, and are full, when their data comes in the order ${order.join(' ')}`, async () => {
      const { lists } = await page(`<article-header headline="x"></article-header>${four}`);
      for (const index of order) {
        lists[index]!.items = feed;
        await settled(lists);
      }
      const shown = lists.map(shownBy);
      expect(shown).to.deep.equal([
        [0, 1, 2, 3, 4, 5],
        [7, 9, 11, 13, 15, 17, 19, 21],
        [6, 8, 10, 12, 14, 16, 18, 20],
        [22, 23, 24, 25, 26, 27, 28, 29],
      ]);
    });

  it('share one request and show no article twice', async () => {
    const src = serve(JSON.stringify(feed));
    const { lists } = await page(four.replaceAll('dedupe=', `src="${src.replaceAll('&', '&amp;')}" dedupe=`));
    await Promise.all(lists.map((list) => list.loaded));
    await settled(lists);
    const shown = lists.flatMap(shownBy);
    expect(shown).to.have.length(30);
    expect(new Set(shown).size).to.equal(30);
  });

  it('leave the article of the page out as well', async () => {
    const { el } = await show(
      'related-list',
      { dedupe: 'page', 'current-article': '{"id":"1"}' },
      { properties: { items: some(0, 1, 2) } },
    );
    expect(shownBy(el)).to.deep.equal([0, 2]);
    el.remove();
  });

  it('say why an article is left out', async () => {
    const { lists } = await page('<related-list dedupe="page"></related-list>'.repeat(2));
    lists[0]!.items = some(0);
    lists[1]!.items = some(0, 1);
    await settled(lists);
    expect(lists[1]!.parsed!.omitted!.map(({ code, item }) => [code, item.id])).to.deep.equal([['duplicate', '0']]);
  });

  it('look at those of their own group only, and not at lists that do not ask', async () => {
    const { lists } = await page(
      `<related-list></related-list><related-list dedupe="page" dedupe-group="a"></related-list>
       <related-list dedupe="page"></related-list><related-list dedupe="page" dedupe-group="a"></related-list>`,
    );
    for (const list of lists) list.items = some(0, 1);
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([[0, 1], [0, 1], [0, 1], []]);
    lists[3]!.dedupeGroup = 'b';
    await settled(lists);
    expect(shownBy(lists[3]!)).to.deep.equal([0, 1]);
    lists[3]!.dedupeGroup = '';
    await settled(lists);
    expect(shownBy(lists[3]!)).to.deep.equal([]);
    lists[2]!.dedupe = 'list';
    await settled(lists);
    expect(shownBy(lists[3]!)).to.deep.equal([0, 1]);
  });

  it('follow each other’s changes, each rendering at most once', async () => {
    const { lists } = await page('<related-list dedupe="page" limit="2"></related-list>'.repeat(4));
    for (const list of lists) list.items = feed;
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
    const counts = countRenders(lists);
    lists[1]!.limit = 3;
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([
      [0, 1],
      [2, 3, 4],
      [5, 6],
      [7, 8],
    ]);
    expect(counts).to.deep.equal([0, 1, 1, 1]);
    lists[3]!.limit = 1;
    await settled(lists);
    expect(counts).to.deep.equal([0, 1, 1, 2]);
  });

  it('keep their rows where another list changes nothing for them', async () => {
    const { lists } = await page('<related-list dedupe="page"></related-list>'.repeat(2));
    lists[0]!.items = some(0, 1);
    lists[1]!.items = some(5, 6);
    await settled(lists);
    const counts = countRenders(lists);
    lists[0]!.items = some(2, 3);
    await settled(lists);
    expect(counts).to.deep.equal([1, 0]);
  });

  it('free their articles when they leave, and take them back when they return', async () => {
    const { box, lists } = await page('<related-list dedupe="page" limit="2"></related-list>'.repeat(3));
    for (const list of lists) list.items = feed;
    await settled(lists);
    lists[0]!.remove();
    await settled(lists);
    expect(lists.slice(1).map(shownBy)).to.deep.equal([
      [0, 1],
      [2, 3],
    ]);
    box.append(lists[0]!);
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([
      [4, 5],
      [0, 1],
      [2, 3],
    ]);
    const counts = countRenders(lists);
    box.prepend(lists[0]!);
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(Math.max(...counts)).to.equal(1);
  });

  it('keep what they show from others while something that decides about it is on its way', async () => {
    const key = newKey();
    const second = serve(JSON.stringify(some(5, 6)), { key, hang: 1 });
    const { box, lists } = await page('<related-list dedupe="page"></related-list>'.repeat(2));
    lists[0]!.items = some(0, 1);
    lists[1]!.items = some(0, 1, 2);
    await settled(lists);
    lists[0]!.minItems = 3;
    lists[0]!.fallbackSrc = second;
    await until(async () => (await hits(key)) > 0);
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([[0, 1], [2]]);
    box.replaceChildren();
  });

  it('do nothing when a list is taken out and put back where it was', async () => {
    const { box, lists } = await page('<related-list dedupe="page" limit="2"></related-list>'.repeat(2));
    for (const list of lists) list.items = feed;
    await settled(lists);
    const counts = countRenders(lists);
    box.prepend(lists[0]!);
    await settled(lists);
    expect(lists.map(shownBy)).to.deep.equal([
      [0, 1],
      [2, 3],
    ]);
    expect(counts).to.deep.equal([0, 0]);
  });

  it('see each other through shadow roots', async () => {
    const { box, lists } = await page(
      '<div></div><related-list dedupe="page" limit="1"></related-list><section></section>',
    );
    const inner = [...box.querySelectorAll('div,section')].map((host) => {
      const list = document.createElement('related-list');
      list.dedupe = 'page';
      list.limit = 1;
      host.attachShadow({ mode: 'open' }).append(list);
      return list;
    });
    const all = [inner[0]!, lists[0]!, inner[1]!];
    for (const list of [...all].reverse()) {
      list.items = feed;
      await settled(all);
    }
    expect(all.map(shownBy)).to.deep.equal([[0], [1], [2]]);
  });

  it('keep nothing of lists that are gone', async () => {
    const registry = await import('../../src/list/page-registry.js');
    const { box, lists } = await page('<related-list dedupe="page"></related-list>'.repeat(2));
    for (const list of lists) list.items = feed;
    await settled(lists);
    box.replaceChildren();
    await settled(lists);
    const { el } = await show('related-list', { dedupe: 'page' }, { properties: { items: feed } });
    expect(shownBy(el)).to.have.length(40);
    el.remove();
    await moment();
    expect(registry.pageListCount()).to.equal(0);
  });
});
