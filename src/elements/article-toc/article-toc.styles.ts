import { css } from '../../lit.js';

export const styles = css`
  .heading,
  summary,
  .way {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .heading,
  summary {
    font-weight: 700;
  }
  .heading {
    padding-block-end: calc(var(--_u) * 2);
  }
  .tree {
    border-inline-start: 1px solid var(--_border);
  }
  .tree .tree {
    border: 0;
  }
  .way {
    position: relative;
    display: block;
    padding: calc(var(--_u) * 1.25) calc(var(--_u) * 4);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .tree .tree .way {
    padding-inline-start: calc(var(--_u) * 8);
  }
  .tree .tree .tree .way {
    padding-inline-start: calc(var(--_u) * 12);
  }
  .way:not([aria-current], :hover) {
    color: var(--_muted);
  }
  .way[aria-current] {
    font-weight: 600;
  }
  .way[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0.3em;
    inset-inline-start: -2px;
    border-inline-start: 3px solid var(--_accent);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: calc(2.75em / 0.875);
    border-block: 1px solid var(--_border);
    border-block-start-width: var(--_fold-rule, 1px);
    cursor: pointer;
    list-style: none;
  }
  details {
    margin-block-start: var(--_fold-rise, 0);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .chevron {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    transition: rotate 0.16s;
  }
  details[open] .chevron {
    rotate: 180deg;
  }
  details[open] > .tree {
    margin-block: calc(var(--_u) * 2);
  }
  .toc .bar {
    inline-size: 8em;
    max-inline-size: 100%;
  }
  .plain,
  .open > .plain {
    display: block;
  }
  /* in its own narrow box it folds; the side column of a page says that there is room */
  @container (inline-size < 40em) {
    .plain {
      display: var(--_unfolded, none);
    }
    details {
      display: var(--_folded, block);
    }
  }
  @container (inline-size >= 40em) {
    details {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .way {
      color: LinkText;
    }
  }
  @media print {
    .toc {
      display: none;
    }
  }
`;
