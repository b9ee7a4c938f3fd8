import type { Article } from '../../model/article.js';
import { parseArticle } from '../../model/parse-article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { problem, type Problem } from '../../model/problem.js';
import { isRecord } from '../../model/reader.js';
import type { OmittedItem } from '../../model/select-items.js';
import type { ListAttributes } from '../list-attributes.js';

/** What became of one item; without it, it is left out. */
interface Outcome {
  readonly item?: Article;
  readonly problems: readonly Problem[];
}

/** The outcomes of one function: it is asked once for each item, and an item that it leaves alone stays the same object. */
interface Known {
  readonly transform: unknown;
  readonly key: string;
  readonly outcomes: WeakMap<Article, Outcome>;
}

/** What came of all. */
interface Transformed {
  readonly items: readonly Article[];
  readonly omitted: readonly OmittedItem[];
}

/** As many problems as a document may have. */
const maximumProblems = 1000;
const known = new WeakMap<ListAttributes, Known>();

/** Has the site's function change the items of a list, or leave them out. */
export function transformItems(
  list: ListAttributes,
  items: readonly Article[],
  options: ParseOptions,
  problems: Problem[],
): Transformed {
  const { transform } = list;
  if (typeof transform !== 'function') {
    problems.push(problem('unknown-value', 'transform', typeof transform));
    return { items, omitted: [] };
  }
  const key = [options.base, options.timeZone, options.language, options.protocols].join();
  let state = known.get(list);
  if (state?.transform !== transform || state.key !== key)
    known.set(list, (state = { transform, key, outcomes: new WeakMap() }));
  const changed: Article[] = [];
  const omitted: OmittedItem[] = [];
  const found: Problem[] = [];
  items.forEach((item, index) => {
    let outcome = state.outcomes.get(item);
    if (!outcome) state.outcomes.set(item, (outcome = ask(transform, item, options)));
    for (const { code, path, message } of outcome.problems)
      found.push({ code, path: `transform[${index}]${path && `.${path}`}`, message });
    if (outcome.item) changed.push(outcome.item);
    else omitted.push({ code: 'transform', item });
  });
  problems.push(...found.slice(0, maximumProblems));
  if (found.length > maximumProblems)
    problems.push(problem('problems-cut', 'transform', found.length - maximumProblems));
  return { items: changed, omitted };
}

function ask(transform: (item: Article) => unknown, item: Article, options: ParseOptions): Outcome {
  try {
    const result = transform(JSON.parse(JSON.stringify(item)) as Article);
    if (result === null || result === undefined) return { problems: [] };
    if (result instanceof Promise) throw new TypeError('it gave a promise');
    return read(result, item, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : undefined;
    return { item, problems: [problem('transform-failed', '', reason)] };
  }
}

/** What was changed goes through the parsers again; the rest has been through them. */
function read(result: unknown, item: Article, options: ParseOptions): Outcome {
  const kept: Record<string, unknown> = {};
  const changed: [string, unknown][] = [];
  if (isRecord(result))
    for (const [key, value] of Object.entries(result)) {
      const own = Object.hasOwn(item, key) ? item[key as keyof Article] : undefined;
      if (own !== undefined && isSame(value, own)) kept[key] = own;
      else changed.push([key, value]);
    }
  if (isRecord(result) && !changed.length && Object.keys(kept).length === Object.keys(item).length)
    return { item, problems: [] };
  const raw = isRecord(result) ? JSON.stringify(Object.fromEntries(changed), keepText) : result;
  const { article, problems } = parseArticle(raw, options);
  const next: Article = { ...article, ...kept };
  if (next.headline) return { item: next, problems };
  return { problems: problems.length && !isRecord(result) ? problems : [...problems, problem('no-headline', '')] };
}

const isSame = (value: unknown, own: unknown): boolean =>
  value === own || (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(own));

/** HTML keeps its entities. */
const isHtml = /^(?:articleBody|html|content|content_html|rendered)$/;

// Whoever reads JSON decodes entities; a function's texts are none of HTML's.
const keepText = (key: string, value: unknown): unknown =>
  typeof value === 'string' && !isHtml.test(key) ? value.replaceAll('&', '&amp;') : value;
