import { css } from '../../lit.js';

export const styles = css`
  /* the one box that sets a font size: everything in it is relative to the running text */
  .body {
    max-inline-size: var(--_measure);
    text-align: start;
    font-size: clamp(1em, 0.9375em + 0.42cqi, 1.1875em);
    line-height: var(--_lh-text);
    text-wrap: pretty;
    hanging-punctuation: first allow-end last;
    --_link: max(1px, 0.0625em);
  }
  :host(:is(:lang(zh), :lang(ja), :lang(ko))) .body:not([lang]),
  .body[lang]:is(:lang(zh), :lang(ja), :lang(ko)) {
    hanging-punctuation: allow-end;
  }
  .body > *,
  .notes > *,
  blockquote > * {
    margin-block: 0;
  }
  .body > * + *,
  .notes > * + * {
    margin-block-start: 0.9em;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  .body [id] {
    scroll-margin-block-start: 1.5em;
  }
  .body [tabindex='-1']:focus {
    outline: none;
  }
  .body .subhead {
    margin-block-start: 1.65em;
    font-family: var(--article-font-headline, inherit);
    font-size: 1.3125em;
    font-weight: var(--_weight-headline);
    line-height: calc(var(--_lh-headline) + 0.08);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .body .lower {
    margin-block-start: 1.7em;
    font-size: 1.0625em;
  }
  .body > .subhead + * {
    margin-block-start: 0.45em;
  }
  .body > .subhead:first-child {
    margin-block-start: 0;
  }
  .body > .figure {
    margin-block: 1.75em;
  }
  .body > .figure:first-child {
    margin-block-start: 0;
  }
  .body a:not(.media) {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: var(--_link);
    text-underline-offset: 0.16em;
  }
  .body a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }
  .body :is(b, strong, th) {
    font-weight: 600;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.35em;
  }
  .body ul {
    list-style: disc;
  }
  .body ol {
    list-style: decimal;
  }
  :host(:lang(ar)) .body:not([lang]) ol,
  .body[lang]:lang(ar) ol {
    list-style: arabic-indic;
  }
  :host(:is(:lang(fa), :lang(ur))) .body:not([lang]) ol,
  .body[lang]:is(:lang(fa), :lang(ur)) ol {
    list-style: persian;
  }
  .body li + li,
  .body li > :is(ul, ol) {
    margin-block-start: 0.35em;
  }
  .body li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .body dd {
    margin-inline-start: 1.35em;
  }
  .body dt {
    font-weight: 600;
  }
  .body dd + dt {
    margin-block-start: 0.35em;
  }
  /* no stripe: a mark that hangs beside the words */
  .body blockquote {
    position: relative;
    margin: 1.5em 0;
    padding-inline-start: 1.1em;
    font-size: 1.125em;
    line-height: calc(var(--_lh-text) - 0.1);
    text-wrap: balance;
  }
  .body blockquote::before {
    content: open-quote;
    content: open-quote / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    font-family: var(--article-font-headline, inherit);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    color: var(--_accent);
  }
  /* else each quote after the first would open a deeper one */
  .body blockquote::after {
    content: no-close-quote;
  }
  :host(:is(:lang(zh), :lang(ja))) .body:not([lang]) blockquote::before,
  .body[lang]:is(:lang(zh), :lang(ja)) blockquote::before {
    content: '「';
    content: '「' / '';
    inset-inline-start: 0.4em;
    font-size: 1em;
    line-height: inherit;
    font-feature-settings: 'halt';
  }
  .body blockquote > * + * {
    margin-block-start: 0.6em;
  }
  .body blockquote cite {
    display: block;
    margin-block-start: -0.25em;
    font-size: max(0.78em, 11px);
    font-style: normal;
    color: var(--_muted);
  }
  .body.lead > p:first-of-type {
    font-size: 1.125em;
    line-height: calc(var(--_lh-text) - 0.05);
  }
  .cap > p:first-of-type::first-letter {
    margin-inline-end: 0.35em;
    font-family: var(--article-font-headline, inherit);
    font-weight: var(--_weight-headline);
    -webkit-initial-letter: 3;
    initial-letter: 3;
  }
  .tall-cap > p:first-of-type {
    padding-block-start: 0.9em;
  }
  @supports not ((initial-letter: 3) or (-webkit-initial-letter: 3)) {
    .cap > p:first-of-type::first-letter {
      float: inline-start;
      padding-block-start: 0.08em;
      font-size: calc(2.75em * var(--_lh-text) / 1.4);
      line-height: 0.8;
    }
  }
  .notes {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
    font-size: max(0.8125em, 11px);
    line-height: var(--_lh-small);
    color: var(--_muted);
  }
  .notes hr {
    display: none;
  }
  .body :is(sup, sub) {
    font-size: 0.68em;
    line-height: 0;
    vertical-align: 0.5em;
  }
  .body sub {
    vertical-align: -0.25em;
  }
  .body sup a:not(.media) {
    padding: 0.5em 0.25em;
    font-weight: 600;
    text-decoration: none;
  }
  .wait {
    display: block;
  }
  .wait .bar:nth-child(2) {
    inline-size: 97%;
  }
  .wait .bar:nth-child(4) {
    inline-size: 94%;
  }
  .wait .bar:nth-child(5) {
    inline-size: 46%;
  }
  @media print {
    .body {
      max-inline-size: none;
      orphans: 3;
      widows: 3;
    }
    .subhead {
      break-after: avoid;
    }
    .scroll {
      overflow: visible;
    }
    :is(tr, blockquote) {
      break-inside: avoid;
    }
    .body a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
    .body a.media::after {
      content: none;
    }
  }
`;
