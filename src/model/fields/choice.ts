import { type Parse, report } from '../reader.js';
import { text } from './text.js';

/** Reads one of a few words. */
export const choice =
  <Word extends string>(...words: readonly Word[]): Parse<Word> =>
  (raw, reader) => {
    const word = text(raw, reader)?.toLowerCase() as Word | undefined;
    return word === undefined || words.includes(word) ? word : report(reader, 'unknown-value', word);
  };

/** Reads true or false; schema.org's may be words or URLs. */
export const boolean: Parse<boolean> = (raw, reader) => {
  if (raw === undefined || raw === null || raw === '') return undefined;
  const word = /(true|false)$/.exec(`${raw as string}`.toLowerCase())?.[1];
  return word ? word === 'true' : report(reader, 'unknown-value', raw);
};
