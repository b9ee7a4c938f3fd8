import { intl } from './intl-cache.js';
import { wallClock } from './wall-clock.js';

const minute = 60_000;
const hour = 60 * minute;
/** Milliseconds. */
export const day = 24 * hour;

const month = 365.2425 / 12;
const year = { length: 365.2425, unit: 'year' } as const;
/** In days, with the mean lengths of the Gregorian calendar. */
const units = [
  { below: 7, length: 1, unit: 'day' },
  { below: month, length: 7, unit: 'week' },
  { below: year.length, length: month, unit: 'month' },
] as const;

/** A text and the moment at which it is no longer true. */
export interface RelativeTime {
  readonly text: string;
  readonly nextChange: number;
}

/** `2 hours ago`, `yesterday`. Hours and minutes are counted in full; days by the calendar of the zone, as people do. */
export function relativeTime(
  instant: number,
  now: number,
  language: string,
  timeZone: string | undefined,
  dayOnly: number | undefined,
): RelativeTime {
  const future = instant > now;
  const distance = Math.abs(instant - now);
  const write = (count: number, unit: Intl.RelativeTimeFormatUnit, byName: boolean): string =>
    intl('RelativeTimeFormat', language, { numeric: byName ? 'auto' : 'always' }).format(count, unit);

  if (dayOnly === undefined && distance < day) {
    if (distance < minute) return { text: write(0, 'second', true), nextChange: instant + minute };
    const step = distance < hour ? minute : hour;
    const count = Math.floor(distance / step);
    return {
      text: write(future ? count : -count, step === hour ? 'hour' : 'minute', false),
      nextChange: future ? instant - count * step + 1 : instant + (count + 1) * step,
    };
  }
  const today = Math.floor(wallClock(now, timeZone) / day);
  const days = Math.floor((dayOnly ?? wallClock(instant, timeZone)) / day) - today;
  const midnight = nextMidnight(now, timeZone);
  const nextChange = future && dayOnly === undefined ? Math.min(midnight, instant - day + 1) : midnight;
  const { length, unit } = units.find(({ below }) => Math.abs(days) < below) ?? year;
  // Only "yesterday" and its kin are true by the calendar; "last month" need not be.
  return { text: write(Math.floor(Math.abs(days) / length) * Math.sign(days), unit, unit === 'day'), nextChange };
}

/** When the zone's next day begins; a change of clocks before it moves it. */
function nextMidnight(now: number, timeZone: string | undefined): number {
  const left = day - (wallClock(now, timeZone) % day);
  const guess = now - (now % 1000) + left;
  const late = ((wallClock(guess, timeZone) + day / 2) % day) - day / 2;
  const corrected = guess - late;
  // Where the clocks skip midnight itself, the guess was right.
  return wallClock(corrected, timeZone) % day ? guess : corrected;
}
