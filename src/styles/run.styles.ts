import { css } from '../lit.js';

// A line of facts that wraps. A separator stands in the gap before its item, drawn with borders so that forced colours keep it;
// the one that would open a line falls outside the clip.
export const run = css`
  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1.125em;
    row-gap: 0.125em;
    clip-path: inset(-0.5em -0.5em -0.5em -0.3125em);
  }
  :host(:dir(rtl)) .run {
    clip-path: inset(-0.5em -0.3125em -0.5em -0.5em);
  }
  .run > * {
    position: relative;
    min-inline-size: 0;
  }
  .run > *::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.5lh - 0.09em);
    inset-inline-start: calc(-0.5625em - 0.09em);
    border: 0.09em solid var(--_muted);
    border-radius: 50%;
    opacity: 0.7;
  }
  .meta {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .meta > * {
    color: var(--_muted);
  }
`;
