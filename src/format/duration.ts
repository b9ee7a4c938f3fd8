import { parseDuration as parse } from '../model/fields/duration.js';

/** Milliseconds of an ISO 8601 duration such as `P7D` or `PT5M`; undefined for what is none. */
export function parseDuration(text: string): number | undefined {
  const milliseconds = parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
