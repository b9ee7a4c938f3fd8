import type { Image } from '../../../model/article.js';

/** Makes HTML fit to be shown. */
export type CleanHtml = (html: string, context: CleaningContext) => HTMLElement[];

/** What the cleaning of HTML asks for. */
export interface CleaningContext {
  /** The gate that every URL goes through: absolute and allowed, or nothing. */
  readonly link: (address: string) => string | undefined;
  /** The same for those of a picture. */
  readonly picture: (url: string, srcset: string) => Pick<Image, 'url' | 'srcset'> | undefined;
  /** A picture as figure. */
  readonly figure: (image: Image, parts: FigureParts) => HTMLElement;
  /** The name of the next table without a caption. */
  readonly tableName: () => string;
  /** The words of a link to what a frame showed. */
  readonly frameName: (site: string, isVideo: boolean) => string;
}

/** What a figure has around its picture. */
export interface FigureParts {
  readonly caption?: readonly Node[] | undefined;
  readonly credit?: readonly Node[] | undefined;
  /** Where the picture leads. */
  readonly href?: string | undefined;
  /** The same picture, larger. */
  readonly larger?: string | undefined;
}

/** An element with another name and the same content; attributes are kept. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of [...element.attributes]) renamed.setAttribute(key, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Leaves what is in an element without the element. */
export const dissolve = (element: Element): void => element.replaceWith(...element.childNodes);

/** Whether there is neither text nor anything else to see. */
export const isBlank = (node: Node): boolean => !node.textContent?.trim();
