import { css } from '../../lit.js';

export const styles = css`
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .heading,
  .tag {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .heading {
    font-weight: 700;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 1.5);
  }
  .tag {
    display: block;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  a.tag {
    border-color: var(--_border-firm);
  }
  a.tag:hover {
    border-color: currentColor;
  }
`;
