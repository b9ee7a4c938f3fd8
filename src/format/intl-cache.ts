import { canonicalLanguage } from './language-tag.js';

interface Formatters {
  DateTimeFormat: { made: Intl.DateTimeFormat; options: Intl.DateTimeFormatOptions };
  ListFormat: { made: Intl.ListFormat; options: Intl.ListFormatOptions };
  NumberFormat: { made: Intl.NumberFormat; options: Intl.NumberFormatOptions };
  PluralRules: { made: Intl.PluralRules; options: Intl.PluralRulesOptions };
  RelativeTimeFormat: { made: Intl.RelativeTimeFormat; options: Intl.RelativeTimeFormatOptions };
}

type Make<K extends keyof Formatters> = new (
  locales: readonly string[],
  options?: Formatters[K]['options'],
) => Formatters[K]['made'];

/** A page needs a handful. The bound is for pages that live long and change language and zone. */
const maximum = 64;

const cache = new Map<string, unknown>();

/**
 * A formatter, made once: making one costs some fifty times what using it costs.
 * A language that is none becomes English, a zone that is none the reader's own. It never throws.
 */
export function intl<K extends keyof Formatters>(
  kind: K,
  language: string,
  options: Formatters[K]['options'] = {},
): Formatters[K]['made'] {
  let key = `${kind}|${language}`;
  for (const name in options) key += `|${name} ${String(options[name as keyof typeof options])}`;
  let formatter = cache.get(key) as Formatters[K]['made'] | undefined;
  if (!formatter) {
    const Formatter = Intl[kind] as unknown as Make<K>;
    // English stands second, else a language unknown to the browser would become that of the browser.
    const locales = [canonicalLanguage(language) ?? 'en', 'en'];
    try {
      formatter = new Formatter(locales, options);
    } catch {
      try {
        formatter = new Formatter(locales, { ...options, timeZone: undefined });
      } catch {
        formatter = new Formatter(locales);
      }
    }
    for (const oldest of cache.keys()) {
      if (cache.size < maximum) break;
      cache.delete(oldest);
    }
    cache.set(key, formatter);
  }
  return formatter;
}
