import { expect } from '@open-wc/testing';
import * as library from '../../src/index.js';
import { recordConsole, show } from '../helpers/show.js';

const { ArticleHeader, RelatedList, defineAll } = library;
let names = 0;
const newTag = (): string => `x-test-${names++}`;

/** The tree that an element renders, without Lit's marks. */
const treeOf = (el: Element): string => el.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');

describe('define', () => {
  const said = recordConsole();

  it('is silent for the same class, and for the same version once more', () => {
    ArticleHeader.define();
    defineAll();
    // What a second copy of the script brings: another class of the same tag and version.
    class Copy extends ArticleHeader {}
    Copy.define();
    expect(customElements.get('article-header')).to.equal(ArticleHeader);
    expect(said.warnings).to.deep.equal([]);
  });

  it('warns once of another version, naming both', () => {
    class Other extends ArticleHeader {
      static override readonly version: string = '9.9.9';
    }
    Other.define();
    Other.define();
    class OtherList extends RelatedList {
      static override readonly version: string = '9.9.9';
    }
    OtherList.define();
    expect(customElements.get('article-header')).to.equal(ArticleHeader);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('9.9.9').and.include(ArticleHeader.version);
  });

  it('warns once of a stranger under the tag, naming both, and never throws', () => {
    const tag = newTag();
    customElements.define(tag, class Stranger extends HTMLElement {});
    ArticleHeader.define(tag);
    const anonymous = newTag();
    customElements.define(anonymous, (() => class extends HTMLElement {})());
    ArticleHeader.define(anonymous);
    expect(said.warnings).to.have.length(2);
    expect(said.warnings[0]).to.include('Stranger').and.include('article-header');
  });

  for (const tag of ['', 'header', 'X-Header', 'x header'])
    it(`warns of the tag "${tag}", which is none, and does not throw`, () => {
      ArticleHeader.define(tag);
      expect(said.warnings).to.have.length(1);
    });

  it('warns of a registry that throws, and does not throw itself', () => {
    const registry = {
      get: () => undefined,
      define: () => {
        throw new Error('closed');
      },
    } as unknown as CustomElementRegistry;
    ArticleHeader.define('article-header', registry);
    expect(said.warnings.join()).to.include('closed');
  });

  for (const [original, ours, attributes] of [
    ['article-header', ArticleHeader, { headline: 'A', kicker: 'B', 'kicker-style': 'brackets' }],
    ['related-list', RelatedList, { items: '[{"headline":"A","url":"/a"}]', layout: 'ranked' }],
  ] as const)
    it(`lets an element look and work the same under a second tag, ${original}`, async () => {
      const tag = newTag();
      ours.define(tag);
      ours.define(tag);
      expect(said.warnings).to.deep.equal([]);
      const { el } = await show(original, attributes);
      const { el: renamed } = await show(tag as typeof original, attributes);
      expect(renamed).to.be.instanceOf(ours);
      expect(treeOf(renamed)).to.equal(treeOf(el));
      const boxes = [el, renamed].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return [Math.round(width), Math.round(height), getComputedStyle(one).display];
      });
      expect(boxes[1]).to.deep.equal(boxes[0]);
    });

  it('is there for every class of the package', () => {
    for (const [name, value] of Object.entries(library))
      if ('prototype' in value && value.prototype instanceof HTMLElement)
        expect((value as unknown as typeof ArticleHeader).tag, name).to.match(/^[a-z]+-[a-z]+$/);
  });
});
