import { expect } from '@open-wc/testing';
import { allText, part, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';

const previous = { headline: 'The night train', url: '/night-train' };
const next = { headline: 'The price of bread', url: '/bread', inLanguage: 'ar' };
const attributes = {
  'previous-url': '/night-train',
  'previous-headline': 'The night train',
  'next-url': '/bread',
  'next-headline': 'The price of bread',
};
const both = ['Previous The night train', 'Next The price of bread'];

describe('article-nav', () => {
  recordConsole();

  for (const [route, given, properties] of [
    ['its attributes', attributes, undefined],
    ['the document', {}, { article: { previous, next } }],
  ] as const)
    it(`leads to the previous and the next article, from ${route}`, async () => {
      const { el, loads } = await show('article-nav', given, { properties });
      expect(texts(el, 'link')).to.deep.equal(both);
      const ways = parts(el, 'link') as HTMLAnchorElement[];
      expect(ways.map(({ pathname, rel }) => [pathname, rel])).to.deep.equal([
        ['/night-train', 'prev'],
        ['/bread', 'next'],
      ]);
      expect(part(el, 'nav')!.localName).to.equal('nav');
      expect(part(el, 'nav')!.ariaLabel).to.equal('More articles');
      expect(loads).to.have.length(1);
    });

  for (const [lang, expected] of [
    ['vi', 'Bài trước Bài sau'],
    ['zh-Hans', '上一篇 下一篇'],
    ['zh-Hant', '上一篇 下一篇'],
    ['ar', 'السابق التالي'],
  ] as const)
    it(`says which way is which in ${lang}, without headlines too`, async () => {
      const { el } = await show('article-nav', { 'previous-url': '/a', 'next-url': '/b' }, { lang });
      expect(allText(el)).to.equal(expected);
    });

  it('lets single attributes win over the document', async () => {
    const { el } = await show(
      'article-nav',
      { 'next-headline': 'Mine' },
      { properties: { article: { previous, next } } },
    );
    expect(texts(el, 'link')).to.deep.equal([both[0], 'Next Mine']);
  });

  it('shows one way where there is one, and none that leads nowhere', async () => {
    const article = { previous: { headline: 'No address' }, next };
    const { el } = await show('article-nav', {}, { properties: { article } });
    expect(texts(el, 'link')).to.deep.equal([both[1]]);
    const { el: unsafe, loads } = await show('article-nav', {
      'next-url': 'javascript:alert(1)',
      'next-headline': 'x',
    });
    expect([unsafe.state, unsafe.offsetHeight]).to.deep.equal(['empty', 0]);
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url next-url']);
  });

  it('names the language of a headline where it is not the page’s', async () => {
    const { el } = await show('article-nav', {}, { properties: { article: { previous, next } } });
    expect(parts(el, 'headline').map(({ lang, dir }) => [lang, dir])).to.deep.equal([
      ['', ''],
      ['ar', 'rtl'],
    ]);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`stands side by side where there is room, the next at the end, its arrow pointing there, ${dir}`, async () => {
      const { el } = await show('article-nav', attributes, { dir, width: '700px' });
      const [one, other] = parts(el, 'link').map((link) => link.getBoundingClientRect());
      expect(one!.top).to.equal(other!.top);
      expect(one!.left < other!.left).to.equal(dir === 'ltr');
      const points = parts(el, 'link').map((link) => getComputedStyle(link.querySelector('svg')!).transform);
      expect(points.map((matrix) => (matrix.startsWith('matrix(-1') ? 'right' : 'left'))).to.deep.equal(
        dir === 'ltr' ? ['left', 'right'] : ['right', 'left'],
      );
      await expect(el).to.be.accessible();
    });

  it('stacks in a narrow column, and fits', async () => {
    const { el } = await show('article-nav', { ...attributes, 'next-headline': 'x'.repeat(100) }, { width: '160px' });
    const [one, other] = parts(el, 'link').map((link) => link.getBoundingClientRect());
    expect(other!.top).to.be.at.least(one!.bottom);
    expect(el.parentElement!.scrollWidth).to.be.at.most(160);
    await expect(el).to.be.accessible();
  });
});
