import type { ReactiveController } from 'lit';
import type { TextOverrides } from '../../i18n/message.js';
import { listExtraMessages } from '../../i18n/list-extras.js';
import { translate } from '../../i18n/translate.js';
import { html, type LitElement, type TemplateResult } from '../../lit.js';
import { rowAround, rowsOf } from '../rows.js';
import { carouselStyles } from './carousel.styles.js';

/** An item counts as shown when less than a tenth of it is out of sight: snapping leaves fractions of a pixel. */
const shownFrom = 0.9;

/** Turns a carousel by its buttons, which know the ends. The list itself is scrolled by the browser. */
export class Carousel implements ReactiveController {
  readonly #root: ShadowRoot;
  #list: HTMLElement | null = null;
  #observer: IntersectionObserver | undefined;
  #ends: (Element | null | undefined)[] = [];

  constructor(list: LitElement) {
    this.#root = list.shadowRoot!;
    this.#root.adoptedStyleSheets.push(carouselStyles.styleSheet!);
    list.addController(this);
  }

  /** The two buttons. */
  buttons(language: string, overrides: TextOverrides | undefined): TemplateResult {
    const button = (key: 'previousItems' | 'nextItems', direction: 1 | -1): TemplateResult =>
      html`<button
        class="button step"
        part="action"
        type="button"
        aria-label=${translate(listExtraMessages, language, key, undefined, overrides)}
        @click=${() => this.#turn(direction)}
      >
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d=${direction < 0 ? 'M11 3.5 5.5 9l5.5 5.5' : 'M7 3.5 12.5 9 7 14.5'} />
        </svg>
      </button>`;
    return html`${button('previousItems', -1)}${button('nextItems', 1)}`;
  }

  /** Watches the ends of the list that is shown. */
  hostUpdated(): void {
    // In another layout there is nothing to turn.
    const turns = this.#root.querySelector('.turns');
    const list = turns && this.#root.querySelector<HTMLElement>('.list');
    if (list !== this.#list) this.#list?.removeAttribute('tabindex');
    // Without a link there is nothing in it that keys could scroll from.
    if (list?.querySelector('a')) list.removeAttribute('tabindex');
    else if (list) list.tabIndex = 0;
    const rows = rowsOf(list);
    const ends = [rows[0], rows.at(-1)];
    if (list === this.#list && ends.every((end, index) => end === this.#ends[index])) return;
    this.hostDisconnected();
    if (!list || !turns) return;
    this.#list = list;
    this.#ends = ends;
    list.addEventListener('focusin', this.#reveal);
    const isShown = [true, false];
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries)
          ends.forEach((end, index) => {
            if (end === target) isShown[index] = intersectionRatio >= shownFrom;
          });
        turns.classList.toggle('idle', isShown.every(Boolean));
        [...turns.children].forEach((button, index) => (button.ariaDisabled = String(isShown[index])));
      },
      { root: list, threshold: [0, shownFrom, 1] },
    );
    for (const end of new Set(ends)) if (end) this.#observer.observe(end);
  }

  /** Lets go of the list. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#list?.removeEventListener('focusin', this.#reveal);
    this.#list = null;
    this.#observer = undefined;
    this.#ends = [];
  }

  /** What a key leads to is seen whole: a browser is content with a piece of it. */
  readonly #reveal = ({ target, currentTarget }: FocusEvent): void => {
    const link = target as Element;
    const item = rowAround(link);
    if (!item || !link.matches(':focus-visible')) return;
    const box = (currentTarget as Element).getBoundingClientRect();
    const { left, right } = item.getBoundingClientRect();
    if (left < box.left - 1 || right > box.right + 1) item.scrollIntoView({ block: 'nearest', inline: 'start' });
  };

  #turn(direction: 1 | -1): void {
    const list = this.#list;
    if (!list) return;
    const isRightToLeft = getComputedStyle(list).direction === 'rtl';
    // By as many as are seen whole: by a box it would snap past one that was not.
    const [one, other] = rowsOf(list)
      .slice(0, 2)
      .map((row) => row.getBoundingClientRect());
    const step = one && other ? Math.abs(other.left - one.left) : list.clientWidth;
    const gap = one ? step - one.width : 0;
    const count = Math.max(1, Math.floor((list.clientWidth + gap) / step + 1 - shownFrom));
    list.scrollBy({ left: count * step * (isRightToLeft ? -direction : direction) });
  }
}
