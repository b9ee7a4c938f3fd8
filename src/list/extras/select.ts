import { readUrl, words } from '../../base/attributes.js';
import { parseDuration } from '../../format/duration.js';
import type { Article } from '../../model/article.js';
import { comma } from '../../model/fields/keyword.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { problem, type Problem } from '../../model/problem.js';
import { type EditorialSelection, selectByRules } from '../../model/select/select-by-rules.js';
import type { SelectionRules } from '../../model/select-items.js';
import { extras } from '../extras.js';
import type { ListAttributes } from '../list-attributes.js';
import { fallbackOf } from './fallback.js';

/** The words or names of an attribute: with commas between them, or a JSON array. */
function several(text: string | undefined, attribute: string, problems: Problem[]): readonly string[] {
  if (!text) return [];
  if (!/^\s*\[/.test(text)) return text.split(comma);
  try {
    return (JSON.parse(text) as unknown[]).filter((value) => typeof value === 'string');
  } catch (error) {
    problems.push(problem('not-json', attribute, String(error)));
    return [];
  }
}

/** Selects by all the rules that a list has; `undefined` while its second source or its order is on its way. */
export function select(
  list: ListAttributes,
  items: readonly Article[],
  rules: SelectionRules,
  options: ParseOptions,
  mayFallBack: boolean,
  ofDocument: unknown,
): EditorialSelection | undefined {
  const problems: Problem[] = [];
  const of = (value: string | undefined, attribute: string): readonly string[] => several(value, attribute, problems);
  const ranked = list.rank === 'related' ? extras.rank?.rank(list, items, ofDocument, options) : undefined;
  if (ranked === 'pending') return undefined;
  problems.push(...(ranked?.problems ?? []));
  const all = {
    ...rules,
    pin: words(list.pin ?? '').map((name) => [name, readUrl(name, 'pin', options) ?? name]),
    includeWords: of(list.includeWords, 'include-words'),
    excludeWords: of(list.excludeWords, 'exclude-words'),
    sections: of(list.sections, 'sections'),
    authors: of(list.authors, 'authors'),
    tags: of(list.tags, 'tags'),
    maxAge: list.maxAge ? parseDuration(list.maxAge) : undefined,
    sort: list.sort,
    scores: ranked?.scores,
    minScore: list.minScore,
    fill: list.fill,
  };
  let selection = selectByRules(items, all);
  if (selection.isShort && list.fallbackSrc && mayFallBack) {
    const others = fallbackOf(list, list.fallbackSrc, options);
    if (!others) return undefined;
    const changed = list.transform && extras.transform?.transformItems(list, others, options, problems);
    selection = selectByRules(items, { ...all, fallback: changed?.items ?? others });
  }
  return { ...selection, problems: [...problems, ...selection.problems] };
}
