import { css } from '../../lit.js';

export const styles = css`
  .row,
  .tell {
    border-block-end: 1px solid var(--_border);
  }
  .row {
    padding-block: 0.25em;
  }
  .links {
    column-gap: 1.375em;
    row-gap: 0;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .links > *::before {
    inset-block-start: calc(50% - 0.45em);
    inset-inline-start: -0.6875em;
    block-size: 0.9em;
    border: 0;
    border-inline-start: 1px solid currentColor;
    border-radius: 0;
    opacity: 0.35;
  }
  .entry {
    display: flex;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
  }
  button.entry {
    cursor: pointer;
  }
  button.entry:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-expanded='true'] {
    font-weight: 600;
  }
  .tell {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 4);
    padding-block: calc(var(--_u) * 3);
  }
  .words {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  /* there before it speaks, and in nobody's way */
  .words:empty {
    position: absolute;
  }
  .within {
    --article-font-size: 1em;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: 0.3em;
    vertical-align: -0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .links .bar {
    inline-size: 16em;
    max-inline-size: 100%;
  }
  /* not justify-content: the first separator has to stay outside the clip */
  @container (inline-size >= 40em) {
    .links {
      inline-size: fit-content;
      margin-inline-start: auto;
    }
    .tell {
      justify-content: end;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    a.entry {
      color: LinkText;
    }
  }
  @media print {
    .whole {
      display: none;
    }
  }
`;
