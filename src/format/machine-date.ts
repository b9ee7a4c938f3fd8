import type { DateValue } from '../model/article.js';

/** What to take off the end of `2025-01-11T06:16:39.000Z`. */
const cut = { year: -20, month: -17, day: -14, minute: -8, second: -5 };

/** Whether the source named a time of day. */
export const hasTime = ({ precision }: DateValue): boolean => !/^(day|month|year)$/.test(precision ?? '');

/** The value of `<time datetime>`: no finer than the source, with its offset where it has one. HTML knows no year before 1. */
export function machineDate(value: DateValue): string | undefined {
  const { instant, wall, offset, precision = 'second' } = value;
  // HTML writes offsets in whole minutes; some zones of the nineteenth century have seconds.
  const isExact = instant === undefined || !hasTime(value) || (wall ?? NaN) - instant === (offset ?? NaN) * 60_000;
  const inZone = wall !== undefined && isExact;
  const date = new Date((inZone ? wall : instant) ?? NaN);
  if (!(date.getUTCFullYear() > 0)) return undefined;
  const text = date.toISOString().replace(/^\+0*/, '').slice(0, cut[precision]);
  if (instant === undefined || !hasTime(value)) return text;
  if (!inZone || !offset) return text + 'Z';
  const hoursAndMinutes = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
  return text + (offset < 0 ? '-' : '+') + hoursAndMinutes;
}
