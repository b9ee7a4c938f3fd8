import { html, nothing } from '../lit.js';
import type { Image } from '../model/article.js';

/** A picture that keeps its place before it comes. What has no alternative text is taken for decoration. */
export const picture = (image: Image | undefined, priority: 'lazy' | 'eager' = 'eager'): unknown =>
  image
    ? html`<img
        class="image"
        part="image"
        src=${image.url}
        srcset=${image.srcset ?? nothing}
        sizes=${image.sizes ?? nothing}
        width=${image.width ?? nothing}
        height=${image.height ?? nothing}
        alt=${image.alt ?? ''}
        loading=${priority}
        decoding="async"
      />`
    : nothing;
