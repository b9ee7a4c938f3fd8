import { expect } from '@open-wc/testing';
import { loadCleaner } from '../../src/elements/article-body/html/clean-html.js';
import type { CleanHtml } from '../../src/elements/article-body/html/context.js';
import { plainHtml } from '../../src/elements/article-body/plain-html.js';
import { skip } from '../helpers/browser.js';
import { htmlContext, shownAs } from '../helpers/html-context.js';
import { showBody } from '../helpers/show-text.js';
import { corpus } from './article-body-corpus.js';

const hasNative = 'setHTML' in Element.prototype;
const ways: [name: string, native: boolean][] = [
  ['the platform’s sanitiser', true],
  ['DOMPurify', false],
];

for (const [name, native] of ways)
  describe(`HTML that goes through ${name}`, () => {
    let clean: CleanHtml;
    if (native && !hasNative)
      return void it('is as fit to be shown', function () {
        skip(this, 'this browser has no setHTML');
      });
    before(async () => {
      clean = await loadCleaner(native);
    });

    for (const [what, dirty, shown] of corpus)
      it(`shows of ${what} what is fit to be shown`, () => {
        expect(shownAs(clean(dirty, htmlContext()))).to.equal(shown);
      });

    it('loads no picture before its address went through the gate', async () => {
      const address = new URL('/not-asked-for.png', location.href).href;
      clean(`<p>Text <img src="${address}"> text</p><form><img src="${address}"></form>`, {
        ...htmlContext(),
        picture: () => undefined,
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(performance.getEntriesByName(address)).to.deep.equal([]);
    });

    it('reports each address that is not allowed', () => {
      const context = htmlContext();
      clean(
        '<a href="data:x">a</a><img src="blob:x"><a href="foo:1">b</a><a href="https://site.example/">c</a>',
        context,
      );
      expect(context.problems.map(({ code }) => code)).to.deep.equal(['unsafe-url', 'unsafe-url', 'unsafe-url']);
    });

    // What grows as the square of the length would take longer than a test may.
    it('comes to its end, however large or nested, or never closed', () => {
      const big = [
        '<p>Text <b>bold</b> <a href="/x">link</a></p>'.repeat(2000),
        '<div>'.repeat(2000),
        '<iframe '.repeat(200_000),
        `<iframe src="${'x'.repeat(5000)}`.repeat(400),
        '<form><b><i>'.repeat(2000),
        `<table>${'<tr><td>1<td>2'.repeat(2000)}</table>`,
        'a<br><br>'.repeat(5000),
      ];
      for (const html of big) clean(html, htmlContext());
    });
  });

describe('a body of hostile HTML', () => {
  it('runs nothing, and keeps nothing that could', async () => {
    const hurt: string[] = [];
    Object.assign(window, { hurt: () => hurt.push('hurt') });
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay, true);
    const html = corpus.map(([, dirty]) => dirty).join('\n');
    for (const articleBody of [...corpus.map(([, dirty]) => dirty), html]) {
      const { el } = await showBody({ articleBody: [{ type: 'html', html: articleBody }] });
      for (const element of el.shadowRoot!.querySelectorAll('.body, .body :not(.zoom *)')) {
        expect(element.localName).not.to.match(
          /^(script|style|iframe|object|embed|form|input|svg|math|template|base|link|meta)$/,
        );
        for (const { name, value } of element.attributes) {
          expect(name).not.to.match(/^(on|srcdoc$|formaction$|xlink)/);
          if (name === 'style')
            expect(value, 'sizes of our own').to.match(/^(|(aspect-ratio|inline-size): [\d/ px]+;)$/);
          expect(value).not.to.match(/^\s*(javascript|vbscript|data):/i);
        }
        if (element instanceof HTMLElement) element.click();
      }
      el.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    window.removeEventListener('click', stay, true);
    expect(hurt).to.deep.equal([]);
  });
});

describe('HTML where nothing can sanitise it', () => {
  it('is its text, in paragraphs', () => {
    const shown = plainHtml(
      '<h2>Head</h2><p>One &amp; <b onclick="hurt()">two</b></p><script>no()</script>Three<br><br>Four &lt;b&gt;',
      htmlContext(),
    );
    expect(shownAs(shown)).to.equal('<p>Head</p>\n<p>One &amp; two</p>\n<p>Three</p>\n<p>Four &lt;b&gt;</p>');
  });
});
