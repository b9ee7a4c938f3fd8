/** Markup, as against a text that has a "<" in it. */
export const markup =
  /<\/?(?:p|br|div|h[1-6]|[uo]l|li|blockquote|fig\w+|img|a|em|strong|[biu]|span|table|section|article|iframe)(?:\s[^<>]*|\/)?>/i;

const tag = /^(\/?[a-z][^\s/>]*|[!?/])(?:"[^"]*"|'[^']*'|[^'">])*>?/i;
const breaks = /^\/?(?:p|br|div|h\d|[uod]l|li|d[dt]|t[dhr]|table|blockquote|fig\w+|section|article|hr)$/i;

/** The text of HTML, entities not decoded yet. Linear in its length; unlike a parser it needs no DOM, and nothing is ever inserted. */
export function htmlToText(html: string): string {
  const pieces = html.split('<');
  let text = pieces[0]!;
  let hidden = '';
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const [whole = '', name = ''] = tag.exec(piece) ?? [];
    if (hidden) {
      if (name.toLowerCase() !== hidden) continue;
      hidden = '';
    } else if (/^(?:script|style)$/i.test(name)) {
      hidden = '/' + name.toLowerCase();
      continue;
    }
    text += whole ? (breaks.test(name) ? ' ' : '') + piece.slice(whole.length) : '<' + piece;
  }
  return text;
}
