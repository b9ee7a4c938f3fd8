import { formatDate } from '../format/format-date.js';
import { joinInParts } from '../format/format-list.js';
import { directionOf } from '../i18n/language-of.js';
import type { TextOverrides } from '../i18n/message.js';
import { commonMessages, metaMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import type { Article, Image } from '../model/article.js';
import { labelOf } from '../render/label.js';
import { extras } from './extras.js';
import { externalMark, type PieceName, rowPrototype } from './row-prototype.js';

/** What an item can show beside its headline. */
export const itemParts = ['image', 'date', 'source', 'author', 'section', 'description', 'views', 'reason'] as const;

/** One of what an item can show. */
export type ItemPart = (typeof itemParts)[number];

/** What is the same for all rows of a list. */
export interface RowView {
  /** In order; the order holds within the line above the headline and within the line below. */
  readonly show: readonly ItemPart[];
  readonly headingLevel: number;
  readonly language: string;
  readonly timeZone: string | undefined;
  readonly linkTarget: string | undefined;
  readonly overrides: TextOverrides | undefined;
  /** How wide pictures are, for those that come in several widths. */
  readonly sizes: string;
  /** The picture of an item that has none. */
  readonly fallbackImage: Image | undefined;
  /** The site's own markup. */
  readonly markup?: Markup | undefined;
}

/** Makes rows in the place of `itemRow`. */
export interface Markup {
  /** Another one for other markup. */
  readonly version: number;
  makeRow(item: Article, view: RowView): HTMLElement;
}

/** A row of a list, filled. Text goes in as text, whatever it says. */
export function itemRow(item: Article, view: RowView): HTMLElement {
  const { language } = view;
  const texts = new Map<PieceName, string>();
  const above: PieceName[] = [];
  const below: PieceName[] = [];
  const put = (line: PieceName[], name: PieceName, text: string | undefined): void => {
    if (!text) return;
    line.push(name);
    texts.set(name, text);
  };
  // What is paid for says so, whatever `show` asks for.
  const label = labelOf(item, language, view.overrides);
  put(above, label?.kind === 'paid' ? 'badge' : 'label', label?.text);
  const image = view.show.includes('image') ? (item.image?.[0] ?? view.fallbackImage) : undefined;
  if (item.media ?? item.duration)
    if (view.show.includes('image')) put(above, 'media', extras.cards?.mediaBadge(item, language, view.overrides));
  const { datePublished, viewCount, author } = item;
  const date =
    view.show.includes('date') && datePublished
      ? formatDate(datePublished, { language, timeZone: view.timeZone, compact: true })
      : undefined;
  for (const part of view.show) {
    if (part === 'section') put(above, part, item.articleSection);
    else if (part === 'reason') put(above, part, item.reason);
    else if (part === 'date') put(below, part, date?.text);
    else if (part === 'source') put(below, part, item.source?.name);
    else if (part === 'author')
      put(
        below,
        part,
        author &&
          joinInParts(
            author.map(({ name }) => name),
            language,
          ).join(''),
      );
    else if (part === 'views' && viewCount !== undefined)
      put(below, part, translate(metaMessages, language, 'views', { count: viewCount }, view.overrides));
  }
  const description = view.show.includes('description') ? item.description : undefined;
  if (description) texts.set('description', description);
  texts.set(item.url ? 'link' : 'headline', item.headline!);
  const { row: prototype, paths } = rowPrototype({
    headingLevel: view.headingLevel,
    above,
    below,
    hasLink: !!item.url,
    hasDescription: !!description,
    hasImage: !!image,
    hasReadableDate: !!date?.datetime,
  });
  const row = prototype.cloneNode(true) as HTMLElement;
  const find = (name: PieceName): HTMLElement | undefined => {
    let node: Node = row;
    const path = paths.get(name);
    if (!path) return undefined;
    // Not by childNodes, which makes an object for each.
    for (let index of path) for (node = node.firstChild!; index--;) node = node.nextSibling!;
    return node as HTMLElement;
  };
  for (const [name, text] of texts) find(name)!.textContent = text;
  if (date?.datetime) find('date')!.setAttribute('datetime', date.datetime);
  const link = find('link') as HTMLAnchorElement | undefined;
  if (link) fillLink(link, item.url!, item, view);
  if (image) fillImage(find('image') as HTMLImageElement, image, view);
  if (item.inLanguage && item.inLanguage !== language)
    markLanguage(item.inLanguage, language, [find('headline'), find('description'), find('section')]);
  return row;
}

/** Where a link of an item leads, and what that means: paid for, to another site, in another window. */
export function fillLink(link: HTMLAnchorElement | HTMLAreaElement, url: string, item: Article, view: RowView): void {
  const { linkTarget, language, overrides } = view;
  link.setAttribute('href', url);
  if (linkTarget) link.target = linkTarget;
  const relations =
    item.sponsor || item.label === 'sponsored'
      ? 'sponsored nofollow noopener'
      : linkTarget === '_blank'
        ? 'noopener'
        : '';
  if (relations) link.rel = relations;
  if (isAnotherSite(url))
    link.append(externalMark(translate(commonMessages, language, 'externalSite', undefined, overrides)));
}

function fillImage(picture: HTMLImageElement, image: Image, { sizes }: RowView): void {
  picture.alt = image.alt ?? '';
  if (image.width && image.height) {
    picture.width = image.width;
    picture.height = image.height;
  }
  if (image.srcset) {
    picture.sizes = image.sizes ?? sizes;
    picture.srcset = image.srcset;
  }
  picture.src = image.url;
}

/** The text's own language and direction, on the leaves that hold it. */
export function markLanguage(own: string, around: string, leaves: readonly (HTMLElement | undefined)[]): void {
  const direction = directionOf(own);
  for (const leaf of leaves) {
    if (!leaf) continue;
    leaf.lang = own;
    if (direction !== directionOf(around)) leaf.dir = direction;
  }
}

/** Of the page, kept: to ask for it costs as much as all texts of a row. */
let origin: string | undefined;
const isAnotherSite = (url: string): boolean =>
  /^https?:/.test(url) && !`${url}/`.startsWith((origin ??= `${location.origin}/`));
