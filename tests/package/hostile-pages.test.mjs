// The CDN file on pages of others: what they do to the language, to the document and to their own markup.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, expected, openPages, page, script } from './open-pages.mjs';

/** Each with what it says in the console, where that is something, and what the elements then show, where that is not all of them. */
const cases = {
  'that extends Array.prototype': {
    html: page(`<script>Array.prototype.extra = Array.prototype.at2 = function () {};</script>${elements}${script}`),
  },
  'that freezes the language’s own objects': {
    html: page(`<script>for (const name of ['Object', 'Array', 'Function', 'String', 'Promise', 'Map', 'Set', 'WeakMap', 'RegExp', 'Error', 'Date', 'Intl', 'JSON', 'Reflect'])
      for (const thing of [globalThis[name], globalThis[name].prototype]) if (thing) Object.freeze(thing);</script>${elements}${script}`),
  },
  'in quirks mode': { html: page(elements + script, '') },
  'that writes the elements with document.write': {
    html: page(`<script>document.write(${JSON.stringify(elements)})</script>${script}`),
  },
  'that adds them as a fragment of HTML text': {
    html: page(`<div id="box"></div>${script}<script type="module">
      const fragment = document.createRange().createContextualFragment(${JSON.stringify(elements)});
      document.getElementById('box').append(fragment);</script>`),
  },
  'that moves, takes out, puts back and clones them': {
    html: page(`<div id="one">${elements}</div><div id="two"></div>${script}<script type="module">
      const [one, two] = [document.getElementById('one'), document.getElementById('two')];
      await Promise.all([...one.children].map((element) => element.loaded));
      for (let turn = 0; turn < 3; turn++) {
        two.append(...one.children);
        one.append(...two.children);
      }
      const copies = one.cloneNode(true).children;
      one.replaceChildren(...copies);
    </script>`),
  },
  'with the elements in a closed shadow root': {
    html: page(`<div id="host"></div>${script}<script type="module">
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = ${JSON.stringify(elements)};
      window.found = [...root.children];</script>`),
  },
  'with the elements in a frame': {
    html: page(`<iframe srcdoc="${page(elements + script)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')}"></iframe>
      <script type="module">const frame = document.querySelector('iframe');
      if (!frame.contentDocument.querySelector('related-list')) await new Promise((done) => frame.addEventListener('load', done));
      window.found = [...frame.contentDocument.body.querySelectorAll('article-header, article-meta, related-list')];</script>`),
  },
  'that has another library’s article-header': {
    html: page(`<script>customElements.define('article-header', class extends HTMLElement {});</script>
      <x-header headline="A" kicker="B"></x-header>${elements}<script type="module">
      const { ArticleHeader } = await import('/dist/cdn/article-elements.js');
      ArticleHeader.define('x-header');
      window.found = [...document.querySelectorAll('x-header, article-meta, related-list')];</script>`),
    said: [/article-header/],
  },
  'that closes tags as XHTML does: what follows is inside, as the README warns': {
    html: page(`<article-header headline="A" kicker="B" /><p>After</p>${script}`),
    expected: ['B A'],
  },
};
for (const size of ['10px', '62.5%', '24px'])
  cases[`with a root size of ${size}`] = {
    html: page(`<style>html { font-size: ${size} }</style>${elements}${script}`),
  };
cases['that hides every link'] = {
  html: page(`<style>a { display: none !important }</style>${elements}${script}`),
};

const open = await openPages(Object.fromEntries(Object.values(cases).map(({ html }, index) => [`/${index}`, html])));

for (const [index, [what, { said: wanted = [], expected: texts = expected }]] of Object.entries(cases).entries())
  test(`a page ${what}`, async () => {
    const seen = await open(`/${index}`);
    assert.deepEqual(seen.texts, texts);
    for (const height of seen.heights) assert.ok(height >= 12, `${height} pixels`);
    assert.equal(seen.said.length, wanted.length, seen.said.join('\n'));
    wanted.forEach((pattern, place) => assert.match(seen.said[place], pattern));
  });
