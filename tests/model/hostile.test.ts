import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { overlayArticle } from '../../src/model/overlay-article.js';
import { parseArticle } from '../../src/model/parse-article.js';
import { parseList } from '../../src/model/parse-list.js';
import type { Problem } from '../../src/model/problem.js';
import { payloads, turns, urlTricks } from '../helpers/hostile-corpus.js';
import { faultsOf, hostileValue, prototypeNames } from '../helpers/hostile-values.js';
import { countTried } from '../helpers/test-server.js';

const brief = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`);
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const thrower = () => {
  throw new Error('hostile');
};

describe('hostile data', function () {
  // Many runs, on machines that may be busy.
  this.timeout(60_000);

  it('that throws when it is read costs its own value and nothing else', () => {
    const input = Object.defineProperties(
      { headline: 'H', author: [{ name: 'A' }, {}] as unknown[] },
      { url: { get: thrower, enumerable: true } },
    );
    Object.defineProperty(input.author[1], 'name', { get: thrower, enumerable: true });
    const { article, problems } = parseArticle(input);
    expect(article).to.deep.equal({ headline: 'H', author: [{ name: 'A' }] });
    expect(brief(problems)).to.have.members(['unreadable-value url', 'unreadable-value author[1].name']);
  });

  it('of revoked proxies is reported wherever it stands', () => {
    expect(brief(parseArticle(revoked({})).problems)).to.deep.equal(['unreadable-value ']);
    expect(brief(parseList(revoked([])).problems)).to.deep.equal(['unreadable-value ']);
    expect(brief(parseList([revoked({}), { headline: 'H' }]).problems)).to.deep.equal(['unreadable-value [0]']);
    expect(brief(parseArticle({ headline: revoked([]) }).problems)).to.deep.equal(['unreadable-value headline']);
    const problems: Problem[] = [];
    overlayArticle({}, { author: revoked({}) }, {}, problems);
    expect(brief(problems)).to.deep.equal(['unreadable-value author']);
  });

  it('cannot set a prototype', () => {
    const input = JSON.parse(
      '{"headline":"H","__proto__":{"url":"https://x.example/"},"headlineVariants":{"__proto__":{"a":1},"b":"B"},"constructor":1}',
    ) as object;
    const { article } = parseArticle(input);
    expect(article).to.deep.equal({ headline: 'H', headlineVariants: { b: 'B' } });
    expect(Object.getPrototypeOf(article)).to.equal(Object.prototype);
    expect(Object.keys(article.headlineVariants!)).to.deep.equal(['b']);
  });

  it('without a prototype is read like any other', () => {
    const input = Object.assign(Object.create(null) as object, { headline: 'H' });
    expect(parseArticle(input).article).to.deep.equal({ headline: 'H' });
  });

  it('that holds itself ends', () => {
    const input: Record<string, unknown> = { headline: 'H' };
    input.related = [input, input];
    input.next = input;
    input.author = input;
    const { article, problems } = parseArticle(input);
    expect(depthOf(article)).to.be.below(70);
    expect(problems.map(({ code }) => code)).to.include.members(['too-deep', 'problems-cut']);
    const list: unknown[] = [];
    list.push(list);
    expect(parseList(list).items).to.deep.equal([]);
    expect(parseArticle(list).article).to.deep.equal({});
  });

  it('that is very deep is read to 64 levels', () => {
    const depth = 10_000;
    const text = `${'{"headline":"H","related":['.repeat(depth)}${']}'.repeat(depth)}`;
    const { article, problems } = parseArticle(text);
    expect(depthOf(article)).to.be.within(60, 70);
    expect(problems.map(({ code }) => code)).to.include('too-deep');
    expect(() => parseArticle(`${'['.repeat(depth)}${']'.repeat(depth)}`)).not.to.throw();
    expect(() =>
      parseArticle({ headline: JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown }),
    ).not.to.throw();
    expect(() => parseList(`${'{"@graph":'.repeat(depth)}1${'}'.repeat(depth)}`)).not.to.throw();
  });

  // What grows as the square of the length would take hours, and the test fails once its own time is over.
  it('of 10 MB texts is cut, and none takes for ever', () => {
    const size = 10_000_000;
    const parts = ['x', '<', '<a ', '&#1;', '<p>', '\n ', '"<a "', 'a,', '😀', '1.', '\u0301', ' 1x,'];
    const keys =
      'headline description articleBody content_text url datePublished viewCount keywords timeRequired inLanguage';
    for (const part of parts) {
      const text = part.repeat(size / 10 / part.length);
      for (const key of keys.split(' ')) {
        const { article } = parseArticle({ [key]: text, image: { url: '/', srcset: text.slice(0, 100_000) } });
        expect(Object.keys(article), `${key} of ${part}`).to.include('image');
      }
    }
    const { article, problems } = parseArticle({ headline: 'x'.repeat(size), articleBody: 'y'.repeat(size) });
    expect(article.headline).to.have.length(2000);
    expect(article.articleBody).to.deep.equal([{ type: 'paragraph', text: 'y'.repeat(100_000) }]);
    expect(problems.map(({ message }) => message)).to.have.members(['text cut: 9998000', 'text cut: 9900000']);
  });

  it('of 100,000 items is cut at 10,000, which is said', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ headline: `H${index}` }));
    const { items: read, problems } = parseList(items);
    expect(read).to.have.length(10_000);
    expect(problems).to.deep.equal([{ code: 'items-cut', path: '', message: 'items cut: 90000' }]);
  });

  it('with very many faults has the first thousand listed and the others counted', () => {
    const { problems } = parseList(Array.from({ length: 5000 }, () => ({})));
    expect(problems).to.have.length(1001);
    expect(problems[1000]).to.deep.equal({ code: 'problems-cut', path: '', message: 'problems cut: 4000' });
  });

  it('that refers to one heavy thing many times is not read that many times', () => {
    const heavy = Object.fromEntries(
      'headline description section label author source image datePublished id reason'
        .split(' ')
        .map((key) => [key, `${' '.repeat(15_000)}!`]),
    );
    const many = Array.from({ length: 10_000 }, () => ({ '@id': '#heavy' }));
    const { problems } = parseArticle({ headline: 'H', related: many, next: { '@id': '#heavy', ...heavy } });
    expect(problems.map(({ code }) => code)).to.include('text-cut');
    const inARing = { url: '/a', headline: `${' '.repeat(15_000)}!`, description: `${' '.repeat(99_000)}!` };
    const items = Array.from({ length: 5 }, () => inARing);
    expect(parseArticle({ ...inARing, related: items, recommended: items, previous: inARing }).article.url).to.equal(
      '/a',
    );
  });

  describe('of any kind', () => {
    const prototypes = prototypeNames();
    let tried = 0;
    after(() => countTried('hostile inputs', tried));
    afterEach(() => expect(prototypeNames()).to.equal(prototypes));

    const words = [
      ...[
        'NewsArticle',
        'ItemList',
        'paragraph',
        'list',
        'javascript:alert(1)',
        '//x',
        '/y?a&amp;b',
        'https://x.example/',
        '2025-01-11',
        '2025-02-30T10:00Z',
      ],
      ...[
        '11 Jan 25 06:16 EST',
        '<p>a<b',
        '&#x202e;&#0;&lt;',
        ' a\u0000\n\ud800 ',
        'e\u0301',
        '１，２',
        'PT5M',
        'zh_CN',
        '[{"name":"A"}]',
        '{',
        '/a 1x, b 2x',
        '-1',
      ],
    ];
    const raw = hostileValue(fc, [...words, ...payloads, ...turns, ...urlTricks]);
    const check = (value: unknown) => {
      expect(faultsOf(value)).to.deep.equal([]);
      expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
    };
    const options = fc.record(
      {
        base: fc.constantFrom('https://news.example/a/', 'about:blank', 'x'),
        timeZone: fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York', 'Nowhere'),
        language: fc.constantFrom('en', 'zh-Hant', '*'),
        list: fc.constantFrom('related' as const, 'recommended' as const),
      },
      { requiredKeys: [] },
    );

    it('never makes parseArticle throw, and gives a clean article', () => {
      fc.assert(
        fc.property(raw, options, (input, given) => {
          tried++;
          const { article, problems } = parseArticle(input, given);
          check(article);
          check(problems.map(({ code, path }) => ({ code, path: path && 'x' })).map(({ code }) => code));
        }),
        { numRuns: 1000, seed: 7 },
      );
    });

    it('never makes parseList throw, and gives clean items with headlines', () => {
      fc.assert(
        fc.property(raw, options, (input, given) => {
          tried++;
          const { items, article = {} } = parseList(input, given);
          check(items);
          check(article);
          for (const { headline } of items) expect(headline).to.be.a('string');
        }),
        { numRuns: 1000, seed: 7 },
      );
    });

    it('never makes overlayArticle throw, and gives a clean article', () => {
      const names = (
        'headline kicker kicker-url standfirst label url date-published date-modified source source-url author author-url author-image ' +
        'view-count comment-url reading-time editor correction keywords image-url alt caption width srcset job-title description previous-url next-headline'
      ).split(' ');
      fc.assert(
        fc.property(raw, fc.dictionary(fc.constantFrom(...names), raw), options, (input, attributes, given) => {
          tried++;
          const { article } = parseArticle(input, given);
          const before = JSON.stringify(article);
          check(overlayArticle(article, attributes, given, []));
          expect(JSON.stringify(article)).to.equal(before);
        }),
        { numRuns: 1000, seed: 7 },
      );
    });
  });
});
