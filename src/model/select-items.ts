import type { Article } from './article.js';
import { problem, type Problem } from './problem.js';
import { comparableUrl, goesBy, type KnownArticles, knownArticles } from './select/known-articles.js';

/** Why a list left an item out. */
export type OmissionCode =
  | 'transform'
  | 'words'
  | 'section'
  | 'author'
  | 'tag'
  | 'age'
  | 'excluded'
  | 'current'
  | 'read'
  | 'duplicate'
  | 'score'
  | 'limit'
  | 'too-few';

/** An item that a list left out. */
export interface OmittedItem {
  readonly code: OmissionCode;
  readonly item: Article;
}

/** What the page shows already: any of its addresses, its id or its headline. */
export interface CurrentArticle extends Pick<Article, 'id' | 'headline' | 'datePublished'> {
  readonly urls: readonly string[];
}

/** The rules that every list has. */
export interface SelectionRules {
  /** URLs or ids. */
  readonly exclude?: readonly string[];
  readonly current?: CurrentArticle | undefined;
  /** Whether the reader has opened it, where that leaves it out. */
  readonly hasRead?: ((item: Article) => boolean) | undefined;
  readonly dedupe?: 'list' | 'page' | 'none' | undefined;
  /** What other lists of the page show. */
  readonly others?: KnownArticles | undefined;
  readonly limit?: number | undefined;
  readonly minItems?: number | undefined;
}

/** What more rules do, each at its place in the order. */
export interface SelectionSteps {
  /** Before all else: what comes first, and what is left out for what it is about or for its age. */
  sift(items: readonly Article[], omit: (code: OmissionCode, item: Article) => void): readonly Article[];
  /** What is neither excluded nor shown already, in order. */
  sort(items: Article[], omit: (code: OmissionCode, item: Article) => void): Article[];
  /** What is to be added where too little is left; what it takes of those left out, it takes out of them. */
  fill(shown: readonly Article[], omitted: OmittedItem[], admit: (item: Article) => boolean): readonly Article[];
}

/** What a list shows, and why not the rest. */
export interface Selection {
  readonly shown: readonly Article[];
  readonly omitted: readonly OmittedItem[];
  readonly problems: readonly Problem[];
}

/**
 * What a list shows, in a stated order: pins → filters → age → exclusion → current article → read before → duplicates → sort → limit → fill → too few.
 * The first three, sort and fill are the steps.
 */
export function selectItems(items: readonly Article[], rules: SelectionRules, steps?: SelectionSteps): Selection {
  const omitted: OmittedItem[] = [];
  const omit = (code: OmissionCode, item: Article): void => void omitted.push({ code, item });
  const excluded = new Set((rules.exclude ?? []).map(comparableUrl));
  const { current, others, limit = Infinity, minItems = 0 } = rules;
  const isCurrent = current && knownArticles();
  if (current) {
    for (const url of current.urls) isCurrent!.add({ url });
    isCurrent!.add(current);
  }
  const seen = rules.dedupe === 'none' ? undefined : knownArticles();
  const reasonAgainst = (item: Article): OmissionCode | undefined =>
    excluded.size && goesBy(excluded, item)
      ? 'excluded'
      : isCurrent?.has(item)
        ? 'current'
        : rules.hasRead?.(item)
          ? 'read'
          : others?.has(item) || seen?.has(item)
            ? 'duplicate'
            : undefined;
  const admit = (item: Article, isTold = true): boolean => {
    const code = reasonAgainst(item);
    if (!code) seen?.add(item);
    else if (isTold) omit(code, item);
    return !code;
  };
  let left = (steps?.sift(items, omit) ?? items).filter((item) => admit(item));
  if (steps) left = steps.sort(left, omit);
  for (const item of left.slice(limit)) omit('limit', item);
  let shown: readonly Article[] = left.slice(0, limit);
  if (steps) shown = [...shown, ...steps.fill(shown, omitted, (item) => admit(item, false))].slice(0, limit);
  if (shown.length >= minItems) return { shown, omitted, problems: [] };
  for (const item of shown) omit('too-few', item);
  return { shown: [], omitted, problems: shown.length ? [problem('too-little-left', 'min-items', shown.length)] : [] };
}
