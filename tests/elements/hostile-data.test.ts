import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as library from '../../src/index.js';
import { heavy, urlTricks } from '../helpers/hostile-corpus.js';
import { ownDocument } from '../helpers/hostile-documents.js';
import { everything, given, lists, make, someOf, hostilePage } from '../helpers/hostile-page.js';
import { hostileValue } from '../helpers/hostile-values.js';
import { recordConsole } from '../helpers/show.js';
import '../../src/define.js';

const tags = Object.values(library)
  .map((value) => 'tag' in value && value.tag)
  .filter((tag) => typeof tag === 'string');

describe('hostile data in elements', function () {
  // Many runs, on machines that may be busy.
  this.timeout(120_000);
  recordConsole();
  const show = hostilePage();

  it('is tried on every element of the library', () => {
    expect(tags).to.have.length(14);
    expect(everything.length).to.be.greaterThan(300);
  });

  it('runs nothing, opens nothing and turns nothing round in a whole page', async () => {
    const pages = someOf(everything, 3).map((text, index) =>
      given('article-page', ownDocument(text, urlTricks[index % urlTricks.length]!)),
    );
    for (let start = 0; start < pages.length; start += 20) await show(pages.slice(start, start + 20));
  });

  it('does so in no element that stands alone', async () => {
    for (const tag of tags)
      await show(someOf(everything, 12, tags.indexOf(tag) % 12).map((text) => given(tag, ownDocument(text, text))));
  });

  it('does so in no attribute', async () => {
    // A heading is the site's own text, and stays as the site wrote it.
    const skipped = /^(src|crossorigin|loading|for|from|heading)$/;
    for (const tag of tags) {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const names = observedAttributes.filter((name) => !skipped.test(name));
      expect(names.length).to.be.greaterThan(1);
      const own = lists.includes(tag) ? { items: '[{"headline":"A","url":"/a"}]' } : { article: '{"headline":"A"}' };
      await show(
        someOf(everything, 12, tags.indexOf(tag) % 12).map((value) =>
          make(tag, { ...Object.fromEntries(names.map((name) => [name, value])), ...own }),
        ),
      );
    }
  });

  it('shows markup in a headline letter by letter', async () => {
    const headline = '<img src=x onerror=ran(1)> & <x-canary>';
    const el = given('article-header', { headline });
    const shown = el.loaded.then(() => el.shadowRoot!.querySelector('[part~=headline]')!.textContent.trim());
    await show([el]);
    expect(await shown).to.equal(headline);
  });

  it('that is heavy is shown all the same', async () => {
    for (const text of heavy)
      await show([
        given('article-body', { articleBody: [{ type: 'html', html: text }] }),
        given('article-meta', ownDocument(text, text)),
        given('related-list', [{ headline: 'A', description: text, url: text }]),
      ]);
  });

  it('of any shape leaves the page as it was, in any element', async () => {
    const value = hostileValue(fc, [...everything, 'NewsArticle', 'ItemList', 'paragraph', 'html', '2025-01-11']);
    const tag = fc.constantFrom(...tags);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(tag, value), { maxLength: 8 }), (pairs) =>
        show(pairs.map(([name, input]) => given(name, input))),
      ),
      { numRuns: 60 },
    );
  });
});
