import { css } from '../lit.js';

// The figure, in its own element and in a body.
export const figureStyles = css`
  .figure {
    margin: 0;
  }
  .media {
    position: relative;
    display: block;
    overflow: clip;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .media:has(.zoom) {
    cursor: zoom-in;
  }
  .media img {
    inline-size: 100%;
    block-size: auto;
  }
  .unsized .media,
  .unsized .media img {
    aspect-ratio: var(--_ratio);
    object-fit: contain;
  }
  .tall .media {
    max-inline-size: min(100%, 26em);
  }
  .small .media {
    inline-size: fit-content;
  }
  .small .media img {
    max-inline-size: 100%;
  }
  .words {
    display: none;
  }
  .media.broken {
    display: grid;
    place-content: center;
    padding: calc(var(--_u) * 4);
    cursor: auto;
  }
  .broken .words {
    display: block;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    text-align: center;
    text-wrap: balance;
    color: var(--_muted);
  }
  /* not display: none, with which a lazy picture would never load after all */
  .broken img {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }
  .media.wait {
    aspect-ratio: var(--_ratio);
    animation: breathe 1.8s ease-in-out infinite;
  }
  .caption {
    display: block;
    max-inline-size: calc(var(--_measure) * 1.15);
    padding-block-start: 0.55em;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    text-wrap: pretty;
  }
  .credit {
    color: var(--_muted);
  }
  /* a real space: it hangs where the line breaks, a margin would indent the next line */
  .credit:not(.alone)::before {
    content: ' ';
    word-spacing: 0.35em;
  }
  .zoom {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    place-content: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 0;
    border-radius: max(var(--_radius), 2px);
    background: rgb(0 0 0 / 0.66);
    font-size: 1em;
    color: #fff;
    cursor: zoom-in;
    opacity: 0;
    transition: opacity 0.12s;
  }
  .zoom svg {
    inline-size: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .figure:hover .zoom,
  .zoom:focus-visible {
    opacity: 1;
  }
  .zoom:focus-visible {
    outline-color: #fff;
    outline-offset: -4px;
  }
  .broken .zoom {
    display: none;
  }
  @media (hover: none) {
    .zoom {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .media {
      border: 1px solid CanvasText;
    }
    .zoom {
      border: 1px solid ButtonText;
      opacity: 1;
    }
  }
  @media print {
    .zoom {
      display: none;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
