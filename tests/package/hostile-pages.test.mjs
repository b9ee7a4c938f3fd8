// The CDN file on pages of others: what they do to the language, to the document and to their own markup.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const header = '<article-header headline="A" kicker="B"></article-header>';
const list = `<related-list items='[{"headline":"C","url":"/c"}]'></related-list>`;
const elements = `${header}<article-meta source="D"></article-meta>${list}`;
const expected = ['B A', 'Source: D', 'Related C'];
const script = '<script type="module" src="/dist/cdn/article-elements.js"></script>';
const page = (body, doctype = '<!doctype html>') =>
  `${doctype}<html lang="en"><meta charset="utf-8"><title>page</title><body>${body}</body></html>`;

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
  'that adds them as HTML text, as jQuery does': {
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

const site = await serve({
  pages: Object.fromEntries(Object.values(cases).map(({ html }, index) => [`/${index}`, html])),
});
const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
after(async () => {
  await browser.close();
  site.close();
});

for (const [index, [what, { said: wanted = [], expected: texts = expected }]] of Object.entries(cases).entries())
  test(`a page ${what}`, async () => {
    const tab = await browser.newPage();
    const said = [];
    tab.on('pageerror', ({ message }) => said.push(message));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('favicon.ico'))
        said.push(message.text());
    });
    await tab.goto(`${site.origin}/${index}`, { waitUntil: 'networkidle' });
    const seen = await tab.evaluate(async () => {
      const found = window.found ?? [...document.querySelectorAll('article-header, article-meta, related-list')];
      const texts = [];
      for (const element of found) {
        await element.loaded;
        texts.push(element.shadowRoot.textContent.replace(/\s+/g, ' ').trim());
      }
      const links = found.flatMap((element) => [...element.shadowRoot.querySelectorAll('a')]);
      return {
        texts,
        heights: found.map((element) => element.offsetHeight),
        links: links.map((link) => link.offsetHeight),
      };
    });
    assert.deepEqual(seen.texts, texts);
    for (const height of [...seen.heights, ...seen.links]) assert.ok(height >= 12, `${height} pixels`);
    assert.equal(said.length, wanted.length, said.join('\n'));
    wanted.forEach((pattern, place) => assert.match(said[place], pattern));
    await tab.close();
  });
