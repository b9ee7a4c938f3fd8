import type { Article } from '../article.js';
import { problem, type Problem } from '../problem.js';
import {
  type OmissionCode,
  type OmittedItem,
  type Selection,
  type SelectionRules,
  selectItems,
} from '../select-items.js';
import { comparableUrl, goesBy, timeOf } from './known-articles.js';
import type { Scores } from '../rank/score-related.js';
import { folded, wordMatcher } from './words.js';

/** The rules by which an editor steers a list. */
export interface EditorialRules extends SelectionRules {
  /** What comes first, in order, each by any of its names: URLs and ids. No filter, age or sorting touches it; exclusion and duplicates do. */
  readonly pin?: readonly (readonly string[])[];
  /** Terms of which an item must have one; `+` joins terms of which it must have all. */
  readonly includeWords?: readonly string[];
  /** The same, of what must not be in it. */
  readonly excludeWords?: readonly string[];
  readonly sections?: readonly string[];
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
  /** Milliseconds. What has no date is of no age, and stays. */
  readonly maxAge?: number | undefined;
  /** Milliseconds since 1970; default: now. */
  readonly now?: number | undefined;
  readonly sort?: 'source' | 'newest' | 'views' | undefined;
  /** How near each item is to the current article: the nearest come first, and among those equally near the newest. It goes before `sort`. */
  readonly scores?: Scores | undefined;
  /** The least score. */
  readonly minScore?: number | undefined;
  /** `newest`: where fewer than `minItems` are left, those that filters and age left out come back, newest first. */
  readonly fill?: 'none' | 'newest' | undefined;
  /** Items of a second source, for the same case. Filters and age do not touch them. */
  readonly fallback?: readonly Article[] | undefined;
}

/** A selection, and whether items of a second source could help. */
export interface EditorialSelection extends Selection {
  readonly isShort: boolean;
}

/** Which attribute leaves out by which code. */
const attributes: Readonly<Partial<Record<OmissionCode, string>>> = {
  section: 'sections',
  author: 'authors',
  tag: 'tags',
  age: 'max-age',
};

const byNumber =
  (numberOf: (item: Article) => number | undefined) =>
  (one: Article, other: Article): number =>
    // What has none comes last. Without the 0 two of those would compare as NaN.
    (numberOf(other) ?? -Infinity) - (numberOf(one) ?? -Infinity) || 0;
const newestFirst = byNumber(timeOf);
const orders = { newest: newestFirst, views: byNumber(({ viewCount }) => viewCount) };

/** One filter: its attribute, its code, and what it keeps. */
type Filter = readonly [attribute: string, code: OmissionCode, keeps: (item: Article) => boolean];

function filtersOf(rules: EditorialRules): Filter[] {
  const filters: Filter[] = [];
  const included = wordMatcher(rules.includeWords ?? []);
  const excluded = wordMatcher(rules.excludeWords ?? []);
  if (included) filters.push(['include-words', 'words', included]);
  if (excluded) filters.push(['exclude-words', 'words', (item) => !excluded(item)]);
  const byName = (
    code: 'section' | 'author' | 'tag',
    names: readonly string[] | undefined,
    namesOf: (item: Article) => readonly (string | undefined)[],
  ): void => {
    const wanted = new Set(names?.map(folded).filter(Boolean));
    if (wanted.size)
      filters.push([
        attributes[code]!,
        code,
        (item) => namesOf(item).some((name) => !!name && wanted.has(folded(name))),
      ]);
  };
  byName('section', rules.sections, ({ articleSection }) => [articleSection]);
  byName('author', rules.authors, ({ author = [] }) => author.map(({ name }) => name));
  byName('tag', rules.tags, ({ keywords = [] }) => keywords.map(({ name }) => name));
  if (rules.maxAge !== undefined) {
    const oldest = (rules.now ?? Date.now()) - rules.maxAge;
    filters.push(['max-age', 'age', (item) => (timeOf(item) ?? Infinity) >= oldest]);
  }
  return filters;
}

/** What a list shows by all its rules, each that leaves too little being reported. */
export function selectByRules(items: readonly Article[], rules: EditorialRules): EditorialSelection {
  const problems: Problem[] = [];
  /** Fewer than this are too few. */
  const wanted = Math.max(rules.minItems ?? 1, 1);
  const tooLittle = (attribute: string, left: number): void =>
    void problems.push(problem('too-little-left', attribute, left));
  const pinned = new Set<Article>();
  const siftedOut = new Set<OmittedItem['code']>();
  let isShort = false;

  const selection = selectItems(items, rules, {
    sift(all, omit) {
      for (const names of rules.pin ?? []) {
        const wanted = new Set(names.map(comparableUrl));
        const item = all.find((one) => goesBy(wanted, one));
        if (item) pinned.add(item);
        else if (all.length) tooLittle('pin', pinned.size);
      }
      let left = all.filter((item) => !pinned.has(item));
      for (const [attribute, code, keeps] of filtersOf(rules)) {
        siftedOut.add(code);
        const kept = left.filter((item) => keeps(item) || void omit(code, item));
        if (kept.length + pinned.size < wanted && left.length + pinned.size >= wanted)
          tooLittle(attribute, kept.length + pinned.size);
        left = kept;
      }
      return [...pinned, ...left];
    },
    sort(all, omit) {
      const { scores, minScore = 0, sort = 'source' } = rules;
      const afterPins = (left: readonly Article[], order: typeof newestFirst): Article[] => [
        ...left.filter((item) => pinned.has(item)),
        ...left.filter((item) => !pinned.has(item)).sort(order),
      ];
      if (scores) {
        const scoreOf = (item: Article): number => scores.get(item) ?? 0;
        siftedOut.add('score');
        const near = all.filter((item) => pinned.has(item) || scoreOf(item) >= minScore || void omit('score', item));
        if (near.length < wanted && all.length >= wanted) tooLittle('min-score', near.length);
        return afterPins(near, (one, other) => scoreOf(other) - scoreOf(one) || newestFirst(one, other));
      }
      if (sort === 'source') return all;
      if (all.length && all.every((item) => (sort === 'views' ? item.viewCount : timeOf(item)) === undefined))
        tooLittle('sort', 0);
      return afterPins(all, orders[sort]);
    },
    fill(shown, omitted, admit) {
      const added: Article[] = [];
      const lacking = (): number => wanted - shown.length - added.length;
      if (lacking() <= 0) return added;
      if (rules.fill === 'newest') {
        const candidates = omitted.filter(({ code }) => siftedOut.has(code));
        candidates.sort((one, other) => newestFirst(one.item, other.item));
        for (const candidate of candidates) {
          if (lacking() <= 0) break;
          // What scored too low was admitted before.
          if (candidate.code !== 'score' && !admit(candidate.item)) continue;
          added.push(candidate.item);
          omitted.splice(omitted.indexOf(candidate), 1);
        }
        if (lacking() > 0) tooLittle('fill', shown.length + added.length);
      }
      isShort = lacking() > 0;
      for (const item of (isShort && rules.fallback) || []) if (admit(item)) added.push(item);
      if (rules.fallback && lacking() > 0) tooLittle('fallback-src', shown.length + added.length);
      return added;
    },
  });
  return { ...selection, problems: [...problems, ...selection.problems], isShort };
}
