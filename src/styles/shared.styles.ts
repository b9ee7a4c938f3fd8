import { css } from '../lit.js';

// Font sizes go on leaves, never on boxes, so that em never compounds. Every colour is a share of the text colour, so that a
// dark page needs no second palette.
export const shared = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-family: var(--article-font-text, inherit);
    font-size: max(var(--article-font-size, 1em), 12px);
    font-style: normal;
    font-weight: 400;
    line-height: var(--_lh-text);
    color: var(--article-color-text, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    visibility: inherit;
  }
  .box {
    container-type: inline-size;
    contain-intrinsic-inline-size: 30em;
  }
  :host(:is(:lang(zh), :lang(ja), :lang(ko))) .frame,
  .frame [lang]:is(:lang(zh), :lang(ja), :lang(ko)) {
    line-break: strict;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    hanging-punctuation: allow-end;
  }
  .frame,
  .frame [lang] {
    word-break: var(--_break);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: var(--_underline);
  }
  img {
    display: block;
    inline-size: 100%;
  }
  /* a line of another direction stands on the edge that its neighbours stand on */
  [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  time,
  .views {
    font-variant-numeric: tabular-nums lining-nums;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: max(var(--_radius), 1px);
  }
  a:hover {
    text-decoration-line: underline;
  }
  a:active {
    color: var(--_accent);
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.25em 0.8em;
    border: 1px solid var(--_border-firm);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    color: inherit;
    cursor: pointer;
  }
  .button:hover {
    border-color: currentColor;
  }
  .button:active {
    background: var(--_surface);
  }
  .button[aria-disabled='true'] {
    border-color: var(--_border);
    color: color-mix(in srgb, currentColor 45%, transparent);
    cursor: default;
  }
  .bar {
    display: block;
    animation: breathe 1.8s ease-in-out infinite;
  }
  .bar::before {
    content: '\\200b';
    display: block;
    background: linear-gradient(var(--_surface) 0 0) center / 100% 0.7em no-repeat;
  }
  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
  @container (inline-size >= 24em) {
    .bar.third {
      display: none;
    }
  }
  .empty,
  .error {
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_u) calc(var(--_u) * 3);
    padding-block: calc(var(--_u) * 2);
  }
  .frame:focus {
    outline: none;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --_muted: currentColor;
      --_border: color-mix(in srgb, currentColor 60%, transparent);
    }
  }
  @media (forced-colors: active) {
    .bar::before {
      border-block-end: 1px solid GrayText;
    }
    .button {
      border-color: ButtonText;
      color: ButtonText;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .frame {
      color: #000;
      --_muted: #000;
      --_border: #999;
    }
    .button {
      display: none;
    }
  }
`;
