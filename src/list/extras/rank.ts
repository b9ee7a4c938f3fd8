import type { Article } from '../../model/article.js';
import { parseArticle } from '../../model/parse-article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { problem, type Problem } from '../../model/problem.js';
import { type Scores, scoreRelated } from '../../model/rank/score-related.js';
import { comparableUrl, goesBy } from '../../model/select/known-articles.js';
import { pageAddresses } from '../../sources/page.js';
import type { ListAttributes } from '../list-attributes.js';
import { doSlice, turn } from './slices.js';

/** What a list is ranked by, and how far that has come. */
interface Ranking {
  readonly items: readonly Article[];
  readonly subject: string;
  /** Absent while it is being worked out. */
  done?: { readonly result: Scores | undefined };
}

/** An article, and what it was read from. */
interface Reading {
  readonly raw: unknown;
  readonly article: Article;
}

/** What is known of a list's current article and of its order. */
interface Known {
  ranking?: Ranking | undefined;
  reading?: Reading;
  /** The page's own article, for a list that has nothing else to go by; absent until the page is read. */
  ofPage?: Article;
  isFollowing?: boolean;
  stop?: (() => void) | undefined;
}

const lists = new WeakMap<ListAttributes, Known>();

/** How near the items are to the current article; `pending` while that is being worked out. */
export type Ranked = { readonly scores?: Scores | undefined; readonly problems: readonly Problem[] } | 'pending';

/**
 * Ranks the items of a list by its current article: that of `current-article`, else the one whose document the list is in, else the
 * page's. What the items say of the same article is added.
 */
export function rank(
  list: ListAttributes,
  items: readonly Article[],
  ofDocument: unknown,
  options: ParseOptions,
): Ranked {
  if (!items.length) return { problems: [] };
  const known = knownOf(list);
  const raw = list.currentArticle || ofDocument;
  const current = raw ? readOnce(known, raw, options) : articleOfPage(list, known, options);
  if (!current) return 'pending';
  const addresses = [current.url, current.id, ...(raw ? [] : pageAddresses())];
  const names = new Set(addresses.flatMap((name) => (name ? comparableUrl(name) : [])));
  const subject = { ...items.find((item) => goesBy(names, item)), ...current };
  const { done } = rankingOf(list, known, items, subject);
  if (!done) return 'pending';
  return { scores: done.result, problems: done.result ? [] : [problem('no-current-article', 'rank')] };
}

/** What is known of a list. One that leaves the page gives up what it has begun, and begins anew when it comes back. */
function knownOf(list: ListAttributes): Known {
  let known = lists.get(list);
  if (known) return known;
  lists.set(list, (known = {}));
  list.addController({
    hostDisconnected() {
      known.stop?.();
      known.stop = undefined;
      known.isFollowing = false;
      if (!known.ranking?.done) known.ranking = undefined;
    },
    hostConnected() {
      list.requestUpdate('extras', 0);
    },
  });
  return known;
}

function readOnce(known: Known, raw: unknown, options: ParseOptions): Article {
  if (known.reading?.raw !== raw) known.reading = { raw, article: parseArticle(raw, options).article };
  return known.reading!.article;
}

/** The page's article; nothing while what reads the page is on its way. */
function articleOfPage(list: ListAttributes, known: Known, options: ParseOptions): Article | undefined {
  if (!known.isFollowing) void followPage(list, known, options);
  return known.ofPage;
}

async function followPage(list: ListAttributes, known: Known, options: ParseOptions): Promise<void> {
  known.isFollowing = true;
  const take = (article: Article): void => {
    known.ofPage = article;
    list.requestUpdate('extras', 0);
  };
  try {
    const { followFrom } = await import('../../sources/from/follow.js');
    if (!known.isFollowing || known.stop) return;
    known.stop = followFrom(list, 'page', (found) =>
      take('value' in found ? parseArticle(found.value, options).article : {}),
    );
  } catch (error) {
    console.error(error);
    take({});
  }
}

function rankingOf(list: ListAttributes, known: Known, items: readonly Article[], article: Article): Ranking {
  const { headline = '', keywords = [], articleSection = '', description = '' } = article;
  const words = { headline, keywords, articleSection, description };
  const subject = JSON.stringify(words);
  const { ranking } = known;
  if (ranking?.subject === subject && isSame(ranking.items, items)) return ranking;
  const begun: Ranking = (known.ranking = { items, subject });
  const work = scoreRelated(words, items);
  // A list of a few is ranked at once.
  const done = doSlice(work);
  if (done) begun.done = done;
  else void finish(list, known, begun, work);
  return begun;
}

const isSame = (some: readonly Article[], others: readonly Article[]): boolean =>
  some === others || (some.length === others.length && some.every((item, index) => item === others[index]));

async function finish(
  list: ListAttributes,
  known: Known,
  ranking: Ranking,
  work: ReturnType<typeof scoreRelated>,
): Promise<void> {
  while (!ranking.done) {
    await turn();
    // The list has gone, or has other items by now.
    if (known.ranking !== ranking) return;
    const done = doSlice(work);
    if (done) ranking.done = done;
  }
  list.requestUpdate('extras', 0);
}
