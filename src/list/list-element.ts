import { flag, oneOf, readUrl, someOf, wholeNumber, words } from '../base/attributes.js';
import { DocumentElement, type Parsed } from '../base/document-element.js';
import { ArticleClickEvent } from '../base/events.js';
import { intl } from '../format/intl-cache.js';
import { listMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { html, nothing, property } from '../lit.js';
import type { Article } from '../model/article.js';
import { parseArticle } from '../model/parse-article.js';
import { type ParsedList, parseList } from '../model/parse-list.js';
import type { ParseOptions } from '../model/parse-options.js';
import type { Problem } from '../model/problem.js';
import { type CurrentArticle, selectItems } from '../model/select-items.js';
import { heading } from '../render/heading.js';
import { pageAddresses } from '../sources/page.js';
import { run } from '../styles/run.styles.js';
import { type ItemPart, itemParts, type RowView } from './item-row.js';
import { layoutStyles } from './layouts.styles.js';
import { listStyles } from './list.styles.js';
import { listPlaceholder } from './placeholder.js';
import { pictureFailed } from './picture-failed.js';
import { placeOf, rows } from './rows.js';

/** How a list is laid out. */
export type ListLayout = 'list' | 'compact' | 'ranked';

const shownByDefault: Readonly<Record<ListLayout, readonly ItemPart[]>> = {
  list: ['image', 'section', 'date'],
  compact: ['date'],
  ranked: [],
};

/** What the value depends on beside the document. */
const rules = ['headingUrl', 'limit', 'minItems', 'exclude', 'includeCurrent', 'currentArticle', 'dedupe'];

/**
 * What both lists do; they differ in the list of an article document that they take, and in their heading.
 *
 * @slot heading - In place of the heading.
 * @slot empty - What stands under the heading where there is no item; without it the list leaves no trace.
 * @csspart header - The rule and the heading.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One item.
 * @csspart headline - An item's headline.
 * @csspart link - An item's link.
 * @csspart badge - Who paid for an item.
 * @csspart label - What kind of article an item is.
 * @csspart reason - Why an item was recommended.
 * @csspart description - An item's description.
 * @csspart meta - An item's facts.
 * @csspart date - An item's date.
 * @csspart source - An item's source.
 * @csspart author - An item's authors.
 * @csspart views - How often an item was read.
 * @csspart image - An item's picture.
 * @csspart empty - What the site shows where there is no item.
 * @csspart error - The sentence that tells of a failure.
 * @csspart action - The button to try again.
 * @fires {ArticleClickEvent} article-click - A link of an item is followed; `preventDefault()` stops the navigation.
 * @reads headline - The headline of an item; one without is left out and reported.
 * @reads url - Where an item leads.
 * @reads image - Its picture; the first of several.
 * @reads datePublished - Its date.
 * @reads articleSection - Its section.
 * @reads source - Where it comes from.
 * @reads author - Who wrote it.
 * @reads description - A sentence on it.
 * @reads viewCount - How often it was read.
 * @reads reason - Why it was recommended.
 * @reads label - `live`, `breaking`, `opinion`, `sponsored`, or a word of the site's own.
 * @reads sponsor - Who paid for it: the item says so, and its link tells search engines.
 * @reads inLanguage - The language of its texts, where it is not the page's.
 * @reads id - What `exclude` and the search for duplicates know it by, as by its URL.
 * @accessibility The list is a list with a name, also where its heading is not seen.
 * @accessibility An item has one link, on its headline; the headline is a heading one level below the list's.
 * @accessibility A link that leaves the site says so in words.
 * @accessibility Ranks are read as the numbers of an ordered list.
 */
export abstract class ListElement extends DocumentElement<readonly Article[]> {
  static override styles = [...DocumentElement.styles, run, listStyles, ...layoutStyles];
  /** Which list of an article document is this one's. */
  protected static readonly kind: 'related' | 'recommended';

  /** The items: an array, an object with `items`, an article document that has such a list, or JSON text. */
  @property({ attribute: false }) items: unknown;

  /** The attribute `items`: the same as JSON text. */
  @property({ attribute: 'items' }) protected itemsText?: string;

  /** Heading of the list. Default: the language's own. Empty: none is seen, and the list keeps its name for screen readers. */
  @property() heading?: string;

  /** Where the heading leads. */
  @property({ attribute: 'heading-url' }) headingUrl?: string;

  /** Level of the heading, 1 to 6; headlines are one below. Anything else is reported, and 2 holds. */
  @property({ attribute: 'heading-level', reflect: true, useDefault: true, ...wholeNumber(1, 6, 2) }) headingLevel = 2;

  /** `list` with pictures, `compact` headlines, or `ranked` with numerals. */
  @property({ reflect: true, ...oneOf(['list', 'compact', 'ranked']) }) layout: ListLayout = 'list';

  /** What an item shows beside its headline, out of `image date source author section description views reason`. Each layout has its default. */
  @property({ ...someOf(itemParts) }) show?: string;

  /** The most items that are ever shown. */
  @property({ reflect: true, ...wholeNumber(0) }) limit?: number;

  /** With fewer items than this the list is as good as empty. */
  @property({ attribute: 'min-items', reflect: true, ...wholeNumber(0) }) minItems?: number;

  /** URLs or ids of items to leave out, separated by white space. */
  @property() exclude?: string;

  /** Keeps the article that the page shows in the list. */
  @property({ attribute: 'include-current', ...flag }) includeCurrent = false;

  /** The article that the page shows: an object or JSON. Default: taken from the page's addresses. */
  @property({ attribute: 'current-article' }) currentArticle?: unknown;

  /** `list` shows no article twice, `none` leaves duplicates in. */
  @property({ reflect: true, ...oneOf(['list', 'none']) }) dedupe: 'list' | 'none' = 'list';

  /** `target` of the links. */
  @property({ attribute: 'link-target' }) linkTarget?: string;

  /** A name for the list that its events carry. */
  @property({ attribute: 'list-id', useDefault: true }) listId = '';

  /** @internal */
  declare adopted?: ParsedList;

  protected override readonly ownMessages = listMessages;
  #list: { raw: unknown; key: string; parsed: ParsedList } | undefined;
  #view: { key: string; view: RowView } | undefined;
  #headingLink: string | undefined;

  override get given(): { property: unknown; attribute: unknown } {
    return { property: this.items, attribute: this.itemsText };
  }

  protected override hasChanged(changed: Map<PropertyKey, unknown>): boolean {
    return super.hasChanged(changed) || rules.some((rule) => changed.has(rule));
  }

  protected override read(raw: unknown, _attributes: object, options: ParseOptions): Parsed<readonly Article[]> {
    const list = this.#parse(raw, options);
    const problems = [...list.problems];
    const ofPage = { ...options, base: this.baseURI };
    this.#headingLink = readUrl(this.headingUrl, 'heading-url', ofPage, problems);
    const { shown, omitted } = selectItems(list.items, {
      exclude: words(this.exclude ?? '').flatMap((name) => [name, readUrl(name, 'exclude', ofPage) ?? name]),
      current: this.#current(list.article, ofPage, problems),
      dedupe: this.dedupe,
      limit: this.limit,
      minItems: this.minItems,
    });
    return { value: shown, problems, omitted };
  }

  protected override isEmpty(items: readonly Article[]): boolean {
    return !items.length;
  }

  protected override detail(items: readonly Article[]): { items: readonly Article[] } {
    return { items };
  }

  protected override get boxClass(): string {
    const { numberingSystem } = intl('NumberFormat', this.language).resolvedOptions();
    return `box layout-${this.layout} digits-${numberingSystem}`;
  }

  protected override content(items: readonly Article[]): unknown {
    const content = rows(items, this.#rowView());
    const name = this.heading || this.#text(this.#headingKey);
    const click = this.#click;
    return html`${this.#header()}${
      this.layout === 'ranked'
        ? html`<ol
            class="list"
            part="list"
            role="list"
            aria-label=${name}
            @click=${click}
            @auxclick=${click}
            @error=${pictureFailed}
          >
            ${content}
          </ol>`
        : html`<ul
            class="list"
            part="list"
            role="list"
            aria-label=${name}
            @click=${click}
            @auxclick=${click}
            @error=${pictureFailed}
          >
            ${content}
          </ul>`
    }`;
  }

  protected override placeholder(): unknown {
    return html`${this.#header()}${listPlaceholder(this.limit ?? 4, this.layout, this.#shown())}`;
  }

  protected override failure(): unknown {
    return html`${this.#header()}${super.failure(this.#text('errorList'))}`;
  }

  protected override get hasEmptiness(): boolean {
    return !!this.querySelector(':scope > [slot="empty"]');
  }

  protected override emptiness(): unknown {
    return html`${this.hasEmptiness ? this.#header() : nothing}
      <slot class="empty" name="empty" part="empty" @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  #text(key: keyof typeof listMessages.en): string {
    return translate(listMessages, this.language, key, undefined, this.overrides);
  }

  #header(): unknown {
    const text = this.heading ?? this.#text(this.#headingKey);
    const content = text && this.#headingLink ? html`<a href=${this.#headingLink}>${text}</a>` : text;
    return html`<slot name="heading"
      >${
        text ? html`<div class="header" part="header">${heading(this.headingLevel, 'heading', content)}</div>` : nothing
      }</slot
    >`;
  }

  get #headingKey(): 'relatedHeading' | 'recommendedHeading' {
    return `${(this.constructor as typeof ListElement).kind}Heading`;
  }

  #shown(): readonly ItemPart[] {
    return this.show
      ? words(this.show).filter((part): part is ItemPart => itemParts.includes(part as ItemPart))
      : shownByDefault[this.layout];
  }

  /** The same object until something in it changes, so that rows are not made anew. */
  #rowView(): RowView {
    const view: RowView = {
      show: this.#shown(),
      headingLevel: Math.min(this.headingLevel + 1, 6),
      language: this.language,
      timeZone: this.zone,
      linkTarget: this.linkTarget,
      overrides: this.overrides,
    };
    const key = JSON.stringify(view);
    if (this.#view?.key !== key) this.#view = { key, view };
    return this.#view.view;
  }

  /** What was read is kept until the document or the way to read it changes: rules may change without it. */
  #parse(raw: unknown, options: ParseOptions): ParsedList {
    if (raw === undefined) return this.adopted ?? { items: [], problems: [] };
    const key = [this.documentSource.version, options.timeZone, options.language, options.protocols].join();
    if (this.#list?.raw !== raw || this.#list.key !== key) {
      const { kind } = this.constructor as typeof ListElement;
      this.#list = { raw, key, parsed: parseList(raw, { ...options, list: kind }) };
    }
    return this.#list.parsed;
  }

  #current(ofDocument: Article | undefined, options: ParseOptions, problems: Problem[]): CurrentArticle | undefined {
    if (this.includeCurrent) return undefined;
    let current = ofDocument;
    if (this.currentArticle) {
      const given = parseArticle(this.currentArticle, options);
      current = given.article;
      for (const { code, path, message } of given.problems)
        problems.push({ code, path: `current-article.${path}`, message });
      return { ...current, urls: [] };
    }
    return { ...current, urls: pageAddresses() };
  }

  #click = (event: MouseEvent): void => {
    // The middle button follows a link as well; the other auxiliary buttons do not.
    if (event.type === 'auxclick' && event.button !== 1) return;
    const link = (event.target as Element).closest('a');
    const place = link && placeOf(link.closest('.item')!);
    if (!place) return;
    const told = new ArticleClickEvent({ ...place, listId: this.listId, originalEvent: event });
    if (!this.dispatchEvent(told)) event.preventDefault();
  };
}
