import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { type Scores, scoreRelated, type Subject } from '../../src/model/rank/score-related.js';
import { eachTerm } from '../../src/model/rank/terms.js';
import { timeOf } from '../../src/model/select/known-articles.js';
import { selectByRules } from '../../src/model/select/select-by-rules.js';
import { judged, ndcgAt5, type Query } from '../helpers/judged.js';

function finish(work: ReturnType<typeof scoreRelated>): Scores | undefined {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const score = (current: Subject, articles: readonly Article[]): Scores | undefined =>
  finish(scoreRelated(current, articles));
const ranked = (current: Subject, articles: readonly Article[]): readonly Article[] =>
  selectByRules(articles, { scores: score(current, articles) }).shown;
const headlines = (current: Subject, articles: readonly Article[]): string[] =>
  ranked(current, articles).map(({ headline }) => headline!);
const termsOf = (text: string): string[] => {
  const terms: string[] = [];
  eachTerm(text, (term) => terms.push(term));
  return terms;
};

const newestFirst = (one: Article, other: Article): number => timeOf(other)! - timeOf(one)!;

describe('the order by nearness, against the judgements', () => {
  for (const [language, least] of [
    ['en', 0.93],
    ['vi', 0.93],
    ['zh', 0.93],
  ] as const)
    it(`is far better than the newest, and than the newest of the section, in ${language}`, async () => {
      const { candidates, queries } = await judged(language);
      expect(candidates).to.have.length.of.at.least(40);
      expect(queries).to.have.length.of.at.least(10);
      const mean = (order: (query: Query) => readonly Article[]): number =>
        queries.reduce((sum, query) => sum + ndcgAt5(order(query), query.grades), 0) / queries.length;
      const near = mean(({ article }) => ranked(article, candidates));
      const newest = mean(() => candidates.toSorted(newestFirst));
      const ofSection = mean(({ article: { articleSection } }) => {
        const isOf = (item: Article): number => Number(item.articleSection === articleSection);
        return candidates.toSorted((one, other) => isOf(other) - isOf(one) || newestFirst(one, other));
      });
      expect(near).to.be.above(least);
      expect(newest).to.be.below(near / 2);
      expect(ofSection).to.be.below(near / 2);
    });

  it('is all but perfect where a judge would not hesitate: the first is on the same story', async () => {
    for (const language of ['en', 'vi', 'zh']) {
      const { candidates, queries } = await judged(language);
      const first = queries.filter(({ article, grades }) => (grades[ranked(article, candidates)[0]!.id!] ?? 0) >= 2);
      expect(first, language).to.have.length.of.at.least(queries.length - 1);
    }
  });
});

describe('what counts as a word', () => {
  for (const [text, terms] of [
    ['Rents rise', ['rent', 'rise', 'rent rise']],
    ['glass, gas', ['glass', 'gas']],
    ['Sầu riêng', ['sầu', 'riêng', 'sầu riêng']],
    ['thủy hoà', ['thuỷ', 'hoà', 'thuỷ hoà']],
    ['hòa'.normalize('NFD'), ['hoà']],
    ['đường duong', ['đường', 'duong', 'đường duong']],
    ['高铁票', ['高铁', '铁票']],
    ['票', ['票']],
    ['坐G1次', ['坐', 'g1', '次']],
    ['電車で', ['電車', '車で']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['🚲 😀', []],
    ['', []],
  ] as const)
    it(`“${text}” has ${terms.join(', ') || 'none'}`, () => {
      expect(termsOf(text)).to.deep.equal(terms);
    });

  it('finds words in Thai, which writes no spaces', () => {
    expect(termsOf('รถไฟฟ้าใหม่')).to.include.members(termsOf('ใหม่'));
  });
});

describe('nearness', () => {
  const item = (headline: string, more: Article = {}): Article => ({ headline, ...more });

  it('counts words that most articles share for little', () => {
    const common = ['one', 'two', 'three', 'four', 'five'].map((word) => item(`Council news ${word}`));
    const current = { headline: 'Council news about the otter' };
    expect(headlines(current, [...common, item('An otter at dawn')])[0]).to.equal('An otter at dawn');
  });

  it('counts a headline for more than a description, and a short text for more than a long one', () => {
    const filler = 'and many other things that happened on this long and eventful day in the north of the country';
    const articles = [
      item('A day', { description: `The otter ${filler}` }),
      item('An evening', { description: 'The otter' }),
      item('The otter'),
      item('Nothing'),
    ];
    expect(headlines({ headline: 'Otter' }, articles)).to.deep.equal(['The otter', 'An evening', 'A day', 'Nothing']);
  });

  it('brings the newest first where two are equally near', () => {
    const at = (instant: number): Article => ({ datePublished: { text: '', instant } });
    const articles = [
      item('Otter', at(1)),
      item('Otter', at(3)),
      item('Otter'),
      item('Hare', at(2)),
      item('Fox', at(9)),
    ];
    const shown = selectByRules(articles, { scores: score({ headline: 'Otter' }, articles), dedupe: 'none' }).shown;
    expect(shown.map((one) => articles.indexOf(one))).to.deep.equal([1, 0, 2, 4, 3]);
  });

  it('goes from 0, nothing in common, to 1, the same article', () => {
    const current = item('An otter at dawn', { keywords: [{ name: 'otters' }], description: 'By the river.' });
    const articles = [current, item('An otter in the evening'), item('Tax')];
    const [same, near, none] = articles.map((one) => score(current, articles)!.get(one)!);
    expect([same, none]).to.deep.equal([1, 0]);
    expect(near).to.be.within(0.1, 0.9);
  });

  it('is unknown where the current article has no words', () => {
    for (const current of [{}, { headline: '' }, { headline: '🚲', keywords: [{ name: ' ' }] }])
      expect(score(current, [item('Otter')])).to.equal(undefined);
  });

  it('copes with no articles, empty ones, emoji and endless texts', () => {
    const odd = [
      {},
      item(''),
      item('🚲🚲'),
      item('otter '.repeat(100_000)),
      item('水'.repeat(100_000)),
      item('\ud800 otter'),
    ];
    const current = { headline: 'otter 水', description: 'x'.repeat(1_000_000) };
    expect([...score(current, [])!]).to.deep.equal([]);
    for (const value of score(current, odd)!.values()) expect(value).to.be.within(0, 1);
    expect(score(current, odd)!.size).to.equal(odd.length);
  });

  it('stops after each article, so that 100,000 of them block nothing', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => item(index % 1000 ? `News ${index}` : 'An otter'));
    const work = scoreRelated({ headline: 'The otter' }, many);
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps++;
    expect(steps).to.be.at.least(many.length);
    expect(step.value!.get(many[0]!)).to.be.above(step.value!.get(many[1]!)!);
  });
});
