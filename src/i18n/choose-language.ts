import { baseLanguage } from '../format/language-tag.js';
import type { Language } from './message.js';

/** The language of the texts for a reader of `tag`. Traditional Chinese by script or region; what we do not speak is English. */
export function chooseLanguage(tag: string): Language {
  const base = baseLanguage(tag);
  if (base === 'zh') return /-hant\b|^(?!.*-hans\b).*-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return base === 'vi' || base === 'ar' ? base : 'en';
}

/** The parts of a meta line. */
export type MetaPart = 'author' | 'date' | 'modified' | 'source' | 'views' | 'reading-time' | 'comments';

/** The order of the meta line that readers of the language know: Chinese and Vietnamese news sites begin with the date. */
export function metaOrder(tag: string): readonly MetaPart[] {
  const rest: readonly MetaPart[] = ['views', 'reading-time', 'comments'];
  return /^(zh|vi)\b/i.test(tag)
    ? ['date', 'modified', 'source', 'author', ...rest]
    : ['author', 'date', 'modified', 'source', ...rest];
}
