import type { ParsedList } from '../model/parse-list.js';

/** The lists of several documents as one; paths begin with the number of the document. */
export const mergeLists = (lists: readonly ParsedList[]): ParsedList => ({
  items: lists.flatMap(({ items }) => items),
  problems: lists.flatMap(({ problems }, index) =>
    problems.map((one) => ({ ...one, path: `[${index}]${/^[^[]/.test(one.path) ? '.' : ''}${one.path}` })),
  ),
});
