import { css } from '../lit.js';

// What all layouts share.
export const listStyles = css`
  .header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_u) * 4);
    border-block-start: var(--_rule) solid;
    padding-block: calc(var(--_u) * 2) calc(var(--_u) * 2.5);
  }
  .heading {
    font-family: var(--article-font-headline, inherit);
    font-size: var(--_size-heading, 1.25em);
    line-height: var(--_lh-item);
    font-weight: 700;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  @container (inline-size < 24em) {
    .header,
    .list {
      --_size-item: 1em;
      --_size-heading: 1.125em;
    }
  }
  .list {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    --_beside: minmax(0, 1fr) clamp(5em, 26cqi, 8em);
  }
  .item {
    position: relative;
    display: grid;
    gap: var(--_u) calc(var(--_u) * 4);
    align-content: start;
    padding-block: calc(var(--_u) * var(--_pad, 2.75));
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .item:has(> .image) {
    grid-template-columns: var(--_beside);
  }
  .list > .item:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  /* its rows are laid out as one, once it comes near the viewport */
  .list > .group {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: inherit;
    column-gap: inherit;
    --_rows: 12;
  }
  .cards .list > .group {
    display: contents;
  }
  .item:has(.link) {
    cursor: pointer;
  }
  .text {
    overflow-wrap: anywhere;
    display: grid;
    row-gap: var(--_u);
    align-content: start;
    min-inline-size: 0;
  }
  .headline {
    font-family: var(--article-font-headline, inherit);
    font-size: var(--_size-item, 1.0625em);
    line-height: var(--_lh-item);
    font-weight: 600;
    text-wrap: balance;
    text-wrap: pretty;
  }
  .link {
    display: block;
  }
  /* an engine gives up on the above where a picture stands in the text, and the last word would be left alone with it */
  .link:has(.external) {
    text-wrap: balance;
  }
  .item:hover .link {
    text-decoration-line: underline;
  }
  .link:visited {
    color: var(--_visited);
  }
  .link:active {
    color: var(--_accent);
  }
  .external {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-start: 0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }
  :host(:dir(rtl)) .external {
    transform: scaleX(-1);
  }
  .description {
    font-size: max(0.9375em, 11px);
    line-height: var(--_lh-small);
    color: var(--_muted);
    text-wrap: pretty;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.5em;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    order: -1;
    text-wrap: balance;
  }
  .section {
    color: var(--_accent);
  }
  .reason {
    color: var(--_muted);
  }
  .label {
    font-weight: 700;
    color: var(--_accent);
  }
  .badge,
  .media {
    padding-inline: 0.375em;
    margin-block: -1px;
    border: 1px solid var(--_border-firm);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  span.image {
    position: relative;
    display: block;
    aspect-ratio: var(--_ratio);
    margin-block-start: 0.25em;
    background: var(--_surface);
    border-radius: var(--_radius);
    overflow: clip;
  }
  img.image {
    block-size: 100%;
    object-fit: cover;
  }
  span.broken {
    display: grid;
    place-content: center;
    padding: 0.5em;
    font-size: max(0.75em, 11px);
    line-height: 1.3;
    text-align: center;
    color: var(--_muted);
  }
  .wait {
    animation: breathe 1.8s ease-in-out infinite;
  }
  .headline .bar:nth-child(3n) {
    inline-size: 58%;
  }
  .item:nth-child(2n) .headline .bar:nth-child(3n) {
    inline-size: 74%;
  }
  .item:nth-child(3n) .headline .bar:nth-child(3n) {
    inline-size: 44%;
  }
  .meta .bar {
    inline-size: 5.5em;
  }
  @supports (overflow-clip-margin: 1px) {
    /* laid out when it comes near the viewport; the margin lets the focus ring out */
    .late {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_row, 7em);
      overflow-clip-margin: 6px;
    }
    .late:not(.item) {
      contain-intrinsic-block-size: auto calc(var(--_rows) / var(--_columns, 1) * var(--_row, 7em));
    }
    :not(.cards) > .list > .group > .late {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    /* a rank, without the plate behind it, which would cut the rule above */
    .item::before {
      forced-color-adjust: none;
      color: CanvasText !important;
    }
    span.image {
      border: 1px solid CanvasText;
    }
    .link {
      color: LinkText;
    }
    .link:visited {
      color: VisitedText;
    }
  }
  @media print {
    .late {
      content-visibility: visible;
    }
    .item {
      --_beside: none !important;
    }
    span.image {
      display: none;
    }
  }
`;
