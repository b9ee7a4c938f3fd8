import { languageOf, watchLanguage } from '../i18n/language-of.js';
import { loadLanguage } from '../i18n/load-language.js';
import type { TextOverrides } from '../i18n/message.js';
import { commonMessages } from '../i18n/messages.js';
import { textsFor, validateTexts } from '../i18n/overrides.js';
import { translate } from '../i18n/translate.js';
import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  property,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from '../lit.js';
import type { ParseOptions } from '../model/parse-options.js';
import { type Problem, problem } from '../model/problem.js';
import type { OmittedItem } from '../model/select-items.js';
import { siteName } from '../sources/page.js';
import { onSettingsChange, type Report, settings } from '../sources/settings.js';
import { SourceController } from '../sources/source-controller.js';
import type { SourceError } from '../sources/source-error.js';
import { shared } from '../styles/shared.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { attributeProblem, type CheckedProperty, oneOf, timeZone } from './attributes.js';
import { define } from './define.js';
import { ArticleErrorEvent, ArticleLoadEvent, type LoadRoute } from './events.js';
import { report } from './report.js';
import { version } from './version.js';

/** How far an element has come with its data. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';

/** What an element made of its data. */
export interface Parsed<Value> {
  /** The value after parsing, with the single attributes over it. */
  readonly value: Value;
  /** What was wrong with the data. */
  readonly problems: readonly Problem[];
  /** The way that the document came; absent where there is neither document nor attribute. */
  readonly route?: LoadRoute | undefined;
  /** What a list left out. */
  readonly omitted?: readonly OmittedItem[] | undefined;
  /** More is needed before this can be shown: what stood there stays meanwhile. */
  readonly isPending?: boolean | undefined;
}

/**
 * The data's way through every element: choose a route, read, parse, lay the attributes over it, render, tell. Its two kinds are
 * ArticleElement and ListElement.
 *
 * @slot before - Before everything else.
 * @slot after - After everything else.
 * @slot loading - In place of the placeholders while the data is on its way.
 * @slot error - In place of the sentence that tells of a failure.
 * @cssprop [--article-font-text=inherit] - Font of everything but headlines.
 * @cssprop [--article-font-headline=inherit] - Font of headlines and headings.
 * @cssprop [--article-font-size=1em] - Size that everything else follows, a length; never below 12 px.
 * @cssprop [--article-color-text=inherit] - Text.
 * @cssprop [--article-color-muted=74 % of the text] - Dates, captions, descriptions.
 * @cssprop [--article-color-accent=currentColor] - Section, live mark, first ranks, focus ring.
 * @cssprop [--article-color-border=18 % of the text] - Hairlines.
 * @cssprop [--article-color-surface=7 % of the text] - Placeholders, boxes of pictures.
 * @cssprop [--article-space=1em] - The unit of gaps.
 * @cssprop [--article-radius=0px] - Corners of pictures and buttons.
 * @cssprop [--article-image-ratio=3 / 2] - Pictures in lists.
 * @cssprop [--article-measure=60ch] - Longest line; 36em in Chinese, Japanese and Korean.
 * @cssprop [--article-rule=2px] - The rule above a list.
 * @cssprop [--article-weight-headline=700] - Weight of headlines.
 * @cssState loading - The data is on its way.
 * @cssState ready - There is something to show.
 * @cssState empty - The data is there, and there is nothing to show.
 * @cssState error - No document could be had.
 * @cssState stale - Beside `ready`: the document could not be had anew, what is shown is an earlier one.
 * @fires {ArticleLoadEvent} article-load - A document was read and rendered; once per change of document or attributes.
 * @fires {ArticleErrorEvent} article-error - No document could be had.
 */
export abstract class DocumentElement<Value> extends LitElement {
  static override styles: CSSResult[] = [tokens, shared];

  /** The tag that the element has unless it is defined under another. */
  static readonly tag: string;
  /** The version of the package. */
  static readonly version: string = version;
  /** The single attributes that lie over the document, each with the property that holds it. */
  protected static readonly overlay: Readonly<Record<string, string>> = {};

