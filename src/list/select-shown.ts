import { readUrl, words } from '../base/attributes.js';
import type { Article } from '../model/article.js';
import { parseArticle } from '../model/parse-article.js';
import type { ParsedList } from '../model/parse-list.js';
import type { ParseOptions } from '../model/parse-options.js';
import type { Problem } from '../model/problem.js';
import type { KnownArticles } from '../model/select/known-articles.js';
import { type CurrentArticle, type Selection, selectItems } from '../model/select-items.js';
import { pageAddresses } from '../sources/page.js';
import type { More } from './extras/more.js';
import { extras } from './extras.js';
import type { ListAttributes } from './list-attributes.js';
import type { NeededExtras } from './needed-extras.js';

/** Rules whose code is fetched when a list has one of them. */
const editorial = [
  'pin',
  'includeWords',
  'excludeWords',
  'sections',
  'authors',
  'tags',
  'maxAge',
  'sort',
  'rank',
  'fill',
  'fallbackSrc',
] as const;

/** What is shown of what, and by what. */
export interface Selecting {
  readonly list: ListAttributes;
  readonly needed: NeededExtras;
  /** The site's own markup of an item. */
  readonly template: Element | null;
  readonly raw: unknown;
  readonly parsed: ParsedList;
  /** How the document was read, and how the list's attributes are. */
  readonly ofDocument: ParseOptions;
  readonly ofPage: ParseOptions;
  /** Whether no other answer of the document is awaited. */
  readonly isSettled: boolean;
  /** What shows the list step by step, if it is to be, or was. */
  more(isCut: boolean): More | undefined;
}

/** What a list shows by its attributes; `undefined` while something that decides it is on its way. */
export function selectShown(selecting: Selecting, problems: Problem[]): Selection | undefined {
  const { list, needed, raw, ofPage, isSettled } = selecting;
  const { items, article } = selecting.parsed;
  const rules = {
    exclude: words(list.exclude ?? '').flatMap((name) => [name, readUrl(name, 'exclude', ofPage) ?? name]),
    current: currentArticle(list, article, ofPage, problems),
    hasRead: list.hideRead ? extras.readState?.readBefore(list) : undefined,
    dedupe: list.dedupe,
    limit: list.limit,
    minItems: list.minItems,
  };
  const isSteered = editorial.some((rule) => list[rule] && list[rule] !== 'source' && list[rule] !== 'none');
  const isShared = list.dedupe === 'page' && list.isConnected;
  const isCut = list.loadMoreBy !== 'none';
  const wanted = {
    select: isSteered,
    rank: list.rank === 'related',
    page: isShared,
    more: isCut,
    readState: list.hideRead,
    template: !!selecting.template,
    transform: !!list.transform,
  };
  // All are asked for at once.
  const lacking = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => wanted[name] && !needed.has(name));
  if (lacking.length) return undefined;
  const more = selecting.more(isCut);
  const given = more?.withPages(items, raw, selecting.ofDocument) ?? items;
  const transformed = list.transform && extras.transform?.transformItems(list, given, ofPage, problems);
  const all = transformed?.items ?? given;
  const choose = (others?: KnownArticles): Selection | undefined => {
    const selection =
      isSteered && extras.select
        ? extras.select.select(list, all, { ...rules, others }, ofPage, isSettled, article && (raw ?? article))
        : selectItems(all, { ...rules, others });
    if (!selection) return undefined;
    const omitted = [...(transformed?.omitted ?? []), ...selection.omitted];
    const told = [...selection.problems, ...(extras.readState?.problemsOfHidden(list, selection) ?? [])];
    return { ...(isCut && more ? more.cut(selection, list.pageSize) : selection), omitted, problems: told };
  };
  if (isShared && extras.page) return extras.page.selectForPage(list, list.dedupeGroup ?? '', choose);
  extras.page?.leavePage(list);
  return choose();
}

function currentArticle(
  list: ListAttributes,
  ofDocument: Article | undefined,
  options: ParseOptions,
  problems: Problem[],
): CurrentArticle | undefined {
  if (list.includeCurrent) return undefined;
  if (!list.currentArticle) return { ...ofDocument, urls: pageAddresses() };
  const given = parseArticle(list.currentArticle, options);
  for (const { code, path, message } of given.problems)
    problems.push({ code, path: `current-article.${path}`, message });
  return { ...given.article, urls: [] };
}
