import { html, ifDefined, nothing } from '../lit.js';
import type { Image } from '../model/article.js';

/** A picture that keeps its place before it comes. What has no alternative text is taken for decoration. */
export const picture = (image: Image | undefined, priority: 'lazy' | 'eager' = 'eager'): unknown =>
  image
    ? html`<img
        class="image"
        part="image"
        src=${image.url}
        srcset=${ifDefined(image.srcset)}
        sizes=${ifDefined(image.sizes)}
        width=${ifDefined(image.width)}
        height=${ifDefined(image.height)}
        alt=${image.alt ?? ''}
        loading=${priority}
        decoding="async"
      />`
    : nothing;
