import { isInlineMarkup } from './inline-markup.js';
import { resolve, resolveUrls } from './resolve-urls.js';
import { escapeHtml, isXhtml, type XmlNode } from './xml-tree.js';

/** What reads the raw keys decodes entities once, as those of JSON, and may take tags away: this keeps a text as it is. */
export const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML that stands for its text: what reads the raw keys takes the tags away. */
const asHtml = (html: string): { rendered: string } => ({ rendered: html });

/** The first element of one of those names that has something in it; names in the order of their precedence. */
export function find(node: XmlNode, ...names: string[]): XmlNode | undefined {
  for (const name of names)
    for (const child of node.children) if (child.name === name && (child.html ?? child.text.trim())) return child;
  return undefined;
}

/** All elements of that name. */
export const all = (node: XmlNode, name: string): XmlNode[] => node.children.filter((child) => child.name === name);

/** The text of the first element of one of those names. */
export const textOf = (node: XmlNode, ...names: string[]): string | undefined => find(node, ...names)?.text.trim();

/** What `xml:base` around an element says, where anything does. */
export function xmlBaseOf(node: XmlNode, base: string | undefined): string | undefined {
  const outer = node.parent && xmlBaseOf(node.parent, base);
  const own = node.attributes['xml:base'];
  return own ? resolve(own, outer ?? base) : outer;
}

type Kind = 'text' | 'html' | 'xhtml' | 'none';

/** What kind of text an element of Atom holds (RFC 4287, 3.1 and 4.1.3). */
function kindOf(node: XmlNode): Kind {
  const type = (node.attributes.type ?? '').trim().toLowerCase();
  if (isXhtml(node)) return 'xhtml';
  if (/html$/.test(type)) return 'html';
  return !type || type.startsWith('text') || type === 'plain' ? 'text' : 'none';
}

/** A title, by the rules of its format. */
export function titleOf(node: XmlNode | undefined, isAtom: boolean): unknown {
  if (!node) return undefined;
  const { text, html } = node;
  if (html) return asHtml(html);
  const isHtml = isAtom || node.name.startsWith('media:') ? kindOf(node) === 'html' : isInlineMarkup(text);
  return isHtml ? asHtml(text) : plain(text);
}

/** A description, which may be a sentence, a whole summary, or HTML. In RSS nothing says which. */
export function descriptionOf(node: XmlNode | undefined, isAtom: boolean): unknown {
  if (node?.html) return asHtml(node.html);
  return node && !isAtom ? node.text : titleOf(node, isAtom);
}

const blocks = /<(?:p|h[1-6]|[uo]l|blockquote|figure|pre|table)[\s>]/gi;

/** Whether a description is the whole text, as Eleventy's feeds have it: no summary has so many paragraphs, titles and pictures. */
export const isWholeText = ({ name, text, html }: XmlNode): boolean =>
  name === 'description' && ((html ?? text).slice(0, 20_000).match(blocks)?.length ?? 0) > 2;

/** The text of the article, under the key of its kind, with URLs that stand against nothing else any more. */
export function bodyOf(node: XmlNode | undefined, isAtom: boolean, base: string | undefined): object | undefined {
  if (!node) return undefined;
  const kind = isAtom ? kindOf(node) : node.name.startsWith('xhtml:') ? 'xhtml' : 'html';
  if (kind === 'none') return undefined;
  if (kind === 'text' && !node.html) return { content_text: plain(node.text) };
  const html = node.html ?? (kind === 'xhtml' ? escapeHtml(node.text) : node.text);
  // The div that Atom asks for is no part of the text (RFC 4287, 3.1.1.3).
  const content = kind === 'xhtml' ? html.replace(/^\s*<div(?:\s[^<>]*)?>([^]*)<\/div>\s*$/i, '$1') : html;
  return { content_html: base ? resolveUrls(content, base) : content };
}
