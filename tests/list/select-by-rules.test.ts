import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { type EditorialRules, selectByRules } from '../../src/model/select/select-by-rules.js';

const hour = 3_600_000;
const day = 24 * hour;
const now = 1000 * day;
/** An article that is so many days old. */
const article = (headline: string, age?: number, more: Article = {}): Article => ({
  headline,
  url: `https://x.example/${headline.replaceAll(' ', '-')}`,
  ...(age === undefined ? {} : { datePublished: { text: '', instant: now - age * day } }),
  ...more,
});
const select = (items: readonly Article[], rules: EditorialRules): [string[], string[], string[], boolean] => {
  const { shown, omitted, problems, isShort } = selectByRules(items, { now, ...rules });
  return [
    shown.map(({ headline }) => headline!),
    omitted.map(({ code, item }) => `${code} ${item.headline}`),
    problems.map(({ code, path }) => `${code} ${path}`),
    isShort,
  ];
};

describe('words that an item must or must not have', () => {
  const found = (text: string, includeWords: string[], more: Article = {}): boolean =>
    select([article(text, 0, more)], { includeWords })[0].length === 1;

  for (const [text, terms, is] of [
    ['The art of rowing', ['art'], true],
    ['A party in the park', ['art'], false],
    ['The ART of rowing', ['Art'], true],
    ['Rowing, art, and more', ['art'], true],
    ['C++ and C# compared', ['c#'], true],
    ['State of the art', ['the  art'], true],
    ['State of the (art)', ['(art)'], true],
    ['Rowing at dawn', ['sailing', 'rowing'], true],
    ['Rowing at dawn', ['rowing+dawn'], true],
    ['Rowing at noon', ['rowing+dawn'], false],
    ['Rowing at noon', ['rowing + dawn', 'noon'], true],
    ['Đường sắt Bắc – Nam', ['đường sắt'], true],
    ['Đường sắt Bắc – Nam', ['duong sat'], false],
    ['Cao tốc qua đèo', ['cao tốc'.normalize('NFD')], true],
    ['Ca sĩ', ['c'], false],
    ['老沈退休前修自行车', ['自行车'], true],
    ['老沈退休前修自行车', ['汽车'], false],
    ['高铁G1次列车', ['G1'], false],
    ['قطار الليل يعود', ['الليل'], true],
    ['Anything', [' ', '+'], true],
  ] as const)
    it(`${is ? 'finds' : 'does not find'} ${terms.join(' or ')} in ${text}`, () => {
      expect(found(text, [...terms])).to.equal(is);
    });

  it('looks in description, section and keywords too, and nowhere else', () => {
    for (const more of [{ description: 'On art.' }, { articleSection: 'Art' }, { keywords: [{ name: 'Art' }] }])
      expect(found('x', ['art'], more)).to.equal(true);
    expect(found('x', ['art'], { author: [{ name: 'Art' }] })).to.equal(false);
  });

  it('takes every sign in a word for what it is', () => {
    for (const sign of '-\\^$.*?()[]{}|/<>"\'&#@!~`%=:;_') {
      expect(found(`A co${sign}op opens`, [`co${sign}op`]), sign).to.equal(true);
      expect(found('A coxop opens', [`co${sign}op`]), sign).to.equal(false);
    }
  });

  it('leaves out what has a word of exclude-words', () => {
    const items = [article('Rowing at dawn'), article('Rowing at noon'), article('Sailing')];
    expect(select(items, { excludeWords: ['noon', 'rowing+sailing'] }).slice(0, 2)).to.deep.equal([
      ['Rowing at dawn', 'Sailing'],
      ['words Rowing at noon'],
    ]);
  });
});

