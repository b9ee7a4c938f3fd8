import { intl } from './intl-cache.js';

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
