import { expect } from '@open-wc/testing';
import { comparableUrl } from '../../src/model/select/known-articles.js';
import { selectItems } from '../../src/model/select-items.js';

describe('comparableUrl', () => {
  for (const [url, same] of [
    ['https://a.example/b', 'https://a.example/b'],
    ['https://a.example/b#c', 'https://a.example/b'],
    ['https://a.example/b?utm_source=x', 'https://a.example/b'],
    ['https://a.example/b?fbclid=x&id=1&utm_term=y#z', 'https://a.example/b?id=1'],
    ['https://a.example/b?id=1&gclid', 'https://a.example/b?id=1'],
    ['https://a.example/b?utmost=1', 'https://a.example/b?utmost=1'],
    ['https://a.example/b?x=utm_source=1', 'https://a.example/b?x=utm_source=1'],
    ['', ''],
    ['#', ''],
  ] as const)
    it(`of ${url || 'nothing'} is ${same || 'nothing'}`, () => {
      expect(comparableUrl(url)).to.equal(same);
    });
});

describe('selectItems', () => {
  const item = (id: string, headline = id): { id: string; headline: string } => ({ id, headline });
  const select = (...[items, rules]: Parameters<typeof selectItems>): string => {
    const { shown, omitted } = selectItems(items, rules);
    return [
      ...shown.map(({ headline }) => headline),
      ...omitted.map(({ code, item: left }) => `-${code}:${left.headline}`),
    ].join(' ');
  };

  it('without rules shows all in their order, duplicates once, and leaves the given array as it is', () => {
    const items = Object.freeze([item('b'), item('a'), item('b')]);
    expect(select(items, {})).to.equal('b a -duplicate:b');
  });

  it('shows none for limit 0, and leaves none out for a limit beyond', () => {
    expect(select([item('a')], { limit: 0 })).to.equal('-limit:a');
    expect(select([item('a')], { limit: 5 })).to.equal('a');
  });

  it('knows the current article by id, by any of its URLs, or by its headline', () => {
    const headline = 'A headline of five words';
    const current = { id: '1', urls: ['https://x.example/a'], headline, datePublished: { text: '', instant: 0 } };
    const items = [
      item('1', 'one'),
      { headline: 'two', url: 'https://x.example/a?utm_id=1' },
      { headline: headline.toUpperCase() },
      { headline, datePublished: { text: '', instant: 86_400_000 } },
      { headline, datePublished: { text: '', instant: 86_400_001 } },
    ];
    const { shown, omitted } = selectItems(items, { current });
    expect(omitted.map(({ code }) => code)).to.deep.equal(['current', 'current', 'current', 'current']);
    expect(shown).to.deep.equal([items[4]]);
  });

  it('counts a duplicate for neither limit nor min-items', () => {
    const items = [item('a'), item('a'), item('b'), item('c')];
    expect(select(items, { limit: 2 })).to.equal('a b -duplicate:a -limit:c');
    expect(select(items.slice(0, 2), { minItems: 2 })).to.equal('-duplicate:a -too-few:a');
  });

  it('lets items without id, URL or telling headline stand beside each other', () => {
    expect(select([{ headline: 'Live' }, { headline: 'Live' }, {}, {}], {})).to.equal('Live Live  ');
  });

  it('compares a floating date by its wall clock', () => {
    const headline = 'A headline of five words';
    const on = (wall: number): object => ({ headline, datePublished: { text: '', wall } });
    expect(select([on(0), on(86_400_000), on(900_000_000)], {})).to.equal(
      `${headline} ${headline} -duplicate:${headline}`,
    );
  });

  it('looks at each item a few times, however many there are', () => {
    const looksPerItem = (count: number): number => {
      let looks = 0;
      const items = Array.from({ length: count }, (_, index) =>
        Object.defineProperty({ ...item(String(index), '') }, 'headline', {
          enumerable: true,
          get: () => (looks++, `A headline of five words ${index}`),
        }),
      );
      selectItems(items, { limit: 10 });
      return looks / count;
    };
    // Were each item compared with each, twenty times the items would be twenty times the looks at each.
    expect(looksPerItem(40_000)).to.be.within(1, looksPerItem(2_000) + 1);
  });
});
