import { ArticleElement } from '../../base/article-element.js';
import { oneOf, readUrl, someOf, wholeNumber, words } from '../../base/attributes.js';
import type { Parsed } from '../../base/parsed.js';
import { type CSSResult, html, ifDefined, nothing, property, type PropertyValues } from '../../lit.js';
import type { Article } from '../../model/article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { heading } from '../../render/heading.js';
import { keepWords } from '../../render/keep-words.js';
import { labelOf } from '../../render/label.js';
import { picture } from '../../render/picture.js';
import { languageAttributes } from '../../render/text-language.js';
import { styles } from './article-header.styles.js';

export type { ArticleErrorEvent, ArticleImpressionEvent, ArticleLoadEvent } from '../../base/events.js';

const parts = ['label', 'kicker', 'headline', 'standfirst', 'image'];
const variants = ['standard', 'feature', 'compact'] as const;
const shownByDefault: Readonly<Record<string, readonly string[]>> = {
  standard: parts.slice(0, 4),
  feature: parts,
  compact: parts.slice(0, 3),
};

/** Comes after what readers wait for. Where it can't be had, nobody is told who saw the header. */
async function followHeader(header: ArticleHeader, shown: ReturnType<ArticleHeader['detail']>): Promise<void> {
  try {
    const { follow } = await import('./impression.js');
    follow(header, shown);
  } catch (error) {
    console.error(error);
  }
}

/**
 * The head of an article: label, section, headline, standfirst.
 *
 * @tag article-header
 * @summary The head of an article.
 * @attr {string} article - The document as JSON text.
 * @csspart header - The head as a whole.
 * @csspart label - What kind of article it is: live, breaking, opinion, paid for, or a word of the site's own.
 * @csspart kicker - The section before the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence under the headline.
 * @csspart image - The picture, where `show` asks for it.
 * @csspart error - The sentence that tells of a failure.
 * @csspart action - The button to try again.
 * @fires {ArticleImpressionEvent} article-impression - Half of the header was in view for a second; once for each article and headline.
 * @reads headline - The headline. An HTML title such as WordPress's is read as text.
 * @reads articleSection - The kicker, before the headline.
 * @reads sectionUrl - Makes the kicker a link.
 * @reads description - The standfirst, under the headline.
 * @reads label - `live`, `breaking`, `opinion`, `sponsored`, or a word of the site's own.
 * @reads sponsor - Who paid; the label then says so, whatever else it would be.
 * @reads image - The picture, where `show` asks for it; the first of several.
 * @reads inLanguage - The language of the texts, where it is not the page's.
 * @accessibility The headline is a real heading; `heading-level` gives it its place in the page's outline.
 * @accessibility The brackets 【】 are drawn, and not read aloud.
 * @accessibility A label is a word, and never a colour alone.
 */
