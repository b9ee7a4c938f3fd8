import { DocumentElement } from '../../base/document-element.js';
import type { ArticleLoadEvent } from '../../base/events.js';
import type { Article } from '../../model/article.js';
import { parseArticle } from '../../model/parse-article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import type { Problem } from '../../model/problem.js';
import { knownArticles, nameOf } from '../../model/select/known-articles.js';
import type { CurrentArticle } from '../../model/select-items.js';
import { pageAddresses } from '../../sources/page.js';
import type { ListAttributes } from '../list-attributes.js';

/** An element of one article; `url` is where its headline leads. */
type ArticleElement = DocumentElement<Article> & { readonly article?: unknown; readonly url?: string };

/** Elements of ours that show something are in this state; where a browser knows no states, they may be any. */
const withContent = CSS.supports('selector(:state(ready))') ? ':state(ready)' : '*';
/** The lists on the page. */
const lists = new Set<ListAttributes>();
const known = new WeakSet<ListAttributes>();
/** The elements of one article that stand on the page, and what they show, as far as lists were told. */
let shown: readonly WeakRef<ArticleElement>[] = [];
let told: Article | undefined;

/**
 * The article that the page shows: as the list was told; else that of its own document, or of the elements beside it, and what stands at
 * the page's addresses.
 */
export function currentOf(
  { currentArticle }: ListAttributes,
  own: Article | undefined,
  options: ParseOptions,
  problems: Problem[],
): CurrentArticle {
  if (!currentArticle) {
    const beside = besideLists();
    return { ...(own ?? beside), urls: [...pageAddresses(), ...(beside?.url ? [beside.url] : [])] };
  }
  const given = parseArticle(currentArticle, options);
  for (const { code, path, message } of given.problems)
    problems.push({ code, path: `current-article.${path}`, message });
  return { ...given.article, urls: [] };
}

/** Has a list leave out what elements of one article show, also where that comes later. */
export function follow(list: ListAttributes): void {
  if (!list.isConnected || lists.has(list)) return;
  if (!lists.size) {
    document.querySelectorAll(withContent).forEach(note);
    told = besideLists();
    document.addEventListener('article-load', hear);
  }
  lists.add(list);
  if (!known.has(list)) list.addController({ hostDisconnected: () => leave(list) });
  known.add(list);
  // It was read without.
  const article = knownArticles();
  if (told) article.add(told);
  if (list.parsed?.value.some((item) => article.has(item))) list.requestUpdate('extras', 0);
}

function leave(list: ListAttributes): void {
  lists.delete(list);
  if (!lists.size) document.removeEventListener('article-load', hear);
}

function hear(event: ArticleLoadEvent): void {
  if (!event.article) return;
  note(event.composedPath()[0]);
  const before = told;
  told = besideLists();
  if (nameOf(told ?? {}) !== nameOf(before ?? {})) for (const list of lists) list.requestUpdate('extras', 0);
}

function note(element: unknown): void {
  if (!(element instanceof DocumentElement && 'article' in element)) return;
  const others = shown.filter((one) => one.deref()?.isConnected && one.deref() !== element);
  shown = [...others, new WeakRef(element as ArticleElement)];
}

/**
 * What elements of one article show. One whose headline leads to its article stands for what is told elsewhere; and where they show
 * several, nobody can tell which is the page's.
 */
function besideLists(): Article | undefined {
  const articles = shown
    .map((one) => one.deref())
    .flatMap((one) => (one?.isConnected && !one.url && one.state === 'ready' ? one.parsed!.value : []));
  const named = articles.filter(({ url, id }) => url ?? id);
  // A part of one, such as its headline alone, may be of the same.
  const [first, ...others] = named.length ? named : articles.filter(nameOf);
  return others.every((one) => nameOf(one) === nameOf(first!)) ? first : undefined;
}
