import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as library from '../../src/index.js';
import { heavy } from '../helpers/hostile-corpus.js';
import { ownDocument } from '../helpers/hostile-documents.js';
import { everything, given, lists, make, someOf, hostilePage } from '../helpers/hostile-page.js';
import { hostileValue } from '../helpers/hostile-values.js';
import { recordConsole } from '../helpers/show.js';
import '../../src/define.js';

const tags = Object.values(library)
  .map((value) => 'tag' in value && value.tag)
  .filter((tag) => typeof tag === 'string');

describe('hostile data of other kinds', function () {
  // Many runs, on machines that may be busy.
  this.timeout(120_000);
  recordConsole();
  const show = hostilePage();

  it('runs nothing, opens nothing and turns nothing round in an attribute', async () => {
    // A heading is the site's own text, and stays as the site wrote it.
    const skipped = /^(src|crossorigin|loading|for|from|heading)$/;
    for (const tag of tags) {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const names = observedAttributes.filter((name) => !skipped.test(name));
      expect(names.length).to.be.greaterThan(1);
      const own = lists.includes(tag) ? { items: '[{"headline":"A","url":"/a"}]' } : { article: '{"headline":"A"}' };
      await show(
        someOf(everything, 24, tags.indexOf(tag)).map((value) =>
          make(tag, { ...Object.fromEntries(names.map((name) => [name, value])), ...own }),
        ),
      );
    }
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
