import type { Article } from '../article.js';
import { eachTerm } from './terms.js';

/** What of an article says what it is about. */
export type Subject = Pick<Article, 'headline' | 'keywords' | 'articleSection' | 'description'>;

/** How near each article is: 0 has nothing in common, 1 is as near as the current article to itself; two decimals. */
export type Scores = ReadonlyMap<Article, number>;

// BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009) with its usual constants. The weights are from
// tests/fixtures/rank; docs/decisions/0010 has what was tried.
const saturation = 1.2;
const lengthShare = 0.75;
/** Headline, keywords, section, description. */
const weights = [3, 3, 1, 1] as const;
/** Characters of each that count: more is no summary. */
const longest = 1000;

const textsOf = ({ headline, keywords, articleSection, description }: Subject): (string | undefined)[] => [
  headline,
  // A line each: the end of one and the beginning of the next are no pair.
  keywords?.map(({ name }) => name).join('\n\n'),
  articleSection,
  description,
];

const saturated = (frequency: number): number => (frequency * (saturation + 1)) / (frequency + saturation);

/** How often an article has which of the terms that count. */
interface Counted {
  /** Of each field, how many terms it has. */
  readonly lengths: number[];
  /** Number of a term × number of fields + field, for each time it stands there. */
  readonly hits: number[];
}

/** Counts an article's terms; `numberOf` answers with the number of a term, or with nothing where it does not count. */
function count(article: Subject, numberOf: (term: string) => number | undefined): Counted {
  const hits: number[] = [];
  const lengths = textsOf(article).map((text, field) => {
    let length = 0;
    if (text)
      eachTerm(text.slice(0, longest), (term) => {
        length++;
        const number = numberOf(term);
        if (number !== undefined) hits.push(number * weights.length + field);
      });
    return length;
  });
  return { lengths, hits };
}

/**
 * Scores articles by how near their subject is to that of the current one: the more of its terms they have, the rarer those are among
 * all articles, and the more prominent their place, the nearer. It stops after each article, so that whoever runs it can do something
 * else in between. Nothing comes of it where the current article has no text.
 */
export function* scoreRelated(
  current: Subject,
  articles: readonly Article[],
): Generator<undefined, Scores | undefined, undefined> {
  const numbers = new Map<string, number>();
  const own = count(current, (term) => {
    if (!numbers.has(term)) numbers.set(term, numbers.size);
    return numbers.get(term);
  });
  if (!numbers.size) return undefined;
  const having = new Float64Array(numbers.size);
  const lengths = weights.map(() => 0);
  const counted: Counted[] = [];
  for (const article of articles) {
    const one = count(article, (term) => numbers.get(term));
    counted.push(one);
    for (const number of new Set(one.hits.map((hit) => Math.floor(hit / weights.length)))) having[number]!++;
    one.lengths.forEach((length, field) => (lengths[field]! += length));
    yield;
  }
  const average = lengths.map((length) => length / articles.length || 1);
  const frequencies = ({ hits, lengths }: Counted): Map<number, number> => {
    const found = new Map<number, number>();
    for (const hit of hits) {
      const field = hit % weights.length;
      const number = (hit - field) / weights.length;
      const norm = 1 - lengthShare + (lengthShare * lengths[field]!) / average[field]!;
      found.set(number, (found.get(number) ?? 0) + weights[field]! / norm);
    }
    return found;
  };
  // How much a term says: little, where most have it.
  const worth = having.map((count) => Math.log(1 + (articles.length - count + 0.5) / (count + 0.5)));
  const wanted = new Float64Array(numbers.size);
  for (const hit of own.hits) wanted[Math.floor(hit / weights.length)]! += weights[hit % weights.length]!;
  const nearness = (one: Counted): number => {
    let sum = 0;
    for (const [number, frequency] of frequencies(one))
      sum += worth[number]! * saturated(wanted[number]!) * saturated(frequency);
    return sum;
  };
  const most = nearness(own);
  const scores = new Map<Article, number>();
  for (const [index, article] of articles.entries()) {
    // The root spreads what lies close together at the lower end: an article shares few of its terms with any other.
    scores.set(article, Math.min(1, Math.round(Math.sqrt(nearness(counted[index]!) / most) * 100) / 100));
    yield;
  }
  return scores;
}
