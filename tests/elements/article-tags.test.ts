import { expect } from '@open-wc/testing';
import { allText, part, parts, partText, problemsOf, recordConsole, show } from '../helpers/show.js';

const keywords = [{ name: 'Ferries', url: '/ferries' }, 'Schools', { name: 'Bad', url: 'javascript:alert(1)' }];
const names = (el: Element) => [...part(el, 'tags')!.children].map((item) => item.textContent.trim());

describe('article-tags', () => {
  recordConsole();

  it('shows keywords as a list with a name, as links where the site has pages for them', async () => {
    const { el, loads } = await show('article-tags', {}, { properties: { article: { keywords } } });
    expect(names(el)).to.deep.equal(['Ferries', 'Schools', 'Bad']);
    expect(parts(el, 'link').map((link) => (link as HTMLAnchorElement).pathname)).to.deep.equal(['/ferries']);
    expect(part(el, 'link')).to.have.property('rel', 'tag');
    expect(part(el, 'tags')!.ariaLabel).to.equal('Topics');
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url keywords[2].url']);
  });

  for (const [text, expected] of [
    ['Ferries, Schools', ['Ferries', 'Schools']],
    ['渡轮，学校、岛屿', ['渡轮', '学校', '岛屿']],
    ['["a, b", {"name": "c"}]', ['a, b', 'c']],
    ['One', ['One']],
  ] as const)
    it(`reads keywords="${text}"`, async () => {
      expect(names((await show('article-tags', { keywords: text })).el)).to.deep.equal(expected);
    });

  for (const [lang, heading] of [
    ['en', 'Topics'],
    ['vi', 'Chủ đề'],
    ['zh-Hans', '标签'],
    ['zh-Hant', '標籤'],
    ['ar', 'المواضيع'],
  ] as const)
    it(`has a heading in ${lang}`, async () => {
      const { el } = await show('article-tags', { keywords: 'x' }, { lang });
      expect([partText(el, 'heading'), part(el, 'tags')!.ariaLabel]).to.deep.equal([heading, heading]);
    });

  it('takes another heading, the site’s own, or none and keeps its name', async () => {
    const { el } = await show('article-tags', { keywords: 'x', heading: 'More on' });
    expect([partText(el, 'heading'), part(el, 'tags')!.ariaLabel]).to.deep.equal(['More on', 'More on']);
    el.heading = '';
    await el.updateComplete;
    expect([partText(el, 'heading'), part(el, 'tags')!.ariaLabel]).to.deep.equal([undefined, 'Topics']);
    const { el: own } = await show('article-tags', { keywords: 'x' }, { children: '<b slot="heading">Ours</b>' });
    expect(own.querySelector('b')!.checkVisibility()).to.equal(true);
    expect(allText(own)).not.to.include('Topics');
  });

  it('writes text as text, in the article’s language where that is not the page’s', async () => {
    const article = { inLanguage: 'ar', keywords: ['<b>بحر</b>'] };
    const { el } = await show('article-tags', {}, { properties: { article } });
    expect(part(el, 'tags')!.firstElementChild).to.include({ lang: 'ar', dir: 'rtl' });
    expect(names(el)).to.deep.equal(['<b>بحر</b>']);
  });

  it('reports broken JSON, and leaves no trace where there is nothing', async () => {
    const { el, loads } = await show('article-tags', { keywords: '["a"' });
    expect(problemsOf(loads[0])).to.deep.equal(['not-json keywords']);
    for (const empty of [el, (await show('article-tags')).el, (await show('article-tags', { keywords: ' , ' })).el])
      expect([empty.state, empty.offsetHeight]).to.deep.equal(['empty', 0]);
  });

  it('fits a narrow column', async () => {
    const keywords = `${'x'.repeat(100)}, ${'词'.repeat(60)}`;
    const { el } = await show('article-tags', { keywords }, { width: '120px' });
    expect(el.parentElement!.scrollWidth).to.be.at.most(120);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is accessible, ${dir}`, async () => {
      const { el } = await show('article-tags', {}, { properties: { article: { keywords } }, dir });
      await expect(el).to.be.accessible();
    });
});
