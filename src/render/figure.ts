import type { TextOverrides } from '../i18n/message.js';
import { figureMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { html, ifDefined, nothing } from '../lit.js';
import type { Image } from '../model/article.js';
import { addStyles } from './add-styles.js';

/** What a figure needs to know beside its image. */
export interface FigureOptions {
  /** The language around the element: that of the button. */
  readonly language: string;
  readonly overrides: TextOverrides | undefined;
  /** The language of the text that the figure stands in. */
  readonly textLanguage?: string | undefined;
  /** Which of several pictures it is. */
  readonly number?: number;
  /** In place of the image's own caption: nodes with markup. */
  readonly caption?: readonly Node[] | undefined;
  /** In place of the image's own credit. */
  readonly credit?: readonly Node[] | undefined;
  /** Where the picture leads; such a picture is not enlarged. */
  readonly href?: string | undefined;
  /** The same picture, larger. */
  readonly larger?: string | undefined;
}

/** A picture at most so wide, in pixels, keeps its width and is not enlarged. */
const smallWidth = 240;

/** A picture with caption and credit, in a box that has its place before the picture comes. */
export function figure(image: Image, options: FigureOptions): unknown {
  const { url, alt = '', width, height, srcset, sizes } = image;
  const { caption = image.caption, credit = image.credit, href } = options;
  const isSized = width && height;
  const isSmall = width && width <= smallWidth;
  // Listeners and `loading` come first: what follows starts to load.
  const picture = html`<img
      @load=${settle}
      @error=${settle}
      part="image"
      loading="lazy"
      decoding="async"
      width=${ifDefined(width)}
      height=${ifDefined(height)}
      alt=${alt}
      sizes=${ifDefined(sizes ?? (srcset && /\dw/.test(srcset) ? 'auto, 100vw' : undefined))}
      srcset=${ifDefined(srcset)}
      src=${url}
      .style=${inlineSize(isSmall ? `${width}px` : '')}
    /><span class="words">${alt}</span>`;
  return html`<figure
    class="figure ${isSized ? (isSmall ? 'small' : height > width ? 'tall' : '') : 'unsized'}"
    part="figure"
  >
    ${
      href
        ? html`<a class="media" part="link" href=${href}>${picture}</a>`
        : html`<div class="media">${picture}${isSmall ? nothing : enlargeButton(image, options)}</div>`
    }
    ${
      caption || credit
        ? html`<figcaption class="caption" part="caption">
            ${caption}${credit ? html`<span class="credit ${caption ? '' : 'alone'}" part="credit">${credit}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** As a property, since a strict policy lets no style attribute through; a string given to `style` is taken as its text. */
const inlineSize = (size: string): CSSStyleDeclaration =>
  (size && `inline-size: ${size}`) as unknown as CSSStyleDeclaration;

function enlargeButton(image: Image, options: FigureOptions): unknown {
  const { language, textLanguage = language, overrides, number = '', larger, caption } = options;
  const text = (key: 'enlargePicture' | 'closePicture') =>
    translate(figureMessages, language, key, undefined, overrides);
  const words = [caption?.map((node) => node.textContent).join('') ?? image.caption, image.credit]
    .filter(Boolean)
    .join(' ');
  const large = { ...image, ...(larger && { url: larger, srcset: '' }), caption: words };
  const open = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const root = button.getRootNode() as ShadowRoot;
    try {
      const { showLarge, largePictureStyles } = await import('./large-picture.js');
      if (!button.isConnected) return;
      addStyles(root, largePictureStyles);
      showLarge(root, large, button, text('closePicture'));
    } catch {
      // What shows it could not be loaded: the picture itself can.
      window.open(large.url, '_blank', 'noopener');
    }
  };
  return html`<button
    class="zoom"
    part="action"
    type="button"
    lang=${ifDefined(textLanguage === language ? undefined : language)}
    aria-label="${text('enlargePicture')} ${number}"
    @click=${open}
  >
    <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M10.5 2.5h5v5M15 3l-5 5M7.5 15.5h-5v-5M3 15l5-5" /></svg>
  </button>`;
}

/** A picture that did not come leaves its words in its place; one that comes after all takes it back. */
function settle({ type, target }: Event): void {
  const image = target as HTMLImageElement;
  const { style, classList } = image.parentElement!;
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')];
  classList.toggle('broken', type === 'error');
  // A broken picture has no size of its own.
  style.aspectRatio = type === 'error' && width && height ? `${width} / ${height}` : '';
}