  /** Registers the class. The same one twice is silent, and nothing is thrown. */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    define(this as unknown as CustomElementConstructor, tag, registry);
  }

  /** Frameworks set properties where HTML has attributes: the same values are good for both. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const { accept } = options as CheckedProperty;
    return accept
      ? {
          ...descriptor,
          set(value) {
            descriptor.set!.call(this, accept(value));
          },
        }
      : descriptor;
  }

  /** `page`: what the page says of its own article, in JSON-LD, microdata and `<meta>`; else a selector of a script element with JSON. */
  @property() from?: string;

  /** Address of the document. */
  @property() src?: string;

  /** How a document of another origin is asked for, as on `<img>`: `anonymous`, or `use-credentials` with cookies. */
  @property({ attribute: 'crossorigin' }) crossOrigin: 'anonymous' | 'use-credentials' | '' | null = null;

  /** `lazy` waits with `src` until the element comes near the viewport. */
  @property({ reflect: true, ...oneOf(['eager', 'lazy']) }) loading: 'eager' | 'lazy' = 'eager';

  /** IANA name: the zone of dates that have none, and the one that dates are shown in. An unknown name is reported. */
  @property({ attribute: 'time-zone', ...timeZone }) timeZone?: string;

  /** Interface texts in place of the library's, by key: an object or JSON. Unknown keys are reported. */
  @property() texts?: unknown;

  /**
   * What another of our elements has read already, in place of a document. An element that has it tells nothing.
   *
   * @internal
   */
  @property({ attribute: false }) adopted?: unknown;

  /**
   * Resolves when there are words of the element's language; absent when they are there.
   *
   * @internal
   */
  awaitedTexts: Promise<void> | undefined;

  protected readonly documentSource: SourceController = new SourceController(this);
  /** The language around the element: interface texts, dates and numbers follow it. */
  protected language = 'en';
  /** Interface texts that stand in for the library's: the element's over the page's. */
  protected overrides: TextOverrides | undefined;
  #internals = this.attachInternals();
  #state: ElementState = 'loading';
  #parsed: Parsed<Value> | undefined;
  #attributeProblems = new Map<string, Problem>();
  #warned = new Set<string>();
  #loaded: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined;
  #seen = -1;
  #toTell = false;
  #toldError: SourceError | undefined;
  #isRetrying = false;
  #cleanUp: (() => void)[] = [];

  /** How far the element has come. */
  get state(): ElementState {
    return this.#state;
  }

  /** What was made of the data: the value, its problems, its route. Absent until something was read. */
  get parsed(): Parsed<Value> | undefined {
    return this.#parsed;
  }

  /** Resolves once the present document is shown, or could not be had. Never rejects. */
  get loaded(): Promise<void> {
    if (this.hasUpdated && !this.isUpdatePending && !this.#isWaiting) return Promise.resolve();
    if (!this.#loaded) {
      let resolve!: () => void;
      const promise = new Promise<void>((done) => (resolve = done));
      this.#loaded = { promise, resolve };
    }
    return this.#loaded.promise;
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
    return this.#state === 'loading' || !!this.#parsed?.isPending || this.documentSource.isRefreshing;
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
  protected abstract detail(value: Value): Pick<ArticleLoadEvent, 'article' | 'items' | 'headlineVariant'>;
  /** The value, rendered. */
  protected abstract content(value: Value): unknown;
  /** Bars in the boxes of what will come. */
  protected abstract placeholder(): unknown;
  /** The element's own interface texts; `texts` may override these and the common ones. */
  protected readonly ownMessages: { readonly en: object } = commonMessages;

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = () => {
      if (!this.isConnected) return;
      const language = languageOf(this);
      const texts = loadLanguage(language, (error) =>
        report({ code: 'language-failed', path: 'lang', message: String(error) }, this),
      );
      void texts?.then(follow);
      // What is shown stays in its language until there are words of the other.
      if ((language === this.language && texts === this.awaitedTexts) || (texts && this.#state !== 'loading')) return;
      this.awaitedTexts = texts;
      this.language = language;
      this.requestUpdate('language');
    };
    follow();
    // With an old value that is another, or Lit would see no change.
    this.#cleanUp = [watchLanguage(this, follow), onSettingsChange(() => this.requestUpdate('texts', this))];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const done of this.#cleanUp) done();
    this.#cleanUp = [];
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    const problem = attributeProblem(this.constructor as typeof LitElement, name, text);
    if (problem) this.#attributeProblems.set(name, problem);
    else this.#attributeProblems.delete(name);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { documentSource: source } = this;
    source.follow();
    const { overlay } = this.constructor as typeof DocumentElement;
    const isNew = source.version !== this.#seen;
    const isOverlaid = Object.values(overlay).some((name) => changed.has(name));
    this.#seen = source.version;
    this.#toTell ||= isNew || isOverlaid;
    if (isNew || isOverlaid || this.hasChanged(changed)) this.#read();
    const { status } = source;
    this.#enter(
      status === 'loading' || this.awaitedTexts || (this.#parsed!.isPending && this.#state !== 'ready')
        ? 'loading'
        : status === 'failed'
          ? 'error'
          : this.isEmpty(this.#parsed!.value)
            ? 'empty'
            : 'ready',
    );
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
    const { documentSource: source } = this;
    const { value, problems, route, omitted, isPending } = this.#parsed!;
    if (this.#state === 'loading' || isPending) return;
    for (const problem of problems) this.#warn(problem);
    if (source.error && source.error !== this.#toldError) {
      const { code, message } = source.error;
      this.#warn({ code, path: source.route ?? '', message });
      this.dispatchEvent(new ArticleErrorEvent(source.error));
    } else if (this.#toTell && route && this.#state !== 'error') {
      this.dispatchEvent(new ArticleLoadEvent({ ...this.detail(value), problems, route, omitted }));
    }
    this.#toldError = source.error;
    this.#toTell = false;
    if (this.#isWaiting) return;
    this.#loaded?.resolve();
    this.#loaded = undefined;
  }

  /** Whatever fails in here is ours to know, and no error of the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(error);
    }
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
    return html`<div class="state">
      <p class="error" part="error" role="status">${this.#isRetrying ? this.text('loading') : sentence}</p>
      ${
        this.documentSource.route === 'src'
          ? html`<button
              class="button"
              part="action"
              type="button"
              aria-disabled=${this.#isRetrying}
              @click=${this.#retry}
            >
              ${this.text('retry')}
            </button>`
          : nothing
      }
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
    if (this.#state === 'ready') return this.content(value);
    if (this.#state === 'empty') return this.emptiness();
    if (this.documentSource.hasContent) return html`<slot></slot>`;
    if (this.#state === 'loading' && !this.#isRetrying)
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
    for (const attribute in overlay) {
      const value = (attributes[attribute] = this[overlay[attribute] as keyof this]);
      if (value !== undefined && value !== null && value !== '') hasAttributes = true;
    }
    const textProblems = this.#readTexts();
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
      problems: [...this.#attributeProblems.values(), ...textProblems, ...source.problems, ...parsed.problems],
      route: source.route ?? (hasAttributes ? 'attributes' : undefined),
    };
  }

  #readTexts(): readonly Problem[] {
    const ofPage = textsFor(settings().texts, this.language);
    this.overrides = ofPage;
    if (!this.texts) return [];
    let given: unknown = this.texts;
    try {
      if (typeof given === 'string') given = JSON.parse(given) as unknown;
    } catch {
      return [problem('not-json', 'texts')];
    }
    const { texts, problems } = validateTexts(given, 'texts', commonMessages.en, this.ownMessages.en);
    this.overrides = { ...ofPage, ...texts };
    return problems;
  }

  #enter(state: ElementState): void {
    const { status, error } = this.documentSource;
    this.#mark('blank', state === 'empty' && !this.hasEmptiness);
    this.#mark('stale', status === 'loaded' && !!error);
    if (state === this.#state && this.hasUpdated) return;
    this.#mark(this.#state, false);
    this.#mark((this.#state = state), true);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  #mark(state: string, is: boolean): void {
    this.#internals.states?.[is ? 'add' : 'delete'](state);
  }

  /** Once per code and element. */
  #warn(problem: Report): void {
    if (this.adopted || this.#warned.has(problem.code)) return;
    this.#warned.add(problem.code);
    report(problem, this);
  }

  async #retry(): Promise<void> {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.requestUpdate();
    await this.reload();
    this.#isRetrying = false;
    this.requestUpdate();
    await this.updateComplete;
    // The button that had the focus is gone: the reader goes on at what came in its place.
    const { activeElement } = document;
    if (this.#state === 'error' || (activeElement && activeElement !== document.body && activeElement !== this)) return;
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')!;
    const first = frame.querySelector<HTMLElement>('a[href]') ?? frame;
    first.tabIndex = first === frame ? -1 : 0;
    first.focus();
  }
}
