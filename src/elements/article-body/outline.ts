import type { Block } from '../../model/article.js';

/** A block to be rendered, or an element that was made of HTML. */
export type Piece = Block | HTMLElement;

/** A heading within a body, as a table of contents needs it. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** What stands after `#` in an address that leads to it. */
  readonly id: string;
}

/** The outline of a body: its headings, and what each that is rendered as a block has become. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly ofBlocks: ReadonlyMap<Block, Heading>;
}

// An id of a text is never the name of anything else on the page.
const prefix = 'text-';
const headingTag = /^h\d$/;

/** The id of the element that an address leads to. */
export const elementId = (id: string): string => prefix + id;

export const isElement = (piece: Piece): piece is HTMLElement => 'nodeType' in piece;

/**
 * Shifts the headings under `base` without a gap between levels, and gives each an id of its own. Links to the article's own
 * address that lead to a place in it become links within the text. Elements are changed in place.
 */
export function outline(pieces: Piece[], base: number, address: string | undefined): Outline {
  const found: { source: Block | HTMLElement; place: number; level: number; text: string }[] = [];
  const ids = new Set<string>();
  pieces.forEach((piece, place) => {
    if (isElement(piece)) {
      for (const element of [piece, ...piece.querySelectorAll<HTMLElement>('[id],h1,h2,h3,h4,h5,h6')]) {
        if (element.id) keepId(element, ids);
        if (headingTag.test(element.localName))
          found.push({ source: element, place, level: Number(element.localName[1]), text: element.textContent.trim() });
      }
    } else if (piece.type === 'heading') found.push({ source: piece, place, level: piece.level, text: piece.text });
  });
  const levels = [...new Set(found.map(({ level }) => level))].sort((one, other) => one - other);
  const ofBlocks = new Map<Block, Heading>();
  const headings = found.map(({ source, place, level, text }): Heading => {
    const known = isElement(source) && source.id ? source.id.slice(prefix.length) : newId(text, ids);
    const heading = { level: Math.min(base + levels.indexOf(level), 6), text, id: known };
    if (!isElement(source)) ofBlocks.set(source, heading);
    else {
      const element = headingElement(source, heading, base);
      if (source === pieces[place]) pieces[place] = element;
      else source.replaceWith(element);
    }
    return heading;
  });
  for (const piece of pieces)
    if (isElement(piece))
      for (const link of piece.querySelectorAll('a[href*="#"]')) {
        const [page, id = ''] = link.getAttribute('href')!.split('#');
        if (page && page === address && ids.has(id)) link.setAttribute('href', `#${id}`);
      }
  return { headings, ofBlocks };
}

/** Keeps an id in a form that can't be mistaken for anything else; of two the first. */
function keepId(element: HTMLElement, ids: Set<string>): void {
  const { id } = element;
  if (ids.has(id)) element.removeAttribute('id');
  else element.id = elementId(id);
  ids.add(id);
}

/** An id made of a text, in whatever script. */
function newId(text: string, ids: Set<string>): string {
  const slug =
    text
      .toLowerCase()
      .normalize()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'section';
  let id = slug;
  for (let count = 2; ids.has(id); count++) id = `${slug}-${count}`;
  ids.add(id);
  return id;
}

function headingElement(source: HTMLElement, { level, id }: Heading, base: number): HTMLElement {
  const element = document.createElement(`h${level}`);
  for (const { name, value } of [...source.attributes]) element.setAttribute(name, value);
  element.id = elementId(id);
  element.className = headingClass(level, base);
  element.setAttribute('part', 'subhead');
  element.append(...source.childNodes);
  return element;
}

/** The class of a heading: those below the first level are smaller. */
export const headingClass = (level: number, base: number): string => (level > base ? 'subhead lower' : 'subhead');
