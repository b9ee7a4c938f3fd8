import { expect, fixture } from '@open-wc/testing';
import type { ListElement } from '../../src/list/list-element.js';
import { configure } from '../../src/index.js';
import { markup, moment, part, parts, partText, recordConsole } from '../helpers/show.js';
import { until } from '../helpers/until.js';

const rows = [
  {
    id: 'a',
    headline: 'Alpha',
    articleSection: 'City',
    author: 'Ann',
    keywords: ['rail'],
    datePublished: '2025-01-01',
  },
  { id: 'b', headline: 'Beta', articleSection: 'Sport', author: 'Bo', keywords: ['ball'], datePublished: '2025-01-03' },
  {
    id: 'c',
    headline: 'Gamma',
    articleSection: 'City',
    author: 'Ann',
    keywords: ['rail'],
    datePublished: '2025-01-02',
  },
].map((row, index) => ({ ...row, url: `/${row.id}`, viewCount: [5, 7, 9][index] }));
const json = JSON.stringify;
const items = json(rows);
const one = json([{ headline: 'Zeta', url: '/z' }]);

/** The items that a list shows, by the letters of their addresses. */
const shown = (el: Element): string =>
  parts(el, 'link')
    .map((link) => link.getAttribute('href')!.slice(-1))
    .join('');
const first = (el: Element): string => shown(el).slice(0, 1);
const hasMore = (el: Element): boolean => !!part(el, 'more');
/** What the page is asked for, and how. */
let requests: { url: string; credentials?: RequestCredentials | undefined }[] = [];
/** The pauses that something waits for. */
let pauses: number[] = [];
let beacons: string[] = [];
const opened = { headline: 'Alpha', url: '/a' };
/** Follows the first link without leaving the page, and gives what the event says. */
const follow = (el: ListElement): string => {
  let said = '';
  el.addEventListener('article-click', (event) => ((said = event.listId), event.preventDefault()), { once: true });
  part(el, 'link')?.click();
  return said;
};
const leave = (): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'hidden');
};

interface Case {
  readonly value: string;
  /** What it takes beside the attribute. */
  readonly rest?: Record<string, string>;
  readonly before?: string;
  read(el: ListElement): unknown;
  readonly expected: unknown;
}
const related = { items, rank: 'related', 'current-article': json({ headline: 'Beta ball' }) };
const narrowed = { items, sections: 'Sport', 'min-items': '3' };

