import { html, nothing } from '../lit.js';
import type { DocumentElement } from './document-element.js';

/** What a failed element has for its reader: a sentence, and with `src` a way to try again. */
export class Retry {
  /** Whether the reader has asked for another try that goes on. */
  isRunning = false;
  readonly #element: DocumentElement<unknown>;

  constructor(element: DocumentElement<unknown>) {
    this.#element = element;
  }

  /** The sentence, and the button where there is something to ask again. */
  view(sentence: string, wait: string, retry: string, isOffered: boolean): unknown {
    return html`<div class="state">
      <p class="error" part="error" role="status">${this.isRunning ? wait : sentence}</p>
      ${
        isOffered
          ? html`<button class="button" part="action" type="button" aria-disabled=${this.isRunning} @click=${this.#run}>
              ${retry}
            </button>`
          : nothing
      }
    </div>`;
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
