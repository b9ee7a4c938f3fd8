import { directionOf } from '../i18n/language-of.js';
import { nothing } from '../lit.js';

/** The language of an article's text, and the one around it. */
export interface TextLanguage {
  readonly own?: string | undefined;
  readonly around?: string | undefined;
}

/** `lang` and `dir` of a leaf that holds an article's text: set only where they differ from what is around. */
export function languageAttributes({ own, around }: TextLanguage): {
  lang: string | typeof nothing;
  dir: string | typeof nothing;
} {
  if (!own || own === around) return { lang: nothing, dir: nothing };
  const dir = directionOf(own);
  return { lang: own, dir: around && directionOf(around) === dir ? nothing : dir };
}
