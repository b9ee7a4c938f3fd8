import { css } from '../lit.js';

// The picture stands at the line's end, so that headlines keep one edge with or without it.
const list = css`
  .layout-list .list {
    column-gap: calc(var(--_u) * 8);
  }
  .layout-list .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: calc(var(--_u) * 4);
  }
  .layout-list .item:has(> .image) {
    grid-template-columns: minmax(0, 1fr) clamp(5em, 26cqi, 8em);
  }
  .layout-list .item > .image {
    grid-area: 1 / 2;
    align-self: start;
    margin-block-start: 0.25em;
  }
  @container (inline-size < 24em) {
    /* beside three short lines a square holds better than a sliver */
    .layout-list span.image {
      aspect-ratio: var(--article-image-ratio, 1);
    }
  }
  /* a picture would leave fewer than eight characters a line; what the page asks for is shown all the same */
  @container (inline-size < 15em) {
    .layout-list:not(.asked) .item.item {
      grid-template-columns: minmax(0, 1fr);
    }
    .layout-list:not(.asked) span.image {
      display: none;
    }
  }
  @container (inline-size >= 36em) {
    .layout-list .list {
      --_columns: 2;
    }
    .layout-list .list > .item:nth-child(2) {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .layout-list .item:has(> .image) {
      grid-template-columns: minmax(0, 1fr) clamp(5em, 13cqi, 7.5em);
    }
  }
  @container (inline-size >= 64em) {
    .layout-list .list {
      --_columns: 3;
    }
    .layout-list .list > .item:nth-child(3) {
      border-block-start: 0;
      padding-block-start: 0;
    }
  }
`;

// A portal's headline column: one line each where it fits, the date at the line's end.
const compact = css`
  .layout-compact .list {
    --_row: 3.25em;
  }
  .layout-compact .item {
    padding-block: calc(var(--_u) * 2.125);
  }
  .layout-compact .list > .item:first-child {
    padding-block-start: 0;
  }
  .layout-compact .headline {
    font-family: inherit;
    font-size: 1em;
    line-height: var(--_lh-compact);
    font-weight: 400;
  }
  .layout-compact .text {
    row-gap: calc(var(--_u) * 0.5);
  }
  @container (inline-size >= 30em) {
    .layout-compact .text {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: calc(var(--_u) * 5);
      align-items: baseline;
    }
    .layout-compact .text > :not(.headline, .meta) {
      grid-column: 1 / -1;
    }
    .layout-compact .headline {
      grid-column: 1;
    }
    .layout-compact .description + .meta {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 56em) {
    .layout-compact .list {
      --_columns: 2;
      column-gap: calc(var(--_u) * 10);
    }
    .layout-compact .list > .item:nth-child(2) {
      border-block-start: 0;
      padding-block-start: 0;
    }
  }
`;

// One subgrid column as wide as its widest numeral; numerals flush on their units, on the headline's baseline.
const ranked = css`
  .layout-ranked .list {
    grid-template-columns: auto minmax(0, 1fr);
    --_row: 3em;
    counter-reset: rank;
    column-gap: calc(var(--_u) * 3.5);
  }
  .layout-ranked .item {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: subgrid;
    align-items: baseline;
    counter-increment: rank;
    padding-block: calc(var(--_u) * 2.5);
  }
  /* the digits that dates and counts of the language have */
  .digits-arab {
    --_digits: arabic-indic;
  }
  .digits-arabext {
    --_digits: persian;
  }
  .digits-beng {
    --_digits: bengali;
  }
  .digits-deva {
    --_digits: devanagari;
  }
  .digits-mymr {
    --_digits: myanmar;
  }
  .digits-tibt {
    --_digits: tibetan;
  }
  /* it would end the subgrid, and the numerals' common edge with it */
  .layout-ranked .item.late {
    content-visibility: visible;
  }
  .layout-ranked .list > .item:first-child {
    padding-block-start: calc(var(--_u) * 1.25);
  }
  .layout-ranked .item::before {
    content: counter(rank, var(--_digits, decimal));
    content: counter(rank, var(--_digits, decimal)) / '';
    min-inline-size: 0.7em;
    font-family: var(--article-font-headline, inherit);
    font-size: 1.625em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 0;
    text-align: end;
    color: var(--_muted);
  }
  .layout-ranked .item:nth-child(-n + 3)::before {
    color: var(--_accent);
  }
  .layout-ranked span.image {
    grid-column: 2;
    margin-block-start: calc(var(--_u) * 2);
    max-inline-size: 12em;
  }
  @container (inline-size >= 44em) {
    /* read down, then across */
    .layout-ranked .list:has(.turn) {
      --_columns: 2;
      grid-template-columns: auto minmax(0, 1fr) calc(var(--_u) * 3) auto minmax(0, 1fr);
      grid-auto-flow: row dense;
    }
    .layout-ranked .list:has(.turn) .item {
      grid-column: 1 / span 2;
    }
    .layout-ranked .list .item:is(.turn, .turn ~ .item) {
      grid-column: 4 / span 2;
    }
    .layout-ranked .item.turn {
      border-block-start: 0;
      padding-block-start: calc(var(--_u) * 1.25);
    }
  }
`;

export const layoutStyles = [list, compact, ranked];
