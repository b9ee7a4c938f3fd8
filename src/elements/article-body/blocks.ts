import { html, nothing } from '../../lit.js';
import type { Block, Image } from '../../model/article.js';
import { heading } from '../../render/heading.js';
import type { BodyContent } from './body-content.js';
import { elementId, headingClass, isElement, type Piece } from './outline.js';

/** A piece of a body, rendered. Text goes in as text, whatever it says. */
export function renderPiece(
  piece: Piece,
  { ofBlocks, numbers }: BodyContent,
  headingLevel: number,
  figure: (image: Image, number: number) => unknown,
): unknown {
  if (isElement(piece)) return piece;
  switch (piece.type) {
    case 'heading': {
      const { level, text, id } = ofBlocks.get(piece)!;
      return heading(level, 'subhead', text, {}, { id: elementId(id), class: headingClass(level, headingLevel) });
    }
    case 'image':
      return figure(piece.image, numbers.get(piece)!);
    case 'quote':
      return html`<blockquote>
        <p>${piece.text}</p>
        ${piece.cite ? html`<p><cite>${piece.cite}</cite></p>` : nothing}
      </blockquote>`;
    case 'list': {
      const items = piece.items.map((item) => html`<li>${item}</li>`);
      return piece.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    default:
      return html`<p>${(piece as Extract<Block, { text: string }>).text}</p>`;
  }
}
