import { css } from '../../lit.js';

export const styles = css`
  .by {
    display: flex;
    align-items: center;
    gap: calc(var(--_u) * 3);
  }
  .run {
    flex: 1;
    text-wrap: pretty;
  }
  .name {
    font-weight: 600;
    color: var(--article-color-text, currentColor);
  }
  /* a line is lower than what a finger hits; not by padding, for which a line would break in Firefox */
  .run a {
    position: relative;
  }
  .run a::after {
    content: '';
    position: absolute;
    inset: calc(max(0px, (28px - 1lh) / 2) * -1) 0;
  }
  .meta > :is(.author, .source) {
    color: inherit;
  }
  .of {
    color: var(--_muted);
  }
  /* a bar before it, as quiet as the line, and told apart from it */
  .age {
    margin-block-start: calc(var(--_u) * 2);
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    text-wrap: pretty;
  }
  /* beside many lines it stands on the first */
  .portrait {
    flex: none;
    align-self: start;
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
