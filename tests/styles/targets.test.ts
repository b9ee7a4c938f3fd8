import { expect } from '@open-wc/testing';
import { recordConsole, show } from '../helpers/show.js';

const article = {
  headline: 'The bridge',
  articleSection: 'Harbour',
  sectionUrl: '/harbour',
  author: { name: 'Mai Lê', url: '/mai' },
  source: { name: 'Tidings', url: '/tidings' },
  commentCount: 12,
  commentUrl: '#comments',
  datePublished: '2026-03-04T05:06:07Z',
};

describe('links that stand in a line of small letters', () => {
  recordConsole();

  for (const tag of ['article-header', 'article-meta'] as const)
    it(`are high enough to hit, and make ${tag} no higher`, async () => {
      const { el } = await show(tag, {}, { properties: { article } });
      const links = [...el.shadowRoot!.querySelectorAll('a')];
      expect(links).to.have.length(tag === 'article-header' ? 1 : 3);
      for (const link of links) {
        const { left, width, top, height } = link.getBoundingClientRect();
        const hitAt = (up: number): Element | null =>
          el.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2 + up);
        expect([-11.9, 11.9].map(hitAt), link.textContent).to.deep.equal([link, link]);
      }
      const { height } = el.getBoundingClientRect();
      const plain = { ...article, sectionUrl: undefined, author: 'Mai Lê', source: 'Tidings', commentUrl: undefined };
      const { el: other } = await show(tag, {}, { properties: { article: plain } });
      expect(other.getBoundingClientRect().height).to.be.closeTo(height, 0.1);
    });
});
