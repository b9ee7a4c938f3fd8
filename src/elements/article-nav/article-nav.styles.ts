import { css } from '../../lit.js';

export const styles = css`
  .nav {
    display: grid;
    gap: 0 calc(var(--_u) * 8);
    border-block-start: 1px solid var(--_border);
  }
  .neighbour {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--_u);
    align-content: start;
    padding-block: calc(var(--_u) * 3);
  }
  .neighbour + .neighbour {
    border-block-start: 1px solid var(--_border);
  }
  .word {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    color: var(--_muted);
  }
  .headline {
    font-family: var(--article-font-headline, inherit);
    font-size: 1.0625em;
    line-height: var(--_lh-item);
    font-weight: 600;
    text-wrap: var(--_wrap);
    overflow-wrap: anywhere;
  }
  .neighbour:hover .headline {
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
  }
  .arrow {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .next .arrow,
  :host(:dir(rtl)) .previous .arrow {
    transform: scaleX(-1);
  }
  :host(:dir(rtl)) .next .arrow {
    transform: none;
  }
  .next .arrow {
    order: 1;
  }
  @container (inline-size >= 32em) {
    .nav {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .neighbour + .neighbour {
      border-block-start: 0;
    }
    .next {
      grid-column: 2;
      text-align: end;
    }
    .next .word {
      justify-content: end;
    }
  }
  @media (forced-colors: active) {
    .headline {
      color: LinkText;
    }
  }
  @media print {
    .nav {
      display: none;
    }
  }
`;
