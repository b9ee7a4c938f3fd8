import type { Image } from '../../../model/article.js';
import { boxes, dressing, frameTag, keeps } from './allow-list.js';
import { type CleaningContext, dissolve, isBlank, rename } from './context.js';
import { frameLink } from './frame.js';
import { tidyTable } from './table.js';

const relations = new Set('nofollow sponsored ugc noreferrer license author'.split(' '));
const credits = /\b(?:credits?|copyright)\b/i;
const notes = /\bfoot-?notes?\b/i;
/** Characters that turn round what comes after them, wherever that was written. Elements say where they end: `bdo`, `dir`. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const get = (element: Element, ...names: string[]): string => {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return '';
};
const set = (element: Element, name: string, value: string | undefined): void => {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
};

/**
 * Makes each element of a sanitised tree what a body shows, while it still belongs to a document where nothing loads: URLs through the gate,
 * frames as links, pictures lazy, tables in a box, foreign classes gone.
 */
export function tidy(root: ParentNode, context: CleaningContext): void {
  let lastPicture: string | undefined;
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    if (text.data.search(turns) >= 0) text.data = text.data.replace(turns, '');
  for (let element of [...root.querySelectorAll<HTMLElement>('*')]) {
    // An element that the page has made something of its own by that name must not become one.
    if (element.hasAttribute('is')) element = rename(element, element.localName);
    const { localName: name, className } = element;
    const isNotes =
      (boxes.has(name) || /^[ou]l$/.test(name)) && (notes.test(className) || get(element, 'role') === 'doc-endnotes');
    if (name === frameTag) element.replaceWith(frameLink(element, context) ?? '');
    else if (name === 'a') {
      set(element, 'id', get(element, 'id', 'name'));
      set(element, 'href', address(get(element, 'href'), context));
      const kept = get(element, 'rel')
        .toLowerCase()
        .split(/\s+/)
        .filter((relation) => relations.has(relation));
      set(element, 'rel', kept.join(' '));
    } else if (name === 'img') {
      const source = context.picture(get(element, 'data-src', 'src'), get(element, 'data-srcset', 'srcset'));
      if (!source || source.url === lastPicture) element.remove();
      else tidyPicture(element, source);
      lastPicture = source?.url;
    } else if (/^(?:audio|video|source|track)$/.test(name)) tidyMedia(element, name, context);
    const caption = /\bwp-caption(-text)?\b/.exec(className);
    const isCredit = /^(?:span|p|div)$/.test(name) && credits.test(className) && element.closest('figcaption');
    for (const { name: key, value } of [...element.attributes])
      if (!keeps(name, key) || (key === 'role' && !value.startsWith('doc-'))) element.removeAttribute(key);
    if (isNotes) rename(element, name === 'div' ? 'section' : name).className = 'notes';
    else if (caption) rename(element, caption[1] ? 'figcaption' : 'figure');
    else if (isCredit || (name === 'footer' && element.closest('blockquote'))) rename(element, 'cite');
    else if (name === 'a') tidyLink(element);
    else if (/^h\d$/.test(name) && isBlank(element)) dissolve(element);
    else if (dressing.has(name) || (name === 'span' && !element.attributes.length)) dissolve(element);
  }
  for (const table of root.querySelectorAll('table')) tidyTable(table, context);
  for (const player of root.querySelectorAll('audio:not([src]),video:not([src])'))
    if (!player.querySelector('source')) dissolve(player);
}

/** A link within the text stays as it is; any other goes through the gate. */
const address = (href: string, { link }: CleaningContext): string | undefined =>
  href[0] === '#' ? (href.length > 1 ? href : undefined) : link(href);

function tidyLink(link: HTMLElement): void {
  for (const block of link.querySelectorAll('address,article,div,h1,h2,h3,h4,h5,h6,header,p,section')) {
    block.after(' ');
    dissolve(block);
  }
  if (link.hasAttribute('href') && !link.querySelector('blockquote,figure,ol,table,ul'))
    link.setAttribute('part', 'link');
  else if (link.id && !link.firstChild && link.nextElementSibling?.id === '') {
    // An old anchor before what it names.
    link.nextElementSibling.id = link.id;
    link.remove();
  } else if (link.id) rename(link, 'span').removeAttribute('href');
  else dissolve(link);
}

function tidyPicture(picture: HTMLElement, { url, srcset }: Pick<Image, 'url' | 'srcset'>): void {
  for (const size of ['width', 'height']) if (!/^[1-9]\d{0,4}$/.test(get(picture, size))) picture.removeAttribute(size);
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  set(picture, 'srcset', srcset);
  set(picture, 'sizes', srcset && /\dw/.test(srcset) ? get(picture, 'sizes') : '');
  picture.setAttribute('alt', get(picture, 'alt'));
  picture.setAttribute('src', url);
}

/** Film and sound: the browser's own player, which loads nothing before it is asked to. */
function tidyMedia(media: HTMLElement, name: string, context: CleaningContext): void {
  set(media, 'src', context.link(get(media, 'src')));
  if (name === 'source' || name === 'track') {
    if (!media.hasAttribute('src') || !/^(?:audio|video)$/.test(media.parentElement?.localName ?? '')) media.remove();
    return;
  }
  set(media, 'poster', context.link(get(media, 'poster')));
  media.setAttribute('controls', '');
  media.setAttribute('preload', 'none');
}
