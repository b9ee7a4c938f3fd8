import { css } from '../lit.js';

// No card, no shadow: a picture, a headline, white space. An item without a picture is a text card under a rule, not a hole.
const cards = css`
  .cards .item {
    row-gap: calc(var(--_u) * 2.25);
    --_beside: none;
  }
  .cards span.image {
    order: -1;
    margin: 0;
  }
  .cards .item:not(:has(> .image)) .text {
    border-block-start: 1px solid var(--_border-firm);
    padding-block-start: calc(var(--_u) * 2);
  }
  .cards .item:not(:has(> .image)) .headline {
    font-size: var(--_size-card, 1.25em);
  }
  @container (inline-size >= 27em) {
    .cards .list {
      --_size-item: 1.125em;
    }
  }
`;

const grid = css`
  .layout-grid .list {
    column-gap: calc(var(--_u) * 6);
  }
  /* one picture opens, the rest are a list: five full pictures in a sidebar shout */
  @container (inline-size < 27em) {
    .layout-grid .item + .item {
      --_beside: inherit;
    }
    .layout-grid .item + .item > .image {
      order: 0;
      margin-block-start: 0.25em;
      aspect-ratio: var(--article-image-ratio, 1);
    }
    .layout-grid .item .text.text {
      --_size-card: var(--_size-item, 1.0625em);
      border: 0;
      padding: 0;
    }
  }
  @container (inline-size >= 27em) {
    .layout-grid .list {
      --_columns: 2;
      --_row: 20em;
      row-gap: calc(var(--_u) * 7);
    }
    .layout-grid .item {
      padding: 0;
      border: 0;
    }
  }
  @container (inline-size >= 42em) {
    .layout-grid .list {
      --_columns: 3;
    }
  }
  @container (inline-size >= 60em) {
    .layout-grid .list {
      --_columns: 4;
    }
  }
  @container (inline-size >= 78em) {
    .layout-grid .list {
      --_columns: 5;
    }
  }
`;

// The next picture always shows a little: that is the hint that there is more.
const carousel = css`
  .layout-carousel .list {
    grid: none / auto-flow 72cqi;
    gap: calc(var(--_u) * 5);
    overflow-x: auto;
    scrollbar-width: none;
    padding-block: 4px;
    margin-block: -4px;
  }
  .layout-carousel .item {
    padding: 0;
    border: 0;
  }
  /* heights that change while it is turned would move what stands below */
  .layout-carousel .late {
    content-visibility: visible;
  }
  /* the place of the buttons */
  .turns {
    min-block-size: calc(2.5 * var(--_size-small));
  }
  @container (inline-size < 24em) {
    .layout-carousel .header {
      gap: var(--_u);
    }
  }
  @container (inline-size >= 27em) {
    .layout-carousel .list {
      grid-auto-columns: 43cqi;
    }
  }
  @container (inline-size >= 42em) {
    .layout-carousel .list {
      grid-auto-columns: 29.5cqi;
    }
  }
  @container (inline-size >= 64em) {
    .layout-carousel .list {
      grid-auto-columns: 22.5cqi;
    }
  }
`;

export const cardStyles = [cards, grid, carousel];
