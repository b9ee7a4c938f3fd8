import { baseLanguage } from '../format/language-tag.js';
import { laterLanguages } from './later-languages.js';
import type { Language } from './message.js';

/** The language of the texts for a reader of `tag`. Traditional Chinese by script or region; what we do not speak is English. */
export function chooseLanguage(tag: string): Language {
  const base = baseLanguage(tag);
  if (base === 'zh') return /-hant\b|^(?!.*-hans\b).*-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return base === 'vi' || base === 'ar' || Object.hasOwn(laterLanguages, base) ? (base as Language) : 'en';
}
