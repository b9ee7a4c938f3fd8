import { css } from '../lit.js';

// Each public token is read here, once, with its default; rooms use the private ones. They stand on :host, where a page's
// `all: unset` does not reach custom properties. What a page could unset stands on .frame.
// `:lang(zh, ja)` with a list is not in Chromium, hence `:is()`. `[lang]` catches a text whose language is not its host's. Within a
// shadow root Firefox knows the language of no other element: what depends on a language goes through the tokens below.
export const tokens = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    --_accent: var(--article-color-accent, currentColor);
    --_muted: var(--article-color-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_border: var(--article-color-border, color-mix(in srgb, currentColor 18%, transparent));
    --_border-firm: color-mix(in srgb, currentColor 56%, transparent);
    --_surface: var(--article-color-surface, color-mix(in srgb, currentColor 7%, transparent));
    --_visited: var(--article-color-muted, color-mix(in srgb, currentColor 74%, Canvas));
    --_space: var(--article-space, 1em);
    --_u: calc(var(--_space) / 4);
    --_radius: var(--article-radius, 0px);
    --_ratio: var(--article-image-ratio, 3 / 2);
    --_rule: var(--article-rule, 2px);
    --_weight-headline: var(--article-weight-headline, 700);
    --_size-small: max(0.875em, 11px);
  }
  :host([hidden]) {
    display: none;
  }
  /* without a box, no grid or flex gap is left behind either */
  :host(:state(blank)) {
    display: none;
  }
  :host,
  [lang] {
    --_lh-headline: 1.15;
    --_lh-item: 1.3334;
    --_lh-text: 1.55;
    --_lh-small: 1.4286;
    --_tracking: -0.012em;
    --_measure: var(--article-measure, 60ch);
    --_scale: 1;
    --_wrap: balance;
    --_underline: 0.16em;
    --_lh-compact: 1.375;
    --_break: normal;
  }
  :host(:lang(vi)),
  [lang]:lang(vi) {
    --_lh-headline: 1.28;
    --_lh-text: 1.62;
    --_lh-small: 1.5;
    --_tracking: 0;
  }
  :host(:is(:lang(zh), :lang(ja), :lang(ko))),
  [lang]:is(:lang(zh), :lang(ja), :lang(ko)) {
    --_lh-headline: 1.32;
    --_lh-item: 1.4445;
    --_lh-text: 1.8;
    --_lh-small: 1.5715;
    --_tracking: 0;
    --_measure: var(--article-measure, 36em);
    --_scale: 0.92;
    --_wrap: pretty;
    --_underline: 0.24em;
    --_lh-compact: 1.5;
  }
  :host(:lang(ja)),
  [lang]:lang(ja) {
    --_break: auto-phrase;
  }
  /* has spaces between its words */
  :host(:lang(ko)),
  [lang]:lang(ko) {
    --_break: keep-all;
  }
  :host(:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb))),
  [lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) {
    --_lh-headline: 1.42;
    --_lh-item: 1.5556;
    --_lh-text: 1.85;
    --_lh-small: 1.7143;
    --_tracking: 0;
    --_lh-compact: 1.625;
  }
  :host(:is(:lang(th), :lang(hi), :lang(lo), :lang(km), :lang(my))),
  [lang]:is(:lang(th), :lang(hi), :lang(lo), :lang(km), :lang(my)) {
    --_lh-headline: 1.42;
    --_lh-item: 1.5;
    --_lh-text: 1.75;
    --_lh-small: 1.6;
    --_tracking: 0;
  }
`;
