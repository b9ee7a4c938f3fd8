import { expect } from '@open-wc/testing';
import { problemsOf, recordConsole, show, texts } from '../helpers/show.js';

type Raw = Record<string, unknown>;
const item = (headline: string, more: Raw = {}): Raw => ({ headline, ...more });
const long = 'Japan keen to deepen its role';

/** What is shown, and what was left out with its code. */
async function select(items: unknown, attributes: Record<string, string | true> = {}): Promise<[string[], string[]]> {
  const { el, loads } = await show('recommended-list', attributes, { properties: { items } });
  return [texts(el, 'headline'), loads[0]!.omitted.map(({ code, item: left }) => `${code} ${left.headline}`)];
}

/** Puts something into the head for the time of one test. */
function putIntoHead(tag: string, attributes: Record<string, string>): void {
  const added = document.head.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) added.setAttribute(name, value);
  cleanUp.push(() => added.remove());
}
const cleanUp: (() => void)[] = [];

describe('what a list shows', () => {
  recordConsole();
  afterEach(() => {
    for (const done of cleanUp.splice(0)) done();
  });

  for (const [why, first, second, isDuplicate] of [
    ['the same id', item('One', { id: '1' }), item('Two', { id: '1' }), true],
    ['an id given as a number', item('One', { id: 1 }), item('Two', { id: '1' }), true],
    ['the same URL', item('One', { url: '/a' }), item('Two', { url: '/a' }), true],
    ['tracking parameters', item('One', { url: '/a?utm_source=x&fbclid=1' }), item('Two', { url: '/a' }), true],
    ['the hash', item('One', { url: '/a#b' }), item('Two', { url: '/a#c' }), true],
    ['another parameter', item('One', { url: '/a?id=1' }), item('Two', { url: '/a?id=2' }), false],
    ['a long headline', item(long, { url: '/a' }), item(long.toUpperCase(), { url: '/b' }), true],
    ['composed letters', item('Đường đèo mở lại'), item('Đường đèo mở lại'.normalize('NFD')), true],
    ['a short headline', item('Live: the match', { url: '/a' }), item('Live: the match', { url: '/b' }), false],
    ['eight Chinese characters', item('老沈退休前修自行车'), item('老沈退休前修自行车'), true],
    ['seven Chinese characters', item('老沈修自行车吗'), item('老沈修自行车吗'), false],
    [
      'a headline within a day',
      item(long, { datePublished: '2025-01-01T00:00Z' }),
      item(long, { datePublished: '2025-01-01T23:00Z' }),
      true,
    ],
    [
      'a headline of another week',
      item(long, { datePublished: '2025-01-01T00:00Z' }),
      item(long, { datePublished: '2025-01-08T00:00Z' }),
      false,
    ],
  ] as const)
    it(`tells ${isDuplicate ? 'a duplicate' : 'no duplicate'} by ${why}`, async () => {
      const [shown, omitted] = await select([first, second]);
      expect(shown).to.have.length(isDuplicate ? 1 : 2);
      expect(omitted.map((left) => left.split(' ')[0])).to.deep.equal(isDuplicate ? ['duplicate'] : []);
      const [all] = await select([first, second], { dedupe: 'none' });
      expect(all).to.have.length(2);
    });

  it('leaves out what is excluded, by id or by URL, relative ones too', async () => {
    const items = [
      item('A', { id: '7' }),
      item('B', { url: '/b' }),
      item('C', { url: 'https://x.example/c?utm_id=1' }),
      item('D'),
    ];
    const [shown, omitted] = await select(items, { exclude: ' 7\n/b https://x.example/c ' });
    expect(shown).to.deep.equal(['D']);
    expect(omitted).to.deep.equal(['excluded A', 'excluded B', 'excluded C']);
  });

  it('leaves out the article that the page shows, by its address', async () => {
    const items = [item('Here', { url: location.href }), item('There', { url: '/there' })];
    expect(await select(items)).to.deep.equal([['There'], ['current Here']]);
    expect(await select(items, { 'include-current': true })).to.deep.equal([['Here', 'There'], []]);
  });

  for (const [tag, attributes] of [
    ['link', { rel: 'canonical', href: '/canonical.html' }],
    ['meta', { property: 'og:url', content: '/canonical.html' }],
  ] as const)
    it(`leaves out the article that the page’s ${tag} names`, async () => {
      putIntoHead(tag, attributes);
      const items = [item('Here', { url: '/canonical.html?utm_medium=mail' }), item('There', { url: '/there' })];
      expect(await select(items)).to.deep.equal([['There'], ['current Here']]);
    });

  it('survives a canonical link that is no URL', async () => {
    putIntoHead('link', { rel: 'canonical', href: 'http://[' });
    expect(await select([item('There', { url: '/there' })])).to.deep.equal([['There'], []]);
  });

  it('leaves out the article of the document that holds the list', async () => {
    const document_ = {
      id: '9',
      headline: long,
      url: '/self',
      recommended: [item(long, { url: '/x' }), item('B', { id: 9 }), item('C')],
    };
    expect((await select(document_))[0]).to.deep.equal(['C']);
  });

  for (const current of ['{"url":"/b"}', '{"id":"2"}'])
    it(`leaves out current-article='${current}' in place of the page’s own`, async () => {
      const items = [item('Here', { url: location.href }), item('B', { url: '/b', id: '2' })];
      expect(await select(items, { 'current-article': current })).to.deep.equal([['Here'], ['current B']]);
    });

  it('reports a current-article that is no JSON', async () => {
    const { loads } = await show('related-list', { items: '[{"headline":"x"}]', 'current-article': '{' });
    expect(problemsOf(loads[0]).filter((problem) => problem.startsWith('not-json'))).to.have.length(1);
  });

  it('applies exclusion before duplicates, duplicates before the limit, and the limit before min-items', async () => {
    const items = [
      item('A', { id: 1 }),
      item('B', { id: 2 }),
      item('B', { id: 2 }),
      item('C', { id: 3 }),
      item('D', { id: 4 }),
    ];
    const [shown, omitted] = await select(items, { exclude: '1', limit: '2' });
    expect(shown).to.deep.equal(['B', 'C']);
    expect(omitted).to.deep.equal(['excluded A', 'duplicate B', 'limit D']);
    const [none, all] = await select(items, { exclude: '1', limit: '2', 'min-items': '3' });
    expect(none).to.deep.equal([]);
    expect(all).to.deep.equal(['excluded A', 'duplicate B', 'limit D', 'too-few B', 'too-few C']);
  });

  it('follows its rules when they change, and renders the rest no more than needed', async () => {
    const items = [item('A', { id: 1 }), item('B', { id: 2 }), item('C', { id: 3 })];
    const { el, loads } = await show('related-list', {}, { properties: { items } });
    const row = el.shadowRoot!.querySelector('li');
    el.limit = 2;
    await el.updateComplete;
    expect(texts(el, 'headline')).to.deep.equal(['A', 'B']);
    expect(el.shadowRoot!.querySelector('li')).to.equal(row);
    expect(el.parsed!.omitted!.map(({ code }) => code)).to.deep.equal(['limit']);
    el.exclude = '1';
    await el.updateComplete;
    expect(texts(el, 'headline')).to.deep.equal(['B', 'C']);
    expect(loads).to.have.length(1);
  });
});
