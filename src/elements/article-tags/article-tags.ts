import { ArticleElement } from '../../base/article-element.js';
import { tagsMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article } from '../../model/article.js';
import { languageAttributes } from '../../render/text-language.js';
import { styles } from './article-tags.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/**
 * What an article is about: its keywords, as links where the site has pages for them.
 *
 * @tag article-tags
 * @summary The article's keywords.
 * @attr {string} article - The document as JSON text.
 * @slot heading - In place of the heading.
 * @csspart tags - The list of keywords.
 * @csspart heading - The word before them.
 * @csspart link - A keyword that is a link.
 * @reads keywords - Names, objects with `name` and `url`, or a text with commas.
 * @accessibility The keywords are a list with a name.
 */
export class ArticleTags extends ArticleElement {
  static override readonly tag: string = 'article-tags';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];
  protected static override readonly overlay = ['keywords'];

  /** The keywords: words with commas, or a JSON array of names or `{name, url}`. */
  @property() keywords?: string;

  /** The word before them. Default: the language's own. Empty: none is seen, and the list keeps its name for screen readers. */
  @property() heading?: string;

  protected override readonly ownMessages = tagsMessages;

  protected override isEmpty({ keywords }: Article): boolean {
    return !keywords?.length;
  }

  protected override content({ keywords, inLanguage }: Article): unknown {
    const own = translate(tagsMessages, this.language, 'tagsHeading', undefined, this.overrides);
    const text = this.heading ?? own;
    const { lang, dir } = languageAttributes({ own: inLanguage, around: this.language });
    return html`<div class="by">
      <slot name="heading">${text ? html`<span class="heading" part="heading">${text}</span>` : nothing}</slot>
      <ul class="tags" part="tags" role="list" aria-label=${text || own}>
        ${keywords!.map(
          ({ name, url }) =>
            html`<li lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
              ${url ? html`<a class="tag" part="link" rel="tag" href=${url}>${name}</a>` : html`<span class="tag">${name}</span>`}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  protected override placeholder(): unknown {
    return html`<p class="heading"><span class="bar"></span></p>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed.
    return nothing;
  }
}
