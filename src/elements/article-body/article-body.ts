import { ArticleElement } from '../../base/article-element.js';
import { flag, wholeNumber } from '../../base/attributes.js';
import type { Parsed } from '../../base/parsed.js';
import { bodyMessages, figureMessages } from '../../i18n/messages.js';
import { type CSSResult, html, ifDefined, property, type PropertyValues, render } from '../../lit.js';
import type { Article, Image } from '../../model/article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { addStyles } from '../../render/add-styles.js';
import { figure } from '../../render/figure.js';
import { languageAttributes } from '../../render/text-language.js';
import { figureStyles } from '../../styles/figure.styles.js';
import { styles } from './article-body.styles.js';
import { renderPiece } from './blocks.js';
import { bodyContent, type BodyContent } from './body-content.js';
import { dropCapOf } from './drop-cap.js';
import type * as fragments from './fragments.js';
import type { CleanHtml, FigureParts } from './html/context.js';
import { elementId, type Heading } from './outline.js';
import { plainHtml } from './plain-html.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';
export type { Heading } from './outline.js';

/** What leads to places in texts, once it was fetched. */
let answers: typeof fragments | undefined;
/** What cleans HTML, and what the result looks like, once a body of the page has needed it. */
let cleaner: { readonly clean: CleanHtml; readonly styles: string } | undefined;

async function loadCleaner(): Promise<void> {
  try {
    const { htmlStyles: styles, loadCleaner } = await import('./html/clean-html.js');
    cleaner ??= { clean: await loadCleaner(), styles };
  } catch (error) {
    console.error(error);
    cleaner ??= { clean: plainHtml, styles: '' };
  }
}

/**
 * The text of an article: subheads, paragraphs, quotes, lists, tables, figures. HTML is sanitised; nothing in it ever runs.
 *
 * @tag article-body
 * @summary The text of an article.
 * @reads articleBody - The text: blocks, HTML or plain text.
 * @reads inLanguage - The language of the text.
 * @accessibility Headings follow the level that `heading-level` names; tables scroll in a named region that keys can reach.
 * @accessibility A link to a part of the text moves the focus there.
 * @attr {string} article - The document as JSON text.
 * @csspart body - The text as a whole.
 * @csspart subhead - The headings.
 * @csspart figure - The figures: picture and caption.
 * @csspart image - The pictures.
 * @csspart caption - The lines under the pictures.
 * @csspart credit - Who made a picture, at the end of its caption.
 * @csspart link - The links.
 * @csspart action - The buttons that enlarge the pictures; after a failure the one to try again.
 * @csspart error - The sentence that tells of a failure.
 */
export class ArticleBody extends ArticleElement {
  static override readonly tag: string = 'article-body';
  static override styles: CSSResult[] = [...ArticleElement.styles, figureStyles, styles];

  /** Level of the text's highest headings, 1 to 6; those below follow. Anything else is reported, and 2 holds. */
  @property({ attribute: 'heading-level', ...wholeNumber(1, 6, 2) }) headingLevel = 2;

  /** The first paragraph is larger. */
  @property({ ...flag }) lead = false;

  /** A large first letter, in scripts that have such a thing. */
  @property({ attribute: 'drop-cap', ...flag }) dropCap = false;

  /**
   * Address of a picture that the page shows above the text: the text does not begin with the same one.
   *
   * @internal
   */
  @property({ attribute: false }) leadImage?: string;

  protected override readonly ownMessages = { en: { ...figureMessages.en, ...bodyMessages.en } };
  #content: BodyContent | undefined;
  #told: BodyContent | undefined;
  #letGo: (() => void) | undefined;

  /**
   * The headings of the text, in order. An event `headings`, which stays on the element, tells that they are others.
   *
   * @internal
   */
  get headings(): readonly (Heading & { readonly element: HTMLElement })[] {
    return (this.#told?.headings ?? []).flatMap((heading) => {
      // Between two documents, the old headings are gone and the new ones are not told yet.
      const element = this.find(heading.id);
      return element ? [{ ...heading, element }] : [];
    });
  }

  /**
   * The element that stands for what comes after `#` in an address.
   *
   * @internal
   */
  find(id: string): HTMLElement | null {
    return this.shadowRoot?.getElementById(elementId(id)) ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#answerAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo?.();
    this.#letGo = undefined;
  }

  protected override hasChanged(changed: PropertyValues): boolean {
    return super.hasChanged(changed) || ['headingLevel', 'leadImage', 'cleaner'].some((name) => changed.has(name));
  }

  protected override read(
    raw: unknown,
    attributes: Readonly<Record<string, unknown>>,
    options: ParseOptions,
  ): Parsed<Article> {
    const { value, problems } = super.read(raw, attributes, options);
    const hasHtml = value.articleBody?.some((block) => 'html' in block);
    if (hasHtml && !cleaner) {
      void loadCleaner().then(() => this.requestUpdate('cleaner', null));
      return { value: this.parsed?.value ?? value, problems, isPending: true };
    }
    if (hasHtml) addStyles(this.shadowRoot!, cleaner!.styles);
    this.#content = bodyContent(value, {
      options,
      clean: cleaner?.clean,
      language: this.language,
      overrides: this.overrides,
      headingLevel: this.headingLevel,
      leadImage: this.leadImage,
      figure: (image, parts, number) => {
        const holder = document.createElement('div');
        render(this.#figure(image, parts, number, value.inLanguage), holder);
        return holder.firstElementChild as HTMLElement;
      },
    });
    return { value, problems: [...problems, ...this.#content.problems] };
  }

  protected override isEmpty(): boolean {
    return !this.#content?.pieces.length;
  }

  protected override content({ inLanguage }: Article): unknown {
    const content = this.#content!;
    const { pieces } = content;
    const { lang, dir } = languageAttributes({ own: inLanguage, around: this.language });
    const cap = this.dropCap ? dropCapOf(pieces, inLanguage ?? this.language) : '';
    return html`<div
      class="body ${this.lead ? 'lead' : ''} ${cap}"
      part="body"
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
    >
      ${pieces.map((piece) =>
        renderPiece(piece, content, this.headingLevel, (image, number) => this.#figure(image, {}, number, inLanguage)),
      )}
    </div>`;
  }

  protected override placeholder(): unknown {
    const bar = html`<span class="bar"></span>`;
    const paragraph = html`<p class="wait">${bar}${bar}${bar}${bar}${bar}</p>`;
    return html`<div class="body">${paragraph}${paragraph}</div>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.state === 'loading' || this.#told === this.#content) return;
    this.#told = this.#content;
    this.dispatchEvent(new Event('headings'));
    answers?.fragmentsCame();
  }

  /** The text is there first: only then an address can lead to a place in it. Where this can't be had, none does. */
  async #answerAddress(): Promise<void> {
    try {
      answers ??= await import('./fragments.js');
      if (!this.isConnected || this.#letGo) return;
      this.#letGo = answers.holdFragments(this);
      answers.fragmentsCame();
    } catch (error) {
      console.error(error);
    }
  }

  #figure(image: Image, parts: FigureParts, number: number, textLanguage: string | undefined): unknown {
    const { language, overrides } = this;
    return figure(image, { language, overrides, textLanguage, number, ...parts });
  }
}
