import type { Problem } from '../problem.js';
import { mediaOf } from './feed-media.js';
import { all, bodyOf, descriptionOf, find, isWholeText, plain, textOf, titleOf, xmlBaseOf } from './feed-text.js';
import { resolve } from './resolve-urls.js';
import { readXml, type XmlNode } from './xml-tree.js';

/** What the feed says for all of its items. */
interface Feed {
  readonly isAtom: boolean;
  readonly base: string | undefined;
}

// Not taken from the reader of documents, which is loaded with every page: what both need would be a file of its own there.
/** The longest list that is read whole. */
const maximumItems = 10_000;
const cutOff: Problem = { code: 'feed-cut-off', path: '', message: 'feed cut off' };
/** Longer names are read in part: the patterns look for a bracket from each letter on. */
const maximumName = 300;
const address = /^https?:\/\//i;

/** The page of an item or of a feed; in RSS links of Atom may stand beside its own. */
function linkOf(node: XmlNode, ...relations: readonly string[]): string | undefined {
  const links = [...all(node, 'link'), ...all(node, 'atom:link')].filter(
    ({ attributes: { rel = 'alternate', href } }) => relations.includes(rel) && href,
  );
  const best = links.find(({ attributes: { type } }) => !type || type.includes('html')) ?? links[0];
  return best?.attributes.href;
}

/** `writer@site.example (Their Name)` is RSS's form, `Their Name <writer@site.example>` that of mail; nobody is called by an address. */
function nameOfAuthor(written: string): string | undefined {
  const text = written.slice(0, maximumName).trim();
  const [, inBrackets] = /^\S+@\S+\s*\((.+)\)$/.exec(text) ?? [];
  const name = (inBrackets ?? text.replace(/<[^<>]*@[^<>]*>/, '')).trim();
  return /^\S+@\S+$/.test(name) ? undefined : name || undefined;
}

/** People, under the names of Atom and of the formats beside it. */
function authorsOf(node: XmlNode, base: string | undefined): unknown[] | undefined {
  const people: unknown[] = [];
  for (const person of [...all(node, 'author'), ...all(node, 'atom:author')]) {
    const name = textOf(person, 'name', 'atom:name');
    const url = textOf(person, 'uri', 'url', 'atom:uri');
    if (name) people.push({ name, url: resolve(url, base) });
    else if (!person.children.length) people.push(nameOfAuthor(person.text));
  }
  const named = people.filter(Boolean);
  if (named.length) return named;
  for (const name of ['dc:creator', 'itunes:author']) {
    const texts = all(node, name).flatMap(({ text }) => nameOfAuthor(text) ?? []);
    if (texts.length) return texts;
  }
  return undefined;
}

/** Names once each. A term may be a machine's, such as a kind of thing at Blogger. */
const distinct = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name && !address.test(name));

/** Categories are the section and then keywords: WordPress and Ghost put both there. */
function categoriesOf(item: XmlNode): { section: string | undefined; keywords: string[] } {
  const [section, ...tags] = distinct(
    ['category', 'atom:category', 'dc:subject']
      .flatMap((name) => all(item, name))
      .map(({ attributes: { label, term }, text }) => label ?? term ?? text),
  );
  const words = ['media:keywords', 'itunes:keywords'].flatMap((name) => textOf(item, name)?.split(',') ?? []);
  return { section, keywords: distinct([...tags, ...words]) };
}

/** Where an item of a planet or of an aggregator came from. */
function sourceOf(item: XmlNode, base: string | undefined): object | undefined {
  const [node] = [...all(item, 'source'), ...all(item, 'dc:source')];
  if (!node) return undefined;
  const name = (textOf(node, 'title') ?? (node.children.length ? '' : node.text)).trim();
  if (!name || address.test(name)) return undefined;
  const { url } = node.attributes;
  const isFeed = /\.(?:xml|rss|atom)(?:\?|$)|\/(?:feed|rss|atom)\/?$/i.test(url ?? '');
  return { name, url: resolve(linkOf(node, 'alternate') ?? (isFeed ? undefined : url), base) };
}

