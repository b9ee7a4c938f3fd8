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
const own = document.querySelector<HTMLElementTagNameMap['related-list']>('#own')!;
own.transform = ({ headline, ...item }) => ({ ...item, headline: `${headline}!` });
await own.updateComplete;
await own.loaded;
for (const link of own.shadowRoot!.querySelectorAll<HTMLElement>('a:not([href])')) link.click();
if (location.search === '?break') {
  try {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">A style attribute.</p>');
  } catch {
    // Trusted Types refuse it.
  }
}
/** What a reader of the texts sees; the HTML of a text waits for what cleans it. */
const bodies = [...document.querySelectorAll('article-body')];
for (const body of bodies) await body.loaded;
const shownIn = bodies.map((body) =>
  ['h2', 'p', 'a', 'img', 'td', 'blockquote', 'script, iframe'].map(
    (selector) => body.shadowRoot!.querySelectorAll(`.body :is(${selector})`).length,
  ),
);
const inHead = () => document.head.querySelectorAll('script[type="application/ld+json"]').length;
for (let turn = 0; turn < 1000 && !inHead(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
// Violations are told in a task of their own.
await new Promise((resolve) => setTimeout(resolve, 50));
parent.postMessage(
  {
    violations,
    lists: inHead(),
    shownIn,
    own: [...own.shadowRoot!.querySelectorAll('.item')].map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
    ownLinks: [...own.shadowRoot!.querySelectorAll('.item a')].map((link) => link.getAttribute('href')),
    ownPictures: own.shadowRoot!.querySelectorAll('.item img').length,
    headlines: elements.map((el) => el.shadowRoot!.querySelectorAll('[part=headline]').length),
    displays: elements.map((el) => getComputedStyle(el.shadowRoot!.querySelector('.frame')!).containerType),
  },
  '*',
);
