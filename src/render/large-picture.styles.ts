// Text, without Lit: what is loaded later imports nothing of what is there already.
const css = String.raw;

// The dialog that shows a picture as large as the window.
export const largePictureStyles = css`
  /* the only fixed colours: nothing of the page is seen behind it */
  .large {
    box-sizing: border-box;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0.75em;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: rgb(0 0 0 / 0.92);
    font-family: var(--article-font-text, inherit);
    font-size: max(var(--article-font-size, 1em), 12px);
    line-height: var(--_lh-small);
    text-align: center;
    color: #fff;
    cursor: zoom-out;
    transition: opacity 0.16s;
  }
  .large[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: 0.75em;
  }
  @starting-style {
    .large {
      opacity: 0;
    }
  }
  .large::backdrop {
    background: none;
  }
  .large img {
    block-size: 100%;
    object-fit: contain;
  }
  .large p {
    max-inline-size: 60ch;
    margin-inline: auto;
    text-wrap: balance;
  }
  .close {
    appearance: none;
    justify-self: end;
    min-block-size: 2.5em;
    padding: 0.25em 0.8em;
    border: 1px solid rgb(255 255 255 / 0.6);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .large :focus-visible {
    outline-color: #fff;
  }
`;
