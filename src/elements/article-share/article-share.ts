import { ArticleElement } from '../../base/article-element.js';
import { someOf, words } from '../../base/attributes.js';
import { ArticleSharedEvent } from '../../base/events.js';
import { printPage } from '../../base/print-page.js';
import { adviceKeys } from '../../i18n/advice-keys.js';
import { shareMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property } from '../../lit.js';
import type { Article } from '../../model/article.js';
import { keys as keyStyles } from '../../styles/keys.styles.js';
import { styles } from './article-share.styles.js';
import type * as advice from './advice.js';
import { icons } from './icons.js';
import { actions, addressOf, linkOf, names, textKeys } from './services.js';

export type { ArticleErrorEvent, ArticleLoadEvent, ArticleSharedEvent } from '../../base/events.js';

/** What stands below the buttons: a field with the address, a QR code, or a word on printing. */
type Below = 'address' | 'print' | { readonly size: number; readonly path: string } | undefined;

/** The texts of the advice too may be overridden, though they come later. */
const ownMessages = { en: { ...shareMessages.en, ...Object.fromEntries(adviceKeys.map((key) => [key, ''])) } };
/** How long a button says that it is done, in milliseconds. */
const doneFor = 4000;

/**
 * The ways to pass an article on: the system's own sheet, a copied link, mail, print, and services as plain links. Nothing is loaded
 * from anybody.
 *
 * @tag article-share
 * @summary Ways to pass an article on.
 * @attr {string} article - The document as JSON text.
 * @csspart share - The buttons and links together.
 * @csspart action - One of them.
 * @csspart error - The address to copy by hand, where the browser refuses.
 * @csspart image - The code for WeChat.
 * @fires {ArticleSharedEvent} article-shared - A share action ended.
 * @reads url - What is shared.
 * @reads headline - What goes with the address.
 * @accessibility The buttons are a group with a name. That the link is copied is said aloud.
 * @accessibility Where the browser refuses to copy, the focus moves to a field with the address; Escape gives it back.
 */
export class ArticleShare extends ArticleElement {
  static override readonly tag: string = 'article-share';
  static override styles: CSSResult[] = [...ArticleElement.styles, keyStyles, styles];
  protected static override readonly overlay = ['url', 'headline'];

  /** What is shared. Default: the document's `url`, else the page's canonical address, else where the reader is. */
  @property() url?: string;

  /** What goes with the address. Default: the document's headline, else the page's title. */
  @property() headline?: string;

  /** The actions in order, out of `native copy email print whatsapp telegram facebook x linkedin weibo wechat qq zalo line`. Default: the first four. */
  @property({ ...someOf(actions) }) actions?: string;

