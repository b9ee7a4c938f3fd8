/** Markup, as against a text that has a "<" in it. */
export const markup =
  /<\/?(?:p|br|div|h[1-6]|[uo]l|li|blockquote|fig\w+|table|section|article|img|a|em|strong|[biu]|span|iframe)(?:\s[^<>]*|\/)?>/i;
export const anyTag = /</;
const breaks = /^\/?(?:p|br|div|h[1-6]|[uo]l|li|blockquote|fig\w+|table|section|article|t[dhr]|d[dlt]|hr)$/;
const tag = /^(\/?[a-z][^\s/>]*|[!?/])(?:"[^"]*"|'[^']*'|[^'">])*>?/i;

/** The text of HTML, entities not decoded yet. Linear in its length; unlike a parser it needs no DOM, and nothing is ever inserted. */
export function htmlToText(html: string): string {
  let end = '';
  return html
    .split('<')
    .map((piece, index) => {
      if (!index) return piece;
      const [whole, match] = tag.exec(piece) ?? [];
      const name = match?.toLowerCase() ?? '';
      if (end && name !== end) return '';
      end = /^(?:script|style)$/.test(name) ? '/' + name : '';
      if (end) return '';
      return whole ? (breaks.test(name) ? ' ' : '') + piece.slice(whole.length) : '<' + piece;
    })
    .join('');
}
