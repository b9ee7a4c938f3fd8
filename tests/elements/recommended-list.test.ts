import { expect } from '@open-wc/testing';
import { partText, recordConsole, show, texts } from '../helpers/show.js';

const article = {
  headline: 'The streetcar that comes when you wave',
  related: [{ headline: 'One' }, { headline: 'Two' }],
  recommended: [{ headline: 'Three' }],
};

describe('recommended-list', () => {
  recordConsole();

  it('takes the recommended articles of an article document', async () => {
    const { el, loads } = await show('recommended-list', {}, { properties: { items: article } });
    expect(texts(el, 'headline')).to.deep.equal(['Three']);
    expect(loads[0]!.items!.map(({ headline }) => headline)).to.deep.equal(['Three']);
    expect(loads[0]!.article).to.equal(undefined);
  });

  for (const [lang, heading] of [
    ['en', 'Recommended'],
    ['vi', 'Có thể bạn quan tâm'],
    ['zh-Hans', '推荐内容'],
    ['zh-TW', '推薦內容'],
    ['ar', 'قد يهمّك أيضًا'],
    ['nl', 'Recommended'],
  ] as const)
    it(`is headed in ${lang}`, async () => {
      const { el } = await show('recommended-list', {}, { properties: { items: article }, lang });
      expect(partText(el, 'heading')).to.equal(heading);
      expect(el.shadowRoot!.querySelector('[part=list]')!.getAttribute('aria-label')).to.equal(heading);
    });
});
