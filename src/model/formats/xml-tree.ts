import { decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { lookUp, nameOf, type Scope, scopeOf, splitName } from './xml-names.js';

/** An element of a feed. */
export interface XmlNode {
  /** Its name by its namespace, such as `dc:creator`. */
  readonly name: string;
  /** By lower-case name as written; decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly parent: XmlNode | undefined;
  /** Its own text and that of the markup in it, decoded once; what stands in CDATA is as it stands. */
  text: string;
  /** The same as HTML, where there is markup in it that is no text. */
  html: string | undefined;
}

/** What was found in a feed. */
export interface XmlFeed {
  /** The element that tells of the feed itself. */
  readonly head: XmlNode;
  /** `item` or `entry` elements; only the first `maximum` are read, the rest are holes. */
  readonly items: readonly XmlNode[];
  /** Whether it ended before its end. */
  readonly isCutOff: boolean;
}

const rootPattern = /^(?:rss|rdf|feed|channel|entry)$/;
const itemPattern = /^(?:item|entry)$/;
const headPattern = /^(?:channel|feed)$/;
/** What may hold markup instead of elements. */
const mixedPattern =
  /^(?:(?:media:)?(?:title|description)|subtitle|tagline|summary|content|content:encoded|xhtml:(?:body|div))$/;
/** What holds text alone. */
const leafPattern = /^(?:link|guid|id|pubdate|dc:\w+|published|updated|category|enclosure)$/;
/** What ends a field that was never closed. Names that HTML has as well could be markup. */
const nextPattern = /^(?:title|description|content|content:encoded|author)$/;
// HTML's elements without an end tag.
const voidPattern = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const tagPattern = /^[a-z][a-z\d-]*$/;
const special = /[&<>"]/g;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as HTML. */
export const escapeHtml = (text: string): string => text.replace(special, (character) => escapes[character]!);

/** What lies deeper is no feed that anybody wrote. */
const maximumDepth = 300;
/** A body is cut at half of it. */
const maximumText = 2e6;
const chunkLength = 16_384;
/** Tags times open elements: the parser looks through all of them for each end tag, which a hostile feed could make last. */
const maximumWork = 1e9;

/** One open element. `field` is the mixed node whose markup it is. */
interface Frame {
  readonly node: XmlNode | undefined;
  readonly field: XmlNode | undefined;
  readonly tag: string;
  readonly scope: Scope | undefined;
}

/** Whether a field holds markup by its own word. */
export const isXhtml = ({ name, attributes }: XmlNode): boolean =>
  name.startsWith('xhtml:') || /xhtml|xml$/.test(attributes.type ?? '');

const decode = (text: string): string => (text.includes('&') ? decodeHTMLAttribute(text) : text);

function makeNode(name: string, raw: Readonly<Record<string, string>>, parent: XmlNode | undefined): XmlNode {
  const attributes = Object.create(null) as Record<string, string>;
  for (const key of Object.keys(raw)) attributes[key.toLowerCase()] ??= decode(raw[key]!);
  return { name, attributes, parent, children: [], text: '', html: undefined };
}

/** Reads XML as broken as it comes: undefined where there is no feed in it. */
export function readXml(text: string, maximum: number): XmlFeed | undefined {
  const frames: Frame[] = [];
  const items: XmlNode[] = [];
  let root: XmlNode | undefined;
  let head: XmlNode | undefined;
  let own = '';
  let count = 0;
  let depth = 0;
  let pending = '';
  let isCdata = false;

  const flush = (): void => {
    const { node, field } = frames.at(-1) ?? {};
    const target = field ?? node;
    if (target && pending && target.text.length < maximumText) {
      const start = pending.slice(0, maximumText);
      const decoded = isCdata ? start : decode(start);
      target.text += decoded;
      if (target.html !== undefined) target.html += escapeHtml(decoded);
    }
    pending = '';
  };

  const open = (written: string, raw: Readonly<Record<string, string>>): void => {
    flush();
    if (depth++ >= maximumDepth) return;
    const outer = frames.at(-1);
    const scope = scopeOf(raw, outer?.scope);
    const [prefix, local] = splitName(written);
    if (!root) {
      if (!rootPattern.test(local)) {
        frames.push({ node: undefined, field: undefined, tag: '', scope });
        return;
      }
      own = lookUp(local === 'rdf' ? '' : prefix, scope);
    }
    const name = nameOf(written, scope, own);
    const isItem = itemPattern.test(name);
    let parent = outer?.node;
    const field = outer?.field ?? (parent && mixedPattern.test(parent.name) ? parent : undefined);
    const isNext =
      isItem ||
      (parent &&
        (leafPattern.test(name) || nextPattern.test(name)) &&
        (field ? !isXhtml(field) : leafPattern.test(parent.name)));
    if (field && !isNext) {
      field.html ??= escapeHtml(field.text);
      const tag = tagPattern.test(local) ? local : '';
      if (tag) field.html += startTag(tag, raw);
      frames.push({ node: undefined, field, tag: voidPattern.test(tag) ? '' : tag, scope });
      return;
    }
    if (isNext && !isItem) parent = field ? field.parent : parent?.parent;
    // An item that was never closed ends where the next begins.
    if (isItem)
      for (let around = field ?? parent; around; around = around.parent)
        if (itemPattern.test(around.name)) parent = around.parent;
    const node = makeNode(name, raw, parent);
    root ??= node;
    if (headPattern.test(name)) head ??= node;
    if (!isItem) parent?.children.push(node);
    else if (count++ < maximum) items.push(node);
    frames.push({ node, field: undefined, tag: '', scope });
  };

  const close = (): void => {
    flush();
    if (--depth >= maximumDepth) return;
    // A tag that the end cuts off is closed without having been opened.
    const { field, tag } = frames.pop() ?? {};
    if (field && tag) field.html! += `</${tag}>`;
  };

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext: (data) => (pending += data),
      oncdatastart: () => {
        flush();
        isCdata = true;
      },
      oncdataend: () => {
        flush();
        isCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  let work = 0;
  for (let start = 0; start < text.length && work < maximumWork; start += chunkLength) {
    parser.write(text.slice(start, start + chunkLength));
    work += (chunkLength / 4) * depth;
  }
  const isCutOff = frames.some(({ node }) => node && node === root);
  parser.end();
  // An RDF document may be of anything.
  if (!root || !(head || count)) return undefined;
  items.length = count;
  return { head: head ?? root, items, isCutOff };
}

function startTag(tag: string, raw: Readonly<Record<string, string>>): string {
  let html = `<${tag}`;
  for (const key of Object.keys(raw)) {
    const name = key.toLowerCase().replace(/^xml:/, '');
    if (!/[:"'<>/=\s]|^xmlns/.test(name)) html += ` ${name}="${escapeHtml(decode(raw[key]!))}"`;
  }
  return `${html}>`;
}
