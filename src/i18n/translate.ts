import { countInWords, formatCount } from '../format/format-count.js';
import { intl } from '../format/intl-cache.js';
import { baseLanguage } from '../format/language-tag.js';
import { chooseLanguage } from './choose-language.js';
import { laterTexts } from './load-language.js';
import type { Language, Message, Messages, PlaceholderOf, TextOverrides } from './message.js';

/** Of texts that are on their way there is nothing to read, but a line to keep the place of. */
const awaited = '\u00a0';

/** `{name}` within a text; splitting by it leaves names at the odd places. */
const placeholder = /\{(\w+)\}/;

/** What follows the key: values where the text has placeholders, then the texts that stand in for ours. */
export type TranslateArguments<English, Value> = [PlaceholderOf<English>] extends [never]
  ? [values?: undefined, overrides?: TextOverrides]
  : [values: Readonly<Record<PlaceholderOf<English>, Value>>, overrides?: TextOverrides];

/** The text of `key` in the language, cut at its placeholders, so that a value can be an element. Numbers are written as counts. */
export function translateParts<Group, Key extends keyof Group & string, Value>(
  messages: Messages<Group>,
  language: string,
  key: Key,
  ...[values, overrides]: TranslateArguments<Group[Key], Value>
): (string | Exclude<Value, number>)[] {
  const own = overrides?.[key];
  const chosen = chooseLanguage(language);
  const later = laterTexts[chosen];
  const texts = (messages as { readonly [L in Language]?: Readonly<Record<string, Message>> })[chosen] ?? later;
  const message = own ?? (later === null ? (messages.en[key] as Message) : (texts?.[key] ?? awaited));
  // A page in a language that we do not speak may bring its own texts; ours are English there, numbers too.
  const locale = own || (texts && baseLanguage(chosen) === baseLanguage(language)) ? language : 'en';
  const valueOf = values as Readonly<Record<string, Value>> | undefined;
  let text = message as string;
  if (typeof message === 'object') {
    const { count } = valueOf as unknown as { count?: number };
    text = message[intl('PluralRules', locale).select(countInWords(count ?? NaN))] ?? message.other;
  }
  const parts: (string | Exclude<Value, number>)[] = [];
  text.split(placeholder).forEach((part, index) => {
    if (index % 2 === 0) {
      if (part) parts.push(part);
      return;
    }
    const value = valueOf?.[part] ?? `{${part}}`;
    parts.push(typeof value === 'number' ? formatCount(value, locale) : (value as Exclude<Value, number>));
  });
  return parts;
}

/** The text of `key` in the language. */
export function translate<Group, Key extends keyof Group & string>(
  messages: Messages<Group>,
  language: string,
  key: Key,
  ...rest: TranslateArguments<Group[Key], string | number>
): string {
  return translateParts<Group, Key, string | number>(messages, language, key, ...rest).join('');
}
