import { expect } from '@open-wc/testing';
import { partText, recordConsole, show, texts } from '../helpers/show.js';

const article = {
  headline: 'The streetcar that comes when you wave',
  related: [{ headline: 'One' }, { headline: 'Two' }],
  recommended: [{ headline: 'Three' }],
};

describe('related-list', () => {
  recordConsole();

  it('takes the related articles of an article document', async () => {
    const { el, loads } = await show('related-list', {}, { properties: { items: article } });
    expect(texts(el, 'headline')).to.deep.equal(['One', 'Two']);
    expect(loads[0]!.items!.map(({ headline }) => headline)).to.deep.equal(['One', 'Two']);
    expect(loads[0]!.article).to.equal(undefined);
  });

  for (const [lang, heading] of [
    ['en', 'Related'],
    ['vi', 'Tin liên quan'],
    ['zh-Hans', '相关内容'],
    ['zh-TW', '相關內容'],
    ['ar', 'مواضيع ذات صلة'],
    ['nl', 'Related'],
  ] as const)
    it(`is headed in ${lang}`, async () => {
      const { el } = await show('related-list', {}, { properties: { items: article }, lang });
      expect(partText(el, 'heading')).to.equal(heading);
      expect(el.shadowRoot!.querySelector('[part=list]')!.getAttribute('aria-label')).to.equal(heading);
    });
});
