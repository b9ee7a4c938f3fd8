import { readUrl } from '../base/attributes.js';
import type { Parsed } from '../base/parsed.js';
import { listMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { type CSSResult, html, nothing } from '../lit.js';
import type { Article, Image } from '../model/article.js';
import type { ParseOptions } from '../model/parse-options.js';
import { run } from '../styles/run.styles.js';
import { Arrival } from './arrival.js';
import { cardStyles } from './cards.styles.js';
import type { Carousel } from './extras/carousel.js';
import type { More } from './extras/more.js';
import { extras, followList, loadExtra } from './extras.js';
import { startsInView } from './first-pictures.js';
import { followLink } from './follow-link.js';
import { listBox, listClass, listHeader, listTexts } from './frame.js';
import type { Markup } from './item-row.js';
import { layoutStyles } from './layouts.styles.js';
import { ListAttributes } from './list-attributes.js';
import { listStyles } from './list.styles.js';
import { type Selecting, valueOf } from './list-value.js';
import { NeededExtras } from './needed-extras.js';
import { listPlaceholder } from './placeholder.js';
import { pictureFailed } from './picture-failed.js';
import { KeptView, pictureSizes, shownParts } from './row-view.js';
import { rows } from './rows.js';

/** What both lists do; they differ in the list of an article document that they take, and in their heading. */
export abstract class ListElement extends ListAttributes {
  static override styles: CSSResult[] = [...ListAttributes.styles, run, listStyles, ...layoutStyles, ...cardStyles];
  /** Which list of an article document is this one's. */
  protected static readonly kind: 'related' | 'recommended';

  protected override readonly ownMessages = listTexts;
  readonly #needed = new NeededExtras(this);
  readonly #arrival = new Arrival();
  readonly #view = new KeptView();
  #headingLink: string | undefined;
  #fallbackImage: Image | undefined;
  #markup: Markup | undefined;
  #carousel: Carousel | undefined;
  #more: More | undefined;
  #startsInView: boolean | undefined;
  // Errors do not bubble: one listener captures them.
  readonly #listeners = {
    click: (event: MouseEvent): void => followList(this, this.language, this.overrides, followLink(this, event)),
    error: { capture: true, handleEvent: (event: Event): void => pictureFailed(event, this.#fallbackImage?.url) },
  };

  override get given(): { property: unknown; attribute: unknown } {
    return { property: this.items, attribute: this.itemsText };
  }

  /** @internal */
  readContent(): string | undefined | null {
    return this.#needed.has('links') ? extras.links?.readLinks(this) : null;
  }

  protected override hasChanged(changed: Map<PropertyKey, unknown>): boolean {
    // Nearly all that can be said of a list has a part in what it shows, and a reading that changes nothing costs little.
    return changed.size > 0;
  }

  protected override read(raw: unknown, _attributes: object, given: ParseOptions): Parsed<readonly Article[]> {
    if (this.refresh && this.parsed && extras.refresh?.isHeld(this)) return { ...this.parsed, isPending: true };
    // The links in it stay on show until they can be read.
    const { status, hasContent } = this.documentSource;
    if (status === 'none' && hasContent && !this.adopted && !extras.links)
      return { value: [], problems: [], isPending: true };
    const { kind } = this.constructor as typeof ListElement;
    const options = { ...given, itemsPath: this.itemsPath, list: kind };
    const read = this.#arrival.take(raw, this.documentSource, options);
    const list = raw === undefined ? (this.adopted ?? read) : read;
    const problems = [...list.problems];
    const ofPage = { ...options, base: this.baseURI };
    this.#headingLink = readUrl(this.headingUrl, 'heading-url', ofPage, problems);
    readUrl(this.beacon, 'beacon', ofPage, problems);
    const fallback = readUrl(this.fallbackImage, 'fallback-image', ofPage, problems);
    this.#fallbackImage = fallback ? { url: fallback, alt: '' } : undefined;
    const template = this.querySelector<HTMLTemplateElement>(':scope > template[slot=item]');
    const selecting: Selecting = {
      list: this,
      template,
      needed: this.#needed,
      raw,
      parts: this.documentSource.parts,
      parsed: list,
      isWhole: this.#arrival.isWhole,
      isUnordered: this.#arrival.isUnordered || !this.#isSliced,
      ofDocument: options,
      ofPage,
      isSettled: ['loaded', 'failed'].includes(this.documentSource.status),
      more: (isCut) => (isCut ? this.#makeMore() : this.#more),
    };
    const before = this.parsed?.value ?? [];
    const value = valueOf(selecting, before, problems);
    if (!value) return { value: before, problems, isPending: true };
    this.#markup = value.markup;
    return { value: value.value, omitted: value.omitted, problems };
  }

  /**
   * Whether rows come in slices. A ranked list may have two columns, whose second begins in the middle; and what was there for readers
   * without script stays until all of it can be replaced.
   */
  get #isSliced(): boolean {
    return this.layout !== 'ranked' && !(this.documentSource.hasContent && this.#startsInView === undefined);
  }

  /** Shows the next step of a list with `load-more`, or adds the next page of its document. */
  async loadMore(): Promise<void> {
    await loadExtra('more');
    await this.#makeMore()?.ask('page');
    await this.updateComplete;
  }

  #makeMore(): More | undefined {
    return (this.#more ??= extras.more && new extras.more.More(this, () => this.isListenedTo));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    const awaited = this.#needed.loading ?? this.#arrival.promise;
    if (!awaited) return isSettled;
    await awaited;
    return this.getUpdateComplete();
  }

  protected override updated(): void {
    super.updated();
    this.#arrival.follow(this);
    if (this.isArriving) return;
    this.#more?.follow(this.shadowRoot!);
    followList(this, this.language, this.overrides);
  }

  protected override get isArriving(): boolean {
    return this.#arrival.isOn;
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
    return listClass(this.layout, this.show, this.language);
  }

  protected override content(items: readonly Article[]): unknown {
    const arrival = this.#isSliced ? this.#arrival : undefined;
    const view = this.#view.keep({
      show: shownParts(this.layout, this.show),
      headingLevel: Math.min(this.headingLevel + 1, 6),
      language: this.language,
      timeZone: this.zone,
      linkTarget: this.linkTarget,
      overrides: this.overrides,
      sizes: pictureSizes[this.layout] ?? '12em',
      fallbackImage: this.#fallbackImage,
      markup: this.#markup,
    });
    return html`${this.#header(this.#turns())}${listBox(
      this.layout === 'ranked',
      this.heading || this.#text(this.#headingKey),
      rows(items, view, (this.#startsInView ??= startsInView(this)), arrival),
      this.#listeners,
    )}${this.loadMoreBy === 'none' ? nothing : this.#more?.template(this.language, this.overrides)}`;
  }

  protected override placeholder(): unknown {
    return html`${this.#header(this.layout === 'carousel' && nothing)}${listPlaceholder(this.limit ?? 4, this.layout, shownParts(this.layout, this.show))}`;
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
    if (this.#needed.has('carousel')) this.#carousel ??= extras.carousel && new extras.carousel.Carousel(this);
    return this.#carousel?.buttons(this.language, this.overrides) ?? nothing;
  }

  get #headingKey(): 'relatedHeading' | 'recommendedHeading' {
    return `${(this.constructor as typeof ListElement).kind}Heading`;
  }
}
