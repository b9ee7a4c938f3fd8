import type { ElementState } from './parsed.js';

/** The custom states of an element, which style sheets see as `:state(…)`. */
export class States {
  current: ElementState = 'loading';
  readonly #internals: ElementInternals;

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  /** Leaves the present state for another. */
  enter(state: ElementState): void {
    this.mark(this.current, false);
    this.mark((this.current = state), true);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  /** Sets a state that stands beside the present one, or takes it away. */
  mark(state: string, is: boolean): void {
    this.#internals.states?.[is ? 'add' : 'delete'](state);
  }
}
