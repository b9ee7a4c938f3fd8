import { expect } from '@open-wc/testing';
import { parts, recordConsole, show } from '../helpers/show.js';

/** What browsers call the digits of a numbering system. */
const names: Readonly<Record<string, string>> = {
  latn: 'decimal',
  arab: 'arabic-indic',
  arabext: 'persian',
  beng: 'bengali',
  deva: 'devanagari',
  mymr: 'myanmar',
  tibt: 'tibetan',
};
const items = ['One', 'Two', 'Three'].map((headline) => ({ headline, url: `/${headline}` }));

describe('the numerals of a ranked list', () => {
  recordConsole();

  for (const lang of [
    ...[
      'en',
      'zh-Hans',
      'ar',
      'ar-MA',
      'ar-EG',
      'fa',
      'ps',
      'ur',
      'ur-IN',
      'uz-AF',
      'pa-PK',
      'sd',
      'mr',
      'ne',
      'bn',
      'as',
    ],
    // Not every browser knows the first two; all know their digits.
    ...['my', 'dz', 'en-u-nu-mymr', 'en-u-nu-tibt', 'fa-u-nu-latn'],
  ])
    it(`are the digits that numbers have in ${lang}`, async () => {
      const { el } = await show('related-list', { layout: 'ranked' }, { properties: { items }, lang });
      await el.loaded;
      const { numberingSystem } = new Intl.NumberFormat(lang).resolvedOptions();
      const { content } = getComputedStyle(parts(el, 'item')[1]!, '::before');
      // Browsers leave out what is the default.
      const [, digits = 'decimal'] = /^counter\(rank(?:, ([a-z-]+))?\)/.exec(content)!;
      expect(digits).to.equal(names[numberingSystem]);
    });
});
