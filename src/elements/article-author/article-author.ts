import { ArticleElement } from '../../base/article-element.js';
import { authorMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article, Person } from '../../model/article.js';
import { languageAttributes } from '../../render/text-language.js';
import { styles } from './article-author.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/**
 * Who wrote an article: picture, name, role, a few lines, links.
 *
 * @tag article-author
 * @summary Who wrote an article.
 * @attr {string} article - The document as JSON text.
 * @csspart bio - One author.
 * @csspart image - The author's picture.
 * @csspart author - The author's name.
 * @csspart description - The lines about the author.
 * @csspart link - The links of the author.
 * @reads author - Name, picture, role, description and links of who wrote it; an array where there are several.
 * @accessibility The authors are a group with a name.
 * @accessibility The picture is decoration beside the name, and has no text of its own.
 */
export class ArticleAuthor extends ArticleElement {
  static override readonly tag: string = 'article-author';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];
  protected static override readonly overlay = ['author', 'authorUrl', 'authorImage', 'jobTitle', 'description'];

  /** The author: a name, names with commas, or JSON of `{name, url, image, jobTitle, description, sameAs}`. */
  @property() author?: string;

  /** Where the first author's name leads. */
  @property({ attribute: 'author-url' }) authorUrl?: string;

  /** The first author's picture. */
  @property({ attribute: 'author-image' }) authorImage?: string;

  /** What the first author does. */
  @property({ attribute: 'job-title' }) jobTitle?: string;

  /** A few lines about the first author. */
  @property() description?: string;

  protected override readonly ownMessages = authorMessages;

  protected override isEmpty({ author }: Article): boolean {
    return !author?.length;
  }

  protected override content({ author, inLanguage }: Article): unknown {
    const name = translate(authorMessages, this.language, 'authorName', undefined, this.overrides);
    return html`<div role="group" aria-label=${name}>
      ${author!.map((person) => this.#person(person, inLanguage))}
    </div>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="bio">
      <div class="about">
        <p class="name"><span class="bar"></span></p>
      </div>
    </div>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed.
    return nothing;
  }

  #person({ name, url, image, jobTitle, description, sameAs }: Person, language: string | undefined): unknown {
    const { lang, dir } = languageAttributes({ own: language, around: this.language });
    return html`<div class="bio" part="bio">
      ${
        image
          ? html`<img
              class="portrait"
              part="image"
              src=${image.url}
              alt=""
              width="64"
              height="64"
              loading="lazy"
              decoding="async"
            />`
          : nothing
      }
      <div class="about">
        <p class="name" part="author">${url ? html`<a part="link" href=${url}>${name}</a>` : name}</p>
        ${jobTitle ? html`<p class="role" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${jobTitle}</p>` : nothing}
        ${description ? html`<p class="description" part="description" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${description}</p>` : nothing}
        ${
          sameAs?.length
            ? html`<ul class="links" role="list" aria-label=${name}>
                ${sameAs.map((address) => html`<li><a part="link" rel="me" href=${address}>${siteOf(address)}</a></li>`)}
              </ul>`
            : nothing
        }
      </div>
    </div>`;
  }
}

/** What a reader knows an address by: its site, without what every address has. */
const siteOf = (address: string): string =>
  /^(?:https?:\/\/|mailto:)?(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? address;
