import { expect } from '@open-wc/testing';
import { type DateFormatOptions, formatDate } from '../../src/format/format-date.js';
import type { DateValue } from '../../src/model/article.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2025, 0, 15, 12);
const at = (instant: number): DateValue => ({ text: '', instant, wall: instant, offset: 0, precision: 'second' });
const relative = (instant: number, options: Partial<DateFormatOptions> = {}) =>
  formatDate(at(instant), { language: 'en', format: 'relative', timeZone: 'UTC', now, ...options });

describe('a relative date', () => {
  const cases: [distance: number, text: string][] = [
    [0, 'now'],
    [-59 * second, 'now'],
    [-minute, '1 minute ago'],
    [-59 * minute, '59 minutes ago'],
    [-hour, '1 hour ago'],
    [-2 * hour + 1, '1 hour ago'],
    [-23 * hour, '23 hours ago'],
    [-day, 'yesterday'],
    [-day - 11 * hour, 'yesterday'],
    [-day - 13 * hour, '2 days ago'],
    [-6 * day, '6 days ago'],
    [-7 * day, '1 week ago'],
    [-29 * day, '4 weeks ago'],
    [-31 * day, '1 month ago'],
    [-364 * day, '11 months ago'],
    [-366 * day, '1 year ago'],
    [-1000 * 366 * day, '1,002 years ago'],
    [30 * second, 'now'],
    [5 * minute, 'in 5 minutes'],
    [3 * hour, 'in 3 hours'],
    [day, 'tomorrow'],
    [10 * day, 'in 1 week'],
  ];
  for (const [distance, text] of cases) {
    it(`is "${text}" at a distance of ${distance / 1000} seconds`, () => {
      expect(relative(now + distance).text).to.equal(text);
    });
    it(`says when "${text}" (${distance / 1000}) stops being true, and not before`, () => {
      const { nextChange = NaN } = relative(now + distance);
      expect(nextChange).to.be.greaterThan(now);
      expect(relative(now + distance, { now: nextChange - 2 }).text).to.equal(text);
      // Weeks and longer are looked at each midnight, for the calendar decides.
      if (Math.abs(distance) < 6 * day) expect(relative(now + distance, { now: nextChange }).text).not.to.equal(text);
    });
  }

  it('speaks the language', () => {
    const twoHoursAgo = (language: string) => relative(now - 2 * hour, { language }).text;
    expect(twoHoursAgo('vi')).to.equal('2 giờ trước');
    expect(twoHoursAgo('zh-CN')).to.equal('2小时前');
    expect(twoHoursAgo('zh-TW')).to.equal('2 小時前');
    expect(twoHoursAgo('ar')).to.equal('قبل ساعتين');
  });

  it('counts days by the calendar of the zone', () => {
    const instant = now - 30 * hour;
    expect(relative(instant, { timeZone: 'UTC' }).text).to.equal('yesterday');
    expect(relative(instant, { timeZone: 'Pacific/Kiritimati' }).text).to.equal('2 days ago');
    expect(relative(instant, { timeZone: 'Asia/Kolkata' }).text).to.equal('yesterday');
    expect(relative(instant, { timeZone: 'America/Los_Angeles' }).text).to.equal('2 days ago');
  });

  const midnights: [what: string, timeZone: string, now: string, midnight: string][] = [
    ['an ordinary day', 'Asia/Shanghai', '2025-01-15T20:00:00+08:00', '2025-01-16T00:00:00+08:00'],
    ['a day that loses an hour', 'Europe/Berlin', '2025-03-30T00:30:00+01:00', '2025-03-31T00:00:00+02:00'],
    ['a day that gains an hour', 'Europe/Berlin', '2025-10-26T00:30:00+02:00', '2025-10-27T00:00:00+01:00'],
    ['a day after which midnight is skipped', 'Africa/Cairo', '2025-04-24T20:00:00+02:00', '2025-04-25T01:00:00+03:00'],
  ];
  for (const [what, timeZone, start, midnight] of midnights) {
    it(`changes at the midnight after ${what}`, () => {
      const from = Date.parse(start);
      expect(relative(from - 2 * day, { timeZone, now: from }).nextChange).to.equal(Date.parse(midnight));
    });
  }

  it('counts a date without a time by days', () => {
    const value: DateValue = { text: '', instant: now, wall: Date.UTC(2025, 0, 15), precision: 'day' };
    const text = (later: number) =>
      formatDate(value, { language: 'en', format: 'relative', timeZone: 'UTC', now: now + later }).text;
    expect(text(6 * hour)).to.equal('today');
    expect(text(13 * hour)).to.equal('yesterday');
    expect(text(-13 * hour)).to.equal('tomorrow');
  });

  it('needs a zone: without one the absolute date is shown, and reported', () => {
    const floating: DateValue = { text: '', wall: now, precision: 'second' };
    for (const format of ['relative', 'auto'] as const) {
      expect(formatDate(floating, { language: 'en-GB', format, now })).to.deep.equal({
        text: '15 January 2025',
        datetime: '2025-01-15T12:00:00',
        problem: 'date-without-zone',
      });
    }
    expect(formatDate(floating, { language: 'en-GB', now }).problem).to.equal(undefined);
  });

  it('is not made of a month', () => {
    const month: DateValue = { text: '', instant: now, wall: now, precision: 'month' };
    expect(formatDate(month, { language: 'en', format: 'relative', now }).text).to.equal('January 2025');
  });
});

describe('an automatic date', () => {
  it('is relative for seven days, then absolute', () => {
    const instant = now - 6 * day;
    const before = relative(instant, { format: 'auto', now: now + day - 1 });
    expect(before.text).to.equal('1 week ago');
    expect(before.nextChange).to.equal(instant + 7 * day);
    const after = relative(instant, { format: 'auto', now: now + day });
    expect(after.text).to.equal('January 9, 2025');
    expect(after.nextChange).to.equal(undefined);
  });

  it('takes the threshold given', () => {
    const options = { format: 'auto', threshold: 2 * hour } as const;
    expect(relative(now - 2 * hour + 1, options).text).to.equal('1 hour ago');
    expect(relative(now - 2 * hour, options).text).to.equal('January 15, 2025');
  });

  it('becomes relative when a far date comes near', () => {
    const instant = now + 10 * day;
    const far = relative(instant, { format: 'auto' });
    expect(far.text).to.equal('January 25, 2025');
    expect(relative(instant, { format: 'auto', now: far.nextChange! }).text).to.equal('in 1 week');
  });
});
