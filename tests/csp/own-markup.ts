const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);
await import('../../src/define.js');
const lists = [...document.querySelectorAll('related-list')];
for (const list of lists) await list.loaded;
// Violations are told in a task of their own.
await new Promise((resolve) => setTimeout(resolve, 50));
const colours = lists.map((list) =>
  [...list.shadowRoot!.querySelectorAll('.item .title')].map((element) => getComputedStyle(element).color),
);
parent.postMessage({ violations, colours }, '*');
