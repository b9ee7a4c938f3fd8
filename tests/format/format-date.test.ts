import { expect } from '@open-wc/testing';
import { type DateFormatOptions, formatDate } from '../../src/format/format-date.js';
import type { DateValue } from '../../src/model/article.js';

const saigon = 'Asia/Ho_Chi_Minh';
const written = Date.UTC(2025, 0, 11, 6, 16, 39);
/** `2025-01-11T06:16:39+07:00` */
const zoned: DateValue = {
  text: 'as it came',
  instant: written - 7 * 3_600_000,
  wall: written,
  offset: 420,
  precision: 'second',
};
/** `2025-01-11 06:16:39` */
const floating: DateValue = { text: 'as it came', wall: written, precision: 'second' };
const toTheMinute: DateValue = { ...floating, wall: written - 39_000, precision: 'minute' };
const toTheDay: DateValue = { text: '2025-01-11', wall: Date.UTC(2025, 0, 11), precision: 'day' };

/** Engines put no-break and narrow spaces into times, each its own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u200f/g, '');
const textOf = (value: DateValue, options: DateFormatOptions) => plain(formatDate(value, options).text);

describe('formatDate', () => {
  const cases: [what: string, value: DateValue, options: DateFormatOptions, text: string][] = [
    ['Chinese as portals write it', zoned, { language: 'zh-CN', timeZone: saigon }, '2025-01-11 06:16:39'],
    ['Traditional Chinese alike', zoned, { language: 'zh-Hant-TW', timeZone: saigon }, '2025-01-11 06:16:39'],
    ['Chinese by the clock on the wall', floating, { language: 'zh' }, '2025-01-11 06:16:39'],
    ['Chinese without seconds where the source has none', toTheMinute, { language: 'zh' }, '2025-01-11 06:16'],
    ['Chinese without seconds on demand', floating, { language: 'zh', timeStyle: 'short' }, '2025-01-11 06:16'],
    ['a Chinese date', floating, { language: 'zh', format: 'date' }, '2025-01-11'],
    ['a Chinese day', toTheDay, { language: 'zh' }, '2025-01-11'],
    ['a Chinese row', zoned, { language: 'zh', compact: true, timeZone: saigon }, '2025-01-11'],
    ['Chinese in the style asked for', floating, { language: 'zh-CN', dateStyle: 'long' }, '2025年1月11日 06:16:39'],
    ['Chinese by half days on demand', floating, { language: 'zh-CN', hourCycle: 'h12' }, '2025-01-11 上午06:16:39'],
    ['British English', zoned, { language: 'en-GB', timeZone: saigon }, '11 January 2025, 06:16'],
    ['American English', zoned, { language: 'en', timeZone: saigon }, 'January 11, 2025, 6:16 AM'],
    ['Vietnamese', zoned, { language: 'vi', timeZone: saigon }, '11 tháng 1, 2025, 06:16'],
    ['a Vietnamese row', zoned, { language: 'vi', timeZone: saigon, compact: true }, '11/1/2025'],
    ['an English row', zoned, { language: 'en-GB', timeZone: saigon, compact: true }, '11 Jan 2025'],
    ['Arabic with its comma', zoned, { language: 'ar-EG', timeZone: saigon }, '١١ يناير ٢٠٢٥، ٦:١٦ ص'],
    ['an Arabic row in words', zoned, { language: 'ar-EG', timeZone: saigon, compact: true }, '١١ يناير ٢٠٢٥'],
    ['seconds on demand', floating, { language: 'en-GB', timeStyle: 'medium' }, '11 January 2025, 06:16:39'],
    [
      'no seconds that the source lacks',
      toTheMinute,
      { language: 'en-GB', timeStyle: 'medium' },
      '11 January 2025, 06:16',
    ],
    ['the hours asked for', floating, { language: 'en', hourCycle: 'h23' }, 'January 11, 2025, 06:16'],
    ['a date alone', floating, { language: 'en-GB', format: 'date', dateStyle: 'full' }, 'Saturday 11 January 2025'],
    ['no zone where none is known', floating, { language: 'en-GB', timeStyle: 'full' }, '11 January 2025, 06:16:39'],
    ['a day without a time', toTheDay, { language: 'en-GB', timeStyle: 'short' }, '11 January 2025'],
    ['a month', { text: '2025-01', wall: Date.UTC(2025, 0), precision: 'month' }, { language: 'en' }, 'January 2025'],
    ['a year', { text: '2025', wall: Date.UTC(2025, 0), precision: 'year' }, { language: 'en' }, '2025'],
    ['its own text where it could not be read', { text: 'last week' }, { language: 'en' }, 'last week'],
    [
      'its own text before the first year',
      { text: '-0044-03-15', wall: -63_549_100_800_000 },
      { language: 'en' },
      '-0044-03-15',
    ],
    ['what no clock can hold as it came', { text: 'never', wall: 9e15 }, { language: 'zh' }, 'never'],
    [
      'years of five digits',
      { text: '', wall: Date.UTC(12025, 0, 11), precision: 'day' },
      { language: 'zh' },
      '12025-01-11',
    ],
    ['a language that is none as English', floating, { language: 'auto', format: 'date' }, 'January 11, 2025'],
    ['a language with an underscore', floating, { language: 'nl_NL', format: 'date' }, '11 januari 2025'],
    ['a language that no browser knows as English', floating, { language: 'qzz', format: 'date' }, 'January 11, 2025'],
  ];
  for (const [what, value, options, text] of cases) {
    it(`writes ${what}`, () => {
      // Not all engines agree on the comma after a British weekday, and on the nought before a Chinese hour.
      const normal = textOf(value, options).replace('Saturday,', 'Saturday').replace('午6', '午06');
      expect(normal).to.equal(text);
    });
  }

  it('shows an instant in the zone given, on both sides of a gap in its clocks', () => {
    const berlin = { language: 'en-GB', timeZone: 'Europe/Berlin' };
    const gap = Date.UTC(2025, 2, 30, 1);
    expect(textOf({ text: '', instant: gap - 60_000 }, berlin)).to.equal('30 March 2025, 01:59');
    expect(textOf({ text: '', instant: gap }, berlin)).to.equal('30 March 2025, 03:00');
  });

  it('shows an instant in the reader’s own zone where none is given, or none of that name exists', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const own = textOf(zoned, { language: 'en', timeZone });
    expect(textOf(zoned, { language: 'en' })).to.equal(own);
    expect(textOf(zoned, { language: 'en', timeZone: 'Mars/Olympus' })).to.equal(own);
  });

  it('converts neither a day nor a clock on the wall', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(textOf(toTheDay, { language: 'en-GB', timeZone })).to.equal('11 January 2025');
      expect(textOf({ ...toTheDay, instant: written }, { language: 'en-GB', timeZone })).to.equal('11 January 2025');
      expect(textOf(floating, { language: 'en-GB', timeZone })).to.equal('11 January 2025, 06:16');
    }
  });

  it('names the zone on demand, where it is known', () => {
    const full = { language: 'en-GB', timeZone: 'Asia/Tokyo', timeStyle: 'full' } as const;
    expect(textOf(zoned, full)).to.include('08:16:39 Japan Standard Time');
    // The longer styles have seconds, which this source has not.
    expect(textOf({ ...zoned, precision: 'minute' }, full)).to.equal('11 January 2025, 08:16');
  });

  const machine: [what: string, value: DateValue, datetime: string | undefined][] = [
    ['the source’s offset', zoned, '2025-01-11T06:16:39+07:00'],
    ['an offset to the west', { ...zoned, instant: written + 210 * 60_000, offset: -210 }, '2025-01-11T06:16:39-03:30'],
    ['Z for Greenwich', { ...zoned, instant: written, offset: 0 }, '2025-01-11T06:16:39Z'],
    ['UTC for an instant alone', { text: '', instant: written + 500 }, '2025-01-11T06:16:39Z'],
    ['UTC for an offset that HTML cannot write', { ...zoned, instant: written, offset: 427 }, '2025-01-11T06:16:39Z'],
    ['no offset where none is known', floating, '2025-01-11T06:16:39'],
    ['no seconds that the source lacks', toTheMinute, '2025-01-11T06:16'],
    ['a day', toTheDay, '2025-01-11'],
    ['a day, though its zone is known', { ...toTheDay, instant: written - 86_400_000, offset: 420 }, '2025-01-11'],
    ['a month', { ...toTheDay, precision: 'month' }, '2025-01'],
    ['a year', { ...toTheDay, precision: 'year' }, '2025'],
    ['a year of five digits', { ...toTheDay, wall: Date.UTC(12025, 0, 11) }, '12025-01-11'],
    ['an early year', { ...toTheDay, wall: Date.UTC(2025, 0, 11) - 2_000 * 365.2425 * 86_400_000 }, '0025-01-11'],
    ['nothing where the date could not be read', { text: 'last week' }, undefined],
  ];
  for (const [what, value, datetime] of machine) {
    it(`gives machines ${what}`, () => {
      const formatted = formatDate(value, { language: 'ar-EG', timeZone: 'America/New_York' });
      expect(formatted.datetime).to.equal(datetime);
      const iso = formatDate(value, { language: 'ar-EG', format: 'iso' });
      expect(iso.text).to.equal(datetime ?? value.text);
    });
  }

  it('never writes Invalid Date or NaN', () => {
    for (const instant of [NaN, Infinity, -8.64e15, 8.64e15, undefined])
      for (const wall of [NaN, -Infinity, -8.64e15, 8.64e15, undefined])
        for (const format of ['datetime', 'date', 'relative', 'auto', 'iso'] as const) {
          const value = {
            text: 'own',
            offset: NaN,
            ...(instant !== undefined && { instant }),
            ...(wall !== undefined && { wall }),
          };
          const { text, datetime } = formatDate(value, { language: 'zh', format, now: written });
          expect(`${text} ${datetime}`).not.to.match(/NaN|Invalid/);
        }
  });
});
