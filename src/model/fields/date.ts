import type { DateValue } from '../article.js';
import { at, isRecord, type Reader, report } from '../reader.js';
import { text } from './text.js';
import { toInstant } from './time-zone.js';

// What is read, and what is not:
// - ISO 8601 from the year to the fraction of a second, with T or a space, hyphens or slashes; also 20250111. No week or ordinal days.
// - RFC 822 and 1123. A wrong weekday is ignored: the date is what the writer meant. Years of two digits are 1950 to 2049 (RFC 2822).
// - Epochs: four digits are a year, eight a date; else from 1e11 on milliseconds, below seconds (the border is 5138 or 1973).
//   0 is what systems write for "never", as 0000-00-00 is.
// - 24:00 is refused; second 60 is read as 59, as Temporal does.
const time = '([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d|60)([.,]\\d{1,9})?)?';
const zone = '\\s*(z|ut|utc|gmt|[ecmp][sd]t|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?$';

interface Patterns {
  readonly iso: RegExp;
  readonly rfc: RegExp;
}
let patterns: Patterns | undefined;
const getPatterns = (): Patterns =>
  (patterns ??= {
    iso: new RegExp(`^(\\d{4})(?:([-/]?)(\\d\\d)(?:\\2(\\d\\d)(?:(?:\\s+|t)${time}${zone}|$)|$)|$)`, 'i'),
    rfc: new RegExp(`^(?:[a-z]{3,9},? +)?(\\d\\d?)[ -]([a-z]{3})[ -](\\d\\d|\\d{4}) +${time}${zone}`, 'i'),
  });
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const epoch = /^-?\d+(\.\d+)?$/;
const never = /^0+(?:[-/]00[-/]00.*)?$/;
const millisecondsFrom = 1e11;
const maximumInstant = 8.64e15;

/** Reads a date. What cannot be read keeps its text. */
export const date = (raw: unknown, reader: Reader): DateValue | undefined => read(raw, reader);

/** Reads a date that is UTC without saying so. */
export const utcDate = (raw: unknown, reader: Reader): DateValue | undefined => read(raw, reader, true);

function read(raw: unknown, reader: Reader, utc?: boolean): DateValue | undefined {
  if (raw instanceof Date)
    return Number.isFinite(+raw) ? fromEpoch(raw.toISOString(), +raw) : report(reader, 'bad-date');
  if (isRecord(raw)) return at(reader, raw, '@value', (value) => read(value, reader, utc));
  const shown = text(raw, reader);
  if (!shown || never.test(shown)) return undefined;
  const value = fromText(shown, reader, utc);
  return value ?? (report(reader, 'bad-date', shown), { text: shown });
}

const fromEpoch = (shown: string, instant: number): DateValue => ({
  text: shown,
  instant,
  wall: instant,
  offset: 0,
  precision: 'second',
});

function fromText(shown: string, reader: Reader, utc?: boolean): DateValue | undefined {
  const { iso, rfc } = getPatterns();
  let parts = iso.exec(shown);
  let year, month, day, hour, minute, second, fraction, offset;
  if (parts) [, year, , month, day, hour, minute, second, fraction, offset] = parts;
  else if ((parts = rfc.exec(shown))) {
    [, day, month, year, hour, minute, second, fraction, offset] = parts;
    month = String(months.indexOf(month.toLowerCase()) / 3 + 1);
    if (year.length < 3) year = (year < '50' ? '20' : '19') + year;
  } else if (epoch.test(shown)) {
    const number = Number(shown);
    const instant = Math.round(Math.abs(number) < millisecondsFrom ? number * 1000 : number);
    return Math.abs(instant) <= maximumInstant ? fromEpoch(shown, instant) : undefined;
  } else return undefined;

  const wall =
    Date.UTC(+year, +(month ?? 1) - 1, +(day ?? 1), +(hour ?? 0), +(minute ?? 0), Math.min(+(second ?? 0), 59)) +
    Math.trunc(+`0.${fraction?.slice(1) ?? 0}` * 1000);
  const check = new Date(wall);
  // A day that its month does not have comes back as another; so does a year below 100.
  if (
    check.getUTCDate() !== +(day ?? 1) ||
    check.getUTCMonth() + 1 !== +(month ?? 1) ||
    check.getUTCFullYear() !== +year
  )
    return undefined;
  const precision = second ? 'second' : hour ? 'minute' : day ? 'day' : month ? 'month' : 'year';
  const value = { text: shown, wall, precision } as const;
  const { timeZone } = reader.options;
  if (offset || utc) {
    const east = offset ? minutesEast(offset.toLowerCase()) : 0;
    return { ...value, instant: wall - east * 60_000, offset: east };
  }
  if (!timeZone) return value;
  const instant = toInstant(wall, timeZone);
  if (instant !== undefined) return { ...value, instant, offset: Math.round((wall - instant) / 60_000) };
  if (!reader.isZoneBad) at(reader, reader.options, 'timeZone', (name) => report(reader, 'bad-time-zone', name));
  reader.isZoneBad = true;
  return value;
}

function minutesEast(offset: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  if (hours) return Number(sign + '1') * (+hours * 60 + +(minutes ?? 0));
  const american = 'ecmp'.indexOf(offset[0]!);
  return american < 0 ? 0 : (-5 - american + +(offset[1] === 'd')) * 60;
}
