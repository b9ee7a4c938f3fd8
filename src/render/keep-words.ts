import { html, type TemplateResult } from '../lit.js';

/** Up to so many characters between two marks stay in one piece. */
const shortPhrase = 6;
const scripts = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const mark = /[\p{P}\p{Z}]/u;
let segmenter: Intl.Segmenter | undefined;

/**
 * A Chinese or Japanese headline in pieces that keep words whole, with a place to break between them; any other text as it is.
 * The style sheet forbids breaks within a piece.
 */
export function keepWords(text: string): string | (string | TemplateResult)[] {
  if (!scripts.test(text) || !('Segmenter' in Intl)) return text;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const phrases: string[][] = [[]];
  for (const { segment } of segmenter.segment(text)) {
    const phrase = phrases[phrases.length - 1]!;
    if (!mark.test(segment)) phrase.push(segment);
    // A mark belongs to what stands before it; an opening one to what follows.
    else if (/[\p{Ps}\p{Pi}]/u.test(segment)) phrases.push([segment]);
    else {
      phrase[Math.max(phrase.length - 1, 0)] = (phrase[phrase.length - 1] ?? '') + segment;
      phrases.push([]);
    }
  }
  const pieces: (string | TemplateResult)[] = [];
  for (const phrase of phrases) {
    const whole = phrase.join('');
    if (!whole) continue;
    for (const piece of whole.length <= shortPhrase + 1 ? [whole] : joinOpening(phrase)) {
      if (pieces.length) pieces.push(html`<wbr />`);
      pieces.push(piece);
    }
  }
  return pieces;
}

/** An opening mark never stands alone at the end of a line. */
const joinOpening = (phrase: string[]): string[] =>
  phrase.length > 1 && /^[\p{Ps}\p{Pi}]+$/u.test(phrase[0]!) ? [phrase[0]! + phrase[1]!, ...phrase.slice(2)] : phrase;
