import { isElement, type Piece } from './outline.js';

/** Scripts whose letters a drop cap suits: apart, with capitals, and not hanging from a line. */
const scripts = /^(?:Latn|Cyrl|Grek|Armn)$/;
const beginning = /^[^\p{L}\p{N}]{0,3}[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u;
/** A letter with a mark above it, as Ấ: the mark would stand in the line before. */
const tall = /^[^\p{L}\p{N}]{0,3}\p{L}\p{M}*[\u0300-\u0314]/u;
/** Fewer characters than this do not fill three lines beside the letter. */
const leastLength = 160;

/** The classes of a text whose first paragraph can begin with a large letter; else none. */
export function dropCapOf(pieces: readonly Piece[], language: string): string {
  const first = pieces.find((piece) => (isElement(piece) ? piece.localName === 'p' : piece.type === 'paragraph'));
  const text = first && (isElement(first) ? first.textContent : 'text' in first ? first.text : '').trim();
  if (!text || text.length < leastLength || !beginning.test(text)) return '';
  try {
    if (!scripts.test(new Intl.Locale(language).maximize().script ?? '')) return '';
  } catch {
    return '';
  }
  return tall.test(text.slice(0, 9).normalize('NFD')) ? 'cap tall-cap' : 'cap';
}
