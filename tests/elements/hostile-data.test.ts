import { expect } from '@open-wc/testing';
import * as library from '../../src/index.js';
import { urlTricks } from '../helpers/hostile-corpus.js';
import { ownDocument } from '../helpers/hostile-documents.js';
import { everything, given, someOf, hostilePage } from '../helpers/hostile-page.js';
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
    const pages = someOf(everything, 4).map((text, index) =>
      given('article-page', ownDocument(text, urlTricks[index % urlTricks.length]!)),
    );
    for (let start = 0; start < pages.length; start += 20) await show(pages.slice(start, start + 20));
  });

  it('does so in no element that stands alone', async () => {
    for (const tag of tags)
      await show(someOf(everything, 12, tags.indexOf(tag) % 12).map((text) => given(tag, ownDocument(text, text))));
  });

  it('shows markup in a headline letter by letter', async () => {
    const headline = '<img src=x onerror=ran(1)> & <x-canary>';
    const el = given('article-header', { headline });
    const shown = el.loaded.then(() => el.shadowRoot!.querySelector('[part~=headline]')!.textContent.trim());
    await show([el]);
    expect(await shown).to.equal(headline);
  });
});