export class ArticleHeader extends ArticleElement {
  static override readonly tag: string = 'article-header';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];
  protected static override readonly overlay = ['headline', 'kicker', 'kickerUrl', 'standfirst', 'label', 'url'];

  /** The headline, in place of the document's. */
  @property() headline?: string;

  /** The section, in place of the document's `articleSection`. */
  @property() kicker?: string;

  /** Where the section leads. */
  @property({ attribute: 'kicker-url' }) kickerUrl?: string;

  /** `brackets` puts the section into 【】, which are drawn and not read aloud. */
  @property({ attribute: 'kicker-style', ...oneOf(['plain', 'brackets']) }) kickerStyle: 'plain' | 'brackets' = 'plain';

  /** The sentence under the headline, in place of the document's `description`. */
  @property() standfirst?: string;

  /** `live`, `breaking`, `opinion`, `sponsored`, or a word of the site's own. */
  @property() label?: string;

  /** Makes the headline a link. */
  @property() url?: string;

  /** Level of the headline, 1 to 6. Anything else is reported, and 1 holds. */
  @property({ attribute: 'heading-level', ...wholeNumber(1, 6, 1) }) headingLevel = 1;

  /** What is shown, out of `label kicker headline standfirst image`. Default: all but the image; `feature` has it, `compact` has no standfirst. */
  @property({ ...someOf(parts) }) show?: string;

  /** `feature` is large, with the picture; `compact` is small, for an article that is open already. */
  @property({ ...oneOf(variants) }) variant: 'standard' | 'feature' | 'compact' = 'standard';

  /** Name of one of the document's `headlineVariants`, shown in place of its headline. An unknown one is reported. */
  @property({ attribute: 'headline-variant' }) headlineVariant?: string;

  #link: string | undefined;

  protected override read(
    raw: unknown,
    attributes: Readonly<Record<string, unknown>>,
    options: ParseOptions,
  ): Parsed<Article> {
    // The document's own URL makes no link.
    this.#link = readUrl(this.url, 'url', { ...options, base: this.baseURI });
    const { value, problems } = super.read(raw, attributes, options);
    const name = this.headlineVariant;
    if (!name || this.headline) return { value, problems };
    const { headlineVariants } = value;
    if (headlineVariants && Object.hasOwn(headlineVariants, name))
      return { value: { ...value, headline: headlineVariants[name]! }, problems };
    const problem = { code: 'unknown-value', path: 'headline-variant', message: name } as const;
    // Without a document there are no variants yet.
    return { value, problems: raw === undefined ? problems : [...problems, problem] };
  }

  protected override hasChanged(changed: PropertyValues): boolean {
    return super.hasChanged(changed) || changed.has('headlineVariant');
  }

  protected override detail(article: Article): { article: Article; headlineVariant?: string } {
    const name = this.headlineVariant;
    return name && article.headline === article.headlineVariants?.[name]
      ? { article, headlineVariant: name }
      : { article };
  }

  protected override updated(): void {
    super.updated();
    if (this.state === 'ready') void followHeader(this, this.detail(this.parsed!.value));
  }

  protected override isEmpty(article: Article): boolean {
    return !this.#shown().some((part) => this.#has(part, article));
  }

  protected override content(article: Article): unknown {
    const shown = this.#shown();
    const text = { own: article.inLanguage, around: this.language };
    const { lang, dir } = languageAttributes(text);
    const over = shown.filter((part) => (part === 'label' || part === 'kicker') && this.#has(part, article));
    const headline = article.headline && keepWords(article.headline);
    return html`<hgroup class="header ${this.variant}" part="header">
      ${
        over.length
          ? html`<p class="over">
              ${over.map((part) => (part === 'label' ? this.#label(article) : this.#kicker(article, lang)))}
            </p>`
          : nothing
      }
      ${
        headline && shown.includes('headline')
          ? heading(
              this.headingLevel,
              'headline',
              this.#link ? html`<a class="link" part="link" href=${this.#link}>${headline}</a>` : headline,
              text,
            )
          : nothing
      }
      ${
        article.description && shown.includes('standfirst')
          ? html`<p class="standfirst" part="standfirst" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
              ${article.description}
            </p>`
          : nothing
      }
      ${shown.includes('image') ? picture(article.image?.[0]) : nothing}
    </hgroup>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="header ${this.variant}">
      <p class="over"><span class="kicker bar first"></span></p>
      <div class="headline"><span class="bar"></span><span class="bar third"></span><span class="bar"></span></div>
    </div>`;
  }

  #shown(): readonly string[] {
    return this.show ? words(this.show).filter((part) => parts.includes(part)) : shownByDefault[this.variant]!;
  }

  #has(part: string, article: Article): boolean {
    if (part === 'label') return !!article.label || !!article.sponsor;
    if (part === 'kicker') return !!article.articleSection;
    if (part === 'standfirst') return !!article.description;
    return part === 'image' ? !!article.image : !!article.headline;
  }

  #label(article: Article): unknown {
    const label = labelOf(article, this.language, this.overrides)!;
    return html`<span class="label ${label.kind}" part="label">${label.text}</span>`;
  }

  #kicker({ articleSection, sectionUrl }: Article, lang: string | undefined): unknown {
    const classes = `kicker ${this.kickerStyle === 'brackets' ? 'brackets' : ''}`;
    return sectionUrl
      ? html`<a class=${classes} part="kicker" lang=${ifDefined(lang)} href=${sectionUrl}>${articleSection}</a>`
      : html`<span class=${classes} part="kicker" lang=${ifDefined(lang)}>${articleSection}</span>`;
  }
}
