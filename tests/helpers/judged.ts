import type { Article } from '../../src/model/article.js';
import { parseList } from '../../src/model/parse-list.js';

/** An article that somebody reads, and how near those are to it that are near at all: 1 to 3, by id. */
export interface Query {
  readonly article: Article;
  readonly raw: object;
  readonly grades: Readonly<Record<string, number>>;
}

interface File {
  readonly candidates: readonly object[];
  readonly queries: readonly { readonly article: object; readonly grades: Query['grades'] }[];
}

/** The articles of a language, and what is related to what by hand. */
export async function judged(language: string): Promise<{
  readonly candidates: readonly Article[];
  readonly raw: readonly object[];
  readonly queries: readonly Query[];
}> {
  const url = new URL(`../fixtures/rank/${language}.json`, import.meta.url);
  const { candidates, queries } = (await (await fetch(url)).json()) as File;
  const articles = parseList(queries.map(({ article }) => article)).items;
  return {
    candidates: parseList(candidates).items,
    raw: candidates,
    queries: queries.map(({ article, grades }, index) => ({ article: articles[index]!, raw: article, grades })),
  };
}

const gain = (grade: number): number => 2 ** grade - 1;

/** nDCG@5: 1 where the best five come first, the best of them at the top; 0 where none of the first five is related. */
export function ndcgAt5(shown: readonly Article[], grades: Query['grades']): number {
  const sum = (values: readonly number[]): number =>
    values.slice(0, 5).reduce((total, grade, place) => total + gain(grade) / Math.log2(place + 2), 0);
  const best = Object.values(grades).sort((one, other) => other - one);
  return sum(shown.map(({ id }) => grades[id!] ?? 0)) / sum(best);
}
