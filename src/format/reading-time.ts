import type { Article, Block } from '../model/article.js';
import { decodeEntities } from '../model/fields/entities.js';
import { htmlToText } from '../model/fields/html.js';

/**
 * Words a minute of silent reading, English non-fiction: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109 (2019). By the same study other languages take as long for the same message; where their words carry more or less of it, the rate
 * is in proportion to that of reading aloud in 17 languages (English 228): S. Trauzettel-Klosinski, K. Dietz, "Standardized
 * Assessment of Reading Performance", IOVS 53 (2012).
 */
const words = 238;
const arabicWords = (238 * 138) / 228;
const hebrewWords = (238 * 187) / 228;
/** Characters a minute that a Chinese reader of 15 years has at least: 义务教育语文课程标准, Ministry of Education, years 7 to 9. */
const characters = 500;

const byCharacter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
/** Scripts that leave no space between words. */
const unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;
const wordish = /[\p{L}\p{N}]/u;
const arabic = /\p{sc=Arabic}/u;
const hebrew = /\p{sc=Hebrew}/u;
let segmenter: Intl.Segmenter | undefined;

/** Minutes, with fractions, that it takes to read a text: each script at its own rate, added up. */
export function minutesToRead(text: string): number {
  let minutes = (text.match(byCharacter)?.length ?? 0) / characters;
  const spaced = text.replace(byCharacter, ' ').replace(unspaced, divide);
  for (const word of spaced.split(/\s+/))
    if (wordish.test(word)) minutes += 1 / (arabic.test(word) ? arabicWords : hebrew.test(word) ? hebrewWords : words);
  return minutes;
}

/** A text without spaces, with spaces between its words. */
function divide(run: string): string {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  let text = ' ';
  for (const { segment } of segmenter.segment(run)) text += `${segment} `;
  return text;
}

const known = new WeakMap<readonly Block[], number>();

/** The minutes that an article takes: as it says, else by its count of words, else counted from its text. */
export function readingMinutes({ timeRequired, wordCount, articleBody, inLanguage }: Article): number | undefined {
  if (timeRequired) return timeRequired;
  if (wordCount) return wordCount / (/^(?:zh|ja|ko|yue)\b/.test(inLanguage ?? '') ? characters : words);
  if (!articleBody) return undefined;
  let minutes = known.get(articleBody);
  if (minutes === undefined) {
    minutes = minutesToRead(articleBody.map(textOf).join(' '));
    known.set(articleBody, minutes);
  }
  return minutes || undefined;
}

function textOf(block: Block): string {
  if ('html' in block) return decodeEntities(htmlToText(block.html));
  if ('text' in block) return block.text;
  return block.type === 'list' ? block.items.join(' ') : '';
}
