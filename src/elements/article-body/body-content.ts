import type { TextOverrides } from '../../i18n/message.js';
import { bodyMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import type { Article, Block, Image } from '../../model/article.js';
import { image } from '../../model/fields/image.js';
import { url } from '../../model/fields/url.js';
import type { ParseOptions } from '../../model/parse-options.js';
import type { Problem } from '../../model/problem.js';
import { at, createReader } from '../../model/reader.js';
import type { CleanHtml, FigureParts } from './html/context.js';
import { isElement, outline, type Outline, type Piece } from './outline.js';

/** A body as it is laid out. */
export interface BodyContent extends Outline {
  readonly pieces: readonly Piece[];
  /** Which picture of the body each is. */
  readonly numbers: ReadonlyMap<Block, number>;
  readonly problems: readonly Problem[];
}

/** What the content depends on beside the article. */
export interface BodyView {
  readonly options: ParseOptions;
  readonly language: string;
  readonly overrides: TextOverrides | undefined;
  readonly headingLevel: number;
  /** A picture that the page shows above the text. */
  readonly leadImage: string | undefined;
  readonly clean: CleanHtml | undefined;
  readonly figure: (image: Image, parts: FigureParts, number: number) => HTMLElement;
}

/** Lays out the blocks of an article; those that are HTML become elements. */
export function bodyContent({ articleBody = [], url: own }: Article, view: BodyView): BodyContent {
  const { language, overrides, options, clean } = view;
  const problems: Problem[] = [];
  const numbers = new Map<Block, number>();
  const pieces: Piece[] = [];
  let pictures = 0;
  let tables = 0;
  const reader = createReader(new Map(), { ...options, base: own ?? options.base }, problems, 1);
  const context = {
    link: (value: string) => at(reader, { articleBody: value }, 'articleBody', url),
    picture: (address: string, srcset: string) =>
      at(reader, { articleBody: { url: address, srcset } }, 'articleBody', image),
    figure: (picture: Image, parts: FigureParts) => view.figure(picture, parts, ++pictures),
    tableName: () => translate(bodyMessages, language, 'tableName', { number: ++tables }, overrides),
    frameName: (site: string, isVideo: boolean) =>
      translate(bodyMessages, language, isVideo ? 'videoOn' : 'contentFrom', { site }, overrides),
  };
  for (const block of articleBody) {
    if ('html' in block) pieces.push(...(clean?.(block.html, context) ?? []));
    else {
      if (block.type === 'image') numbers.set(block, ++pictures);
      pieces.push(block);
    }
  }
  if (view.leadImage && pieces[0] && isPicture(pieces[0], view.leadImage)) pieces.shift();
  return { ...outline(pieces, view.headingLevel, own?.split('#')[0]), pieces, numbers, problems };
}

/** Whether a piece is that picture, in whatever size: WordPress writes the size at the end of the name. */
function isPicture(piece: Piece, address: string): boolean {
  const source = isElement(piece)
    ? piece.localName === 'figure' && piece.querySelector('img')?.src
    : piece.type === 'image' && piece.image.url;
  return !!source && withoutSize(source) === withoutSize(address);
}

const withoutSize = (address: string): string =>
  address.replace(/[?#].*/, '').replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '');
