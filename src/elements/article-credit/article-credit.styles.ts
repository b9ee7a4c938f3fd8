import { css } from '../../lit.js';

export const styles = css`
  .credits {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(var(--_u) * 3);
  }
  .people,
  .note {
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
  }
  .people > span {
    min-inline-size: 0;
  }
  .people b {
    font-weight: 600;
  }
  .of {
    color: var(--_muted);
  }
  /* where Chinese and Japanese readers look for it; Firefox knows the language of a host, and of nothing within */
  :host(:is(:lang(zh), :lang(ja))) .people {
    justify-content: end;
  }
  .note {
    /* the rule is as wide as the box, as every other; the text is not */
    padding-block-start: 0.7em;
    padding-inline-end: max(0px, 100% - var(--_measure));
    border-block-start: 1px solid var(--_border);
    text-wrap: pretty;
  }
  .note:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .note > :is(b, time, .of) {
    margin-inline-end: 0.25em;
  }
  .note > b {
    font-weight: 700;
  }
  .note > time {
    color: var(--_muted);
  }
`;
