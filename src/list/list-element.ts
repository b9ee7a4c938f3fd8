import { readUrl, words } from '../base/attributes.js';
import type { Parsed } from '../base/parsed.js';
import { intl } from '../format/intl-cache.js';
import { listExtraKeys } from '../i18n/list-extra-keys.js';
import { listMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { type CSSResult, html, nothing } from '../lit.js';
import type { Article, Image } from '../model/article.js';
import { parseArticle } from '../model/parse-article.js';
import { type ParsedList, parseList } from '../model/parse-list.js';
import type { ParseOptions } from '../model/parse-options.js';
import type { Problem } from '../model/problem.js';
import type { KnownArticles } from '../model/select/known-articles.js';
import { type CurrentArticle, type Selection, selectItems } from '../model/select-items.js';
import { readLinks } from '../sources/light-links.js';
import { pageAddresses } from '../sources/page.js';
import { run } from '../styles/run.styles.js';
import { cardStyles } from './cards.styles.js';
import type { Carousel } from './extras/carousel.js';
import type { More } from './extras/more.js';
import { type ExtraName, extras, followList, loadExtra } from './extras.js';
import { startsInView } from './first-pictures.js';
import { followLink } from './follow-link.js';
import { listBox, listHeader } from './frame.js';
import type { ItemPart, RowView } from './item-row.js';
import { layoutStyles } from './layouts.styles.js';
import { ListAttributes } from './list-attributes.js';
import { listStyles } from './list.styles.js';
import { mergeLists } from './merge-lists.js';
import { listPlaceholder } from './placeholder.js';
import { pictureFailed } from './picture-failed.js';
import { pictureSizes, shownParts } from './row-view.js';
import { rows } from './rows.js';

/** The texts of a list, and the keys of those that come later. */
const ownMessages = { en: { ...listMessages.en, ...Object.fromEntries(listExtraKeys.map((key) => [key, ''])) } };

/** Rules whose code is fetched when a list has one of them. */
const editorial = [
  'pin',
  'includeWords',
  'excludeWords',
  'sections',
  'authors',
  'tags',
  'maxAge',
  'sort',
  'rank',
  'fill',
  'fallbackSrc',
] as const;

/**
 * What both lists do; they differ in the list of an article document that they take, and in their heading.
 *
 * @slot heading - In place of the heading.
 * @slot empty - What stands under the heading where there is no item; without it the list leaves no trace.
 * @csspart header - The rule and the heading.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One item.
 * @csspart read - An item that this reader has opened, with `remember`.
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
 * @csspart more - The button that shows more.
 * @csspart error - The sentence that tells of a failure.
 * @csspart action - The button to try again.
 * @fires {ArticleMoreEvent} article-more - More items are wanted; `preventDefault()` where the page brings them itself.
 * @fires {ArticleClickEvent} article-click - A link of an item is followed; `preventDefault()` stops the navigation.
 * @fires {ArticleImpressionEvent} article-impression - Half of an item, or half a viewport of it, was in view for a second; once for each of the first 1,000 items.
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
export abstract class ListElement extends ListAttributes {
  static override styles: CSSResult[] = [...ListAttributes.styles, run, listStyles, ...layoutStyles, ...cardStyles];
  /** Which list of an article document is this one's. */
  protected static readonly kind: 'related' | 'recommended';

  protected override readonly ownMessages = ownMessages;
  #list: { raw: unknown; key: string; parsed: ParsedList } | undefined;
  #view: { key: string; view: RowView } | undefined;
  #headingLink: string | undefined;
  #fallbackImage: Image | undefined;
  #loading: Promise<unknown> | undefined;
  #carousel: Carousel | undefined;
  #more: More | undefined;
  #isListenedTo = false;
  #startsInView: boolean | undefined;
  readonly #click = (event: MouseEvent): void => followLink(this, this.listId, event);
  // Errors do not bubble: one listener captures them.
  readonly #listeners = {
    click: this.#click,
    error: { capture: true, handleEvent: (event: Event): void => pictureFailed(event, this.#fallbackImage?.url) },
  };

  override get given(): { property: unknown; attribute: unknown } {
    return { property: this.items, attribute: this.itemsText };
  }

  /** @internal */
  readContent(): string | undefined {
    return readLinks(this);
  }

  protected override hasChanged(changed: Map<PropertyKey, unknown>): boolean {
    // Nearly all that can be said of a list has a part in what it shows, and a reading that changes nothing costs little.
    return changed.size > 0;
  }

  protected override read(raw: unknown, _attributes: object, given: ParseOptions): Parsed<readonly Article[]> {
    if (this.refresh && this.parsed && extras.refresh?.isHeld(this)) return { ...this.parsed, isPending: true };
    const options = { ...given, itemsPath: this.itemsPath };
    const list = this.#parse(raw, options);
    const problems = [...list.problems];
    const ofPage = { ...options, base: this.baseURI };
    this.#headingLink = readUrl(this.headingUrl, 'heading-url', ofPage, problems);
    const fallback = readUrl(this.fallbackImage, 'fallback-image', ofPage, problems);
    this.#fallbackImage = fallback ? { url: fallback, alt: '' } : undefined;
    const selected = this.#select(list, raw, options, ofPage, problems);
    if (!selected) return { value: this.parsed?.value ?? [], problems, isPending: true };
    const { shown, omitted } = selected;
    problems.push(...selected.problems);
    if (!this.#shown().includes('image') || !shown.some(hasMore)) return { value: shown, problems, omitted };
    if (!this.#has('cards')) return { value: this.parsed?.value ?? [], problems, isPending: true };
    return { value: shown.map((item) => extras.cards?.withPicture(item, options) ?? item), problems, omitted };
  }

  /** What is shown; `undefined` while something that decides it is on its way. */
  #select(
    { items, article }: ParsedList,
    raw: unknown,
    ofDocument: ParseOptions,
    options: ParseOptions,
    problems: Problem[],
  ): Selection | undefined {
    const rules = {
      exclude: words(this.exclude ?? '').flatMap((name) => [name, readUrl(name, 'exclude', options) ?? name]),
      current: this.#current(article, options, problems),
      hasRead: this.hideRead ? extras.readState?.readBefore(this) : undefined,
      dedupe: this.dedupe,
      limit: this.limit,
      minItems: this.minItems,
    };
    const isSteered = editorial.some((rule) => this[rule] && this[rule] !== 'source' && this[rule] !== 'none');
    const isShared = this.dedupe === 'page' && this.isConnected;
    const isCut = this.loadMoreBy !== 'none';
    // All are asked for at once.
    const needed = {
      select: isSteered,
      rank: this.rank === 'related',
      page: isShared,
      more: isCut,
      readState: this.hideRead,
    };
    const lacking = (Object.keys(needed) as (keyof typeof needed)[]).filter((name) => needed[name] && !this.#has(name));
    if (lacking.length) return undefined;
    if (isCut) this.#makeMore();
    const all = this.#more?.withPages(items, raw, ofDocument) ?? items;
    const isSettled = ['loaded', 'failed'].includes(this.documentSource.status);
    const choose = (others?: KnownArticles): Selection | undefined => {
      const selection =
        isSteered && extras.select
          ? extras.select.select(this, all, { ...rules, others }, options, isSettled, article && (raw ?? article))
          : selectItems(all, { ...rules, others });
      return selection && isCut && this.#more ? this.#more.cut(selection, this.pageSize) : selection;
    };
    if (isShared && extras.page) return extras.page.selectForPage(this, this.dedupeGroup ?? '', choose);
    extras.page?.leavePage(this);
    return choose();
  }

  /** Shows the next step of a list with `load-more`, or adds the next page of its document. */
  async loadMore(): Promise<void> {
    await loadExtra('more');
    await this.#makeMore()?.ask('page');
    await this.updateComplete;
  }

  #makeMore(): More | undefined {
    return (this.#more ??= extras.more && new extras.more.More(this, () => this.#isListenedTo));
  }

  /** As on every element; who listens for `article-more` is asked for more when nothing is at hand. */
  override addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** As on every element. */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** As on every element. */
  override addEventListener(...listener: [string, EventListenerOrEventListenerObject, ...rest: unknown[]]): void {
    // Who listens for it may have more when nothing is at hand.
    this.#isListenedTo ||= listener[0] === 'article-more';
    super.addEventListener(...(listener as Parameters<HTMLElement['addEventListener']>));
    if (this.#isListenedTo && this.loadMoreBy !== 'none') this.requestUpdate();
  }

  /** Whether that part of the code is here, or cannot be had; if it is on its way, the list is read again when it comes. */
  #has(name: ExtraName): boolean {
    if (name in extras) return true;
    const loading = (this.#loading = Promise.all([this.#loading, loadExtra(name)]).then(() => {
      if (this.#loading === loading) this.#loading = undefined;
      this.requestUpdate('extras', 0);
    }));
    return false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    if (!this.#loading) return isSettled;
    await this.#loading;
    return this.getUpdateComplete();
  }

  protected override updated(): void {
    super.updated();
    this.#carousel?.follow(this.renderRoot);
    this.#more?.follow(this.shadowRoot!);
    followList(this, this.language, this.overrides);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#carousel?.stop();
  }

  protected override get isStale(): boolean {
    return this.refresh && extras.refresh ? extras.refresh.isStale(this) : super.isStale;
  }

  protected override isEmpty(items: readonly Article[]): boolean {
    return !items.length;
  }

  protected override detail(items: readonly Article[]): { items: readonly Article[] } {
    return { items };
  }

  protected override get boxClass(): string {
    const { numberingSystem } = intl('NumberFormat', this.language).resolvedOptions();
    const { layout, show } = this;
    return `box layout-${layout}${/^[gc]/.test(layout) && layout !== 'compact' ? ' cards' : ''}${show ? ' asked' : ''} digits-${numberingSystem}`;
  }

  protected override content(items: readonly Article[]): unknown {
    return html`${this.#header(this.#turns())}${listBox(
      this.layout === 'ranked',
      this.heading || this.#text(this.#headingKey),
      rows(items, this.#rowView(), (this.#startsInView ??= startsInView(this))),
      this.#listeners,
    )}${this.loadMoreBy === 'none' ? nothing : this.#more?.template(this.language, this.overrides)}`;
  }

  protected override placeholder(): unknown {
    return html`${this.#header(this.layout === 'carousel' && nothing)}${listPlaceholder(this.limit ?? 4, this.layout, this.#shown())}`;
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

  #header(turns?: unknown): unknown {
    return listHeader({
      text: this.heading ?? this.#text(this.#headingKey),
      url: this.#headingLink,
      level: this.headingLevel,
      turns,
    });
  }

  /** The buttons of a carousel; until their code is here, their place. */
  #turns(): unknown {
    if (this.layout !== 'carousel') return undefined;
    if (!this.#has('carousel') || !extras.carousel) return nothing;
    this.#carousel ??= new extras.carousel.Carousel(this.shadowRoot!);
    return this.#carousel.buttons(this.language, this.overrides);
  }

  get #headingKey(): 'relatedHeading' | 'recommendedHeading' {
    return `${(this.constructor as typeof ListElement).kind}Heading`;
  }

  #shown(): readonly ItemPart[] {
    return shownParts(this.layout, this.show);
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
      sizes: pictureSizes[this.layout] ?? '',
      fallbackImage: this.#fallbackImage,
    };
    const key = JSON.stringify(view);
    if (this.#view?.key !== key) this.#view = { key, view };
    return this.#view.view;
  }

  /** What was read is kept until the document or the way to read it changes: rules may change without it. */
  #parse(raw: unknown, options: ParseOptions): ParsedList {
    if (raw === undefined) return this.adopted ?? { items: [], problems: [] };
    const { version, parts } = this.documentSource;
    const key = [version, options.timeZone, options.language, options.protocols, options.itemsPath].join();
    if (this.#list?.raw !== raw || this.#list.key !== key) {
      const { kind } = this.constructor as typeof ListElement;
      const parse = (value: unknown, base?: string): ParsedList => parseList(value, { ...options, base, list: kind });
      const parsed = parts ? mergeLists(parts.map(({ value, base }) => parse(value, base))) : parse(raw, options.base);
      this.#list = { raw, key, parsed };
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
}

/** Whether an item has what a card shows of it by code of its own. */
const hasMore = ({ image, articleBody, media, duration }: Article): boolean =>
  !!(media ?? duration) || (!image && !!articleBody);
