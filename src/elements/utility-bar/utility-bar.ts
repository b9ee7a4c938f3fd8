import { ArticleElement } from '../../base/article-element.js';
import { ArticleSharedEvent } from '../../base/events.js';
import { makeElement } from '../../base/make-element.js';
import { printPage } from '../../base/print-page.js';
import { adviceKeys } from '../../i18n/advice-keys.js';
import { utilityMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article, UtilityLink } from '../../model/article.js';
import { keys } from '../../styles/keys.styles.js';
import { run } from '../../styles/run.styles.js';
import type * as advice from '../article-share/advice.js';
import { ArticleShare } from '../article-share/article-share.js';
import { addressOf } from '../article-share/services.js';
import { styles } from './utility-bar.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent, ArticleSharedEvent } from '../../base/events.js';

/** The texts of the advice too may be overridden, though they come later. */
const ownMessages = { en: { ...utilityMessages.en, ...Object.fromEntries(adviceKeys.map((key) => [key, ''])) } };
/** What is offered below the sentence that an action opens. */
const offers = { homepage: 'copy', bookmark: 'native copy', share: 'native copy email', print: '' } as const;

/**
 * The links and actions of a site above an article: log in, register, make homepage, bookmark, site map. No browser lets a page
 * bookmark itself or become the homepage, so these actions tell the key or the menu that does it.
 *
 * @tag utility-bar
 * @summary Links and actions of a site above an article.
 * @attr {string} article - The document as JSON text.
 * @csspart bar - The line of links.
 * @csspart link - A link.
 * @csspart action - An action.
 * @fires {ArticleSharedEvent} article-shared - A share action ended.
 * @reads utilityLinks - The links and actions.
 * @reads url - What is kept or shared.
 * @reads headline - What goes with the address.
 * @accessibility The links are a list in a navigation landmark with a name. The lines between them are drawn, and not read aloud.
 * @accessibility What an action opens is said aloud; the focus stays on its button, and Escape closes it.
 */
export class UtilityBar extends ArticleElement {
  static override readonly tag: string = 'utility-bar';
  static override styles: CSSResult[] = [...ArticleElement.styles, run, keys, styles];
  protected static override readonly overlay = ['links'];

  /** The links: a JSON array of `{label, url}` or `{label, action}`; actions are `homepage`, `bookmark`, `share` and `print`. */
  @property() links?: unknown;

  protected override readonly ownMessages = ownMessages;
  #advice: typeof advice | undefined;
  /** The action that is explained below the bar. */
  #open: UtilityLink | undefined;
  #share: ArticleShare | undefined;

  protected override isEmpty({ utilityLinks }: Article): boolean {
    return !utilityLinks?.length;
  }

  protected override content(article: Article): unknown {
    const { utilityLinks } = article;
    const open = utilityLinks!.find((link) => link === this.#open);
    return html`<div class="whole" @keydown=${this.#close}>
      <nav
        class="row"
        part="bar"
        aria-label=${translate(utilityMessages, this.language, 'barName', undefined, this.overrides)}
      >
        <ul class="links run" role="list">
          ${utilityLinks!.map((link) => html`<li>${this.#entry(link)}</li>`)}
        </ul>
      </nav>
      <div class=${open ? 'tell' : ''} id="tell">
        <p class="words" role="status">${open ? this.#explain(open) : nothing}</p>
        ${open && offers[open.action!] ? this.#offer(open, article) : nothing}
      </div>
    </div>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="row">
      <ul class="links">
        <li class="entry"><span class="bar"></span></li>
      </ul>
    </div>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed.
    return nothing;
  }

  #entry(link: UtilityLink): unknown {
    const { label, url, action } = link;
    if (!action)
      return url
        ? html`<a class="entry" part="link" href=${url}>${label}</a>`
        : html`<span class="entry">${label}</span>`;
    const isOpen = this.#open === link;
    return html`<button
      class="entry"
      part="action"
      type="button"
      aria-expanded=${ifDefined(isOpen ? 'true' : action === 'print' ? undefined : 'false')}
      aria-controls=${ifDefined(isOpen ? 'tell' : undefined)}
      @click=${() => this.#act(link)}
    >
      ${label}
    </button>`;
  }

  #act(link: UtilityLink): void {
    const { action } = link;
    const isOpening = this.#open !== link;
    this.#show(isOpening && action !== 'print' ? link : undefined);
    if (action === 'print' && isOpening)
      void printPage().then((isPrinting) => {
        if (isPrinting) this.dispatchEvent(new ArticleSharedEvent({ action, url: addressOf(this.parsed?.value.url) }));
        else this.#show(link);
      });
  }

  #show(link?: UtilityLink): void {
    this.#open = link;
    this.requestUpdate();
    if (!link || this.#advice) return;
    // Without it what is offered still stands there.
    void import('../article-share/advice.js').then(
      (advice) => {
        this.#advice = advice;
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  #close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    const opener = this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]');
    // Only a focus that would be lost is moved.
    if (this.#share?.matches(':focus-within')) opener?.focus();
    this.#show();
  }

  /** The site's first page, unless the link names another. */
  #home(link: UtilityLink): string {
    return link.url ?? new URL('/', addressOf(this.parsed?.value.url)).href;
  }

  #explain(link: UtilityLink): unknown {
    const { language, overrides } = this;
    const { action } = link;
    if (action === 'share' || !this.#advice) return nothing;
    const { explain, printHint } = this.#advice;
    return action === 'print'
      ? printHint(language, overrides)
      : explain(action!, this.#home(link), language, overrides);
  }

  #offer(link: UtilityLink, article: Article): ArticleShare {
    if (!this.#share) {
      this.#share = makeElement(ArticleShare);
      this.#share.className = 'within';
    }
    this.#share.actions = offers[link.action!];
    this.#share.adopted = link.action === 'homepage' ? { url: this.#home(link) } : article;
    return this.#share;
  }
}
