const inlineTags = /<(\/?)(\w+)(?:\s[^<>]*)?>|</g;
const inline = /^(?:em|i|b|strong|sup|sub|code|span)$/i;

/** Whether all markup of a text is well-formed and of the kind that headlines have. */
export function isInlineMarkup(text: string): boolean {
  const open: string[] = [];
  for (const [, end, tag] of text.matchAll(inlineTags)) {
    if (!tag || !inline.test(tag)) return false;
    if (!end) open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return !open.length && text.includes('<');
}
