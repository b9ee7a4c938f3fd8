/** One piece of a row. Its name is its class, and the part that a site can style it by. */
export type PieceName =
  | 'badge'
  | 'label'
  | 'media'
  | 'section'
  | 'reason'
  | 'headline'
  | 'link'
  | 'description'
  | 'date'
  | 'source'
  | 'author'
  | 'views'
  | 'image';

/** A row without its texts, to be cloned. */
export interface RowPrototype {
  readonly row: HTMLElement;
  /** For each piece, by which children it is reached. */
  readonly paths: ReadonlyMap<PieceName, readonly number[]>;
}

/** What rows of one shape have in common. */
export interface RowShape {
  readonly headingLevel: number;
  /** In the order of the document: the line above the headline, then the line below. */
  readonly above: readonly PieceName[];
  readonly below: readonly PieceName[];
  readonly hasLink: boolean;
  readonly hasDescription: boolean;
  readonly hasImage: boolean;
  readonly hasReadableDate: boolean;
}

const svg = 'http://www.w3.org/2000/svg';
/** Shapes that are kept; a page has a handful. */
const bound = 200;
const prototypes = new Map<string, RowPrototype>();

/** The prototype of a shape, built once: rows are its clones, which costs a fraction of building each. */
export function rowPrototype(shape: RowShape): RowPrototype {
  const key = Object.values(shape).join('|');
  let prototype = prototypes.get(key);
  if (!prototype) {
    if (prototypes.size >= bound) prototypes.clear();
    prototype = build(shape);
    prototypes.set(key, prototype);
  }
  return prototype;
}

function build(shape: RowShape): RowPrototype {
  const paths = new Map<PieceName, readonly number[]>();
  const row = create('li', 'item', 'item');
  const add = (
    parent: HTMLElement,
    path: readonly number[],
    tag: string,
    name: PieceName,
    part?: string,
  ): HTMLElement => {
    paths.set(name, [...path, parent.childNodes.length]);
    return parent.appendChild(create(tag, name, part));
  };
  const text = row.appendChild(create('div', 'text'));
  const line = (names: readonly PieceName[], className: string, part?: string): void => {
    if (!names.length) return;
    const path = [0, text.childNodes.length];
    const box = text.appendChild(create('p', className, part));
    for (const name of names)
      add(
        box,
        path,
        name === 'date' && shape.hasReadableDate ? 'time' : 'span',
        name,
        name === 'section' ? undefined : name === 'media' ? 'badge' : name,
      );
  };
  line(shape.above, 'top');
  const headlinePath = [0, text.childNodes.length];
  const headline = add(text, [0], `h${shape.headingLevel}`, 'headline', 'headline');
  if (shape.hasLink) add(headline, headlinePath, 'a', 'link', 'link');
  if (shape.hasDescription) add(text, [0], 'p', 'description', 'description');
  line(shape.below, 'meta run', 'meta');
  if (shape.hasImage) {
    const box = row.appendChild(create('span', 'image'));
    const image = add(box, [1], 'img', 'image', 'image') as HTMLImageElement;
    image.loading = 'lazy';
    image.decoding = 'async';
  }
  return { row, paths };
}

/** Of a template, whose document is not shown: pictures in it wait with all their work until they are inserted, once for all. */
export const emptyFragment = (): DocumentFragment => document.createElement('template').content;

function create(tag: string, className: string, part?: string): HTMLElement {
  const element = emptyFragment().ownerDocument.createElement(tag);
  element.className = className;
  if (part) element.setAttribute('part', part);
  return element;
}

let mark: SVGElement | undefined;

/** The mark of a link that leads to another site, and what it says. */
export function externalMark(label: string): SVGElement {
  if (!mark) {
    mark = document.createElementNS(svg, 'svg');
    const path = mark.appendChild(document.createElementNS(svg, 'path'));
    for (const [name, value] of Object.entries({ class: 'external', viewBox: '0 0 10 10', role: 'img' }))
      mark.setAttribute(name, value);
    path.setAttribute('d', 'M3 1.5h5.5V7M8.2 1.8 1.5 8.5');
  }
  const copy = mark.cloneNode(true) as SVGElement;
  copy.setAttribute('aria-label', label);
  return copy;
}
