import { intl } from './intl-cache.js';

/** Swedish writes dates as ISO 8601 does, in the order that Chinese portals use. */
const isoLike = 'sv';

/** `2025-01-11` */
export function isoLikeDate(time: number, timeZone: string | undefined): string {
  return intl('DateTimeFormat', isoLike, { dateStyle: 'short', timeZone }).format(time);
}

/** What a clock on the wall in that zone shows, in milliseconds as if it were UTC. */
export function wallClock(instant: number, timeZone: string | undefined): number {
  const text = intl('DateTimeFormat', isoLike, { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(instant);
  const [year = 0, month = 0, day, hour, minute, second] = text.split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
