import { css } from '../lit.js';

// The picture stands at the line's end, so that headlines keep one edge with or without it.
const list = css`
  .layout-list .list {
    column-gap: calc(var(--_u) * 8);
  }
  @container (inline-size < 24em) {
    /* beside three short lines a square holds better than a sliver */
    .layout-list span.image {
      aspect-ratio: var(--article-image-ratio, 1);
    }
  }
  /* a picture would leave fewer than eight characters a line; what the page asks for is shown all the same */
  @container (inline-size < 15em) {
    :not(.asked) > .list {
      --_beside: none;
    }
    .layout-list:not(.asked) span.image,
    .layout-grid:not(.asked) .item + .item > .image {
      display: none;
    }
  }
  @container (inline-size >= 36em) {
    .layout-list .list {
      --_beside: minmax(0, 1fr) clamp(5em, 13cqi, 7.5em);
      --_columns: 2;
    }
    .layout-list .list > .item:nth-child(2) {
      border-block-start: 0;
      padding-block-start: 0;
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
    --_beside: minmax(0, 1fr) clamp(3em, 26cqi, 4.5em);
    --_pad: 2.125;
    --_row: 3.25em;
  }
  .layout-compact .headline {
    font-family: inherit;
    font-size: 1em;
    line-height: var(--_lh-compact);
    font-weight: 400;
    flex: 1 1 60%;
  }
  .layout-compact .text {
    row-gap: calc(var(--_u) * 0.5);
  }
  @container (inline-size >= 30em) {
    /* what takes more than the rest of the headline's line stands under it */
    .layout-compact .text {
      display: flex;
      flex-wrap: wrap;
      column-gap: calc(var(--_u) * 5);
      align-items: baseline;
    }
    .layout-compact .top,
    .layout-compact .description {
      inline-size: 100%;
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
    --_pad: 2.5;
    --_row: 3em;
    counter-reset: rank;
    column-gap: calc(var(--_u) * 3.5);
  }
  .layout-ranked .item {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: inherit;
    align-items: baseline;
    counter-increment: rank;
  }
  /* its lines are rows beside the numeral, which shares that of the headline */
  .layout-ranked .text {
    display: contents;
  }
  .layout-ranked span.image,
  .layout-ranked .text > * {
    grid-column: 2;
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
    max-inline-size: 12em;
  }
  /* as wide in its smaller type */
  .layout-ranked span.broken {
    max-inline-size: 16em;
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
