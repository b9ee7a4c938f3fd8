import { type Parse, report } from '../reader.js';
import { text } from './text.js';

/** Reads a language tag; `zh_CN` is taken for `zh-CN`, `English` is no tag. */
const language: Parse<string> = (raw, reader) => {
  const tag = text(raw, reader)?.replaceAll('_', '-');
  if (!tag) return undefined;
  try {
    if (/^[a-z]{2,3}\b/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Reported below.
  }
  return report(reader, 'bad-language', tag);
};

/** Reads the language of a document; what stands in it inherits it. */
export const ownLanguage: Parse<string> = (raw, reader) =>
  (reader.inLanguage = language(raw, reader) ?? reader.inLanguage);
