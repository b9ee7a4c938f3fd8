import { css } from '../../lit.js';

// As links are that the browser knows to be visited.
export const readStateStyles = css`
  .read .headline,
  .read .link {
    color: var(--_visited);
  }
`;
