import { isElement, type Piece } from './outline.js';

/** Scripts whose letters a drop cap suits: apart, with capitals, and not hanging from a line. */
const scripts = /^(?:Latn|Cyrl|Grek|Armn)$/;
const beginning = /^[^\p{L}\p{N}]{0,3}[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u;
/** Fewer characters than this do not fill three lines beside the letter. */
const leastLength = 160;

/** Whether the first paragraph of a text can begin with a large letter. */
export function hasDropCap(pieces: readonly Piece[], language: string): boolean {
  const first = pieces.find((piece) => (isElement(piece) ? piece.localName === 'p' : piece.type === 'paragraph'));
  const text = first && (isElement(first) ? first.textContent : 'text' in first ? first.text : '').trim();
  if (!text || text.length < leastLength || !beginning.test(text)) return false;
  try {
    return scripts.test(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false;
  }
}
