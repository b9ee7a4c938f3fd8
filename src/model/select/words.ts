import type { Article } from '../article.js';

/** Scripts without spaces between words: there a term may stand within a run of characters. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const endsUnspaced = new RegExp(`[${unspaced}]$`, 'u');

/** A text as it counts for comparison. */
export const folded = (text: string): string => text.normalize().toLowerCase().trim();

/** A pattern that finds a term as a whole word. */
function termPattern(term: string): RegExp {
  const escaped = term.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const before = startsUnspaced.test(term) ? '' : String.raw`(?<![\p{L}\p{N}\p{M}])`;
  const after = endsUnspaced.test(term) ? '' : String.raw`(?![\p{L}\p{N}\p{M}])`;
  return new RegExp(before + escaped + after, 'u');
}

/**
 * Whether an item is about what the words say; `undefined` where they say nothing. Of the groups one is enough, of the terms of a
 * group each counts. They are looked for in headline, description, section and keywords.
 */
export function wordMatcher(groups: readonly string[]): ((item: Article) => boolean) | undefined {
  const patterns = groups
    .map((group) => group.split('+').map(folded).filter(Boolean).map(termPattern))
    .filter((group) => group.length);
  if (!patterns.length) return undefined;
  return ({ headline = '', description = '', articleSection = '', keywords = [] }) => {
    const text = folded([headline, description, articleSection, ...keywords.map(({ name }) => name)].join('\n'));
    return patterns.some((group) => group.every((pattern) => pattern.test(text)));
  };
}
