import { expect } from '@open-wc/testing';
import { countTurns } from '../helpers/count-turns.js';
import { judged, ndcgAt5 } from '../helpers/judged.js';
import { moment, next, parts, problemsOf, recordConsole, show, type Shown, texts } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { until } from '../helpers/until.js';
import type { ArticleLoadEvent } from '../../src/index.js';

const otter = { headline: 'An otter at dawn', url: '/otter', datePublished: '2025-01-03', keywords: ['otters'] };
const weir = {
  headline: 'The weir and its fish',
  url: '/weir',
  datePublished: '2025-01-01',
  description: 'For otters.',
};
const taxes = { headline: 'Taxes rise again', url: '/taxes', datePublished: '2025-01-09' };
const bread = { headline: 'Where bread is baked', url: '/bread', datePublished: '2025-01-08' };
const items = JSON.stringify([taxes, weir, bread, otter]);
const current = JSON.stringify({ headline: 'Otters are back', url: '/back', keywords: 'otters' });
const nearest = [otter.headline, weir.headline, taxes.headline, bread.headline];

/** A list once it is ranked, which may take more than one piece of work. */
async function showRanked(
  tag: 'related-list' | 'recommended-list',
  attributes: Record<string, string>,
): Promise<Shown<typeof tag>> {
  const shown = await show(tag, attributes);
  await shown.el.loaded;
  return shown;
}

/** What the page says of its article, until the test is over. */
let added: Element[] = [];
function say(html: string): void {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  added = [...added, ...holder.content.children];
  document.head.append(holder.content);
}

