const comments = /<!--[^]*?-->/g;
const roots = /<(?:(!doctype\s+html|html)\b|(?:[\w.-]+:)?(?:rss|rdf|feed|channel|entry)[\s>])/i;

/** What kind of document a text with markup is. A feed may have anything before it, such as a warning of the server's. */
export function kindOfMarkup(text: string): 'html' | 'feed' | undefined {
  const root = roots.exec(text.slice(0, 20_000).replace(comments, ''));
  return root ? (root[1] ? 'html' : 'feed') : undefined;
}
