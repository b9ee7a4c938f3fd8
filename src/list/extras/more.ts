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
import { linkOf, rowsOf } from '../rows.js';
import { moreStyles } from './more.styles.js';
import { nextPages, type Paging, pagingOf } from './next-page.js';

/** After so many steps of its own an `auto` list waits for the reader, who may want to see what stands below it. */
const automaticSteps = 3;
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
  #raw: unknown;
  #isNew = false;
  #shown: ReadonlySet<string> = new Set();
  #pages: readonly Article[] = [];
  #documents: readonly Paging[] = [];
  #options: ParseOptions = {};
  #asking: Promise<void> | undefined;
  #hasFailed = false;
  #steps = 0;
  /** How many rows there were when more was asked for, and by whom, until the new ones are there. */
  #asked: { readonly rows: number; readonly by: Asker; readonly focus: Element | null } | undefined;
  #announced = 0;
  #observer: IntersectionObserver | undefined;
  #stop: AbortController | undefined;

  constructor(list: ListAttributes, isListenedTo: () => boolean) {
    this.#list = list;
    this.#isListenedTo = isListenedTo;
    list.shadowRoot!.adoptedStyleSheets.push(moreStyles.styleSheet!);
    list.addController({ hostDisconnected: () => this.stop() });
  }

  /** The items with those of the pages that came since. */
  withPages(
    items: readonly Article[],
    raw: unknown,
    parts: readonly Part[] | undefined,
    options: ParseOptions,
  ): readonly Article[] {
    this.#options = options;
    if (raw !== this.#raw) {
      const before = this.#documents;
      this.#raw = raw;
      this.#documents = pagingOf(raw, parts, options, before);
      // One of several that answers late changes nothing about the others.
      if (!before.length || !before.every((one) => this.#documents.includes(one))) this.#beginAnew();
    }
    return this.#pages.length ? [...items, ...this.#pages] : items;
  }

  #beginAnew(): void {
    this.#stop?.abort();
    this.#pages = [];
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
    if (isOther || (size !== this.#size && this.#visible === this.#size)) this.#visible = size;
    this.#isNew = false;
    this.#size = size;
    this.#total = shown.length;
    const cut = shown.slice(0, this.#visible);
    this.#shown = new Set(cut.map(nameOf));
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
      ? translate(listExtraMessages, language, 'newItems', { count: this.#announced }, overrides)
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
    const rows = rowsOf(root.querySelector('.list'));
    const asked = this.#asked;
    const button = root.querySelector('.frame > .more');
    if (asked && rows.length > asked.rows) {
      this.#asked = undefined;
      this.#announced = rows.length - asked.rows;
      this.#list.requestUpdate();
      if (asked.by === 'reader' && hasStayed(asked.focus, root)) focusOn(rows[asked.rows]!);
    }
    this.#observer?.disconnect();
    this.#observer = undefined;
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

  get #hasPages(): boolean {
    return this.#documents.some(({ next }) => next);
  }

  get #hasMore(): boolean {
    return (
      this.#visible < this.#total || this.#hasPages || (!this.#hasEnded && (this.#wasAnswered || this.#isListenedTo()))
    );
  }

  // The second of a double click is no wish for more.
  #click = (event: MouseEvent): void => {
    if (event.detail < 2) void this.ask('reader');
  };

  async #step(by: Asker): Promise<void> {
    const loaded = Math.min(this.#visible, this.#total);
    const event = new ArticleMoreEvent({ loaded, total: this.#total, listId: this.#list.listId });
    this.#asked = { rows: loaded, by, focus: placeOfFocus(this.#list.shadowRoot!) };
    this.#hasFailed = false;
    const isOurs = this.#list.dispatchEvent(event);
    try {
      if (!isOurs) {
        this.#wasAnswered = true;
        this.#list.requestUpdate();
        await event.answer;
      } else if (this.#visible < this.#total) this.#visible += this.#size;
      else if (this.#hasPages) {
        this.#list.requestUpdate();
        this.#stop = new AbortController();
        const items = await nextPages(this.#documents, this.#list, this.#options, this.#stop.signal);
        this.#pages = [...this.#pages, ...items];
        this.#visible += this.#size;
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

/** Where the reader is: in the list, or else on the page. */
const placeOfFocus = (root: ShadowRoot): Element | null =>
  root.activeElement ?? (root.host.getRootNode() as Document | ShadowRoot).activeElement;

/** Whether the reader is where they were, as far as that is still there. */
function hasStayed(before: Element | null, root: ShadowRoot): boolean {
  const now = placeOfFocus(root);
  return now === before || !now || now === root.host || now === document.body;
}

function focusOn(row: Element): void {
  const target = linkOf(row) ?? (row as HTMLElement);
  if (target === row) target.tabIndex = -1;
  target.focus();
}
