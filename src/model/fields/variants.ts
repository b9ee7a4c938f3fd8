import { at, isRecord, type Parse, report } from '../reader.js';
import { text } from './text.js';

const maximumVariants = 100;

/** Reads texts by name. */
export const variants: Parse<Record<string, string>> = (raw, reader) => {
  if (!isRecord(raw)) return report(reader, 'not-an-object');
  const entries = [];
  for (const name of Object.keys(raw).slice(0, maximumVariants)) {
    const value = at(reader, raw, name, text);
    if (value && name !== '__proto__') entries.push([name, value]);
  }
  return entries.length ? (Object.fromEntries(entries) as Record<string, string>) : undefined;
};
