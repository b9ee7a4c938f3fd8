import { css } from '../../lit.js';

export const styles = css`
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
  }
  .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  a.button {
    text-decoration: none;
  }
  .icon {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .done {
    border-color: currentColor;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 4);
    margin-block-start: calc(var(--_u) * 3);
  }
  .below > * {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .by-hand {
    flex: 1;
    display: grid;
    row-gap: 0.25em;
    max-inline-size: 40em;
  }
  .address {
    appearance: none;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_border-firm);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
  }
  .words {
    flex: 1 1 12em;
    text-wrap: pretty;
  }
  /* there before it speaks, and in nobody's way */
  .words:empty {
    position: absolute;
  }
  /* a camera wants dark on light, whatever the page */
  .code {
    flex: none;
    inline-size: 10em;
    block-size: 10em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
    shape-rendering: crispEdges;
  }
  .share > .bar {
    inline-size: 16em;
    max-inline-size: 100%;
    min-block-size: 2.5em;
  }
  @media print {
    .whole {
      display: none;
    }
  }
`;