describe('a list ranked by nearness', () => {
  recordConsole();
  const { title } = document;
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    document.title = title;
  });

  it('is the only kind of list that loads what ranks', async () => {
    const { el } = await show('related-list', { items, sort: 'newest' });
    expect(texts(el, 'headline')[0]).to.equal(taxes.headline);
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/(rank|score-related|terms)\.ts/.test(name));
    expect(loaded).to.deep.equal([]);
  });

  it('keeps the order of the document with any other value, and reports that', async () => {
    const { el, loads } = await showRanked('related-list', { items, rank: 'near', 'min-score': 'much' });
    expect(texts(el, 'headline')[0]).to.equal(taxes.headline);
    expect(problemsOf(loads[0])).to.have.members(['unknown-value rank', 'not-a-number min-score']);
  });

  it('goes by current-article, and brings the newest first among those that are equally near', async () => {
    const { el, loads } = await showRanked('related-list', { items, rank: 'related', 'current-article': current });
    expect(texts(el, 'headline')).to.deep.equal(nearest);
    expect(loads).to.have.length(1);
    expect(problemsOf(loads[0])).to.deep.equal([]);
  });

  it('goes by the article whose document it is in', async () => {
    const document = JSON.stringify({ ...(JSON.parse(current) as object), related: JSON.parse(items) as unknown });
    const { el } = await showRanked('related-list', { items: document, rank: 'related' });
    expect(texts(el, 'headline')).to.deep.equal(nearest);
  });

  it('goes by what the page says of its article, and follows when that changes', async () => {
    say('<meta property="og:title" content="Bread, baked by night">');
    const { el } = await showRanked('recommended-list', { items, rank: 'related', limit: '1' });
    expect(texts(el, 'headline')).to.deep.equal([bread.headline]);
    added[0]!.setAttribute('content', 'Otters!');
    await until(() => texts(el, 'headline')[0] !== bread.headline);
    expect(texts(el, 'headline')).to.deep.equal([otter.headline]);
  });

  it('takes from its own items what they say of the current article', async () => {
    const { el, loads } = await showRanked('related-list', {
      items,
      rank: 'related',
      'current-article': '{"url":"/weir"}',
    });
    expect(texts(el, 'headline')[0]).to.equal(otter.headline);
    expect(loads[0]!.omitted.map(({ code, item }) => `${code} ${item.headline}`)).to.deep.equal([
      `current ${weir.headline}`,
    ]);
  });

  it('keeps the order of the document where nothing is known of the current article, and says so', async () => {
    document.title = '';
    const { el } = await showRanked('related-list', { items, rank: 'related' });
    expect(texts(el, 'headline')).to.deep.equal([taxes, weir, bread, otter].map(({ headline }) => headline));
    expect(el.parsed!.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['no-current-article rank']);
  });

  it('leaves out what is less near than min-score, and says so', async () => {
    const given = { items, rank: 'related', 'current-article': current, 'min-score': '0.05' };
    const { el, loads } = await showRanked('related-list', given);
    expect(texts(el, 'headline')).to.deep.equal(nearest.slice(0, 2));
    expect(loads[0]!.omitted.map(({ code, item }) => `${code} ${item.headline}`)).to.deep.equal([
      `score ${taxes.headline}`,
      `score ${bread.headline}`,
    ]);
    el.currentArticle = { headline: 'Xylophones' };
    await el.loaded;
    expect(el.state).to.equal('empty');
    expect(el.parsed!.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['too-little-left min-score']);
  });

  it('is filled up by the newest of what is not near enough', async () => {
    const given = { items, rank: 'related', 'current-article': current, 'min-score': '0.05', fill: 'newest' };
    const { el } = await showRanked('related-list', { ...given, 'min-items': '3' });
    expect(texts(el, 'headline')).to.deep.equal(nearest.slice(0, 3));
  });

  it('keeps pins in front and its limit, and leaves no say to sort', async () => {
    const given = { items, rank: 'related', 'current-article': current, pin: '/bread', limit: '2', sort: 'newest' };
    const { el } = await showRanked('related-list', given);
    expect(texts(el, 'headline')).to.deep.equal([bread.headline, otter.headline]);
  });

  for (const language of ['en', 'vi', 'zh'])
    it(`shows what a reader would choose, in ${language}`, async () => {
      const { raw, queries } = await judged(language);
      let sum = 0;
      for (const { raw: article, grades } of queries) {
        const given = { items: JSON.stringify(raw), 'current-article': JSON.stringify(article) };
        const { loads } = await showRanked('related-list', { ...given, rank: 'related', limit: '5' });
        sum += ndcgAt5(loads[0]!.items!, grades);
      }
      expect(sum / queries.length).to.be.above(0.9);
    });

  describe('of thousands', () => {
    const standIn = stand();
    const many = JSON.stringify([
      ...Array.from({ length: 4000 }, (_, index) => ({
        headline: `News ${index} of ${'the town and its people '.repeat(5)}`,
        url: `/${index}`,
        articleSection: 'Town',
      })),
      otter,
    ]);
    const given = { rank: 'related', 'current-article': current, limit: '1', layout: 'compact' };

    it('is worked out piece by piece, and shown once it is there', async () => {
      // What does it is here, and no frame is waited for: the page has its turn in the midst of the work, or not at all.
      await showRanked('related-list', { ...given, items: many });
      standIn(window, 'requestAnimationFrame', queueMicrotask);
      const turns = countTurns();
      const { el, loads } = await show('related-list', { ...given, items: many });
      expect(el.state).to.equal('loading');
      await el.loaded;
      expect(turns()).to.be.above(3);
      expect(texts(el, 'headline')).to.deep.equal([otter.headline]);
      expect(loads).to.have.length(1);
    });

    it('goes by the last items where they change meanwhile', async () => {
      const { el, loads } = await show('related-list', { ...given, items: many });
      el.setAttribute('items', items);
      await el.loaded;
      await moment(100);
      expect(texts(el, 'headline')).to.deep.equal([otter.headline]);
      expect(loads).to.have.length(1);
      expect(loads[0]!.omitted).to.have.length(3);
    });

    it('is given up where the list leaves, and is there when it has come back', async () => {
      const { el } = await show('related-list', { ...given, items: many });
      const { parentElement: place } = el;
      el.remove();
      await moment(50);
      expect(parts(el, 'item')).to.have.length(0);
      const told = next<ArticleLoadEvent>(el, 'article-load');
      place!.append(el);
      expect((await told).items!.map(({ headline }) => headline)).to.deep.equal([otter.headline]);
    });
  });
});
