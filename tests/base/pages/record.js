// Notes what a page complains of, and tells the test that opened it.
const said = { errors: [], warnings: [], texts: [] };
window.said = said;
window.addEventListener('error', ({ message }) => said.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => said.errors.push(String(reason)));
console.error = (...args) => said.errors.push(args.join(' '));
console.warn = (...args) => said.warnings.push(args.join(' '));
window.tell = async () => {
  for (const element of document.querySelectorAll(':defined')) {
    if (!element.loaded) continue;
    await element.loaded;
    said.texts.push(element.shadowRoot.textContent.replace(/\s+/g, ' ').trim());
  }
  window.parent.postMessage(said, '*');
};
