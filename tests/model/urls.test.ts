import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseArticle } from '../../src/model/parse-article.js';

const base = 'https://news.example/a/b.html?c#d';
const read = (url: string, from: string | undefined = base) => parseArticle({ url }, { base: from }).article.url;
const allowed = /^(https?|mailto):$/;

/** What the platform makes of it. */
function expected(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url, base);
    return allowed.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

describe('URLs', function () {
  // Many runs, on machines that may be busy.
  this.timeout(60_000);

  const pieces = fc.constantFrom(
    ...[
      'http',
      'https',
      'HTTPS',
      'javascript',
      'data',
      'mailto',
      ':',
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e',
      '%2E',
      '?',
      '#',
      '@',
      '=',
      '-',
      '--',
      '~',
      '+',
      ',',
    ],
    ...[
      'example',
      'example.com',
      'xn--a',
      'xn--bcher-kva',
      '1',
      '0x7f',
      '127.0.0.1',
      '[::1]',
      'a',
      'B',
      'é',
      '中',
      '_',
      ' ',
      '\t',
      '\u0000',
      '|',
      '"',
      "'",
      '<',
      ';',
      '80',
      ':443',
    ],
  );
  const spelling = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

  it('of any spelling come out as the platform reads them, or not at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(spelling, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          fc.pre(!/&(amp|#0*38);/.test(url) && !!url.trim());
          expect(read(url), JSON.stringify(url)).to.equal(expected(url.trim()));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that are plain are not changed by the platform either', () => {
    for (const path of ['/a', '/a/b-c_d~e.html', '/a/?b=c&d=e,f', '/a#b:c@d', '/a.b/c+d/']) {
      expect(read(path)).to.equal(expected(path));
      expect(read(`https://a-b.c1.example${path}`)).to.equal(`https://a-b.c1.example${path}`);
    }
  });

  it('run no script, however they are spelt, with a base or without', () => {
    const spellings = [
      ...[
        'javascript:x',
        'JaVaScRiPt:x',
        ' javascript:x',
        '\u0001javascript:x',
        'java\nscript:x',
        'java\tscript:x',
        'javascript\r:x',
      ],
      ...[
        'javascript&#58;x',
        'vbscript:x',
        'data:text/html,x',
        'blob:https://x.example/1',
        'file:///x',
        'view-source:x',
        'javascript://%0ax',
      ],
    ];
    for (const url of spellings)
      for (const from of [base, undefined]) {
        const found = parseArticle({ url }, { base: from }).article.url;
        expect(found === undefined || allowed.test(new URL(found, base).protocol), url).to.equal(true);
      }
  });

  it('that are relative stay as they are without a base', () => {
    for (const url of ['/a', 'a b', '?c', '#d', '../é', '//cdn.example']) expect(read(url, '')).to.equal(url);
    expect(read('HTTPS://A.example', '')).to.equal('https://a.example/');
  });
});
