import type { TextOverrides } from '../i18n/message.js';
import { commonMessages } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { html, nothing, type PropertyValues, type TemplateResult } from '../lit.js';
import type { ParseOptions } from '../model/parse-options.js';
import { siteName } from '../sources/page.js';
import { onSettingsChange, settings } from '../sources/settings.js';
import { SourceController } from '../sources/source-controller.js';
import { Announcer, type Detail } from './announcer.js';
import { attributeOf } from './attributes.js';
import { DocumentAttributes } from './document-attributes.js';
import { followLanguage } from './follow-language.js';
import type { ElementState, Parsed } from './parsed.js';
import { readTexts } from './read-texts.js';
import { Retry } from './retry.js';
import { States } from './states.js';

/**
 * The data's way through every element: choose a route, read, parse, lay the attributes over it, render, tell. Its two kinds are
 * ArticleElement and ListElement.
 *
 * @slot before - Before everything else.
 * @slot after - After everything else.
 * @slot loading - In place of the placeholders while the data is on its way.
 * @slot error - In place of the sentence that tells of a failure.
 * @cssState loading - The data is on its way.
 * @cssState ready - There is something to show.
 * @cssState empty - The data is there, and there is nothing to show.
 * @cssState error - No document could be had.
 * @cssState stale - Beside `ready`: the document could not be had anew, what is shown is an earlier one. With `refresh` after three of its pauses.
 * @fires {ArticleLoadEvent} article-load - A document was read and rendered; once per change of document or attributes.
 * @fires {ArticleErrorEvent} article-error - No document could be had.
 */
export abstract class DocumentElement<Value> extends DocumentAttributes {
  /** The properties whose attributes lie over the document. */
  protected static readonly overlay: readonly string[] = [];

  /** @internal Resolves when there are words of the element's language; absent when they are there. */
  awaitedTexts: Promise<void> | undefined;

  protected readonly documentSource: SourceController = new SourceController(this);
  /** The language around the element: interface texts, dates and numbers follow it. */
  protected language = 'en';
  /** Interface texts that stand in for the library's: the element's over the page's. */
  protected overrides: TextOverrides | undefined;
  #states = new States(this);
  #retry: Retry | undefined;
  #parsed: Parsed<Value> | undefined;
  #announcer = new Announcer(this);
  #seen = -1;
  #cleanUp: (() => void)[] = [];

  /** How far the element has come. */
  get state(): ElementState {
    return this.#states.current;
  }

  /** What was made of the data: the value, its problems, its route. Absent until something was read. */
  get parsed(): Parsed<Value> | undefined {
    return this.#parsed;
  }

  /** Resolves once the present document is shown, or could not be had. Never rejects. */
  get loaded(): Promise<void> {
    const isThere = this.hasUpdated && !this.isUpdatePending && !this.#isWaiting;
    return isThere ? Promise.resolve() : this.#announcer.end;
  }

  /** Reads the document again, with `src` from the server. What is shown stays until the answer is there. */
  reload(): Promise<void> {
    this.documentSource.reload();
    return this.loaded;
  }

  /** The zone of dates without one, and the one that dates are shown in. */
  protected get zone(): string | undefined {
    return this.timeZone || settings().timeZone;
  }

