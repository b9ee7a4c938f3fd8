import { intl } from './intl-cache.js';

const second = 1000;
const day = 86_400 * second;
/** The mean year of the Gregorian calendar. */
const year = 365.2425 * day;
const lengths = [year, year / 12, 7 * day, day, 3600 * second, 60 * second, second];

const number = '(\\d+(?:[.,]\\d+)?)';
const isoDuration = new RegExp(
  `^P(?=\\d|T\\d)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?(?:T(?=\\d)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
);

/** Milliseconds of an ISO 8601 duration such as `P7D` or `PT5M`; undefined for what is none. */
export function parseDuration(text: string): number | undefined {
  return isoDuration
    .exec(text.trim())
    ?.slice(1)
    .reduce(
      (sum, count: string | undefined, index) => sum + Number(count?.replace(',', '.') ?? 0) * lengths[index]!,
      0,
    );
}

/** A length of time as a badge says it: `3 min 20 sec`. Seconds are left out from an hour on. */
export function formatDuration(seconds: number, language: string): string {
  const whole = Math.round(Math.max(seconds, 0));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = hours ? 0 : whole % 60;
  const parts: string[] = [];
  const add = (count: number, unit: string): void => {
    parts.push(intl('NumberFormat', language, { style: 'unit', unit, unitDisplay: 'short' }).format(count));
  };
  if (hours) add(hours, 'hour');
  if (minutes) add(minutes, 'minute');
  if (rest || !parts.length) add(rest, 'second');
  return intl('ListFormat', language, { type: 'unit', style: 'narrow' }).format(parts);
}
