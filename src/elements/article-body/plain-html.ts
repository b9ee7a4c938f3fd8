import { htmlToText } from '../../model/fields/html.js';
import { cleanText } from '../../model/fields/text.js';
import type { CleanHtml } from './html/context.js';

const ends = /<\/(?:p|div|h\d|li|blockquote|tr|figcaption|section)\s*>|<br\b[^>]*>\s*<br\b[^>]*>/i;

/** The text of HTML, in paragraphs: for pages where what would sanitise it can't be loaded. */
export const plainHtml: CleanHtml = (html) =>
  html.split(ends).flatMap((piece) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = cleanText(htmlToText(piece));
    return paragraph.textContent ? paragraph : [];
  });
