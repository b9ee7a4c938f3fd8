import { css } from '../../lit.js';

// What a carousel has beside its columns, which stand with the other layouts.
export const carouselStyles = css`
  .layout-carousel .list {
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
  }
  .layout-carousel .item {
    scroll-snap-align: start;
  }
  /* the list cuts off what stands out of it at the sides */
  .layout-carousel .link {
    outline-offset: -2px;
  }
  .turns {
    display: flex;
    gap: calc(var(--_u) * 1.5);
    margin-inline-start: auto;
  }
  .step {
    inline-size: 2.5em;
    padding: 0;
  }
  .step svg {
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .turns.idle {
    visibility: hidden;
  }
  :host(:dir(rtl)) .step svg {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .layout-carousel .list {
      scroll-behavior: smooth;
    }
  }
  @media print {
    .layout-carousel .list {
      grid: auto / repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    }
  }
`;
