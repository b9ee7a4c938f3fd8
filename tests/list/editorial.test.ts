import { expect } from '@open-wc/testing';
import { moment, next, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';
import type { ArticleLoadEvent } from '../../src/index.js';

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const items = JSON.stringify([
  { headline: 'Rowing at dawn', url: '/1', articleSection: 'Sport', datePublished: ago(9), viewCount: 5 },
  {
    headline: 'Sailing at noon',
    url: '/2',
    articleSection: 'Travel',
    datePublished: ago(1),
    author: 'Ann',
    viewCount: 9,
  },
  {
    headline: '老沈退休前修自行车',
    url: '/3',
    articleSection: '城市',
    datePublished: ago(5),
    keywords: '退休、自行车',
  },
]);
const [rowing, sailing, bicycles] = ['Rowing at dawn', 'Sailing at noon', '老沈退休前修自行车'] as const;

describe('the rules of a list in its HTML', () => {
  recordConsole();

  for (const [attributes, shown, omitted] of [
    [{ pin: '/3  /2' }, [bicycles, sailing, rowing], []],
    [{ sort: 'newest' }, [sailing, bicycles, rowing], []],
    [{ sort: 'views' }, [sailing, rowing, bicycles], []],
    [{ 'max-age': 'P7D' }, [sailing, bicycles], ['age']],
    [{ 'include-words': 'rowing，自行车' }, [rowing, bicycles], ['words']],
    [{ 'include-words': '["rowing+dawn"]' }, [rowing], ['words', 'words']],
    [{ 'exclude-words': 'dawn、noon' }, [bicycles], ['words', 'words']],
    [{ sections: 'sport, 城市' }, [rowing, bicycles], ['section']],
    [{ authors: 'Ann' }, [sailing], ['author', 'author']],
    [{ tags: '退休' }, [bicycles], ['tag', 'tag']],
    [{ tags: '退休', 'min-items': '2', fill: 'newest' }, [bicycles, sailing], ['tag']],
    [{ 'max-age': 'P7D', sort: 'newest', limit: '1' }, [sailing], ['age', 'limit']],
  ] as const)
    it(`${JSON.stringify(attributes)} shows ${shown.join(', ')}`, async () => {
      const { el, loads } = await show('related-list', { items, ...attributes });
      expect(texts(el, 'headline')).to.deep.equal(shown);
      expect(loads.map((load) => load.omitted.map(({ code }) => code))).to.deep.equal([omitted]);
    });

  it('say which of them leaves too little', async () => {
    const { el, loads } = await show('related-list', { items, tags: 'nothing' });
    expect(el.state).to.equal('empty');
    expect(parts(el, 'heading')).to.have.length(0);
    expect(problemsOf(loads[0])).to.deep.equal(['too-little-left tags']);
  });

  it('are reported where they are unreadable, and do not hold then', async () => {
    const { el, loads } = await show('related-list', {
      items,
      'max-age': 'a week',
      sort: 'best',
      fill: 'oldest',
      tags: '["x"',
    });
    expect(texts(el, 'headline')).to.have.length(3);
    expect(problemsOf(loads[0])).to.have.members([
      'bad-duration max-age',
      'unknown-value sort',
      'unknown-value fill',
      'not-json tags',
    ]);
  });

  it('can change while the list is on show, without a flash of anything else', async () => {
    const { el } = await show('related-list', { items });
    const row = parts(el, 'item')[0]!;
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(el.state + parts(el, 'item').length));
    observer.observe(el.shadowRoot!, { childList: true, subtree: true });
    el.includeWords = 'rowing';
    await el.updateComplete;
    expect(texts(el, 'headline')).to.deep.equal([rowing]);
    expect(parts(el, 'item')[0]).to.equal(row);
    await moment();
    expect([...seen]).to.deep.equal(['ready1']);
    observer.disconnect();
  });
});

describe('the second source of a list', () => {
  recordConsole();
  const second = JSON.stringify([
    { headline: rowing, url: `${location.origin}/1` },
    { headline: 'A kiln is lit', url: '/kiln' },
  ]);

  it('is asked for where too little is left, and adds what is not there yet', async () => {
    const { el, loads } = await show('related-list', {
      items,
      'include-words': 'dawn',
      'min-items': '2',
      'fallback-src': serve(second),
    });
    expect(el.state).to.equal('loading');
    await el.loaded;
    expect(texts(el, 'headline')).to.deep.equal([rowing, 'A kiln is lit']);
    expect(loads).to.have.length(1);
    expect(loads[0]!.items).to.have.length(2);
    expect(parts(el, 'link')[1]!.getAttribute('href')).to.match(/^http.*\/kiln$/);
  });

  it('is not asked for where enough is left', async () => {
    const key = newKey();
    const { el } = await show('related-list', { items, 'fallback-src': serve(second, { key }) });
    expect(el.state).to.equal('ready');
    expect(await hits(key)).to.equal(0);
  });

  it('stands in for a first one that can’t be had', async () => {
    const { el, errors } = await show('related-list', {
      src: serve('', { status: 404 }),
      'fallback-src': serve(second),
    });
    await el.loaded;
    await until(() => parts(el, 'item').length >= 2);
    expect(texts(el, 'headline')).to.deep.equal([rowing, 'A kiln is lit']);
    expect(errors.map(({ status }) => status)).to.deep.equal([404]);
  });

  it('leaves the list empty where it can’t be had either, and says so', async () => {
    const given = { items: '[]', 'fallback-src': serve('', { status: 404 }) };
    const { el } = await show('related-list', given);
    const { problems } = await next<ArticleLoadEvent>(el, 'article-load');
    expect(el.state).to.equal('empty');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['too-little-left fallback-src']);
  });

  it('is asked for again when the list has left the page and comes back before it came', async () => {
    const key = newKey();
    const { el } = await show('related-list', { items: '[]', 'fallback-src': serve(second, { key, delay: 300 }) });
    const { parentElement: box } = el;
    el.remove();
    await moment(50);
    box!.append(el);
    await el.loaded;
    expect(texts(el, 'headline')).to.deep.equal([rowing, 'A kiln is lit']);
  });
});
