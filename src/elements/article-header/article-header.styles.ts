import { css } from '../../lit.js';

export const styles = css`
  .header {
    display: grid;
    row-gap: calc(var(--_u) * 1.5);
    --_size-headline: clamp(1.5em, 1em + 2.6cqi, 2.75em);
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.65em;
  }
  .kicker,
  .label {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    font-weight: 700;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .kicker {
    color: var(--_accent);
  }
  /* a line is lower than what a finger hits; the ring stays off the letters around */
  a.kicker {
    padding: max(0px, (28px - 1lh) / 2) 4px;
    margin: calc(max(0px, (28px - 1lh) / 2) * -1) -4px;
    outline-offset: -2px;
  }
  /* drops the outer half-em of the bracket, so that it stands on the headline's edge */
  .brackets::before,
  .brackets::after {
    font-feature-settings: 'halt';
  }
  .brackets::before {
    content: '【';
    content: '【' / '';
  }
  .brackets::after {
    content: '】';
    content: '】' / '';
  }
  /* told apart by a drawn mark: text on a fill would need the page's background, which nobody knows */
  .label:not(.paid):has(+ .kicker:not(.brackets))::after {
    content: '';
    display: inline-block;
    block-size: 0.85em;
    margin-inline-start: 0.65em;
    border-inline-start: 1px solid var(--_border-firm);
    vertical-align: -0.06em;
  }
  .live,
  .breaking {
    color: var(--_accent);
  }
  .live::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.26em solid;
    border-radius: 50%;
    vertical-align: 0.05em;
    animation: beat 2.4s ease-in-out infinite;
  }
  .breaking::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.45em;
    border-block-start: 0.2em solid;
    vertical-align: 0.26em;
  }
  .paid {
    padding-inline: 0.375em;
    border: 1px solid var(--_border-firm);
    border-radius: var(--_radius);
    font-weight: 400;
    color: var(--_muted);
  }
  @keyframes beat {
    50% {
      opacity: 0.35;
    }
  }
  @container (inline-size >= 36em) {
    .kicker,
    .label {
      font-size: 1em;
      line-height: 1.5;
    }
  }
  .headline {
    max-inline-size: 24em;
    font-family: var(--article-font-headline, inherit);
    font-size: calc(var(--_size-headline) * var(--_scale));
    font-weight: var(--_weight-headline);
    line-height: var(--_lh-headline);
    letter-spacing: var(--_tracking);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .headline:has(wbr) {
    word-break: keep-all;
  }
  .headline a {
    display: block;
  }
  .standfirst {
    max-inline-size: var(--_measure);
    padding-block-start: 0.25em;
    font-size: clamp(1.0625em, 1em + 0.45cqi, 1.25em);
    line-height: calc((var(--_lh-text) + var(--_lh-headline)) / 2);
    text-wrap: var(--_wrap);
  }
  .image {
    margin-block-start: calc(var(--_u) * 2);
    block-size: auto;
    aspect-ratio: var(--_ratio);
    object-fit: cover;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .bar.first {
    inline-size: 5em;
  }
  .headline .bar:nth-child(2) {
    inline-size: 94%;
  }
  .headline .bar:nth-child(3) {
    inline-size: 52%;
  }
  .feature {
    --_size-headline: clamp(1.75em, 1em + 2.6cqi, 3em);
  }
  .compact {
    --_size-headline: clamp(1.125em, 1em + 0.8cqi, 1.375em);
    row-gap: var(--_u);
  }
  .compact > .over > * {
    font-size: var(--_size-small);
  }
  @container (inline-size >= 48em) {
    .feature:has(> .image) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      grid-template-rows: 1fr repeat(3, auto) 1fr;
      column-gap: calc(var(--_u) * 8);
    }
    .feature > * {
      grid-column: 1;
    }
    /* whichever of them there are stand in the middle together */
    .feature > .over {
      grid-row: 2;
    }
    .feature > .headline {
      grid-row: 3;
    }
    .feature > .standfirst {
      grid-row: 4;
    }
    .feature > .image {
      grid-area: 1 / 2 / -1;
      align-self: center;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .image {
      border: 1px solid CanvasText;
    }
  }
`;