/** Every attribute, and what it changes; what is not said otherwise is a list of three. */
const cases: Record<string, Case> = {
  items: { value: items, rest: {}, read: shown, expected: 'abc' },
  'items-path': { value: 'data.rows', rest: { items: json({ data: { rows } }) }, read: shown, expected: 'abc' },
  src: { value: '/list.json', rest: {}, read: shown, expected: 'abc' },
  from: {
    value: '#data',
    rest: {},
    before: `<script id="data" type="application/json">${items}</script>`,
    read: shown,
    expected: 'abc',
  },
  crossorigin: {
    value: 'use-credentials',
    rest: { src: '/list.json' },
    read: () => requests.at(-1)?.credentials,
    expected: 'include',
  },
  loading: {
    value: 'lazy',
    rest: { src: '/list.json' },
    before: '<p style="block-size: 9000px"></p>',
    read: ({ state }) => state,
    expected: 'loading',
  },
  'time-zone': {
    value: 'Asia/Tokyo',
    rest: { items: json([{ ...rows[0], datePublished: '2025-01-01T20:00:00Z' }]) },
    read: (el) => part(el, 'date')?.textContent.includes('2,'),
    expected: true,
  },
  texts: { value: '{"relatedHeading":"Ours"}', read: (el) => partText(el, 'heading'), expected: 'Ours' },
  heading: { value: 'More', read: (el) => partText(el, 'heading'), expected: 'More' },
  'heading-url': { value: '/more', read: (el) => part(el, 'heading')?.querySelector('a')?.pathname, expected: '/more' },
  'heading-level': { value: '3', read: (el) => part(el, 'heading')?.localName, expected: 'h3' },
  layout: { value: 'ranked', read: (el) => part(el, 'list')?.localName, expected: 'ol' },
  show: { value: 'author', read: (el) => partText(el, 'meta'), expected: 'Ann' },
  'fallback-image': { value: '/demo/pictures/bridge.svg', read: (el) => parts(el, 'image').length, expected: 3 },
  limit: { value: '2', read: shown, expected: 'ab' },
  'min-items': { value: '4', read: ({ state }) => state, expected: 'empty' },
  pin: { value: '/c b', read: shown, expected: 'cba' },
  exclude: { value: '/a c', read: shown, expected: 'b' },
  'include-words': { value: 'beta', read: shown, expected: 'b' },
  'exclude-words': { value: 'beta', read: shown, expected: 'ac' },
  sections: { value: 'sport', read: shown, expected: 'b' },
  authors: { value: 'Bo', read: shown, expected: 'b' },
  tags: { value: 'ball', read: shown, expected: 'b' },
  'max-age': {
    value: 'P7D',
    rest: { items: json([...rows, { headline: 'New', url: '/n', datePublished: new Date() }]) },
    read: shown,
    expected: 'n',
  },
  sort: { value: 'newest', read: shown, expected: 'bca' },
  rank: {
    value: 'related',
    rest: { items, 'current-article': json({ headline: 'Beta ball' }) },
    read: first,
    expected: 'b',
  },
  'min-score': { value: '0.2', rest: related, read: shown, expected: 'b' },
  fill: { value: 'newest', rest: narrowed, read: shown, expected: 'bca' },
  'fallback-src': { value: '/one.json', rest: { items, sections: 'None' }, read: shown, expected: 'z' },
  'current-article': { value: '{"id":"a"}', read: shown, expected: 'bc' },
  'include-current': { value: '', rest: { items, 'current-article': '{"id":"a"}' }, read: shown, expected: 'abc' },
  dedupe: { value: 'none', rest: { items: json([...rows, rows[0]]) }, read: shown, expected: 'abca' },
  'dedupe-group': {
    value: 'side',
    rest: { items, dedupe: 'page' },
    before: markup('related-list', { items, dedupe: 'page' }),
    read: shown,
    expected: 'abc',
  },
  'load-more': {
    value: 'manual',
    rest: { items, 'page-size': '2' },
    read: (el) => [shown(el), hasMore(el)],
    expected: ['ab', true],
  },
  'page-size': { value: '1', rest: { items, 'load-more': 'manual' }, read: shown, expected: 'a' },
  'link-target': { value: '_blank', read: (el) => part(el, 'link')?.getAttribute('target'), expected: '_blank' },
  'list-id': { value: 'side', read: follow, expected: 'side' },
  refresh: {
    value: 'PT5M',
    rest: { src: '/list.json' },
    read: () => pauses.some((pause) => pause >= 300_000 && pause <= 330_000),
    expected: true,
  },
  remember: { value: '', read: (el) => (follow(el), partText(el, 'headline')), expected: 'Alpha (already read)' },
  'hide-read': { value: '', read: shown, expected: 'bc' },
  'json-ld': {
    value: '',
    read: () => !!document.head.querySelector('script[type="application/ld+json"]'),
    expected: true,
  },
  beacon: { value: '/beacon', read: (el) => (follow(el), leave(), beacons.at(-1)), expected: '/beacon' },
};

describe('every attribute of a list, in HTML alone', () => {
  recordConsole();
  const { setTimeout } = globalThis;
  const { sendBeacon } = navigator;

  beforeEach(async () => {
    [requests, pauses, beacons] = [[], [], []];
    localStorage.clear();
    configure({
      fetch: async (url, { credentials } = {}) => {
        requests.push({ url: url as string, credentials });
        return new Response((url as string).endsWith('/one.json') ? one : items);
      },
    });
    Object.assign(globalThis, {
      setTimeout: (run: () => void, pause = 0, ...rest: unknown[]) => {
        pauses.push(pause);
        return setTimeout(run, pause, ...rest);
      },
    });
    navigator.sendBeacon = (url) => !!beacons.push(new URL(url, location.href).pathname);
  });
  afterEach(() => {
    configure({ fetch: null });
    Object.assign(globalThis, { setTimeout });
    navigator.sendBeacon = sendBeacon;
    localStorage.clear();
  });

  it('is tried here', () => {
    const { observedAttributes } = customElements.get('related-list') as unknown as { observedAttributes: string[] };
    expect(Object.keys(cases)).to.have.members(observedAttributes);
  });

  for (const [name, { value, rest = { items }, before = '', read, expected }] of Object.entries(cases))
    it(`${name} does what it is for, and nothing does it without`, async () => {
      const list = async (attributes: Record<string, string>): Promise<ListElement> => {
        const box = await fixture<HTMLElement>(`<div lang="en">${before}${markup('related-list', attributes)}</div>`);
        const el = box.lastElementChild as ListElement;
        for (const each of box.querySelectorAll('related-list')) await each.updateComplete;
        if (name !== 'loading') await el.loaded;
        return el;
      };
      if (name === 'hide-read') {
        const earlier = await list({ items: json([opened]), remember: '' });
        await until(() => (follow(earlier), partText(earlier, 'headline') !== 'Alpha'));
        earlier.remove();
      }
      const without = await list(rest);
      await moment();
      if (name === 'loading') await without.loaded;
      expect(await read(without)).not.to.deep.equal(expected);
      without.parentElement!.remove();
      const el = await list({ ...rest, [name]: value });
      await until(async () => json(await read(el)) === json(expected), name);
    });
});
