import { directionOf } from '../i18n/language-of.js';

/** The language of an article's text, and the one around it. */
export interface TextLanguage {
  readonly own?: string | undefined;
  readonly around?: string | undefined;
}

/** `lang` and `dir` of a leaf that holds an article's text: set only where they differ from what is around. */
export function languageAttributes({ own, around }: TextLanguage): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (!own || own === around) return {};
  const dir = directionOf(own);
  return around && directionOf(around) === dir ? { lang: own } : { lang: own, dir };
}
