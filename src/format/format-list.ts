import { intl } from './intl-cache.js';
import { baseLanguage } from './language-tag.js';

/** The items with what the language writes between them, so that an item can be an element: `A`, `, `, `B`, ` and `, `C`. */
export function joinInParts<T>(items: readonly T[], language: string): (T | string)[] {
  if (items.length < 2) return [...items];
  // Chinese bylines have no "and".
  if (baseLanguage(language) === 'zh') return items.flatMap((item, index) => (index ? ['、', item] : [item]));
  const parts: (T | string)[] = [];
  let index = 0;
  for (const { type, value } of intl('ListFormat', language).formatToParts(items.map(() => '.'))) {
    parts.push(type === 'element' ? (items[index++] as T) : value);
  }
  return parts;
}
