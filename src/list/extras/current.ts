import { parseArticle } from '../../model/parse-article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import type { Problem } from '../../model/problem.js';
import type { CurrentArticle } from '../../model/select-items.js';

/** Reads the article that the page shows, as the list was told. */
export function readCurrent(raw: unknown, options: ParseOptions, problems: Problem[]): CurrentArticle {
  const given = parseArticle(raw, options);
  for (const { code, path, message } of given.problems)
    problems.push({ code, path: `current-article.${path}`, message });
  return { ...given.article, urls: [] };
}
