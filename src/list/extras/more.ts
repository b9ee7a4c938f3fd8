import { ArticleMoreEvent } from '../../base/events.js';
import { listExtraMessages } from '../../i18n/list-extras.js';
import type { TextOverrides } from '../../i18n/message.js';
import { commonMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { html, nothing, type TemplateResult } from '../../lit.js';
import type { Article } from '../../model/article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { nameOf } from '../../model/select/known-articles.js';
import type { Selection } from '../../model/select-items.js';
import type { Part } from '../../sources/follow.js';
import type { ListAttributes } from '../list-attributes.js';
import { itemsOf, rowsOf } from '../rows.js';
import { focusOn, hasStayed, placeOfFocus } from './focus.js';
import { moreStyles } from './more.styles.js';
import { namesOf, Pages } from './pages.js';

/** After so many steps of its own an `auto` list waits for the reader, who may want to see what stands below it. */
const automaticSteps = 3;
/** Pages that bring nothing for this list are passed over, so many at one step. */
const mostPages = 5;
/** How near the end of the list a reader is when an `auto` list goes on. */
const margin = '200px';

/** Who asks for more. */
type Asker = 'reader' | 'scrolling' | 'page';

/** Shows a list step by step: from the items at hand, then from the next page of its document, or from what the page has to answer. */
export class More {
  #list: ListAttributes;
  #isListenedTo: () => boolean;
  /** Whether the page has answered before: it may do so again. */
  #wasAnswered = false;
  /** Whether more was asked for, and nobody had any. */
  #hasEnded = false;
  #size = 0;
  #visible = 0;
  #total = 0;
  readonly #pages = new Pages();
  #isNew = false;
  #shown: ReadonlySet<string> = new Set();
  #asking: Promise<void> | undefined;
  #hasFailed = false;
  #steps = 0;
  /** What was shown when more was asked for, and who asked, until the new rows are there. */
  #asked:
    | { readonly rows: number; readonly shown: ReadonlySet<string>; readonly by: Asker; readonly focus: Element | null }
    | undefined;
  #announced = 0;
  /** The document whose first page rules have emptied, and whose next pages were asked for. */
  #emptied: unknown;
  /** Turned over for each arrival: as many as before would be the same words, and nothing that is spoken. */
  #isOdd = false;
  #observer: IntersectionObserver | undefined;
  #stop: AbortController | undefined;

  constructor(list: ListAttributes, isListenedTo: () => boolean) {
    this.#list = list;
    this.#isListenedTo = isListenedTo;
    list.shadowRoot!.adoptedStyleSheets.push(moreStyles.styleSheet!);
    // One that is only moved is back at the end of the task.
    list.addController({ hostDisconnected: () => queueMicrotask(() => list.isConnected || this.stop()) });
  }

  /** The items with those of the pages that came since. */
  withPages(
    items: readonly Article[],
    raw: unknown,
    parts: readonly Part[] | undefined,
    options: ParseOptions,
  ): readonly Article[] {
    if (this.#pages.take(items, raw, parts, options)) this.#beginAnew();
    return this.#pages.items;
  }

  #beginAnew(): void {
    this.#stop?.abort();
    this.#isNew = true;
    this.#hasEnded = false;
    // What the page was asked for has come.
    if (this.#asked) this.#visible += this.#size;
  }

  /** As much of a selection as is shown now. */
  cut(selection: Selection, size: number): Selection {
    const { shown } = selection;
    // Another document begins anew; a later state of the same one does not.
    const isOther = this.#isNew && this.#shown.size > 0 && !shown.some((item) => this.#shown.has(nameOf(item)));
    if (isOther) this.#steps = 0;
    if (isOther || (size !== this.#size && this.#visible === this.#size)) this.#visible = size;
    this.#isNew = false;
    this.#size = size;
    this.#total = shown.length;
    const cut = shown.slice(0, this.#visible);
    this.#shown = namesOf(cut);
    return { ...selection, shown: cut };
  }

  /** The button, and the place where arrivals are announced. */
  template(language: string, overrides: TextOverrides | undefined): TemplateResult {
    const text = (key: 'moreItems' | 'errorMore'): string =>
      translate(listExtraMessages, language, key, undefined, overrides);
    const common = (key: 'loading' | 'retry'): string => translate(commonMessages, language, key, undefined, overrides);
    const isBusy = !!this.#asking;
    const button = html`<button
      class="button more"
      part="more"
      type="button"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${this.#click}
    >
      ${isBusy ? common('loading') : this.#hasFailed ? common('retry') : text('moreItems')}
    </button>`;
    const announced = this.#announced
      ? translate(listExtraMessages, language, 'newItems', { count: this.#announced }, overrides) +
        (this.#isOdd ? '\u00a0' : '')
      : nothing;
    return html`${this.#hasFailed ? html`<p class="error" part="error" role="status">${text('errorMore')}</p>` : nothing}${
        this.#hasMore || isBusy || this.#hasFailed ? button : nothing
      }
      <p class="hidden-text" role="status">${announced}</p>`;
  }

  /** Shows the next step. While one is on its way there is no other. */
  ask(by: Asker): Promise<void> {
    this.#asking ??= this.#step(by).finally(() => {
      this.#asking = undefined;
      this.#list.requestUpdate('extras', 0);
    });
    return this.#asking;
  }

  /** Called after each rendering: the new rows are announced, and a reader who asked by the button goes on at the first of them. */
  follow(root: ShadowRoot): void {
    const list = root.querySelector('.list');
    const rows = rowsOf(list);
    const asked = this.#asked;
    const button = root.querySelector('.frame > .more');
    if (asked && rows.length > asked.rows) {
      this.#asked = undefined;
      // The first of a list are no news.
      this.#announced = asked.rows && rows.length - asked.rows;
      this.#isOdd = !this.#isOdd;
      this.#list.requestUpdate();
      // They may stand between the others, where the list is sorted.
      const first = list ? itemsOf(list).findIndex((item) => !asked.shown.has(nameOf(item))) : -1;
      if (asked.by === 'reader' && hasStayed(asked.focus, root)) focusOn(rows[first] ?? rows[asked.rows]!);
    }
    this.#observer?.disconnect();
    this.#observer = undefined;
    // Where rules leave nothing of the first page there is no button to go on by.
    if (this.#list.state === 'empty' && this.#pages.hasNext && !this.#isFull && this.#emptied !== this.#pages.raw) {
      this.#emptied = this.#pages.raw;
      void this.ask('page');
    }
    if (this.#list.loadMoreBy !== 'auto' || !button || this.#asking || this.#hasFailed || this.#steps >= automaticSteps)
      return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        this.#steps++;
        void this.ask('scrolling');
      },
      { rootMargin: margin },
    );
    this.#observer.observe(button);
  }

  /** Lets go of the page, and of what is on its way. */
  stop(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
  }

  get #hasMore(): boolean {
    const mayCome = this.#pages.hasNext || (!this.#hasEnded && (this.#wasAnswered || this.#isListenedTo()));
    return this.#visible < this.#total || (mayCome && !this.#isFull);
  }

  get #isFull(): boolean {
    return this.#total >= (this.#list.limit ?? Infinity);
  }

  // The second of a double click is no wish for more.
  #click = (event: MouseEvent): void => {
    if (event.detail < 2) void this.ask('reader');
  };

  async #step(by: Asker): Promise<void> {
    const loaded = Math.min(this.#visible, this.#total);
    const event = new ArticleMoreEvent({ loaded, total: this.#total, listId: this.#list.listId });
    this.#asked = { rows: loaded, shown: this.#shown, by, focus: placeOfFocus(this.#list.shadowRoot!) };
    this.#hasFailed = false;
    const isOurs = this.#list.dispatchEvent(event);
    try {
      if (!isOurs) {
        this.#wasAnswered = true;
        this.#list.requestUpdate();
        await event.answer;
      } else if (this.#visible < this.#total) this.#visible += this.#size;
      else if (this.#pages.hasNext && !this.#isFull) {
        this.#stop = new AbortController();
        if (loaded) this.#visible += this.#size;
        let count = mostPages;
        do {
          this.#list.requestUpdate();
          await this.#pages.fetchNext(this.#list, this.#stop.signal);
          this.#list.requestUpdate('extras', 0);
          await this.#list.updateComplete;
        } while (--count && this.#total <= loaded && this.#pages.hasNext && this.#pages.isGiven);
        if (this.#total <= loaded) this.#asked = undefined;
      } else {
        this.#hasEnded = true;
        this.#asked = undefined;
      }
    } catch {
      this.#asked = undefined;
      this.#hasFailed = !this.#stop?.signal.aborted;
    }
  }
}
