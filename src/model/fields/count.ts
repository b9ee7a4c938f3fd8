import { at, first, isRecord, type Parse, type Reader, report } from '../reader.js';
import { text } from './text.js';

// Digits, with groups of three or without; the same separator throughout.
const grouped = /^\d{1,3}(?:([.,'’ \u00a0\u2009\u202f\u066c，])\d{3}(?:\1\d{3})*)?$|^\d+$/;

/** Reads a number that is not negative. */
export function count(raw: unknown, reader: Reader): number | undefined {
  if (raw === undefined || raw === null || raw === '') return undefined;
  if (typeof raw === 'string') {
    // The digits of Arabic, Persian and full-width texts have their value in their last four bits.
    const digits = raw.trim().replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
    if (digits.length < 30 && grouped.test(digits)) return Number(digits.replace(/\D/g, ''));
  } else if (typeof raw === 'number' && raw >= 0 && raw < Infinity) return raw;
  return report(reader, 'not-a-number', raw);
}

/** Reads the count of one kind of action from schema.org's `interactionStatistic`. */
export const statistic =
  (action: RegExp): Parse<number> =>
  (raw, reader) =>
    Array.isArray(raw)
      ? first(raw, reader, statistic(action))
      : isRecord(raw) && action.test(typeName(raw.interactionType, reader))
        ? at(reader, raw, 'userInteractionCount', count)
        : undefined;

const typeName = (raw: unknown, reader: Reader): string =>
  (isRecord(raw) ? text(raw['@type'] ?? raw['@id'], reader) : typeof raw === 'string' ? raw : '') ?? '';
