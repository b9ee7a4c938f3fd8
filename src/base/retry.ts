import { html } from '../lit.js';
import type { DocumentElement } from './document-element.js';

/** The button by which a reader has a failed `src` asked again. */
export class Retry {
  /** Whether the reader has asked for another try that goes on. */
  isRunning = false;
  readonly #element: DocumentElement<unknown>;

  constructor(element: DocumentElement<unknown>) {
    this.#element = element;
  }

  button(words: string): unknown {
    return html`<button class="button" part="action" type="button" aria-disabled=${this.isRunning} @click=${this.#run}>
      ${words}
    </button>`;
  }

  readonly #run = async (): Promise<void> => {
    if (this.isRunning) return;
    const element = this.#element;
    this.isRunning = true;
    element.requestUpdate();
    await element.reload();
    this.isRunning = false;
    element.requestUpdate();
    await element.updateComplete;
    // The button that had the focus is gone: the reader goes on at what came in its place.
    const { activeElement } = document;
    if (element.state === 'error' || (activeElement && activeElement !== document.body && activeElement !== element))
      return;
    const frame = element.renderRoot.querySelector<HTMLElement>('.frame')!;
    const first = frame.querySelector<HTMLElement>('a[href]') ?? frame;
    first.tabIndex = first === frame ? -1 : 0;
    first.focus();
  };
}
