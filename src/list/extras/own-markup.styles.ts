import { css } from '../../lit.js';

// As little as an own look can stand on: whatever a site says by `::part()`, or by a class in its template, is stronger.
export const ownMarkupStyles = css`
  .own {
    min-inline-size: 0;
  }
  .leads {
    cursor: pointer;
  }
  /* as wide as its attribute says, so that its place is kept */
  :where(.own) img {
    inline-size: revert-layer;
    max-inline-size: 100%;
    block-size: auto;
  }
  :where(.own) :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--article-font-headline, inherit);
    font-size: var(--_size-item, 1.0625em);
    line-height: var(--_lh-item);
    font-weight: 600;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  /* its last word would stand alone with the mark */
  :where(.own) :has(> a > .external) {
    text-wrap: balance;
  }
  .own .badge {
    display: block;
    inline-size: fit-content;
    margin-block: 0 0.25em;
    font-size: var(--_size-small);
    font-weight: 400;
    line-height: var(--_lh-small);
  }
`;
