import { baseLanguage } from '../format/language-tag.js';
import type { Problem } from '../model/problem.js';
import { chooseLanguage } from './choose-language.js';
import type { Message, TextOverrides } from './message.js';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The texts that can be used, and what is wrong with the others. `groups` are those of the element, in any language. */
export function validateTexts(
  value: unknown,
  path: string,
  ...groups: readonly object[]
): { texts: TextOverrides; problems: Problem[] } {
  const texts: Record<string, Message> = {};
  const problems: Problem[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { texts, problems: [{ code: 'not-an-object', path, message: 'expected an object of texts by key' }] };
  }
  for (const [key, text] of Object.entries(value as Record<string, unknown>)) {
    const message = readMessage(text);
    const known = groups.some((group) => Object.hasOwn(group, key));
    if (known && message !== undefined) texts[key] = message;
    else {
      problems.push({
        code: 'unknown-text',
        path: `${path}.${key}`,
        message: known ? 'expected text, or texts by plural form with "other"' : 'there is no text of that key',
      });
    }
  }
  return { texts, problems };
}

function readMessage(value: unknown): Message | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const plural: Partial<Record<(typeof forms)[number], string>> = {};
  for (const form of forms) {
    const text = given[form];
    if (typeof text === 'string') plural[form] = text;
  }
  return plural.other === undefined ? undefined : { ...plural, other: plural.other };
}

/** Of texts by language, those for readers of `language`, the more exact tag over the less exact: `zh`, `zh-Hant`, `zh-TW`. */
export function textsFor(
  byLanguage: Readonly<Record<string, TextOverrides>>,
  language: string,
): TextOverrides | undefined {
  const subtags = language.split('-');
  const tags = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
  const chosen = chooseLanguage(language);
  if (baseLanguage(chosen) === tags[0]) tags.splice(1, 0, chosen);
  let texts: TextOverrides | undefined;
  for (const tag of tags) if (Object.hasOwn(byLanguage, tag)) texts = { ...texts, ...byLanguage[tag] };
  return texts;
}
