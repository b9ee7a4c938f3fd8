import type { Article, Image } from '../../../model/article.js';
import { labelOf } from '../../../render/label.js';
import { fillLink, markLanguage, type RowView } from '../../item-row.js';
import { setMainLink } from '../../rows.js';
import type { Binding } from './bindings.js';
import { addressOf, imageOf, isOwnText, isThere, machineTimeOf, textOf } from './fields.js';

/** A bound element of one row. */
type Bound = readonly [element: HTMLElement, binding: Binding];

/** Fills a clone of the template's row. What has nothing to show leaves no empty element. */
export function fillRow(row: HTMLElement, bindings: readonly Binding[], item: Article, view: RowView): HTMLElement {
  // All are found before the first is taken out.
  const all = bindings.map((binding): Bound => [find(row, binding.path), binding]);
  for (const [element, binding] of all) {
    if (element !== row && isLeftOut(item, binding, view)) element.remove();
    else fill(element, binding, item, view);
  }
  const shown = all.filter(([element]) => row.contains(element));
  const main = shown.find(([element, { href }]) => href?.keys.join() === 'url' && element.hasAttribute('href'))?.[0];
  setMainLink(row, main);
  if (main) row.classList.add('leads');
  labelPaid(row, shown, item, view);
  if (item.inLanguage && item.inLanguage !== view.language)
    markLanguage(
      item.inLanguage,
      view.language,
      shown.filter(([, { text }]) => text && isOwnText(text)).map(([element]) => element),
    );
  return row;
}

function find(row: Node, path: readonly number[]): HTMLElement {
  let node = row;
  for (const index of path) node = node.childNodes[index]!;
  return node as HTMLElement;
}

const isLeftOut = (item: Article, { if: condition, unless, text, src }: Binding, view: RowView): boolean =>
  (!!condition && !isThere(item, condition, view)) ||
  (!!unless && isThere(item, unless, view)) ||
  (!!text && !textOf(item, text, view)) ||
  (!!src && !imageOf(item, src, view));

function fill(element: HTMLElement, { text, href, src }: Binding, item: Article, view: RowView): void {
  if (text) {
    element.textContent = textOf(item, text, view);
    const time = element instanceof HTMLTimeElement && machineTimeOf(item, text, view);
    if (time) element.dateTime = time;
  }
  if (src) fillPicture(element as HTMLImageElement | HTMLSourceElement, imageOf(item, src, view)!, view);
  if (href) lead(element as HTMLAnchorElement | HTMLAreaElement, addressOf(item, href, view), item, view);
}

function lead(link: HTMLAnchorElement | HTMLAreaElement, url: string | undefined, item: Article, view: RowView): void {
  if (!url) return link.removeAttribute('href');
  const own = link.rel.split(/\s+/).filter((word) => word && word !== 'opener');
  fillLink(link, url, item, view);
  link.relList.add(...own);
  // It holds no mark of another site.
  if (link instanceof HTMLAreaElement) link.replaceChildren();
}

/** What the template says of the picture itself holds; the rest is as in any row. */
function fillPicture(element: HTMLImageElement | HTMLSourceElement, picture: Image, view: RowView): void {
  const set = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && !element.hasAttribute(name)) element.setAttribute(name, `${value}`);
  };
  element.removeAttribute('src');
  element.removeAttribute('srcset');
  const isImage = element instanceof HTMLImageElement;
  if (!element.hasAttribute('width') && !element.hasAttribute('height')) {
    set('width', picture.width);
    set('height', picture.height);
  }
  if (picture.srcset) set('sizes', picture.sizes ?? view.sizes);
  if (isImage) {
    set('alt', picture.alt ?? '');
    set('loading', 'lazy');
    set('decoding', 'async');
    set('srcset', picture.srcset);
    set('src', picture.url);
  } else set('srcset', picture.srcset ?? picture.url);
}

/** What was paid for says so before its headline, whatever the template asks for. */
function labelPaid(row: HTMLElement, shown: readonly Bound[], item: Article, view: RowView): void {
  const label = labelOf(item, view.language, view.overrides);
  if (label?.kind !== 'paid') return;
  const of = (key: string): HTMLElement | undefined => shown.find(([, { text }]) => text?.keys[0] === key)?.[0];
  const headline = of('headline');
  const own = of('label');
  const isBefore = own && (!headline || own.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (isBefore && !own.closest('[hidden],[inert],[aria-hidden="true"]')) return;
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.part.add('badge');
  badge.textContent = label.text;
  const place = headline?.closest('h1,h2,h3,h4,h5,h6') ?? headline;
  if (place) place.before(badge, ' ');
  else row.firstElementChild!.prepend(badge, ' ');
}
