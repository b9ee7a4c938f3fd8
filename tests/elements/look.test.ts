import { expect } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import { recordConsole, show, type Tag } from '../helpers/show.js';

/** Set to true, the test writes what it sees into look.json, to be read before it is committed: an embed relies on it. */
const isWriting = false;
const file = new URL('look.json', import.meta.url);

type Seen = Record<string, string[]>;

const article = {
  headline: 'A road reopens after three days of rain',
  articleSection: 'Society',
  sectionUrl: '/society/',
  description: 'The pass was cleared by hand.',
  label: 'live',
  datePublished: '2025-01-11T06:16:39Z',
  dateModified: '2025-01-11T08:00:00Z',
  author: [{ name: 'Ann', url: '/ann', image: '/demo/pictures/kites.svg' }, 'Bo'],
  source: 'The Paper',
  viewCount: 978,
  commentCount: 2,
  commentUrl: '/comments',
  timeRequired: 'PT4M',
  image: { url: '/demo/pictures/kites.svg', width: 1200, height: 800, alt: 'The pass' },
};
const items = [
  { ...article, url: '/a.html', reason: 'Because you read Society', label: undefined },
  { headline: 'Buy a raincoat', url: 'https://elsewhere.example/', sponsor: 'Acme' },
  { headline: 'Now', label: 'live' },
];
const everything = 'image date source author section description views reason';
const cases: readonly (readonly [string, Tag, Record<string, string>, object])[] = [
  [
    'header',
    'article-header',
    { 'kicker-style': 'brackets', url: '/a', show: 'label kicker headline standfirst image' },
    { article },
  ],
  ['meta', 'article-meta', { 'time-zone': 'UTC' }, { article }],
  ['list', 'related-list', { layout: 'list', show: everything, 'time-zone': 'UTC' }, { items }],
  ['compact', 'recommended-list', { layout: 'compact', 'time-zone': 'UTC' }, { items }],
  ['ranked', 'recommended-list', { layout: 'ranked' }, { items }],
  ['header of an error', 'article-header', { article: '{' }, {}],
  ['list of an error', 'related-list', { items: '{' }, {}],
];

/** One line for each element: tag, classes, attributes, own text. */
function tree(node: Element, indent = ''): string[] {
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'class')
    .map(({ name, value }) => `[${name}${value && `=${value.replace(location.origin, '')}`}]`)
    .sort();
  const own = [...node.childNodes].map((child) => (child instanceof Text ? child.data : '')).join('');
  const text = own.replace(/\s+/g, ' ').trim();
  const classes = [...node.classList].map((name) => `.${name}`);
  const line = indent + node.localName + classes.join('') + attributes.join('') + (text && ` ${text}`);
  return [line, ...[...node.children].flatMap((child) => tree(child, indent + '  '))];
}

/** What a reader sees of each part, in figures that no font changes. */
function look(el: Element): string[] {
  const seen = new Set<string>();
  for (const one of el.shadowRoot!.querySelectorAll<HTMLElement>('.frame, [part], .by, .over, .text')) {
    const style = getComputedStyle(one);
    const border = style.borderTopStyle === 'none' ? '0' : style.borderTopWidth;
    const { fontSize, fontWeight, lineHeight, color, rowGap, columnGap, paddingTop, paddingLeft } = style;
    const name = one.getAttribute('part') ?? one.className;
    const figures = [fontSize, fontWeight, lineHeight, color, rowGap, columnGap, paddingTop, paddingLeft, border];
    seen.add(
      `${name}: ${figures.join(' ').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))}`,
    );
  }
  return [...seen];
}

describe('the tree and the look, which do not change within a major version', () => {
  recordConsole();
  const seen: Seen = {};
  let pinned: Seen;

  before(async () => {
    pinned = (await (await fetch(file)).json()) as Seen;
  });
  after(async () => {
    if (isWriting) await writeFile({ path: './look.json', content: `${JSON.stringify(seen, null, 2)}\n` });
  });

  const check = (name: string, actual: string[]): void => {
    seen[name] = actual;
    if (!isWriting) expect(actual.join('\n')).to.equal((pinned[name] ?? []).join('\n'));
  };

  for (const [name, tag, attributes, properties] of cases) {
    it(`${name}: tree`, async () => {
      const { el } = await show(tag, attributes, { properties: properties as Record<string, unknown> });
      check(`${name}: tree`, tree(el.shadowRoot!.querySelector('.frame')!));
    });

    for (const width of ['360px', '720px'])
      it(`${name}: look at ${width}`, async () => {
        const { el } = await show(tag, attributes, { properties: properties as Record<string, unknown>, width });
        el.parentElement!.style.cssText += '; font: 16px/1.5 sans-serif; color: #000';
        check(`${name}: look at ${width}`, look(el));
      });
  }
});