describe('the rules of a list', () => {
  it('keep by section, author and keyword, whatever the case', () => {
    const items = [
      article('A', 0, { articleSection: 'City' }),
      article('B', 0, { author: [{ name: 'Bo' }, { name: 'Ann' }] }),
      article('C', 0, { keywords: [{ name: 'Trains' }] }),
    ];
    expect(select(items, { sections: ['CITY', 'sport'] })[1]).to.deep.equal(['section B', 'section C']);
    expect(select(items, { authors: ['ann'] })[1]).to.deep.equal(['author A', 'author C']);
    expect(select(items, { tags: ['trains '] })[1]).to.deep.equal(['tag A', 'tag B']);
    expect(select(items, { tags: ['', ' '] })[0]).to.deep.equal(['A', 'B', 'C']);
  });

  it('keep what is not older than the greatest age, and what has no date', () => {
    const items = [article('New', 1), article('Old', 8), article('Just', 7), article('Undated')];
    expect(select(items, { maxAge: 7 * day }).slice(0, 2)).to.deep.equal([['New', 'Just', 'Undated'], ['age Old']]);
  });

  it('sort by date or by views, stable, with the unknown last', () => {
    const items = [
      article('A', 3, { viewCount: 5 }),
      article('B'),
      article('C', 1),
      article('D', 3, { viewCount: 9 }),
      article('E'),
    ];
    expect(select(items, { sort: 'newest' })[0].join('')).to.equal('CADBE');
    expect(select(items, { sort: 'views' })[0].join('')).to.equal('DABCE');
    expect(select(items, { sort: 'source' })[0].join('')).to.equal('ABCDE');
    expect(select([article('A')], { sort: 'views' })[2]).to.deep.equal(['too-little-left sort']);
  });

  it('bring pins first, in the order of the pins, past filters, age and sorting, and never twice', () => {
    const items = [article('A', 1), article('B', 2, { id: '7' }), article('C', 9), article('C', 9)];
    const pin = [['https://x.example/C?utm_source=x'], ['none', '7']];
    expect(select(items, { pin, includeWords: ['a'], maxAge: 5 * day, sort: 'newest' })).to.deep.equal([
      ['C', 'B', 'A'],
      ['words C'],
      [],
      false,
    ]);
  });

  it('leave out a pin that is excluded or on the page already, and report one that is not there', () => {
    const items = [article('A'), article('B'), article('C')];
    const rules = {
      pin: [['https://x.example/B'], ['https://x.example/C'], ['https://x.example/D']],
      exclude: ['https://x.example/B'],
      current: { urls: ['https://x.example/C'] },
    };
    expect(select(items, rules)).to.deep.equal([['A'], ['excluded B', 'current C'], ['too-little-left pin'], false]);
    expect(select([], rules)[2]).to.deep.equal([]);
  });

  it('apply in the stated order: filters, age, exclusion, duplicates, sort, limit', () => {
    const items = [
      article('noon A', 1),
      article('dawn B', 9),
      article('dawn C', 1),
      article('dawn D', 2),
      article('dawn D', 2),
      article('dawn E', 0),
      article('dawn F', 3),
    ];
    const rules = { includeWords: ['dawn'], maxAge: 5 * day, exclude: ['https://x.example/dawn-C'] } as const;
    expect(select(items, { ...rules, sort: 'newest', limit: 2 }).slice(0, 2)).to.deep.equal([
      ['dawn E', 'dawn D'],
      ['words noon A', 'age dawn B', 'excluded dawn C', 'duplicate dawn D', 'limit dawn F'],
    ]);
  });

  it('report the rule that left too little, and no other', () => {
    const items = [article('dawn A', 9), article('dawn B', 1), article('noon C', 1)];
    expect(select(items, { includeWords: ['dawn'], maxAge: 5 * day })[2]).to.deep.equal([]);
    expect(select(items, { includeWords: ['dusk'], maxAge: 5 * day })[2]).to.deep.equal([
      'too-little-left include-words',
    ]);
    expect(select(items, { includeWords: ['dawn'], maxAge: 5 * day, minItems: 2 })).to.deep.equal([
      [],
      ['words noon C', 'age dawn A', 'too-few dawn B'],
      ['too-little-left max-age', 'too-little-left min-items'],
      true,
    ]);
  });

  it('fill up to min-items with the newest of what filters and age left out, and with nothing else', () => {
    const items = [
      article('dawn A', 1),
      article('noon B', 3),
      article('noon C', 2),
      article('noon C', 2),
      article('noon D', 1),
      article('dawn E', 1),
    ];
    const rules = {
      includeWords: ['dawn'],
      exclude: ['https://x.example/dawn-E'],
      fill: 'newest',
      minItems: 3,
    } as const;
    expect(select(items, { ...rules, current: { urls: ['https://x.example/noon-D'] } })).to.deep.equal([
      ['dawn A', 'noon C', 'noon B'],
      ['words noon C', 'words noon D', 'excluded dawn E'],
      ['too-little-left include-words'],
      false,
    ]);
    expect(select(items, { ...rules, minItems: 1 })[0]).to.deep.equal(['dawn A']);
    expect(select(items, { ...rules, minItems: 9 })[2]).to.include('too-little-left fill');
  });

  it('take the second source where too little is left, past filters, without duplicates, up to the limit', () => {
    const items = [article('dawn A', 1), article('noon B', 1)];
    const fallback = [article('dawn A', 1), article('dusk C', 90), article('dusk D', 90)];
    const rules = { includeWords: ['dawn'], minItems: 2, maxAge: 5 * day, limit: 2 };
    expect(select(items, rules)[3]).to.equal(true);
    expect(select(items, { ...rules, fallback }).slice(0, 2)).to.deep.equal([['dawn A', 'dusk C'], ['words noon B']]);
    expect(select(items, { ...rules, minItems: 1, fallback })[0]).to.deep.equal(['dawn A']);
    expect(select(items, { ...rules, fallback: [] })[2]).to.include('too-little-left fallback-src');
    expect(select([], { fallback })[0]).to.have.length(3);
  });
});
