import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/format/duration.js';
import { formatDuration } from '../../src/format/format-duration.js';
import { formatCount } from '../../src/format/format-count.js';
import { joinInParts } from '../../src/format/format-list.js';
import { intl } from '../../src/format/intl-cache.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatCount', () => {
  const cases: [count: number, language: string, text: string][] = [
    [0, 'en', '0'],
    [978, 'en', '978'],
    [99_999, 'en', '99,999'],
    [99_999, 'vi', '99.999'],
    [99_999, 'ar-EG', '٩٩٬٩٩٩'],
    [100_000, 'en', '100K'],
    [1_234_567, 'en', '1.2M'],
    [100_000, 'zh-CN', '10万'],
    [100_000, 'zh-TW', '10萬'],
    [123_456_789, 'zh-CN', '1.2亿'],
    [978, 'auto', '978'],
  ];
  for (const [count, language, text] of cases) {
    it(`writes ${count} as ${text} in ${language}`, () => {
      expect(formatCount(count, language)).to.equal(text);
    });
  }
});

describe('formatDuration', () => {
  const cases: [seconds: number, language: string, text: string][] = [
    [200, 'en', '3 min 20 sec'],
    [180, 'en', '3 min'],
    [45, 'en', '45 sec'],
    [0, 'en', '0 sec'],
    [3661, 'en', '1 hr 1 min'],
    [-5, 'en', '0 sec'],
    [200, 'vi', '3 phút 20 giây'],
    [200, 'zh-CN', '3分钟20秒'],
  ];
  for (const [seconds, language, text] of cases) {
    it(`says ${seconds} seconds as ${text}`, () => {
      expect(plain(formatDuration(seconds, language))).to.equal(text);
    });
  }
});

describe('parseDuration', () => {
  const cases: [text: string, milliseconds: number | undefined][] = [
    ['PT5M', 300_000],
    ['P7D', 604_800_000],
    ['P1DT2H', 93_600_000],
    ['P2W', 1_209_600_000],
    ['PT1.5H', 5_400_000],
    [' PT0,5S ', 500],
    ['P1M', 30.436875 * 86_400_000],
    ['P1Y', 365.2425 * 86_400_000],
    ['PT0S', 0],
    ['P', undefined],
    ['PT1..5S', undefined],
    ['PT', undefined],
    ['P1DT', undefined],
    ['5M', undefined],
    ['-P1D', undefined],
    ['P1H', undefined],
    ['', undefined],
  ];
  for (const [text, milliseconds] of cases) {
    it(`reads "${text}" as ${milliseconds ?? 'no duration'}`, () => {
      expect(parseDuration(text)).to.equal(milliseconds);
    });
  }
});

describe('joinInParts', () => {
  const cases: [language: string, names: string[], text: string][] = [
    ['en-GB', ['An'], 'An'],
    ['en-GB', ['An', 'Binh'], 'An and Binh'],
    ['en-GB', ['An', 'Binh', 'Chi'], 'An, Binh and Chi'],
    ['vi', ['An', 'Bình', 'Chi'], 'An, Bình và Chi'],
    ['zh-CN', ['安', '平', '池'], '安、平、池'],
    ['zh-Hant', ['安', '平'], '安、平'],
    ['en', [], ''],
  ];
  for (const [language, names, text] of cases) {
    it(`writes ${names.length} names in ${language}`, () => {
      expect(joinInParts(names, language).join('')).to.equal(text);
    });
  }

  it('keeps items as they are, so that they can be elements', () => {
    const items = [{ name: 'A' }, { name: 'B' }];
    expect(joinInParts(items, 'en')).to.deep.equal([items[0], ' and ', items[1]]);
  });
});

describe('the cache of formatters', () => {
  it('makes a formatter once', () => {
    const first = intl('DateTimeFormat', 'vi', { dateStyle: 'long', timeZone: 'UTC' });
    expect(intl('DateTimeFormat', 'vi', { dateStyle: 'long', timeZone: 'UTC' })).to.equal(first);
    expect(intl('DateTimeFormat', 'vi', { dateStyle: 'long', timeZone: 'Asia/Tokyo' })).not.to.equal(first);
    expect(intl('NumberFormat', 'vi')).not.to.equal(first);
  });

  it('is bounded: the oldest formatter makes room', () => {
    const first = intl('NumberFormat', 'en', { minimumFractionDigits: 0 });
    for (let digits = 1; digits <= 20; digits++)
      for (const language of ['en', 'vi', 'zh', 'ar'])
        intl('NumberFormat', language, { minimumFractionDigits: digits });
    expect(intl('NumberFormat', 'en', { minimumFractionDigits: 0 })).not.to.equal(first);
  });

  it('never throws', () => {
    for (const language of ['auto', 'nl_NL', 'x', '', '-', 'en-', '{}', 'zh-Hans-CN-u-ca-nonsense'])
      for (const kind of ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat'] as const)
        expect(intl(kind, language).resolvedOptions().locale).to.match(/^(en|nl|zh)/);
    const unknown = { dateStyle: 'huge', timeZone: 'Mars/Olympus' } as unknown as Intl.DateTimeFormatOptions;
    expect(intl('DateTimeFormat', 'en', unknown).format(0)).to.be.a('string');
  });
});
