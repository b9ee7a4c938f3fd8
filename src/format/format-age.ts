import type { DateValue } from '../model/article.js';
import { intl } from './intl-cache.js';

const day = 86_400_000;
/** In days, with the mean lengths of the Gregorian calendar. */
const units = [
  ['year', 365.2425],
  ['month', 365.2425 / 12],
  ['day', 1],
] as const;

/** How old something is, in whole units: `2 years`. Absent below `least` milliseconds, or where the date could not be read. */
export function formatAge(
  date: DateValue | undefined,
  least: number,
  language: string,
  now = Date.now(),
): string | undefined {
  // Without a zone it is right to half a day.
  const age = now - (date?.instant ?? date?.wall ?? NaN);
  if (!(age >= least)) return undefined;
  for (const [unit, length] of units) {
    const count = Math.floor(age / (length * day));
    if (count) return intl('NumberFormat', language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  }
  return undefined;
}
