import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill-lite';
import { parseArticle } from '../../src/model/parse-article.js';

const read = (text: unknown, timeZone?: string) =>
  parseArticle({ datePublished: text }, { timeZone }).article.datePublished;

describe('dates', function () {
  // Many runs, on machines that may be busy.
  this.timeout(60_000);

  // Zones with gaps and overlaps at different hours, of half an hour, without any, and one that moved across the date line.
  const zones = [
    ...['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Australia/Lord_Howe'],
    ...['Africa/Casablanca', 'America/Santiago', 'Asia/Kathmandu', 'Pacific/Apia'],
  ];
  for (const zone of zones)
    it(`are read in ${zone} as Temporal reads them, in gaps and overlaps too`, () => {
      const start = Temporal.PlainDateTime.from('2025-01-01T00:07');
      for (let count = 0; count < 600; count++) {
        const wall = start.add({ minutes: count * 877 });
        const found = read(wall.toString(), zone)!;
        expect(found.instant, wall.toString()).to.equal(wall.toZonedDateTime(zone).epochMilliseconds);
      }
    });

  it('are right to the minute in every hour around a change of clocks', () => {
    for (const [zone, around] of [
      ['Europe/Berlin', '2025-03-29T20:00'],
      ['Europe/Berlin', '2025-10-25T20:00'],
      ['Australia/Lord_Howe', '2025-04-05T18:00'],
      ['America/New_York', '2025-11-01T20:00'],
      ['Pacific/Apia', '2011-12-29T12:00'],
    ] as const)
      for (let minutes = 0; minutes < 48 * 60; minutes += 10) {
        const wall = Temporal.PlainDateTime.from(around).add({ minutes });
        const found = read(wall.toString(), zone)!;
        expect(found.instant, `${zone} ${wall.toString()}`).to.equal(wall.toZonedDateTime(zone).epochMilliseconds);
      }
  });

  it('of any instant are read as Temporal writes them, with any offset', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (instant, minutes) => {
          const sign = minutes < 0 ? '-' : '+';
          const offset = `${sign}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
          const text = Temporal.Instant.fromEpochMilliseconds(+instant).toString({ timeZone: offset });
          const found = read(text)!;
          expect(found.instant, text).to.equal(+instant);
          expect(found.offset, text).to.equal(minutes || 0);
          expect(found.wall, text).to.equal(+instant + minutes * 60_000);
        },
      ),
    );
  });

  it('that Temporal refuses are refused, and no other', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        two(14),
        two(33),
        two(25),
        two(61),
        (year, month, day, hour, minute) => {
          const text = `${year}-${month}-${day}T${hour}:${minute}`;
          let expected: number | undefined;
          try {
            expected = Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
          } catch {
            // Refused.
          }
          expect(read(text)!.wall, text).to.equal(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('without a zone keep their wall clock, and name no instant', () => {
    expect(read('2025-01-11 06:16:39')).to.deep.equal({
      text: '2025-01-11 06:16:39',
      wall: Date.UTC(2025, 0, 11, 6, 16, 39),
      precision: 'second',
    });
  });

  it('with a zone of their own keep it, whatever the zone of the page', () => {
    const { wall, offset } = read('2025-01-11T06:16:39-05:00', 'Asia/Ho_Chi_Minh')!;
    expect([wall, offset]).to.deep.equal([Date.UTC(2025, 0, 11, 6, 16, 39), -300]);
  });

  it('of the language itself are read, and invalid ones left out', () => {
    expect(read(new Date(86_400_000))!.instant).to.equal(86_400_000);
    const { article, problems } = parseArticle({ datePublished: new Date(NaN) });
    expect(article).to.deep.equal({});
    expect(problems.map(({ code }) => code)).to.deep.equal(['unreadable-value']);
  });
});
