export type {
  Article,
  Block,
  Correction,
  DateValue,
  Image,
  Keyword,
  Organization,
  Person,
  UtilityLink,
} from './article.js';
export { type ParsedArticle, parseArticle } from './parse-article.js';
export { parseFeed, type ParseFeedOptions } from './parse-feed.js';
export { type ParsedList, parseList } from './parse-list.js';
export type { ParseOptions } from './parse-options.js';
export { type Problem, type ProblemCode, problemCodes } from './problem.js';
