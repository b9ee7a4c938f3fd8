import { ArticleElement } from '../../base/article-element.js';
import { type CheckedProperty, flag } from '../../base/attributes.js';
import type { Parsed } from '../../base/parsed.js';
import { tocMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, ifDefined, nothing, property, type PropertyValues } from '../../lit.js';
import type { Article } from '../../model/article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { languageAttributes } from '../../render/text-language.js';
import { styles } from './article-toc.styles.js';
import type { ReadingPlace } from './reading-place.js';
import { findBody, type Section, sectionsOf, type TextBody, type TextHeading } from './text-of-page.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/** Fewer headings than that need no contents. */
const fewest = 3;
const range = /^\s*([1-6])(?:\s*-\s*([1-6]))?\s*$/;
const levelRange: CheckedProperty = {
  problem: (text) => (text && !range.test(text) ? 'unknown-value' : undefined),
};

/**
 * The contents of an `article-body`: its headings as links, the section that is being read marked.
 *
 * @tag article-toc
 * @summary The contents of an article's text.
 * @reads articleBody - Not by itself: the headings are those of an `article-body`.
 * @attr {string} article - Of no use here: the contents are those of an `article-body`.
 * @slot heading - In place of the heading, where the contents are not folded.
 * @csspart toc - The contents as a whole.
 * @csspart heading - The words above the links, or the row that unfolds them.
 * @csspart link - One of the links.
 * @accessibility The contents are a navigation landmark with a name; the section that is being read is its current location.
 * @accessibility In a narrow box they fold into one row, which opens and closes by keyboard and tells so.
 */
export class ArticleToc extends ArticleElement {
  static override readonly tag: string = 'article-toc';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];

  /** The id of the `article-body`. Default: the nearest in the same tree. */
  @property() for?: string;

  /** The levels of headings that are listed: `2-3`, or one number. Default: the text's highest two. */
  @property({ ...levelRange }) levels?: string;

  /** The words above the links. Default: the language's own. Empty: none are seen, and the contents keep their name for screen readers. */
  @property() heading?: string;

  /** Not folded, however narrow the box: for a side column. */
  @property({ ...flag }) open = false;

  /**
   * The text whose contents these are, where no id can name it.
   *
   * @internal
   */
  @property({ attribute: false }) body?: TextBody | undefined;

  protected override readonly ownMessages = tocMessages;
  #place: ReadingPlace | undefined;
  #text: TextBody | undefined;
  #headings: readonly TextHeading[] = [];
  #current = '';
  #roots: readonly EventTarget[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // The event of a text stays on it, and is seen on its way down.
    this.#roots = [...new Set([this.getRootNode(), document])];
    for (const root of this.#roots) root.addEventListener('headings', this.#look, true);
    this.#look();
    void this.#followReader();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const root of this.#roots) root.removeEventListener('headings', this.#look, true);
    this.#text?.removeEventListener('headings', this.#look);
    this.#text = undefined;
    this.#place?.stop();
    this.#place = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['for', 'body', 'levels'].some((name) => changed.has(name))) this.#look();
    super.willUpdate(changed);
  }

  protected override hasChanged(changed: PropertyValues): boolean {
    return super.hasChanged(changed) || changed.has('headings');
  }

  protected override read(
    raw: unknown,
    attributes: Readonly<Record<string, unknown>>,
    options: ParseOptions,
  ): Parsed<Article> {
    return { ...super.read(raw, attributes, options), isPending: this.#text?.state === 'loading' };
  }

  protected override isEmpty(): boolean {
    return this.#headings.length < fewest;
  }

  protected override content(): unknown {
    const own = translate(tocMessages, this.language, 'tocHeading', undefined, this.overrides);
    const heading = this.heading ?? own;
    const tree = this.#tree(sectionsOf(this.#headings));
    return html`<nav class="toc ${this.open ? 'open' : ''}" part="toc" aria-label=${heading || own}>
      ${this.open ? nothing : this.#fold(heading || own, tree)}
      <div class="plain">
        <slot name="heading">${heading ? html`<p class="heading" part="heading">${heading}</p>` : nothing}</slot>
        ${tree}
      </div>
    </nav>`;
  }

  protected override placeholder(): unknown {
    const bar = html`<span class="bar"></span>`;
    return html`<div class="toc ${this.open ? 'open' : ''}" .inert=${true}>
      ${this.open ? nothing : this.#fold(bar, nothing)}
      <div class="plain">
        <p class="heading">${bar}</p>
        <p class="tree">
          <span class="way">${bar}</span><span class="way">${bar}</span><span class="way">${bar}</span>
        </p>
      </div>
    </div>`;
  }

  protected override failure(): unknown {
    // The text that failed says so.
    return nothing;
  }

  /** The same once more, folded: which of both is seen is a matter of the box's width, and so of the style sheet. */
  #fold(heading: unknown, tree: unknown): unknown {
    return html`<details>
      <summary part="heading">
        ${heading}
        <svg class="chevron" viewBox="0 0 18 18" aria-hidden="true"><path d="M3.5 6.5 9 12l5.5-5.5" /></svg>
      </summary>
      ${tree}
    </details>`;
  }

  #tree(sections: readonly Section[]): unknown {
    const { lang, dir } = languageAttributes({ own: this.#text?.parsed?.value.inLanguage, around: this.language });
    return html`<ul class="tree" role="list">
      ${sections.map(
        ({ heading: { id, text }, sections: lower }) =>
          html`<li>
            <a
              class="way"
              part="link"
              href="#${encodeURIComponent(id)}"
              aria-current=${ifDefined(id === this.#current ? 'location' : undefined)}
              lang=${ifDefined(lang)}
              dir=${ifDefined(dir)}
              @click=${() => this.#choose(id)}
              >${text}</a
            >${lower.length ? this.#tree(lower) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  /** The text answers the click; what is folded must be so before it measures where its heading is. */
  #choose(id: string): void {
    if (this.#place) this.#place.chosen = id;
    const details = this.renderRoot.querySelector('details');
    if (details) details.open = false;
  }

  /** No section is marked before the reader moves, so this comes after the contents; where it can't be had, none is. */
  async #followReader(): Promise<void> {
    try {
      const { ReadingPlace } = await import('./reading-place.js');
      if (!this.isConnected) return;
      this.#place?.stop();
      this.#place = new ReadingPlace((id) => this.#mark(id));
      this.#place.follow(this.#headings);
    } catch (error) {
      console.error(error);
    }
  }

  /** Marks the section that is being read; `undefined`: the headings are gone. */
  #mark(id: string | undefined): void {
    if (id === undefined) return this.#look();
    if (id === this.#current) return;
    this.#current = id;
    this.requestUpdate();
  }

  /** Looks for the text and its headings; of both there may be others now. */
  #look = (): void => {
    if (!this.isConnected) return;
    let text = this.body ?? findBody(this, this.for);
    if (!text?.isConnected) text = undefined;
    if (text !== this.#text) {
      this.#text?.removeEventListener('headings', this.#look);
      this.#text = text;
      // It may stand in another tree, or end without any headings.
      text?.addEventListener('headings', this.#look);
      void text?.loaded.then(this.#look);
    }
    const all = text?.headings ?? [];
    const given = range.exec(this.levels ?? '');
    const first = given ? Number(given[1]) : Math.min(...all.map(({ level }) => level));
    const last = given ? Number(given[2] ?? first) : first + 1;
    this.#headings = all.filter(({ level }) => level >= first && level <= last);
    this.#place?.follow(this.#headings);
    this.requestUpdate('headings', null);
  };
}