  protected override readonly ownMessages = ownMessages;
  #advice: typeof advice | undefined;
  /** The action that has just succeeded. */
  #done = '';
  #doneTimer = 0;
  #below: Below;
  #opener?: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#doneTimer);
    this.#done = '';
  }

  protected override get boxClass(): string {
    // No size container: beside others in a row it is as wide as its buttons.
    return '';
  }

  protected override isEmpty(): boolean {
    return !this.#shown().length;
  }

  protected override content(article: Article): unknown {
    const { url, headline } = this.#subject(article);
    return html`<div class="whole" @keydown=${this.#close}>
      <div class="share" part="share" role="group" aria-label=${this.#text('shareName')}>
        ${this.#shown().map((action) => this.#action(action, linkOf(action, url, headline)))}
      </div>
      <div class=${this.#below ? 'below' : ''} id="below">
        ${this.#shows(url)}
        <p class=${this.#below ? 'words' : 'hidden-text'} role="status">${this.#says()}</p>
      </div>
    </div>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="share"><span class="bar"></span></div>`;
  }

  #text(key: keyof typeof shareMessages.en): string {
    return translate(shareMessages, this.language, key, undefined, this.overrides);
  }

  /** The system's sheet is offered where there is one. */
  #shown(): string[] {
    const canShare = typeof globalThis.navigator?.share === 'function';
    return words(this.actions || 'native copy email print').filter(
      (action) => actions.includes(action) && (action !== 'native' || canShare),
    );
  }

  #subject({ url, headline }: Article = this.parsed?.value ?? {}): { url: string; headline: string } {
    return { url: addressOf(url), headline: headline ?? globalThis.document?.title ?? '' };
  }

  #action(action: string, link: string | undefined): unknown {
    const isDone = this.#done === action;
    const content = html`<svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
        <path d=${icons[isDone ? 'done' : action]!} /></svg
      >${isDone ? this.#text('shareCopied') : this.#name(action)}`;
    if (link)
      return html`<a
        class="button"
        part="action"
        href=${link}
        target=${ifDefined(action === 'email' ? undefined : '_blank')}
        rel="nofollow noopener"
        @click=${() => this.#tell(action)}
        >${content}</a
      >`;
    const isOpen = typeof this.#below === 'object';
    const isToggle = action === 'wechat';
    return html`<button
      class="button ${isDone ? 'done' : ''}"
      part="action"
      type="button"
      aria-expanded=${ifDefined(isToggle ? (isOpen ? 'true' : 'false') : undefined)}
      aria-controls=${ifDefined(isToggle && isOpen ? 'below' : undefined)}
      @click=${(event: Event) => void this.#act(action, event.currentTarget as HTMLElement)}
    >
      ${content}
    </button>`;
  }

  #name(action: string): string {
    return names[action] ?? this.#text(textKeys[action as keyof typeof textKeys]);
  }

  #shows(url: string): unknown {
    const below = this.#below;
    if (below === 'address')
      return html`<label class="by-hand" part="error"
        >${this.#text('shareByHand')}<input class="address" type="text" dir="ltr" readonly .value=${url}
      /></label>`;
    if (typeof below !== 'object') return nothing;
    const { size, path } = below;
    return html`<svg class="code" part="image" role="img" aria-label=${url} viewBox="0 0 ${size} ${size}">
      <path d=${path} />
    </svg>`;
  }

  #says(): unknown {
    const below = this.#below;
    if (below === 'print') return this.#advice!.printHint(this.language, this.overrides);
    if (typeof below === 'object') return this.#advice!.scanHint(this.language, this.overrides);
    return this.#done && !below ? this.#text('shareCopied') : nothing;
  }

  async #act(action: string, opener: HTMLElement): Promise<void> {
    const wasCode = typeof this.#below === 'object';
    const { url, headline } = this.#subject();
    this.#opener = opener;
    void this.#show(undefined);
    if (action === 'native') {
      try {
        await navigator.share({ title: headline, url });
      } catch (error) {
        // The reader thought better of it, or the sheet is open still; anything else is a refusal.
        if (!/^(?:Abort|InvalidState)Error$/.test((error as Error).name)) await this.#show('address');
        return;
      }
    } else if (action === 'copy') {
      if (!(await this.#copy(url))) return;
      this.#done = action;
      clearTimeout(this.#doneTimer);
      this.#doneTimer = window.setTimeout(() => {
        this.#done = '';
        this.requestUpdate();
      }, doneFor);
      this.requestUpdate();
    } else if (action === 'print') {
      if (!(await printPage())) {
        await this.#showMore(() => Promise.resolve('print'));
        return;
      }
    } else if (wasCode || !(await this.#showMore(async () => (await import('./qr-code.js')).qrCode(url)))) return;
    this.#tell(action);
  }

  /** Where the clipboard is refused, as in an iframe, the older way may be open; else the reader copies out of the field. */
  async #copy(url: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      await this.#show('address');
      if (!document.execCommand('copy')) return false;
      await this.#show(undefined);
      this.#opener?.focus();
    }
    return true;
  }

  /** What comes over the network, or can't: an address may be too long for a code. The reader has the address then. */
  async #showMore(make: () => Promise<Below>): Promise<boolean> {
    try {
      const [below, advice] = await Promise.all([make(), import('./advice.js')]);
      this.#advice = advice;
      await this.#show(below);
      return true;
    } catch {
      await this.#show('address');
      return false;
    }
  }

  async #show(below: Below): Promise<void> {
    this.#below = below;
    this.requestUpdate();
    await this.updateComplete;
    if (below !== 'address') return;
    const field = this.renderRoot.querySelector<HTMLInputElement>('.address');
    field?.focus();
    field?.select();
  }

  #close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#below) return;
    event.stopPropagation();
    this.#opener?.focus();
    void this.#show(undefined);
  }

  #tell(action: string): void {
    this.dispatchEvent(new ArticleSharedEvent({ action, url: this.#subject().url }));
  }
}
