// The CDN file on pages that jQuery builds, of its present and its former major version: what is added as text, cloned, taken out, put back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, expected, openPages, page, script } from './open-pages.mjs';

const text = JSON.stringify(elements);
const withData = '<related-list><script type="application/json">[{"headline":"C","url":"/c"}]</script></related-list>';
const settled = `await Promise.all($('#box').children().get().map((element) => element.loaded));`;

/** What each page does once jQuery is there; `before`: before our script is. `noted` is what it found out itself. */
const cases = {
  'appends them': { before: `$('#box').append(${text})` },
  'appends them once they are defined': { then: `$('#box').append(${text})` },
  'sets them as its HTML': { then: `$('#box').html('<p>old</p>').html(${text})` },
  'sets them as its HTML, with the script that defines them': {
    before: `$('#box').html(${JSON.stringify(elements + script).replaceAll('</script', '<\\/script')})`,
    alone: true,
  },
  'makes them of HTML, one by one': { then: `$($.parseHTML(${text})).appendTo('#box')` },
  'loads them as a part of another page': {
    then: `await new Promise((done) => $('#box').load('/part #inner > *', done))`,
  },
  'appends a list with its data in a script': {
    then: `$('#box').append(${JSON.stringify(withData).replaceAll('</script', '<\\/script')})`,
    expected: ['Related C'],
  },
  'wraps, moves and unwraps them': {
    then: `$('#box').append(${text}).children().wrapAll('<section></section>');
      ${settled} $('#box').children().prependTo('body').children().unwrap();`,
  },
  'takes them out and puts them back, with their listeners': {
    then: `$('#box').append(${text}); ${settled}
      window.noted = [];
      $('article-header').on('click', () => window.noted.push('click'));
      $('article-header, article-meta, related-list').on('article-load', () => window.noted.push('load'));
      const taken = $('#box').children().detach();
      await new Promise((done) => setTimeout(done, 100));
      $('#box').append(taken);
      $('article-header').trigger('click');`,
    noted: ['click'],
  },
  'clones them with their listeners': {
    then: `$('#box').append(${text}); ${settled}
      window.noted = [];
      $('related-list').data('kept', 'kept').on('article-click', (event) => {
        event.preventDefault();
        window.noted.push(event.originalEvent.item.headline);
      });
      const copies = $('#box').children().clone(true);
      $('#box').empty().append(copies); ${settled}
      window.noted.push($('related-list').data('kept'));
      $('related-list')[0].shadowRoot.querySelector('a').click();`,
    noted: ['kept', 'C'],
  },
  'changes their attributes and properties': {
    then: `$('#box').append(${text}); ${settled}
      $('article-header').attr('headline', 'E').removeAttr('kicker');
      $('related-list').prop('items', [{ headline: 'F', url: '/f' }]); ${settled}`,
    expected: ['E', 'Source: D', 'Related F'],
  },
  'empties its box': {
    then: `$('#box').append(${text}); ${settled} $('#box').empty().append('<p>gone</p>')`,
    expected: [],
  },
};

const pages = { '/part': page(`<div id="inner">${elements}</div>`) };
for (const version of ['jquery', 'jquery-3'])
  for (const [index, { before = '', then = '', alone }] of Object.values(cases).entries())
    pages[`/${version}/${index}`] = page(`<div id="box"></div><script src="/lib/${version}/jquery.js"></script>
      <script>${before}</script>${alone ? '' : script}
      <script type="module">window.done = (async () => { ${then} })();</script>`);
const open = await openPages(pages, {
  '/lib/jquery/': 'node_modules/jquery/dist',
  '/lib/jquery-3/': 'node_modules/jquery-3/dist',
});

for (const version of ['jquery', 'jquery-3'])
  for (const [index, [what, { expected: texts = expected, noted }]] of Object.entries(cases).entries())
    test(`a page on which ${version} ${what}`, async () => {
      const seen = await open(`/${version}/${index}`);
      assert.deepEqual(seen.said, []);
      assert.deepEqual(seen.texts, texts);
      assert.deepEqual(seen.noted, noted);
      for (const height of seen.heights) assert.ok(height >= 12, `${height} pixels`);
    });
