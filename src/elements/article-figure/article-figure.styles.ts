import { css } from '../../lit.js';

export const styles = css`
  .bar {
    inline-size: 60%;
  }
`;
