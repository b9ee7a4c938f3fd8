import type { Article } from './article.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';

/** What came of a document of one article. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Reads an article from whatever a page or a server gave. Never throws. */
export function parseArticle(input: unknown, options: ParseOptions = {}): ParsedArticle {
  void input;
  void options;
  return { article: {}, problems: [] };
}
