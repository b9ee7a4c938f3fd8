import type { Article } from '../article.js';

/** Articles that are known again by id, by URL, or by a telling headline of about the same day. */
export interface KnownArticles {
  add(article: Article): void;
  has(article: Article): boolean;
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

/** What an article is known again by, in one document or in the next. */
export const nameOf = ({ id, url, headline }: Article): string => (url ? comparableUrl(url) : (id ?? headline ?? ''));

/** When an article was published, as far as that is known. */
export const timeOf = ({ datePublished: date }: Article): number | undefined => date?.instant ?? date?.wall;

/** Headlines that are long enough to be no coincidence: 4 words, or 8 characters of a script without spaces between words. */
const isTelling = (headline: string): boolean =>
  / .* .* /s.test(headline) ||
  (headline.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) >= 8;

const telling = ({ headline }: Article): string | undefined =>
  headline && isTelling(headline) ? headline.toLowerCase() : undefined;

/** An empty memory of articles. */
export function knownArticles(): KnownArticles {
  const names = new Set<string>();
  const headlines = new Map<string, (number | undefined)[]>();
  return {
    add(article) {
      if (article.id) names.add(article.id);
      if (article.url) names.add(comparableUrl(article.url));
      const headline = telling(article);
      if (headline) headlines.set(headline, [...(headlines.get(headline) ?? []), timeOf(article)]);
    },
    has(article) {
      if ((article.id && names.has(article.id)) || (article.url && names.has(comparableUrl(article.url)))) return true;
      const headline = headlines.size && telling(article);
      const dates = headline ? headlines.get(headline) : undefined;
      const own = timeOf(article);
      return !!dates?.some((date) => date === undefined || own === undefined || Math.abs(date - own) <= day);
    },
  };
}

/** Whether an article goes by one of the names: URLs, as they count for comparison, or ids. */
export const goesBy = (names: ReadonlySet<string>, { id, url }: Article): boolean =>
  (!!id && names.has(comparableUrl(id))) || (!!url && names.has(comparableUrl(url)));
