import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { overlayArticle } from '../../src/model/overlay-article.js';
import type { Problem } from '../../src/model/problem.js';

const base = 'https://news.example/a/';
const day = (text: string, wall: string) => ({ text, wall: Date.parse(wall), precision: 'day' as const });

const cases: readonly {
  name: string;
  article?: Article;
  attributes: Record<string, unknown>;
  expected: Article;
  problems?: string[];
}[] = [
  {
    name: 'reads every attribute of a header',
    attributes: { headline: 'H', kicker: 'K', 'kicker-url': '/k', standfirst: 'S', label: 'live', url: 'u' },
    expected: {
      headline: 'H',
      articleSection: 'K',
      sectionUrl: 'https://news.example/k',
      description: 'S',
      label: 'live',
      url: 'https://news.example/a/u',
    },
  },
  {
    name: 'reads every attribute of a meta line',
    attributes: {
      'date-published': '2025-01-11',
      'date-modified': '2025-01-12',
      source: 'Wire',
      'source-url': '/w',
      author: 'A',
      'author-url': '/a',
      'author-image': '/a.jpg',
      'view-count': '12.480',
      'comment-count': 3,
      'comment-url': '#c',
      'reading-time': '4',
    },
    expected: {
      datePublished: day('2025-01-11', '2025-01-11'),
      dateModified: day('2025-01-12', '2025-01-12'),
      source: { name: 'Wire', url: 'https://news.example/w' },
      author: [{ name: 'A', url: 'https://news.example/a', image: { url: 'https://news.example/a.jpg' } }],
      viewCount: 12480,
      commentCount: 3,
      commentUrl: 'https://news.example/a/#c',
      timeRequired: 4,
    },
  },
  {
    name: 'reads every attribute of a credit and of tags',
    attributes: {
      editor: 'A，B、C',
      contributor: '[{"name":"D, E","url":"/d"}]',
      correction: 'Wrong, and right.',
      'ai-disclosure': 'none',
      keywords: 'a, b',
    },
    expected: {
      editor: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
      contributor: [{ name: 'D, E', url: 'https://news.example/d' }],
      correction: [{ type: 'correction', text: 'Wrong, and right.' }],
      aiDisclosure: 'none',
      keywords: [{ name: 'a' }, { name: 'b' }],
    },
  },
  {
    name: 'reads every attribute of a figure, in whatever order they come',
    attributes: {
      srcset: '/2.jpg 2x',
      alt: '',
      width: '800',
      height: '600',
      caption: 'C',
      credit: 'D',
      sizes: '50vw',
      'image-url': '/1.jpg',
    },
    expected: {
      image: [
        {
          url: 'https://news.example/1.jpg',
          alt: '',
          width: 800,
          height: 600,
          caption: 'C',
          credit: 'D',
          sizes: '50vw',
          srcset: 'https://news.example/2.jpg 2x',
        },
      ],
    },
  },
  {
    name: 'reads every attribute of an author and of a nav',
    attributes: {
      author: 'A',
      'job-title': 'Editor',
      description: 'Writes.',
      'previous-url': '/p',
      'previous-headline': 'P',
      'next-headline': 'N',
    },
    expected: {
      author: [{ name: 'A', jobTitle: 'Editor', description: 'Writes.' }],
      previous: { url: 'https://news.example/p', headline: 'P' },
      next: { headline: 'N' },
    },
  },
  {
    name: 'keeps of the document what no attribute says',
    article: { headline: 'Old', viewCount: 5, related: [{ headline: 'R' }] },
    attributes: { headline: 'New', kicker: '', label: null, 'view-count': undefined },
    expected: { headline: 'New', viewCount: 5, related: [{ headline: 'R' }] },
  },
  {
    name: "puts an author's parts on the first author of the document",
    article: { author: [{ name: 'A', jobTitle: 'Editor' }, { name: 'B' }] },
    attributes: { 'author-url': '/a' },
    expected: { author: [{ name: 'A', jobTitle: 'Editor', url: 'https://news.example/a' }, { name: 'B' }] },
  },
  {
    name: 'gives another author no address of the one before',
    article: {
      author: [{ name: 'A', url: 'https://news.example/a' }],
      source: { name: 'S', url: 'https://s.example/' },
    },
    attributes: { author: 'B', source: 'T' },
    expected: { author: [{ name: 'B' }], source: { name: 'T' } },
  },
  {
    name: 'keeps the words of a picture that is replaced, and none of its other sizes',
    article: {
      image: [
        { url: 'https://old.example/', caption: 'C', srcset: 'https://old.example/2 2x' },
        { url: 'https://2.example/' },
      ],
    },
    attributes: { 'image-url': '/new.jpg', alt: 'New' },
    expected: {
      image: [{ url: 'https://news.example/new.jpg', caption: 'C', alt: 'New' }, { url: 'https://2.example/' }],
    },
  },
  {
    name: 'takes a property that is an object as it is',
    attributes: { author: { name: 'A, B' }, keywords: [{ name: 'a, b' }] },
    expected: { author: [{ name: 'A, B' }], keywords: [{ name: 'a, b' }] },
  },
  {
    name: 'takes no headline for JSON',
    attributes: { headline: '[Live] {Now}', label: '{x}' },
    expected: { headline: '[Live] {Now}', label: '{x}' },
  },
  {
    name: 'reports by the name of the attribute, and keeps what the document said',
    article: { viewCount: 5 },
    attributes: { 'view-count': 'many', 'kicker-url': 'javascript:1', author: '[', 'date-published': '2025-02-30' },
    expected: { viewCount: 5, datePublished: { text: '2025-02-30' } },
    problems: ['not-a-number view-count', 'unsafe-url kicker-url', 'not-json author', 'bad-date date-published'],
  },
  {
    name: 'drops a date of change that is not after the date of publication, either by attribute',
    article: { datePublished: day('2025-01-11', '2025-01-11') },
    attributes: { 'date-modified': '2025-01-11' },
    expected: { datePublished: day('2025-01-11', '2025-01-11') },
    problems: ['modified-not-after-published date-modified'],
  },
];

const nothing: readonly { name: string; attributes: Record<string, unknown> }[] = [
  { name: 'no attributes', attributes: {} },
  { name: 'absent ones', attributes: { headline: '', author: null, url: undefined } },
  {
    name: 'parts of what is not there',
    attributes: { 'author-url': '/a', 'source-url': '/s', alt: 'x', caption: 'y' },
  },
  { name: 'ones that nobody knows', attributes: { 'heading-level': '2', constructor: 'x', '__proto__-x': 'y' } },
];

describe('overlayArticle', () => {
  for (const { name, article = {}, attributes, expected, problems = [] } of cases)
    it(name, () => {
      const before = structuredClone(article);
      const found: Problem[] = [];
      expect(overlayArticle(article, attributes, { base }, found)).to.deep.equal(expected);
      expect(article).to.deep.equal(before);
      expect(found.map(({ code, path }) => `${code} ${path}`)).to.have.members(problems);
    });

  for (const { name, attributes } of nothing)
    it(`answers the same article for ${name}`, () => {
      const article = { headline: 'H' };
      const problems: Problem[] = [];
      expect(overlayArticle(article, attributes, { base }, problems)).to.equal(article);
      expect(problems).to.deep.equal([]);
    });
});
