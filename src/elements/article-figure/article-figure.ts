import { ArticleElement } from '../../base/article-element.js';
import { figureMessages } from '../../i18n/messages.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article } from '../../model/article.js';
import { figure } from '../../render/figure.js';
import { languageAttributes } from '../../render/text-language.js';
import { figureStyles } from '../../styles/figure.styles.js';
import { styles } from './article-figure.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/**
 * The picture of an article with its caption and credit. It has its place before it comes, and opens larger in a dialog.
 *
 * @tag article-figure
 * @summary A picture with its caption and credit.
 * @reads image - The picture, its words, its caption and its credit.
 * @accessibility The large picture opens in a dialog that Escape closes; the focus goes back to its button.
 * @attr {string} article - The document as JSON text.
 * @csspart figure - Picture and caption.
 * @csspart image - The picture.
 * @csspart caption - The line under the picture.
 * @csspart credit - Who made the picture, at the end of the caption.
 * @csspart action - The button that enlarges the picture.
 */
export class ArticleFigure extends ArticleElement {
  static override readonly tag: string = 'article-figure';
  static override styles: CSSResult[] = [...ArticleElement.styles, figureStyles, styles];
  protected static override readonly overlay = [
    'imageUrl',
    'alt',
    'caption',
    'credit',
    'width',
    'height',
    'srcset',
    'sizes',
  ];

  /** Address of the picture. */
  @property({ attribute: 'image-url' }) imageUrl?: string;

  /** What the picture shows, for those who don't see it. Empty: decoration. */
  @property() alt?: string;

  /** The line under the picture. */
  @property() caption?: string;

  /** Who made the picture. */
  @property() credit?: string;

  /** The picture's own width in pixels; with `height` its place is kept in its own ratio, else in that of `--article-image-ratio`. */
  @property() width?: string | number;

  /** The picture's own height in pixels. */
  @property() height?: string | number;

  /** Other sizes of the picture, as on `<img>`. */
  @property() srcset?: string;

  /** How wide the picture is shown, as on `<img>`. */
  @property() sizes?: string;

  protected override readonly ownMessages = figureMessages;

  protected override isEmpty({ image }: Article): boolean {
    return !image?.[0]?.url;
  }

  protected override content({ image, inLanguage }: Article): unknown {
    const [picture] = image!;
    const { lang, dir } = languageAttributes({ own: inLanguage, around: this.language });
    return html`<div class="picture" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
      ${figure(picture!, { language: this.language, textLanguage: inLanguage, overrides: this.overrides })}
    </div>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="media wait"></div>
      <p class="caption"><span class="bar"></span></p>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed.
    return nothing;
  }
}
