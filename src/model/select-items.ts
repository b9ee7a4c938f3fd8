import type { Article } from './article.js';

/** Why a list left an item out. */
export type OmissionCode = 'excluded' | 'current' | 'duplicate' | 'limit' | 'too-few';

/** An item that a list left out. */
export interface OmittedItem {
  readonly code: OmissionCode;
  readonly item: Article;
}

/** What the page shows already: any of its addresses, its id or its headline. */
export interface CurrentArticle {
  readonly id?: string | undefined;
  readonly headline?: string | undefined;
  readonly datePublished?: Article['datePublished'];
  readonly urls: readonly string[];
}

/** The rules of a list. */
export interface SelectionRules {
  /** URLs or ids. */
  readonly exclude?: readonly string[];
  readonly current?: CurrentArticle | undefined;
  readonly dedupe?: 'list' | 'none';
  readonly limit?: number | undefined;
  readonly minItems?: number | undefined;
}

/** What a list shows, in a stated order: exclusion → current article → duplicates → limit → too few. */
export function selectItems(
  items: readonly Article[],
  rules: SelectionRules,
): { shown: readonly Article[]; omitted: readonly OmittedItem[] } {
  const omitted: OmittedItem[] = [];
  const shown: Article[] = [];
  const excluded = new Set((rules.exclude ?? []).map(comparableUrl));
  const { current } = rules;
  const isCurrent = current && articleMatcher();
  if (current) {
    for (const url of current.urls) isCurrent?.add({ url });
    isCurrent?.add(current as Article);
  }
  const seen = rules.dedupe === 'none' ? undefined : articleMatcher();
  const limit = rules.limit ?? Infinity;
  for (const item of items) {
    const code: OmissionCode | undefined =
      excluded.size &&
      ((item.id && excluded.has(comparableUrl(item.id))) || (item.url && excluded.has(comparableUrl(item.url))))
        ? 'excluded'
        : isCurrent?.has(item)
          ? 'current'
          : seen?.has(item)
            ? 'duplicate'
            : shown.length >= limit
              ? 'limit'
              : undefined;
    if (code) omitted.push({ code, item });
    else {
      seen?.add(item);
      shown.push(item);
    }
  }
  if (shown.length >= (rules.minItems ?? 0)) return { shown, omitted };
  for (const item of shown) omitted.push({ code: 'too-few', item });
  return { shown: [], omitted };
}

const day = 86_400_000;
// The parameters that campaigns and social networks add; the same article is behind each of them.
const tracking = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|_ga|spm|ref_src)$/;

/** A URL as it counts for comparison: tracking parameters and hash ignored. */
export function comparableUrl(url: string): string {
  const hash = url.indexOf('#');
  const bare = hash < 0 ? url : url.slice(0, hash);
  const query = bare.indexOf('?');
  if (query < 0) return bare;
  const kept = bare
    .slice(query + 1)
    .split('&')
    .filter((pair) => !tracking.test(pair.split('=', 1)[0]!));
  return bare.slice(0, query) + (kept.length ? `?${kept.join('&')}` : '');
}

/** Headlines that are long enough to be no coincidence: 4 words, or 8 characters of a script without spaces between words. */
const isTelling = (headline: string): boolean =>
  headline.split(' ').length >= 4 ||
  (headline.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) >= 8;

interface ArticleMatcher {
  add(article: Article): void;
  has(article: Article): boolean;
}

/** Knows an article again by id, by URL, or by a telling headline of about the same day. */
function articleMatcher(): ArticleMatcher {
  const names = new Set<string>();
  const headlines = new Map<string, (number | undefined)[]>();
  const time = ({ datePublished: date }: Article): number | undefined => date?.instant ?? date?.wall;
  const key = ({ headline }: Article): string | undefined =>
    headline && isTelling(headline) ? headline.toLowerCase() : undefined;
  return {
    add(article) {
      if (article.id) names.add(article.id);
      if (article.url) names.add(comparableUrl(article.url));
      const headline = key(article);
      if (headline) headlines.set(headline, [...(headlines.get(headline) ?? []), time(article)]);
    },
    has(article) {
      if ((article.id && names.has(article.id)) || (article.url && names.has(comparableUrl(article.url)))) return true;
      const headline = headlines.size && key(article);
      const dates = headline ? headlines.get(headline) : undefined;
      const own = time(article);
      return !!dates?.some((date) => date === undefined || own === undefined || Math.abs(date - own) <= day);
    },
  };
}
