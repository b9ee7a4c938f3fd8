import { css } from '../../lit.js';

// The button under a list that is shown step by step.
export const moreStyles = css`
  .more {
    margin-block-start: calc(var(--_u) * 3);
    inline-size: 100%;
  }
  .error + .more {
    margin-block-start: var(--_u);
  }
`;
