import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Article, parseFeed } from '../../../src/model/index.js';

const names = [
  'title',
  'link',
  'description',
  'content:encoded',
  'dc:creator',
  'category',
  'pubDate',
  'guid',
  'enclosure',
];
const others = [
  'item',
  'entry',
  'author',
  'name',
  'content',
  'summary',
  'media:content',
  'media:group',
  'source',
  'x:y',
  'div',
];
const tags = [...names, ...others].flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`]);
const pieces = [
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x',
    '?>',
    '<!DOCTYPE x [',
    ']>',
    '&amp;',
    '&#0;',
    '&#x202E;',
    '&lt;',
    '&',
    '<',
    '>',
  ],
  ...[
    'javascript:alert(1)',
    'JaVa\tScript:x()',
    'data:text/html,x',
    '//s.example/a',
    'https://s.example/?a=1&b',
    'vbscript:x',
  ],
  ...[
    '<script>x()</script>',
    '<img src=x onerror=x()>',
    '"',
    "'",
    '\u202e',
    '\u0000',
    '\ud800',
    '﷽',
    '2025-01-11',
    ' ',
    '\n',
  ],
  ...[
    '<link href="javascript:x" rel="alternate"/>',
    '<enclosure url="data:x" type="image/png"/>',
    '<a xmlns="urn:x" b=c',
  ],
  ...[
    '<content type="xhtml">',
    '<title type="html">',
    '<div xml:base="javascript:x">',
    '<media:thumbnail url="java&#10;script:x"/>',
  ],
];
const soup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...tags) },
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const roots = fc.constantFrom('<rss><channel>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<rdf:RDF>', '');

// eslint-disable-next-line no-control-regex -- finding them is the purpose
const unclean = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const isSafe = (url: string): boolean => /^(?:https?:|mailto:)/.test(new URL(url, 'https://s.example/').href);

/** All addresses of an article. */
const urls = ({ url, sectionUrl, commentUrl, image, author, source }: Article): string[] =>
  [
    url,
    sectionUrl,
    commentUrl,
    source?.url,
    ...(image ?? []).map(({ url }) => url),
    ...(author ?? []).map(({ url }) => url),
  ].filter((address) => address !== undefined);
/** All texts of an article. */
const texts = ({ headline, description, articleSection, keywords, author, source }: Article): string[] =>
  [
    headline,
    description,
    articleSection,
    source?.name,
    ...(keywords ?? []).map(({ name }) => name),
    ...(author ?? []).map(({ name }) => name),
  ].filter((text) => text !== undefined);

describe('a hostile feed', function () {
  // Many runs, on machines that may be busy.
  this.timeout(60_000);

  for (const base of ['https://feeds.example/all/feed', undefined])
    it(`never throws, opens no dangerous address and turns no text round${base ? '' : ', without a base either'}`, async () => {
      await fc.assert(
        fc.asyncProperty(roots, soup, async (root, text) => {
          const { items, problems } = await parseFeed(`${root}<item><title>a</title>${text}`, { base });
          for (const item of items) {
            expect(urls(item).filter((url) => !isSafe(url))).to.deep.equal([]);
            expect(texts(item).filter((text) => unclean.test(text))).to.deep.equal([]);
          }
          expect(problems.every(({ code }) => code)).to.equal(true);
        }),
        { numRuns: 1000 },
      );
    });

  it('is read alike, whatever stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 16_300, max: 16_384 }),
        fc.constantFrom('&amp;', '<![CDATA[x]]>', '&#233;', '<i>a</i>'),
        async (length, piece) => {
          // The parser is fed in parts of 16,384 characters: nothing may be lost at the border of two.
          const feed = (before: string) =>
            `<rss>${before}<channel><item><title>a ${piece} b</title></item></channel></rss>`;
          const [short, long] = await Promise.all([parseFeed(feed('')), parseFeed(feed(' '.repeat(length)))]);
          expect(long).to.deep.equal(short);
        },
      ),
      { numRuns: 200 },
    );
  });
});
