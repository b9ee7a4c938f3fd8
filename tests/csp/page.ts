const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);
await import('../../src/define.js');
const elements = [
  document.querySelector('article-header')!,
  document.querySelector('article-meta')!,
  document.querySelector('related-list')!,
  document.querySelector('recommended-list')!,
];
for (const el of elements) await el.loaded;
if (location.search === '?break') {
  try {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">A style attribute.</p>');
  } catch {
    // Trusted Types refuse it.
  }
}
// Violations are told in a task of their own.
await new Promise((resolve) => setTimeout(resolve, 50));
parent.postMessage(
  {
    violations,
    headlines: elements.map((el) => el.shadowRoot!.querySelectorAll('[part=headline]').length),
    displays: elements.map((el) => getComputedStyle(el.shadowRoot!.querySelector('.frame')!).containerType),
  },
  '*',
);
