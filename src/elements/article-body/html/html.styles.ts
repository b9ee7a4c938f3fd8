// Text, without Lit: what is loaded later imports nothing of what is there already.
const css = String.raw;

// What only HTML brings: tables, code, film and sound, pictures within lines.
export const htmlStyles = css`
  .body > :is(.scroll, video, audio, pre) {
    margin-block: 1.75em;
  }
  .body > .subhead + :is(.scroll, video, audio, pre) {
    margin-block-start: 0.45em;
  }
  .scroll {
    overflow-x: auto;
    font-size: max(0.833em, 11px);
    line-height: var(--_lh-small);
    font-variant-numeric: tabular-nums lining-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .body table caption {
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_muted);
  }
  :is(th, td) {
    padding: 0.5em 0.75em;
    border-block-start: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  table > :first-child > tr:first-child > *,
  caption + * > tr:first-child > * {
    border-block-start: var(--_rule) solid currentColor;
  }
  .end {
    text-align: end;
  }
  .body small {
    font-size: max(0.833em, 11px);
  }
  /* code is read from the left in every language */
  .body :is(code, kbd, samp, pre) {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .body pre {
    white-space: pre-wrap;
    line-height: 1.5;
  }
  .body pre code {
    font-size: 1em;
  }
  .body mark {
    background: var(--_surface);
    color: inherit;
    box-shadow: inset 0 -0.125em var(--_accent);
  }
  .body hr {
    inline-size: 4em;
    margin: 1.75em 0;
    border: 0;
    border-block-start: 1px solid var(--_border-firm);
  }
  .body :is(p, li, td, dd) img:not(.media img) {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    vertical-align: middle;
  }
  .body :is(video, audio) {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .body video {
    background: var(--_surface);
  }
  .body video:not([width][height]) {
    aspect-ratio: 16 / 9;
  }
  .video a::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.42em solid transparent;
    border-inline-width: 0;
    border-left: 0.7em solid var(--_accent);
  }
`;
