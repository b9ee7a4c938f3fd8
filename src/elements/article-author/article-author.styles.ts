import { css } from '../../lit.js';

export const styles = css`
  .bio {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_u) * 2) calc(var(--_u) * 4);
  }
  .bio:has(> .portrait) {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .bio + .bio {
    margin-block-start: calc(var(--_u) * 5);
    padding-block-start: calc(var(--_u) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .portrait {
    align-self: start;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_surface);
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--_u);
    align-content: center;
    max-inline-size: var(--_measure);
  }
  .name {
    font-family: var(--article-font-headline, inherit);
    font-size: 1.0625em;
    line-height: var(--_lh-item);
    font-weight: 700;
  }
  .role,
  .links {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .role {
    color: var(--_muted);
  }
  .description {
    text-wrap: pretty;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.125em;
  }
  .links li {
    min-inline-size: 0;
  }
  .links a {
    display: block;
    min-block-size: 1.75em;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
  }
  .name .bar {
    inline-size: 10em;
    max-inline-size: 100%;
  }
  @container (inline-size < 24em) {
    .portrait {
      inline-size: 3em;
      block-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .portrait {
      border: 1px solid CanvasText;
    }
  }
`;
