import { css } from '../../lit.js';

export const styles = css`
  .by {
    display: flex;
    align-items: center;
    gap: calc(var(--_u) * 3);
  }
  .run {
    flex: 1;
  }
  .name {
    font-weight: 600;
    color: var(--article-color-text, currentColor);
  }
  .meta > :is(.author, .source) {
    color: inherit;
  }
  .of {
    color: var(--_muted);
  }
  .portrait {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_surface);
  }
  .bar {
    inline-size: 16em;
    max-inline-size: 100%;
  }
  @media (forced-colors: active) {
    .portrait {
      border: 1px solid CanvasText;
    }
  }
`;
