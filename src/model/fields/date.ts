import type { DateValue } from '../article.js';
import { at, isRecord, type Parse, type Reader, report } from '../reader.js';
import { text as readText } from './text.js';
import { toInstant } from './time-zone.js';

// What is read, and what is not:
// - ISO 8601 from the year to the fraction of a second, with T or a space, hyphens or slashes; also 20250111. No week or ordinal days.
// - RFC 822 and 1123. A wrong weekday is ignored: the date is what the writer meant. Years of two digits are 1950 to 2049 (RFC 2822).
// - Epochs: four digits are a year, eight a date; else from 1e11 on milliseconds, below seconds (the border is 5138 or 1973).
//   0 is what systems write for "never", as 0000-00-00 is.
// - 24:00 and years below 100 are refused; second 60 is read as 59, as Temporal does.
const pattern =
  /^(?:(\d{4})(?:([-/]?)(\d\d)(?:\2(\d\d))?)?|(?:[a-z]{3,9},? +)?(\d\d?)[ -]([a-z]{3})[ -](\d{4}|\d\d))(?:(?:\s+|t)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,](\d{1,9}))?)?\s*(z|ut|utc|gmt|[ecmp][sd]t|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/i;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const epoch = /^-?(?!\d{4}$|\d{8}$)\d+(?:\.\d+)?$/;
const never = /^0+(?:[-/]00[-/]00.*)?$/;
const millisecondsFrom = 1e11;
const minuteLength = 60_000;

/** Reads a date. What cannot be read keeps its text. */
export const date: Parse<DateValue> = (raw, reader) => read(raw, reader);

/** Reads a date that is UTC without saying so. */
export const utcDate: Parse<DateValue> = (raw, reader) => read(raw, reader, 'z');

function read(raw: unknown, reader: Reader, zone?: string): DateValue | undefined {
  if (raw instanceof Date) raw = raw.toISOString();
  if (isRecord(raw)) return at(reader, raw, '@value', (value) => read(value, reader, zone));
  const shown = readText(raw, reader);
  if (!shown || never.test(shown)) return undefined;
  const value = epoch.test(shown) ? fromEpoch(shown) : fromText(shown, reader, zone);
  if (!value) report(reader, 'bad-date', shown);
  return value ?? { text: shown };
}

function fromEpoch(text: string): DateValue | undefined {
  const number = Number(text);
  const instant = Math.round(Math.abs(number) < millisecondsFrom ? number * 1000 : number);
  // Beyond is no date of JavaScript's.
  return Math.abs(instant) <= 8.64e15 ? { text, instant, wall: instant, offset: 0, precision: 'second' } : undefined;
}

function fromText(text: string, reader: Reader, zone?: string): DateValue | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const number = (index: number, missing: number) => Number(parts[index] ?? missing);
  const hour = parts[8];
  const second = parts[10];
  const dayIndex = parts[4] ? 4 : 5;
  const hasDay = parts[dayIndex];
  const century = parts[7]?.length === 2 ? (parts[7] < '50' ? 2000 : 1900) : 0;
  const year = century + number(1, number(7, 0));
  const month = parts[6] ? months.indexOf(parts[6].toLowerCase()) / 3 : number(3, 1) - 1;
  const wall =
    Date.UTC(year, month, number(dayIndex, 1), number(8, 0), number(9, 0), Math.min(number(10, 0), 59)) +
    Math.trunc(Number(`0.${parts[11] ?? 0}`) * 1000);
  const check = new Date(wall);
  // A day that its month does not have comes back as another; so do a month that is none, and years below 100.
  if (
    (hour && !hasDay) ||
    check.getUTCDate() !== number(dayIndex, 1) ||
    check.getUTCMonth() !== month ||
    check.getUTCFullYear() !== year
  )
    return undefined;
  const precision = second ? 'second' : hour ? 'minute' : hasDay ? 'day' : parts[3] ? 'month' : 'year';
  const written = parts[12] ?? zone;
  const instant = written ? wall - minutesEast(written.toLowerCase()) * minuteLength : inZone(wall, reader);
  if (instant === undefined) return { text, wall, precision };
  return { text, instant, wall, offset: Math.round((wall - instant) / minuteLength), precision };
}

function minutesEast(written: string): number {
  const american = 'ecmp'.indexOf(written[0]!);
  if (american >= 0) return (Number(written[1] === 'd') - 5 - american) * 60;
  const hours = Number(written.slice(0, 3)) || 0;
  const minutes = written.length > 3 ? Number(written.slice(-2)) || 0 : 0;
  return written[0] === '-' ? hours * 60 - minutes : hours * 60 + minutes;
}

/** The instant of a time on the clocks of the zone that the options name. */
function inZone(wall: number, reader: Reader): number | undefined {
  const { timeZone } = reader.options;
  if (!timeZone || reader.isZoneBad) return undefined;
  try {
    return toInstant(wall, timeZone);
  } catch {
    reader.isZoneBad = true;
    return report(reader, 'bad-time-zone', timeZone);
  }
}
