import { boxes } from './allow-list.js';
import { type CleaningContext, dissolve, isBlank } from './context.js';

const inline = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q ruby s samp small span strike strong sub sup time u var ' +
    'wbr'
  ).split(' '),
);
/** A picture at least so wide, in pixels, is no emoji and no formula: it stands by itself. */
const figureWidth = 200;
const pictureFile = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?|$)/i;
/** What makes of a figure more than a picture with its caption. */
const otherContent = 'figure,table,video,audio,pre,blockquote,.embed';

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const isBreak = (node: Node): boolean => isElement(node) && node.localName === 'br';
const isSpace = (node: Node): boolean => !isElement(node) && isBlank(node);

/** What is in a box as blocks: loose text becomes paragraphs, boxes dissolve, pictures become figures. */
export function flow(box: Node, context: CleaningContext): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  lay(box, blocks, context);
  return blocks;
}

/** Appends what is in a box to the blocks; a paragraph of it looks like the model. */
function lay(
  box: Node,
  blocks: HTMLElement[],
  context: CleaningContext,
  model: HTMLElement = document.createElement('p'),
): void {
  let paragraph: HTMLElement | undefined;
  let wasBreak = false;
  const close = (): void => {
    if (paragraph) finish(paragraph, blocks, context);
    paragraph = undefined;
    wasBreak = false;
  };
  for (const node of [...box.childNodes]) {
    if (isElement(node) && !inline.has(node.localName)) {
      close();
      block(node, blocks, context);
      continue;
    }
    const picture = pictureOf(node);
    if (picture && Number(picture.getAttribute('width')) >= figureWidth) {
      close();
      blocks.push(figureOf(picture, context));
    } else if (wasBreak && isBreak(node)) {
      // Two breaks are how old editors end a paragraph.
      close();
    } else if (paragraph || !(isBreak(node) || isSpace(node))) {
      if (!paragraph) {
        paragraph = model.cloneNode() as HTMLElement;
        model.removeAttribute('id');
      }
      paragraph.append(node);
      wasBreak = isBreak(node) || (wasBreak && isSpace(node));
    }
  }
  close();
}

function block(node: HTMLElement, blocks: HTMLElement[], context: CleaningContext): void {
  const { localName: name, className } = node;
  if (name === 'figure') blocks.push(...figures(node, context));
  else if (name === 'p') lay(node, blocks, context, node);
  else if (name === 'figcaption') lay(node, blocks, context, captionParagraph());
  else if (!className && (boxes.has(name) || /^(?:li|d[dt])$/.test(name))) lay(node, blocks, context);
  else {
    if (name === 'blockquote' || name === 'section') node.replaceChildren(...flow(node, context));
    for (const nested of node.querySelectorAll('figure:not(.figure)'))
      if (node.contains(nested)) nested.replaceWith(...figures(nested, context));
    blocks.push(node);
  }
}

function captionParagraph(): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'caption';
  paragraph.setAttribute('part', 'caption');
  return paragraph;
}

/** A paragraph that is done: without breaks at its ends, and not at all where it is empty. Pictures alone become figures. */
function finish(paragraph: HTMLElement, blocks: HTMLElement[], context: CleaningContext): void {
  for (const end of ['firstChild', 'lastChild'] as const)
    for (let node = paragraph[end]; node && (isBreak(node) || isSpace(node)); node = paragraph[end]) node.remove();
  if (!isBlank(paragraph)) blocks.push(paragraph);
  else for (const picture of paragraph.querySelectorAll('img')) blocks.push(figureOf(picture, context));
}

/** The picture that a node is, linked or not. */
function pictureOf(node: Node): Element | undefined {
  if (!isElement(node) || !isBlank(node)) return undefined;
  return node.localName === 'img' ? node : (node.querySelector('img') ?? undefined);
}

function figures(figure: Element, context: CleaningContext): HTMLElement[] {
  const pictures = figure.querySelectorAll('img');
  const caption = figure.querySelector('figcaption');
  if (pictures.length === 1 && !figure.querySelector(otherContent)) return [figureOf(pictures[0]!, context, caption)];
  if (pictures.length) return flow(figure, context);
  if (isBlank(figure) && !figure.querySelector('video,audio')) return [];
  figure.className = 'figure';
  figure.setAttribute('part', 'figure');
  if (caption) caption.className = 'caption';
  caption?.setAttribute('part', 'caption');
  return [figure as HTMLElement];
}

function figureOf(picture: Element, context: CleaningContext, caption?: Element | null): HTMLElement {
  const get = (name: string) => picture.getAttribute(name) ?? '';
  const href = picture.closest('a')?.getAttribute('href') ?? '';
  const isLarger = pictureFile.test(href);
  for (const box of caption?.querySelectorAll('p,div') ?? []) dissolve(box);
  const credit = [...(caption?.querySelectorAll('cite,small') ?? [])];
  for (const part of credit) part.remove();
  return context.figure(
    {
      url: get('src'),
      alt: get('alt'),
      ...(get('srcset') && { srcset: get('srcset') }),
      ...(get('sizes') && { sizes: get('sizes') }),
      ...(get('width') && get('height') && { width: Number(get('width')), height: Number(get('height')) }),
    },
    {
      caption: caption && !isBlank(caption) ? [...caption.childNodes] : undefined,
      credit: credit.length ? credit.flatMap((part) => [...part.childNodes]) : undefined,
      href: isLarger ? undefined : href || undefined,
      larger: isLarger ? href : undefined,
    },
  );
}