/** Without the keys that have no value. */
const compact = (record: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function readItem(item: XmlNode, feed: Feed): object {
  const { isAtom } = feed;
  const guid = find(item, 'guid');
  const isAddress = guid && guid.attributes.ispermalink !== 'false' && address.test(guid.text.trim());
  const link = textOf(item, 'link') ?? linkOf(item, 'alternate') ?? (isAddress ? guid.text : undefined);
  const url = resolve(link, xmlBaseOf(item, feed.base) ?? feed.base);
  const ownBase = url && address.test(url) ? url : feed.base;
  const base = xmlBaseOf(item, feed.base) ?? ownBase;

  const title = find(item, 'title', 'dc:title', 'media:title');
  const description = find(item, 'description', 'summary', 'atom:summary', 'itunes:summary', 'dc:description');
  const content = find(item, 'content:encoded', 'xhtml:body', 'xhtml:div', isAtom ? 'content' : 'atom:content');
  const isWhole = !content && !!description && isWholeText(description);
  const body = isWhole ? description : content;
  const isOfAtom = (node: XmlNode | undefined): boolean => isAtom || !!node?.name.startsWith('atom:');
  const published = textOf(item, 'pubdate', 'published', 'issued', 'atom:published', 'dc:date', 'dcterms:issued');
  const changed = textOf(item, 'updated', 'modified', 'atom:updated', 'dcterms:modified');
  const { section, keywords } = categoriesOf(item);
  const [source] = all(item, 'source');
  return compact({
    id: plain(guid?.text ?? textOf(item, 'id') ?? item.attributes['rdf:about'] ?? '') || undefined,
    inLanguage: textOf(item, 'dc:language') ?? title?.attributes['xml:lang'] ?? item.attributes['xml:lang'],
    headline: titleOf(title, isAtom),
    url,
    // Atom must say when an item was changed, and may say when it was published.
    datePublished: published ?? changed,
    dateModified: changed === published || !published ? undefined : changed,
    description: isWhole ? undefined : descriptionOf(description, isOfAtom(description)),
    articleSection: section,
    keywords: keywords.length ? keywords : undefined,
    author: authorsOf(item, base) ?? (source && authorsOf(source, base)),
    source: sourceOf(item, base),
    commentCount: textOf(item, 'slash:comments', 'thr:total'),
    commentUrl: resolve(textOf(item, 'comments') ?? linkOf(item, 'replies'), base),
    ...mediaOf(item, base),
    ...bodyOf(body, isOfAtom(body), (body && xmlBaseOf(body, feed.base)) ?? ownBase),
  });
}

/** The raw document of an RSS or Atom feed; undefined where there is no feed. */
export function readFeed(
  text: string,
  base: string | undefined,
): { readonly raw: object; readonly problems: readonly Problem[] } | undefined {
  const xml = readXml(text, maximumItems);
  if (!xml) return undefined;
  const { head, items, isCutOff } = xml;
  const isAtom = head.name === 'feed' || head.name === 'entry';
  const xmlBase = xmlBaseOf(head, base);
  const home = resolve(textOf(head, 'link') ?? linkOf(head, 'alternate'), xmlBase ?? base);
  const feed: Feed = { isAtom, base: xmlBase ?? (home && address.test(home) ? home : base) };
  const raw = compact({
    headline: titleOf(find(head, 'title'), isAtom),
    url: home,
    inLanguage:
      textOf(head, 'language', 'dc:language') ?? head.attributes['xml:lang'] ?? head.parent?.attributes['xml:lang'],
    author: isAtom ? authorsOf(head, feed.base) : undefined,
    next_url: resolve(linkOf(head, 'next'), feed.base),
    items: items.map((item) => readItem(item, feed)),
  });
  return { raw, problems: isCutOff ? [cutOff] : [] };
}
