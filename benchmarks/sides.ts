// The two sides, and what they show: ours from raw JSON, the hand-written one from what is ready to be shown.
import '../src/elements/article-header/define.js';
import '../src/elements/article-meta/define.js';
import '../src/elements/related-list/define.js';
import { ArticleHeader } from '../src/elements/article-header/article-header.js';
import { ArticleMeta } from '../src/elements/article-meta/article-meta.js';
import { RelatedList } from '../src/elements/related-list/related-list.js';
import { css, type CSSResult } from '../src/lit.js';
import { type RawArticle, rawArticle, type RawItem, rawItems } from './documents.js';
import { defineHandArticle, defineHandList } from './hand-written.js';
import { readyArticle, readyItem } from './ready-made.js';

/** Who shows it: we as shipped, we with every row laid out, the hand-written elements, or those of a library. */
export type Side = 'shipped' | 'laid-out' | 'hand' | 'preact' | 'shoelace';

const listTags = {
  shipped: 'related-list',
  'laid-out': 'laid-out-list',
  hand: 'hand-list',
  preact: 'preact-list',
  shoelace: 'shoelace-list',
} as const;

/** Ours, with every row laid out at once, as the others have it. */
class LaidOutList extends RelatedList {
  static override styles = [
    ...RelatedList.styles,
    css`
      .late.late.late {
        content-visibility: visible;
        contain-intrinsic-size: none;
      }
    `,
  ];
}
LaidOutList.define('laid-out-list');

/** The sheets of an element, as one text. */
const textOf = ({ elementStyles }: typeof RelatedList | typeof ArticleHeader): string =>
  elementStyles.map((style) => (style as CSSResult).cssText).join('');
/** The sheets of a list, for those who show the same boxes. */
export const listCss = textOf(RelatedList);
defineHandList(listCss);
defineHandArticle(textOf(ArticleHeader), textOf(ArticleMeta as unknown as typeof ArticleHeader));

/** An element of either side. */
export type Widget = HTMLElement & { readonly updateComplete?: Promise<unknown> };
const create = (tag: string, properties: object): Widget => Object.assign(document.createElement(tag), properties);

const isOurs = (side: Side): boolean => side === 'shipped' || side === 'laid-out';

/** What a side gets for a list of so many items, or with `size` 0 for a header and a meta line. */
export function dataFor(side: Side, size: number): unknown {
  const raw = size ? rawItems(size) : rawArticle();
  if (!isOurs(side)) return size ? (raw as RawItem[]).map(readyItem) : readyArticle(raw as RawArticle);
  // As it comes from a server: objects that nobody has seen before.
  return JSON.parse(JSON.stringify(raw)) as unknown;
}

/** Creates the elements, fills them, and lays them out. */
export async function showIn(place: HTMLElement, side: Side, size: number, data: unknown): Promise<Widget[]> {
  const show = 'image section date description';
  const elements = size
    ? [create(listTags[side], { ...(isOurs(side) && { show }), items: data })]
    : side === 'hand'
      ? [create('hand-header', { article: data }), create('hand-meta', { article: data })]
      : [create('article-header', { article: data }), create('article-meta', { article: data })];
  place.append(...elements);
  for (const element of elements) await element.updateComplete;
  place.getBoundingClientRect();
  return elements;
}

const pieces = 'li,h1,h2,h3,p,a,img,time,.section,.image,.label,.kicker';
interface Seen {
  readonly what: string;
  readonly text: string;
  readonly address: string;
  readonly box: readonly number[];
}

async function look(place: HTMLElement, side: Side, size: number): Promise<Seen[]> {
  const elements = await showIn(place, side, size, dataFor(side, size));
  const origin = place.getBoundingClientRect();
  const seen = elements.flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll(pieces)].map((piece) => {
      const { left, top, width, height } = piece.getBoundingClientRect();
      // As the browser resolves them.
      const { href = '', src = '', alt = '' } = piece as unknown as { href?: string; src?: string; alt?: string };
      return {
        what: `${piece.localName}.${piece.className}`,
        text: piece.textContent.replace(/\s+/g, ' ').trim() + alt,
        address: href + src,
        box: [left - origin.left, top - origin.top, width, height],
      };
    }),
  );
  for (const element of elements) element.remove();
  return seen;
}

/** What the two sides show differently: another text or address, or a box that is more than a pixel off. */
export async function differences(place: HTMLElement, size: number): Promise<string[]> {
  const ours = await look(place, 'laid-out', size);
  const theirs = await look(place, 'hand', size);
  const count = Math.max(ours.length, theirs.length);
  // Each row has at least so many pieces: nothing seen is nothing compared.
  const found = ours.length < (size || 2) * 8 ? [`only ${ours.length} pieces`] : [];
  for (let index = 0; index < count; index++) {
    const one = ours[index];
    const other = theirs[index];
    const isSame =
      one &&
      other &&
      one.text === other.text &&
      one.address === other.address &&
      one.box.every((length, edge) => Math.abs(length - other.box[edge]!) <= 1);
    if (!isSame) found.push(`ours ${JSON.stringify(one)}, hand-written ${JSON.stringify(other)}`);
  }
  return found;
}
