import { at, first, type Parse, report } from '../reader.js';

// Digits, with groups of three or without; the same separator throughout.
const grouped = /^(?:\d{1,3}(?:([.,'’ \u00a0\u2009\u202f\u066c，])\d{3}(?:\1\d{3})*)?|\d+)$/;

/** Reads a number that is not negative. */
export const count: Parse<number> = (raw, reader) => {
  let value = raw;
  if (typeof raw === 'string') {
    // The digits of Arabic, Persian and full-width texts have their value in their last four bits.
    const digits = raw.trim().replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
    value = grouped.test(digits) ? Number(digits.replace(/\D/g, '')) : NaN;
  }
  return Number.isFinite(value) && (value as number) >= 0 ? (value as number) : report(reader, 'not-a-number', raw);
};

interface Statistic {
  readonly interactionType?: { readonly '@type'?: string } | string;
}

/** Reads the count of one kind of action from schema.org's `interactionStatistic`. */
export function statistic(action: RegExp): Parse<number> {
  const parse: Parse<number> = (raw, reader) => {
    if (Array.isArray(raw)) return first(raw, reader, parse);
    const { interactionType: type } = raw as Statistic;
    const name = typeof type === 'object' ? type['@type'] : type;
    return action.test(`${name}`) ? at(reader, raw as object, 'userInteractionCount', count) : undefined;
  };
  return parse;
}