  get #isWaiting(): boolean {
    return this.state === 'loading' || !!this.#parsed?.isPending || this.isArriving || this.documentSource.isRefreshing;
  }

  /** Whether a part is shown already, and the rest comes in a moment. */
  protected get isArriving(): boolean {
    return false;
  }

  /** The document's own property and JSON attribute. */
  abstract get given(): { readonly property: unknown; readonly attribute: unknown };
  /** Reads the raw document (`undefined` where there is none) and lays the attributes over it. */
  protected abstract read(
    raw: unknown,
    attributes: Readonly<Record<string, unknown>>,
    options: ParseOptions,
  ): Parsed<Value>;
  /** Whether there is nothing to show. */
  protected abstract isEmpty(value: Value): boolean;
  /** What the load event carries beside the problems and the route. */
  protected abstract detail(value: Value): Detail;
  /** The value, rendered. */
  protected abstract content(value: Value): unknown;
  /** Bars in the boxes of what will come. */
  protected abstract placeholder(): unknown;
  /** The element's own interface texts; `texts` may override these and the common ones. */
  protected readonly ownMessages: { readonly en: object } = commonMessages;

  override connectedCallback(): void {
    super.connectedCallback();
    const changed = (language: string, awaited: Promise<void> | undefined): void => {
      // What is shown stays in its language until there are words of the other.
      if ((language === this.language && awaited === this.awaitedTexts) || (awaited && this.state !== 'loading'))
        return;
      this.awaitedTexts = awaited;
      this.language = language;
      this.requestUpdate('language');
    };
    // With an old value that is another, or Lit would see no change.
    this.#cleanUp = [followLanguage(this, changed), onSettingsChange(() => this.requestUpdate('texts', this))];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const done of this.#cleanUp) done();
    this.#cleanUp = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { documentSource: source } = this;
    source.follow();
    const { overlay } = this.constructor as typeof DocumentElement;
    const isNew = source.version !== this.#seen;
    const isOverlaid = overlay.some((name) => changed.has(name));
    this.#seen = source.version;
    this.#announcer.isDue ||= isNew || isOverlaid;
    if (isNew || isOverlaid || this.hasChanged(changed)) this.#read();
    const { status } = source;
    const state =
      status === 'loading' || this.awaitedTexts || (this.#parsed!.isPending && this.state !== 'ready')
        ? 'loading'
        : status === 'failed'
          ? 'error'
          : this.isEmpty(this.#parsed!.value)
            ? 'empty'
            : 'ready';
    this.#states.mark('blank', state === 'empty' && !this.hasEmptiness);
    this.#states.mark('stale', this.isStale);
    if (state !== this.state || !this.hasUpdated) this.#states.enter(state);
  }

  /** Whether something changed that the value depends on, beside document and overlay. */
  protected hasChanged(changed: PropertyValues): boolean {
    return ['timeZone', 'language', 'texts', 'adopted'].some((name) => changed.has(name));
  }

  protected override render(): TemplateResult {
    return html`<div class="frame ${this.boxClass}">
      <slot name="before"></slot>${this.#view()}<slot name="after"></slot>
    </div>`;
  }

  protected override updated(): void {
    const parsed = this.#parsed!;
    if (this.state === 'loading' || parsed.isPending || this.isArriving) return;
    const detail = this.state === 'error' ? undefined : () => this.detail(parsed.value);
    this.#announcer.tell(this.documentSource, parsed, detail);
    if (!this.#isWaiting) this.#announcer.finish();
  }

  /** The classes of the inner wrapper. */
  protected get boxClass(): string {
    return 'box';
  }

  /** An interface text that all elements share, in the language around this one. */
  protected text(key: 'loading' | 'errorArticle' | 'retry'): string {
    return translate(commonMessages, this.language, key, undefined, this.overrides);
  }

  /** What stands where no document could be had: a sentence, and with `src` a way to try again. */
  protected failure(sentence = this.text('errorArticle')): unknown {
    // Here from the start: without the network what fetches cannot be had either, and its reader has to be able to try again.
    if (this.documentSource.route === 'src') this.#retry ??= new Retry(this);
    else this.#retry = undefined;
    return html`<div class="state">
      <p class="error" part="error" role="status">${this.#retry?.isRunning ? this.text('loading') : sentence}</p>
      ${this.#retry?.button(this.text('retry'))}
    </div>`;
  }

  /** Whether the site has something of its own to show where there is nothing. */
  protected get hasEmptiness(): boolean {
    return false;
  }

  /** What stands where there is nothing to show. */
  protected emptiness(): unknown {
    return nothing;
  }

  /** The value, rendered in the way that the state asks for. */
  #view(): unknown {
    const { value } = this.#parsed!;
    if (this.state === 'ready') return this.content(value);
    if (this.state === 'empty') return this.emptiness();
    if (this.documentSource.hasContent) return html`<slot></slot>`;
    if (this.state === 'loading' && !this.#retry?.isRunning)
      return html`<slot name="loading"
        ><div role="status" aria-label=${this.text('loading')}>${this.placeholder()}</div></slot
      >`;
    return this.isEmpty(value) ? html`<slot name="error">${this.failure()}</slot>` : this.content(value);
  }

  #read(): void {
    const { documentSource: source } = this;
    const { overlay } = this.constructor as typeof DocumentElement;
    const attributes: Record<string, unknown> = {};
    let hasAttributes = false;
    for (const name of overlay) {
      const value = (attributes[attributeOf(name)] = this[name as keyof this]);
      if (value !== undefined && value !== null && value !== '') hasAttributes = true;
    }
    const { overrides, problems: textProblems } = readTexts(this.texts, this.language, this.ownMessages.en);
    this.overrides = overrides;
    const parsed = this.read(source.value, attributes, {
      base: source.base,
      timeZone: this.zone,
      language: this.language,
      protocols: settings().protocols,
      get siteName() {
        return siteName();
      },
    });
    this.#parsed = {
      ...parsed,
      problems: [...this.attributeProblems.values(), ...textProblems, ...source.problems, ...parsed.problems],
      route: source.route ?? (hasAttributes ? 'attributes' : undefined),
    };
  }

  /** Whether what is shown could not be had anew. */
  protected get isStale(): boolean {
    const { status, error } = this.documentSource;
    return status === 'loaded' && !!error;
  }
}
