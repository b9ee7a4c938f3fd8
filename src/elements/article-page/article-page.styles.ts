import { css } from '../../lit.js';

export const styles = css`
  .page {
    --_column: min(100%, calc(var(--_measure) * 1.1));
    display: grid;
    grid-template-columns: minmax(0, var(--_column));
    justify-content: center;
    row-gap: calc(var(--_u) * 5);
    /* the page has applied the size once, and its column is the measure */
    --article-font-size: 1em;
  }
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(var(--_u) * 5);
  }
  .main {
    --article-measure: 100%;
  }
  .top {
    display: grid;
    row-gap: calc(var(--_u) * 3.5);
    padding-block-end: calc(var(--_u) * 4);
    border-block-end: 1px solid var(--_border);
  }
  .columns,
  .main,
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    row-gap: calc(var(--_u) * 5);
  }
  /* folded, they hang on the rule under the head: two rules would follow each other */
  .top + .columns > slot > .contents {
    --_fold-rise: calc(var(--_u) * -5);
    --_fold-rule: 0;
  }
  .tail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 8);
    padding-block-start: calc(var(--_u) * 4);
    border-block-start: 1px solid var(--_border);
  }
  /* the line's end, also where it has a line of its own */
  :host(:is(:lang(zh), :lang(ja))) .tail > slot[name='credit'] > * {
    margin-inline-start: auto;
  }
  .list-part {
    margin-block-start: calc(var(--_u) * 5);
  }
  @container (inline-size >= 58em) {
    .page.wide {
      --_side: clamp(17em, 24cqi, 19em);
      --_column: min(100%, calc(var(--_measure) * 1.1 + var(--_u) * 16 + var(--_side)));
    }
    .wide .columns {
      grid-template-columns: minmax(0, 1fr) var(--_side);
      grid-template-rows: min-content 1fr;
      gap: 0 calc(var(--_u) * 16);
    }
    .wide .main {
      grid-area: 1 / 1 / span 2;
    }
    .wide .contents {
      grid-area: 1 / 2;
      margin-block-end: calc(var(--_u) * 8);
      --_unfolded: block;
      --_folded: none;
    }
    .wide .aside {
      grid-area: 2 / 2;
    }
    /* on the first line of the text */
    .wide .aside .list-part {
      margin: 0;
    }
  }
  .progress {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: 0;
  }
  .progress::before {
    content: '';
    display: block;
    inline-size: calc(var(--_read, 0) * 100%);
    border-block-start: 3px solid var(--_accent);
  }
  @media print {
    .progress,
    .contents,
    .aside {
      display: none;
    }
    /* without buttons there may be nothing in it to rule off */
    .tail {
      border: 0;
      padding: 0;
    }
  }
`;
