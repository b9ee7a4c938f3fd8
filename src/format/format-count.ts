import { intl } from './intl-cache.js';

/** From here on a count is shown in short: 10万, 100K. */
const compactFrom = 100_000;

/** The count that decides a plural: that which is written, 123 000 for 123,456 in short. */
export const countInWords = (count: number): number => (count < compactFrom ? count : Math.round(count / 1000) * 1000);

/** A count as readers of the language write it. */
export function formatCount(count: number, language: string): string {
  return intl('NumberFormat', language, count < compactFrom ? {} : { notation: 'compact' }).format(count);
}
