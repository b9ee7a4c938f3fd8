import { ArticleElement } from '../../base/article-element.js';
import { navMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article } from '../../model/article.js';
import { languageAttributes } from '../../render/text-language.js';
import { styles } from './article-nav.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/**
 * The way to the previous and the next article.
 *
 * @tag article-nav
 * @summary Previous and next article.
 * @attr {string} article - The document as JSON text.
 * @csspart nav - Both ways together.
 * @csspart link - One of them.
 * @csspart headline - The headline of the article that it leads to.
 * @reads previous - The article before: its `headline` and `url`.
 * @reads next - The article after.
 * @accessibility The links are a navigation landmark with a name, and say which way they lead.
 */
export class ArticleNav extends ArticleElement {
  static override readonly tag: string = 'article-nav';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];
  protected static override readonly overlay = ['previousUrl', 'previousHeadline', 'nextUrl', 'nextHeadline'];

  /** Address of the previous article. */
  @property({ attribute: 'previous-url' }) previousUrl?: string;

  /** Headline of the previous article. */
  @property({ attribute: 'previous-headline' }) previousHeadline?: string;

  /** Address of the next article. */
  @property({ attribute: 'next-url' }) nextUrl?: string;

  /** Headline of the next article. */
  @property({ attribute: 'next-headline' }) nextHeadline?: string;

  protected override readonly ownMessages = navMessages;

  protected override isEmpty({ previous, next }: Article): boolean {
    return !previous?.url && !next?.url;
  }

  protected override content({ previous, next, inLanguage }: Article): unknown {
    return html`<nav class="nav" part="nav" aria-label=${this.#text('navName')}>
      ${this.#way('previous', previous, inLanguage)}${this.#way('next', next, inLanguage)}
    </nav>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="nav">
      <p class="neighbour">
        <span class="headline"><span class="bar"></span></span>
      </p>
    </div>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed.
    return nothing;
  }

  #text(key: keyof typeof navMessages.en): string {
    return translate(navMessages, this.language, key, undefined, this.overrides);
  }

  /** An article without an address leads nowhere. */
  #way(which: 'previous' | 'next', article: Article | undefined, inLanguage: string | undefined): unknown {
    if (!article?.url) return nothing;
    const { lang, dir } = languageAttributes({ own: article.inLanguage ?? inLanguage, around: this.language });
    return html`<a class="neighbour ${which}" part="link" rel=${which === 'next' ? 'next' : 'prev'} href=${article.url}>
      <span class="word"
        ><svg class="arrow" viewBox="0 0 10 10" aria-hidden="true"><path d="M9 5H1M4.5 1.5 1 5l3.5 3.5" /></svg
        >${this.#text(`${which}Article`)}</span
      >
      ${article.headline ? html`<span class="headline" part="headline" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${article.headline}</span>` : nothing}
    </a>`;
  }
}
