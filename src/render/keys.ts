import { html, nothing } from '../lit.js';

/** Keys that are pressed together, or the sign of one button. They read from the left in every language. */
export const keys = (names: readonly string[]): unknown =>
  html`<bdi class="keys" dir="ltr"
    >${names.map((name, index) => html`${index ? ' + ' : nothing}<kbd>${name}</kbd>`)}</bdi
  >`;
