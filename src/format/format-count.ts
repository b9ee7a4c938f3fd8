import { intl } from './intl-cache.js';

/** From here on a count is shown in short: 10万, 100K. */
const compactFrom = 100_000;

/** A count as readers of the language write it. */
export function formatCount(count: number, language: string): string {
  return intl('NumberFormat', language, count < compactFrom ? {} : { notation: 'compact' }).format(count);
}
