import { html, nothing } from '../../lit.js';
import type { Block, Image } from '../../model/article.js';
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
      return subhead(level, text, elementId(id), headingClass(level, headingLevel));
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

/** A tag's name can't be bound, so each level has its template. No white space in them: it would be in the headings' text. */
function subhead(level: number, text: string, id: string, name: string): unknown {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part="subhead">${text}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part="subhead">${text}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part="subhead">${text}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part="subhead">${text}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part="subhead">${text}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part="subhead">${text}</h6>`;
  }
}
