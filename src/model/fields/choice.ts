import { type Parse, report } from '../reader.js';
import { text } from './text.js';

/** Reads one of a few words, with "|" between them. */
export const choice =
  (words: string): Parse<string> =>
  (raw, reader) => {
    const word = text(raw, reader)?.toLowerCase();
    return !word || words.split('|').includes(word) ? word : report(reader, 'unknown-value', word);
  };

/** Reads true or false; schema.org's may be words or URLs. */
export const boolean: Parse<boolean> = (raw, reader) => {
  const [word] = /(?:true|false)$/.exec(`${raw as string}`.toLowerCase()) ?? [];
  return word ? word === 'true' : report(reader, 'unknown-value', raw);
};
