import { expect } from '@open-wc/testing';
import { problemCodes, type ProblemCode } from '../../src/model/problem.js';
import { recordConsole, show, type Tag } from '../helpers/show.js';
import { serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

type Attributes = Readonly<Record<string, string | true>>;
interface Case {
  readonly tag: Tag;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: string;
  readonly attributes?: Attributes;
  readonly article?: unknown;
  readonly items?: unknown;
}

const header = (article: unknown): Case => ({ tag: 'article-header', article });
const meta = (attributes: Attributes): Case => ({ tag: 'article-meta', attributes });
const list = (items: unknown, attributes: Attributes = {}): Case => ({ tag: 'related-list', items, attributes });
const withMarkup = (children: string): Case => ({ ...list([{ headline: 'H' }]), children });
const throwing = Object.defineProperty({ headline: 'H' }, 'url', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});
const deep: Record<string, unknown> = { headline: 'H' };
deep.next = deep;

/** Told of no document; tests/base/later-language.test.ts has it. */
const withoutDocument = 'language-failed';
/** What makes an element report each code. The type wants every code, and so does the test. */
const cases: Readonly<Record<Exclude<ProblemCode, typeof withoutDocument>, Case>> = {
  'not-json': meta({ source: 'A', texts: '{' }),
  'not-an-object': header({ headline: 'H', next: 5 }),
  'not-a-list': list({ headline: 'H', related: 'none' }),
  'feed-cut-off': { tag: 'related-list', attributes: { src: serve('<rss><channel><item><title>A</title>') } },
  'source-failed': {
    tag: 'related-list',
    attributes: { src: `${serve('[{"headline":"A"}]')} ${serve('', { status: 404 })}` },
  },
  'list-instead-of-article': header([{ headline: 'H' }, { headline: 'I' }]),
  'not-text': header({ headline: true }),
  'text-cut': header({ headline: 'x'.repeat(2001) }),
  'items-cut': list(
    Array.from({ length: 10_001 }, () => ({ headline: 'H' })),
    { limit: '3' },
  ),
  'too-deep': header(deep),
  'unreadable-value': header(throwing),
  'bad-url': header({ headline: 'H', url: 'http://[' }),
  'unsafe-url': header({ headline: 'H', url: 'javascript:alert(1)' }),
  'bad-date': meta({ 'date-published': 'soon' }),
  'date-without-zone': meta({ 'date-published': '2025-01-11 06:16:39', 'date-format': 'relative' }),
  'modified-not-after-published': meta({ 'date-published': '2025-01-11T00:00Z', 'date-modified': '2024-01-11T00:00Z' }),
  'not-a-number': meta({ source: 'A', 'view-count': 'many' }),
  'bad-duration': meta({ source: 'A', 'reading-time': 'a while' }),
  'bad-language': header({ headline: 'H', inLanguage: 'not a language' }),
  'bad-time-zone': meta({ source: 'A', 'time-zone': 'Mars/Olympus' }),
  'unknown-value': { tag: 'article-header', attributes: { headline: 'H', variant: 'huge' } },
  'unknown-text': meta({ source: 'A', texts: '{"noSuchText":"x"}' }),
  'unknown-block': { tag: 'article-body', article: { articleBody: [{ type: 'poem', text: 'x' }, 'y'] } },
  'boolean-false': { tag: 'article-body', attributes: { lead: 'false' }, article: { articleBody: 'A' } },
  'no-headline': list([{ url: '/a' }, { headline: 'H' }]),
  'too-little-left': list([{ headline: 'H', url: '/a' }], { 'include-words': 'other' }),
  'no-current-article': list([{ headline: 'H', url: '/a' }], { rank: 'related' }),
  'transform-failed': {
    ...list([{ headline: 'H' }]),
    properties: {
      transform: () => {
        throw new Error('no');
      },
    },
  },
  'unknown-field': withMarkup('<template slot="item"><b data-text="subtitle"></b></template>'),
  'misplaced-binding': withMarkup('<template slot="item"><b data-href="url">x</b></template>'),
  'unfit-markup': withMarkup('<template slot="item"><b id="one">x</b></template>'),
  'problems-cut': list(Array.from({ length: 1002 }, () => ({ url: '/a' }))),
};

describe('the code of a problem', () => {
  const said = recordConsole();
  const seen = new Set<string>();
  const { title } = document;
  // Which article this page is of.
  before(() => (document.title = ''));
  after(() => (document.title = title));

  for (const [code, { tag, attributes, article, items, properties: others, children }] of Object.entries(cases))
    it(`${code} is told in the event and once in the console`, async () => {
      const properties = {
        ...others,
        ...(article !== undefined && { article }),
        ...(items !== undefined && { items }),
      };
      const { el, loads } = await show(tag, attributes, { properties, ...(children && { children }) });
      await el.loaded;
      await until(() => loads.length);
      const problems = loads.flatMap((load) => load.problems).filter((problem) => problem.code === code);
      expect(problems, loads.flatMap((load) => load.problems.map((one) => one.code)).join()).not.to.have.length(0);
      expect(problems[0]!.message).to.match(/^\S.{5,}/);
      expect(said.warnings.filter((warning) => warning.includes(` ${code} at `))).to.have.length(1);
      for (const problem of problems) seen.add(problem.code);
    });

  it('has been seen here, whichever there is', () => {
    expect([...seen, withoutDocument].sort()).to.deep.equal(Object.keys(problemCodes).sort());
  });
});
