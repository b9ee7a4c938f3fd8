import { expect } from '@open-wc/testing';
import { loadExtra } from '../../src/list/extras.js';
import type { ListElement } from '../../src/list/list-element.js';
import { moment, part, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';

let pages = 0;
/** Articles that no other test has opened. */
const stories = (count: number): Record<string, unknown>[] => {
  pages++;
  return Array.from({ length: count }, (_, index) => ({
    headline: `Story ${index + 1}`,
    url: `/${pages}/${index + 1}`,
  }));
};
const list = async (attributes: Record<string, string | true>, items: unknown, lang = 'en'): Promise<ListElement> => {
  const { el } = await show('related-list', attributes, { properties: { items }, lang });
  el.addEventListener('article-click', (event) => event.preventDefault());
  if (el.remember || el.hideRead) await loadExtra('readState');
  return el;
};
const open = (el: Element, index: number): void => parts(el, 'link')[index]!.click();
/** The headlines that say that they were read, as a screen reader hears them. */
const read = (el: Element): string[] => texts(el, 'headline').filter((text) => text.includes('('));

describe('a list that remembers', () => {
  const said = recordConsole();
  const { localStorage: storage } = globalThis;
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  beforeEach(() => storage.clear());
  afterEach(() => {
    Object.defineProperty(globalThis, 'localStorage', descriptor);
    storage.clear();
  });

  it('marks what was opened, to the eye and to the ear, there and in the other lists of the page', async () => {
    const items = stories(3);
    const el = await list({ remember: true }, items);
    const other = await list({ remember: true, layout: 'compact' }, items);
    const forgetful = await list({}, items);
    const color = getComputedStyle(part(el, 'link')!).color;
    open(el, 1);
    for (const one of [el, other]) expect(read(one)).to.deep.equal(['Story 2 (already read)']);
    expect(read(forgetful)).to.deep.equal([]);
    expect(parts(el, 'read')).to.deep.equal([parts(el, 'item')[1]]);
    expect(getComputedStyle(parts(el, 'link')[1]!).color).not.to.equal(color);
    await expect(el).to.be.accessible();
  });

  it('marks it in the next list as well, and when the address has grown a campaign', async () => {
    const items = stories(2);
    open(await list({ remember: true }, items), 0);
    const el = await list({ remember: true }, [{ ...items[0], url: `${items[0]!.url as string}?utm_source=mail` }]);
    expect(read(el)).to.deep.equal(['Story 1 (already read)']);
  });

  it('marks what is rendered anew, and nothing once the attribute is gone', async () => {
    const items = stories(3);
    const el = await list({ remember: true }, items);
    open(el, 2);
    el.items = [...items].reverse();
    await el.updateComplete;
    expect(read(el)).to.deep.equal(['Story 3 (already read)']);
    expect(texts(el, 'headline')[0]).to.include('Story 3');
    el.headingLevel = 4;
    await el.updateComplete;
    expect(read(el)).to.have.length(1);
    el.remember = false;
    await el.updateComplete;
    expect(read(el)).to.deep.equal([]);
    expect(parts(el, 'read')).to.deep.equal([]);
  });

  it('keeps nothing without being asked to', async () => {
    open(await list({}, stories(1)), 0);
    expect(storage).to.have.length(0);
  });

  it('keeps the latest 500', async () => {
    const el = await list({ remember: true }, stories(510));
    for (let index = 0; index < 510; index++) open(el, index);
    open(el, 20);
    const stored = Object.values({ ...storage }).map((text) => JSON.parse(text as string) as string[]);
    expect(stored).to.have.length(1);
    expect(stored[0]).to.have.length(500);
    expect(stored[0]!.at(-1)).to.match(/\/21$/);
    expect(stored[0]![0]).to.match(/\/11$/);
  });

  for (const [why, get] of [
    [
      'is blocked',
      () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    ],
    ['is not there', () => null],
    ['is full', () => ({ getItem: () => null, setItem: () => expect.fail('full') })],
  ] as const)
    it(`remembers for as long as the page is open where storage ${why}`, async () => {
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
      const items = stories(2);
      open(await list({ remember: true }, items), 0);
      expect(read(await list({ remember: true }, items))).to.deep.equal(['Story 1 (already read)']);
    });

  for (const text of ['{"a', '{"length":7}', '[7, null]'])
    it(`forgets what is no list of names: ${text}`, async () => {
      open(await list({ remember: true }, stories(1)), 0);
      const [key] = Object.keys(storage) as [string];
      storage.setItem(key, text);
      const items = stories(2);
      open(await list({ remember: true }, items), 0);
      expect(read(await list({ remember: true }, items))).to.deep.equal(['Story 1 (already read)']);
    });

  for (const [lang, words] of [
    ['vi', '(đã đọc)'],
    ['zh-Hans', '（已读）'],
    ['zh-Hant', '（已讀）'],
    ['ar', '(مقروء)'],
  ] as const)
    it(`says so in ${lang}`, async () => {
      const el = await list({ remember: true }, stories(1), lang);
      open(el, 0);
      expect(part(el, 'headline')!.textContent).to.equal(`Story 1 ${words}`);
    });

  it('takes the page’s own words', async () => {
    const el = await list({ remember: true, texts: '{"readMark":"(seen)"}' }, stories(1));
    open(el, 0);
    expect(part(el, 'headline')!.textContent).to.equal('Story 1 (seen)');
  });

  it('with hide-read leaves out what was opened before, fills its place, and says so', async () => {
    const items = stories(5);
    const el = await list({ 'hide-read': true, limit: '3' }, items);
    open(el, 0);
    await moment(20);
    expect(texts(el, 'headline'), 'nothing goes away under the pointer').to.deep.equal([
      'Story 1',
      'Story 2',
      'Story 3',
    ]);
    const later = await list({ 'hide-read': true, limit: '3', pin: items[0]!.url as string }, items);
    expect(texts(later, 'headline')).to.deep.equal(['Story 2', 'Story 3', 'Story 4']);
    expect(later.parsed!.omitted!.map(({ code, item }) => `${code} ${item.headline}`)).to.deep.equal([
      'read Story 1',
      'limit Story 5',
    ]);
    later.hideRead = false;
    await later.updateComplete;
    expect(texts(later, 'headline')[0]).to.equal('Story 1');
  });

  it('with hide-read is empty where everything was read, and reports it', async () => {
    const items = stories(1);
    open(await list({ remember: true }, items), 0);
    const { el, loads } = await show('related-list', { 'hide-read': true }, { properties: { items } });
    await el.loaded;
    expect(el.state).to.equal('empty');
    expect(loads.flatMap(problemsOf)).to.deep.equal(['too-little-left hide-read']);
    expect(loads[0]!.omitted.map(({ code }) => code)).to.deep.equal(['read']);
    expect(said.warnings.join()).to.include('too-little-left at hide-read');
  });
});
