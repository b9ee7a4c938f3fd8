import { css } from '../lit.js';

export const keys = css`
  .keys {
    white-space: nowrap;
  }
  kbd {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px solid var(--_border-firm);
    border-radius: max(var(--_radius), 2px);
    font: inherit;
    line-height: 1.4;
  }
`;
