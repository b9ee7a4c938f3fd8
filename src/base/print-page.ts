/** How long a browser may take to begin. */
const patience = 1000;

/** Prints the page. Answers whether the browser began to: inside an app, and in an iframe that may not, it does nothing. */
export const printPage = (): Promise<boolean> =>
  new Promise((resolve) => {
    const begin = () => resolve(true);
    addEventListener('beforeprint', begin, { once: true });
    setTimeout(() => {
      removeEventListener('beforeprint', begin);
      resolve(false);
    }, patience);
    // Firefox on Android had none before version 114.
    (globalThis.print as (() => void) | undefined)?.();
  });
