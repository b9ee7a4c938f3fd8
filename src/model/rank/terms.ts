/** Scripts of whose words pairs of neighbouring characters do as well as a dictionary; Lucene's CJKAnalyzer pairs the same. */
const paired = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー`;
/** Scripts without spaces, of whose words only a dictionary knows. */
const segmented = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const runs = new RegExp(`([${paired}]+)|([${segmented}]+)|(?:(?![${paired}${segmented}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const inSegmented = new RegExp(`[${segmented}]`, 'u');

// Vietnamese writes the tone of an open syllable in two ways: `hòa` and `hoà`, `thủy` and `thuỷ`.
const earlyTone = /([òóỏõọ])([ae])|([ùúủũụ])y/g;
const tones: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' };
const lateTone = (_: string, o: string | undefined, vowel: string | undefined, u: string | undefined): string =>
  o ? `o${tones[vowel!]![tones.o!.indexOf(o)]!}` : `u${tones.y![tones.u!.indexOf(u!)]!}`;

const plural = /[^\W\d_]{2}[^s\W\d_]s$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * Calls back with each term of a text: words, and pairs of neighbouring words, since a word of Vietnamese is often two; in scripts
 * without spaces pairs of characters, or what `Intl.Segmenter` takes for a word. Case, the place of a tone mark and the English plural
 * are evened out, diacritics are not: without them Vietnamese has other words.
 */
export function eachTerm(text: string, take: (term: string) => void): void {
  const even = text.normalize().toLowerCase().replace(earlyTone, lateTone);
  let last = '';
  let end = -1;
  for (const { 0: run, 1: characters, 2: unspaced, index } of even.matchAll(runs)) {
    if (characters) pairs(characters, take);
    else if (unspaced) segments(unspaced, take);
    else {
      const word = plural.test(run) ? run.slice(0, -1) : run;
      take(word);
      // Nothing but a space or a hyphen is between them.
      if (last && index === end + 1) take(`${last} ${word}`);
      last = word;
      end = index + run.length;
      continue;
    }
    last = '';
  }
}

function pairs(run: string, take: (term: string) => void): void {
  let last = '';
  let isAlone = true;
  for (const character of run) {
    if (last) {
      take(last + character);
      isAlone = false;
    }
    last = character;
  }
  if (isAlone) take(last);
}

function segments(run: string, take: (term: string) => void): void {
  if (!('Segmenter' in Intl)) return pairs(run, take);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment } of segmenter.segment(run)) if (inSegmented.test(segment)) take(segment);
}
