import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/index.js';
import { part, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

type Loose = Record<string, unknown>;
const items: readonly Loose[] = [
  {
    headline: 'Rowing',
    url: '/1',
    articleSection: 'Sport',
    datePublished: '2025-01-11T06:00Z',
    image: '/demo/pictures/bridge.svg',
  },
  { headline: 'Sailing', url: '/2', articleSection: 'Travel' },
  { headline: 'Swimming', url: '/3', articleSection: 'Sport', author: ['Ann', 'Bo'] },
];
const list = (transform: unknown, attributes: Record<string, string | true> = {}, given: unknown = items) =>
  show('related-list', attributes, { properties: { items: given, transform } });

describe('the transform of a list', () => {
  const said = recordConsole();

  it('gets a copy of each item as it was read, and changes what is shown', async () => {
    const seen: Article[] = [];
    const { el, loads } = await list((item: Article) => {
      seen.push(item);
      item.headline = `${item.headline}!`;
      return item;
    });
    expect(texts(el, 'headline')).to.deep.equal(['Rowing!', 'Sailing!', 'Swimming!']);
    expect(seen.map(({ url }) => url)).to.deep.equal([1, 2, 3].map((number) => `${location.origin}/${number}`));
    expect(loads[0]!.items!.map(({ headline }) => headline)).to.deep.equal(['Rowing!', 'Sailing!', 'Swimming!']);
    expect(items[0]!.headline).to.equal('Rowing');
    expect(loads[0]!.problems).to.deep.equal([]);
    el.transform = null;
    await el.updateComplete;
    expect(texts(el, 'headline')).to.deep.equal(['Rowing', 'Sailing', 'Swimming']);
  });

  for (const nothing of [null, undefined])
    it(`leaves out what it gives ${String(nothing)} for, and says so`, async () => {
      const { el, loads } = await list((item: Article) => (item.articleSection === 'Sport' ? item : nothing));
      expect(texts(el, 'headline')).to.deep.equal(['Rowing', 'Swimming']);
      expect(loads[0]!.omitted.map(({ code, item }) => [code, item.headline])).to.deep.equal([
        ['transform', 'Sailing'],
      ]);
      expect(loads[0]!.problems).to.deep.equal([]);
    });

  it('comes before the rules: what it changes is what they look at', async () => {
    const change = (item: Article): object =>
      item.headline === 'Sailing' ? { ...item, articleSection: 'Sport', url: '/1' } : item;
    const { el, loads } = await list(change, { sections: 'sport', limit: '1', 'json-ld': true });
    expect(texts(el, 'headline')).to.deep.equal(['Rowing']);
    expect(loads[0]!.omitted.map(({ code }) => code)).to.deep.equal(['duplicate', 'limit']);
  });

  it('leaves what it does not touch as it was, and the item the same object', async () => {
    const { el } = await list((item: Article) => ({ ...item }));
    const rows = parts(el, 'item');
    const before = el.parsed!.value;
    el.transform = (item) => item;
    await el.updateComplete;
    expect(parts(el, 'item')).to.deep.equal(rows);
    expect(el.parsed!.value.map((item, index) => item === before[index])).to.deep.equal([true, true, true]);
  });

  it('gives raw data, which goes through the gates again', async () => {
    const { el, loads } = await list((item: Article) => ({
      title: `  ${item.headline}\u202e & <b>R&D</b> &amp; `,
      link: item.headline === 'Rowing' ? 'javascript:alert(1)' : `${item.url}?a=1&b=2`,
      pubDate: 'Sat, 11 Jan 2025 06:16:39 GMT',
      thumbnailUrl: 'data:text/html,x',
      views: 'many',
    }));
    expect(texts(el, 'headline')[0]).to.equal('Rowing & <b>R&D</b> &amp;');
    expect(parts(el, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(
      [2, 3].map((number) => `${location.origin}/${number}?a=1&b=2`),
    );
    expect(part(el, 'date')!.getAttribute('datetime')).to.equal('2025-01-11T06:16:39Z');
    expect(parts(el, 'image')).to.have.length(0);
    expect(problemsOf(loads[0])).to.deep.equal([
      'unsafe-url transform[0].link',
      'unsafe-url transform[0].thumbnailUrl',
      'not-a-number transform[0].views',
      ...[1, 2].flatMap((index) => [
        `unsafe-url transform[${index}].thumbnailUrl`,
        `not-a-number transform[${index}].views`,
      ]),
    ]);
  });

  it('decodes no entity a second time', async () => {
    const given = [{ headline: 'Write &amp;lt;b&amp;gt; for bold', url: '/a?x=1&amp;y=2' }];
    const { el } = await list((item: Article) => ({ ...item, headline: `${item.headline}.` }), {}, given);
    expect(texts(el, 'headline')).to.deep.equal(['Write &lt;b&gt; for bold.']);
    expect((part(el, 'link') as HTMLAnchorElement).search).to.equal('?x=1&y=2');
  });

  it('that throws leaves the item as it came, and is reported', async () => {
    const { el, loads } = await list((item: Article) => {
      if (item.headline === 'Sailing') throw new Error('no wind');
      return { ...item, headline: item.headline!.toUpperCase() };
    });
    expect(texts(el, 'headline')).to.deep.equal(['ROWING', 'Sailing', 'SWIMMING']);
    expect(problemsOf(loads[0])).to.deep.equal(['transform-failed transform[1]']);
    expect(loads[0]!.problems[0]!.message).to.include('no wind');
    expect(said.warnings.filter((text) => text.includes('transform-failed'))).to.have.length(1);
  });

  const cycle: Loose = { headline: 'Round' };
  cycle.next = cycle;
  for (const [name, result, shown, problem] of [
    ['a promise', Promise.resolve(null), 1, 'transform-failed transform[0]'],
    ['what holds itself', cycle, 1, 'transform-failed transform[0]'],
    ['a number of another kind', { headline: 1n }, 1, 'transform-failed transform[0]'],
    ['a getter that throws', Object.defineProperty({}, 'headline', { enumerable: true, get: () => Promise.reject }), 0],
    ['a number', 5, 0, 'not-an-object transform[0]'],
    ['words', 'Rowing', 0, 'not-json transform[0]'],
    ['an item without a headline', { url: '/x' }, 0, 'no-headline transform[0]'],
    ['a list of its own', [], 0, 'no-headline transform[0]'],
    ['true', true, 0, 'not-an-object transform[0]'],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"headline": "No"}, "constructor": 1}') as object,
      0,
      'no-headline transform[0]',
    ],
  ] as const)
    it(`that gives ${name} harms nothing`, async () => {
      const { el, loads } = await list(() => result, {}, items.slice(0, 1));
      expect(parts(el, 'item')).to.have.length(shown);
      if (problem) expect(problemsOf(loads[0])).to.include(problem);
      expect(loads[0]!.omitted).to.have.length(1 - shown);
    });

  it('that is no function does nothing, and is reported', async () => {
    const { el, loads } = await list('upper');
    expect(parts(el, 'item')).to.have.length(3);
    expect(problemsOf(loads[0])).to.deep.equal(['unknown-value transform']);
  });

  it('can unsay who paid, or say it', async () => {
    const { el } = await list((item: Article) => ({ ...item, sponsor: item.headline === 'Sailing' && 'Boats Ltd' }));
    expect(texts(el, 'badge')).to.have.length(1);
    expect((parts(el, 'link')[1] as HTMLAnchorElement).rel).to.equal('sponsored nofollow noopener');
  });

  it('is asked once for each item, as long as it is the same', async () => {
    let asked = 0;
    const { el } = await list((item: Article) => {
      asked++;
      return item;
    });
    el.limit = 2;
    await el.updateComplete;
    expect(asked).to.equal(3);
    el.items = [...items];
    await el.updateComplete;
    expect(asked).to.equal(6);
  });

  it('changes what comes later as well: further pages, and the second source', async () => {
    const transform = (item: Article): object | null =>
      item.headline === 'No' ? null : { ...item, headline: `+${item.headline}` };
    const second = serve(JSON.stringify([{ headline: 'No' }, { headline: 'Two', url: '/two' }]));
    const { el } = await list(transform, { 'fallback-src': second, 'min-items': '2' }, [
      { headline: 'One', url: '/one' },
    ]);
    await until(() => parts(el, 'item').length >= 2);
    expect(texts(el, 'headline')).to.deep.equal(['+One', '+Two']);
    const version = 'https://jsonfeed.org/version/1.1';
    const next = serve(JSON.stringify({ version, items: [{ title: 'Four', url: '/4', id: '4' }] }));
    const feed = {
      version,
      next_url: next,
      items: [{ title: 'Three', url: '/3', id: '3' }],
    };
    const { el: paged } = await list(transform, { 'load-more': 'manual', src: serve(JSON.stringify(feed)) }, null);
    await paged.loaded;
    await paged.loadMore();
    expect(texts(paged, 'headline')).to.deep.equal(['+Three', '+Four']);
  });

  it('keeps up with ten thousand items', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ headline: `Item ${index}`, url: `/${index}` }));
    const { el, loads } = await list(
      () => {
        throw new Error('no');
      },
      { limit: '3' },
      many,
    );
    expect(parts(el, 'item')).to.have.length(3);
    expect(loads[0]!.problems).to.have.length(1001);
    expect(loads[0]!.problems.at(-1)!.code).to.equal('problems-cut');
  });
});
