import { frameTag } from './allow-list.js';

// The attributes of a tag. Bounded, so that what is never closed costs no more than it has to.
const inTag = `(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^"'<>]){0,4000}`;
const frames = new RegExp(`<iframe\\b(${inTag})>(?:(?:(?!<iframe\\b)[^]){0,10000}?</iframe\\s*>)?`, 'gi');
const skins = new RegExp(`</?(?:noscript|form|[a-z]\\w*[:-][\\w:.-]*)(?=[\\s/>])${inTag}>`, 'gi');

/**
 * Makes HTML ready for a sanitiser. Frames become an element that it lets through, and what is in `noscript`, `form` and elements of
 * other people's making stands without them: pictures that a script would have loaded late, pages that are one big form, texts of Word. Whatever this does to the text, the sanitiser comes after it.
 */
export const prepare = (html: string): string =>
  html.replace(skins, '').replace(frames, `<${frameTag} $1></${frameTag}>`);
