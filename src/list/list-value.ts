import { readUrl, words } from '../base/attributes.js';
import type { Parsed } from '../base/parsed.js';
import type { Article } from '../model/article.js';
import type { ParsedList } from '../model/parse-list.js';
import type { ParseOptions } from '../model/parse-options.js';
import type { Problem } from '../model/problem.js';
import type { KnownArticles } from '../model/select/known-articles.js';
import { type Selection, selectItems } from '../model/select-items.js';
import type { Part } from '../sources/follow.js';
import { pageAddresses } from '../sources/page.js';
import type { More } from './extras/more.js';
import { extras } from './extras.js';
import type { Markup } from './item-row.js';
import type { ListAttributes } from './list-attributes.js';
import type { NeededExtras } from './needed-extras.js';
import { shownParts } from './row-view.js';
import { withPictures } from './with-pictures.js';

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

/** What came of a selection. */
type ListValue = Pick<Parsed<readonly Article[]>, 'value' | 'omitted'> & { readonly markup: Markup | undefined };

/** What is shown of what, and by what. */
export interface Selecting {
  readonly list: ListAttributes;
  readonly needed: NeededExtras;
  /** The site's own markup of an item. */
  readonly template: HTMLTemplateElement | null;
  readonly raw: unknown;
  /** What each of several addresses gave. */
  readonly parts: readonly Part[] | undefined;
  readonly parsed: ParsedList;
  /** Whether the document is read to its end, and whether what comes may change what stands first. */
  readonly isWhole: boolean;
  readonly isUnordered: boolean;
  /** How the document was read, and how the list's attributes are. */
  readonly ofDocument: ParseOptions;
  readonly ofPage: ParseOptions;
  /** Whether no other answer of the document is awaited. */
  readonly isSettled: boolean;
  /** What shows the list step by step, if it is to be, or was. */
  more(isCut: boolean): More | undefined;
}

/** What a list shows, and what not; `undefined` while something that decides it is on its way. */
export function valueOf(selecting: Selecting, before: readonly Article[], problems: Problem[]): ListValue | undefined {
  const selection = select(selecting, problems);
  // What stands there is not shortened, nor found empty, as long as there is more to come.
  if (!selection || (!selecting.isWhole && selection.shown.length <= before.length)) return undefined;
  problems.push(...selection.problems);
  const { list, needed, template, ofDocument } = selecting;
  const markup = extras.template?.markupOf(list, template, problems);
  const hasPictures = markup || shownParts(list.layout, list.show).includes('image');
  const value = hasPictures ? withPictures(selection.shown, needed, ofDocument) : selection.shown;
  return value && { value, omitted: selection.omitted, markup };
}

function select(selecting: Selecting, problems: Problem[]): Selection | undefined {
  const { list, needed, raw, ofPage, isSettled, isWhole } = selecting;
  const { items, article } = selecting.parsed;
  const rules = {
    exclude: words(list.exclude ?? '').flatMap((name) => [name, readUrl(name, 'exclude', ofPage) ?? name]),
    current: list.includeCurrent
      ? undefined
      : extras.current
        ? extras.current.currentOf(list, article, ofPage, problems)
        : { ...article, urls: pageAddresses() },
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
    current: !list.includeCurrent && !!list.currentArticle,
    page: isShared,
    more: isCut,
    readState: list.hideRead,
    template: !!selecting.template,
    transform: !!list.transform,
  };
  // All are asked for at once.
  const lacking = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => wanted[name] && !needed.has(name));
  if (lacking.length) return undefined;
  // What stands first in these is known when all is read.
  if (!isWhole && (isSteered || isShared || list.transform || selecting.isUnordered)) return undefined;
  const more = selecting.more(isCut);
  const given = more?.withPages(items, raw, selecting.parts, selecting.ofDocument) ?? items;
  const transformed = list.transform && extras.transform?.transformItems(list, given, ofPage, problems);
  const all = transformed?.items ?? given;
  const choose = (others?: KnownArticles): Selection | undefined => {
    const selection =
      isSteered && extras.select
        ? extras.select.select(list, all, { ...rules, others }, ofPage, isSettled, article && (raw ?? article))
        : (extras.long?.selectOnce ?? selectItems)(all, { ...rules, others });
    if (!selection) return undefined;
    const omitted = [...(transformed?.omitted ?? []), ...selection.omitted];
    const told = [...selection.problems, ...(extras.readState?.problemsOfHidden(list, selection) ?? [])];
    return { ...(isCut && more ? more.cut(selection, list.pageSize) : selection), omitted, problems: told };
  };
  if (isShared && extras.page) return extras.page.selectForPage(list, list.dedupeGroup ?? '', choose);
  extras.page?.leavePage(list);
  return choose();
}
