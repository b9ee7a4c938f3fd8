import { expect } from '@open-wc/testing';
import { allText, part, parts, partText, problemsOf, recordConsole, show, texts } from '../helpers/show.js';

const author = {
  name: 'Ruth Okafor',
  url: '/ruth',
  image: { url: '/demo/pictures/portrait.svg', width: 400, height: 400 },
  jobTitle: 'Coast correspondent',
  description: '<p>Writes about <b>islands</b> &amp; harbours.</p>',
  sameAs: ['https://www.social.example/@ruth', 'mailto:ruth@news.example', 'javascript:alert(1)'],
};

describe('article-author', () => {
  recordConsole();

  it('shows picture, name, role, a few lines and links', async () => {
    const { el, loads } = await show('article-author', {}, { properties: { article: { author } } });
    expect(allText(el)).to.equal(
      'Ruth Okafor Coast correspondent Writes about islands & harbours. social.example ruth@news.example',
    );
    expect(parts(el, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      `${location.origin}/ruth`,
      'https://www.social.example/@ruth',
      'mailto:ruth@news.example',
    ]);
    const image = part(el, 'image') as HTMLImageElement;
    expect([image.alt, image.loading, image.width, image.height]).to.deep.equal(['', 'lazy', 64, 64]);
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url author.sameAs[2]']);
  });

  it('is made of attributes alone, the first author’s where there are several', async () => {
    const { el } = await show('article-author', {
      author: 'Ann, Bo',
      'author-url': '/ann',
      'author-image': '/demo/pictures/portrait.svg',
      'job-title': 'Reporter',
      description: 'Ann writes.',
    });
    expect(texts(el, 'bio')).to.deep.equal(['Ann Reporter Ann writes.', 'Bo']);
    expect(parts(el, 'link')).to.have.length(1);
    expect(parts(el, 'image')).to.have.length(1);
  });

  it('lets single attributes win over the document, field by field', async () => {
    const { el } = await show('article-author', { 'job-title': 'Editor' }, { properties: { article: { author } } });
    expect(allText(el)).to.match(/^Ruth Okafor Editor Writes/);
  });

  it('is a name alone where nothing else is known', async () => {
    const { el } = await show('article-author', { author: 'Ann' });
    expect(allText(el)).to.equal('Ann');
    expect(partText(el, 'author')).to.equal('Ann');
    expect([parts(el, 'link').length, parts(el, 'image').length]).to.deep.equal([0, 0]);
  });

  for (const [lang, name] of [
    ['en', 'About the author'],
    ['vi', 'Về tác giả'],
    ['zh-Hans', '作者简介'],
    ['ar', 'عن الكاتب'],
  ] as const)
    it(`says what it is to those who hear it, in ${lang}`, async () => {
      const { el } = await show('article-author', { author: 'Ann' }, { lang });
      expect(part(el, 'bio')!.closest('[role=group]')!.ariaLabel).to.equal(name);
    });

  it('names the language of the lines where it is not the page’s, never of a name', async () => {
    const { el } = await show('article-author', {}, { properties: { article: { inLanguage: 'ar', author } } });
    expect(part(el, 'description')).to.include({ lang: 'ar', dir: 'rtl' });
    expect(part(el, 'author')!.closest('[lang]')).to.equal(null);
  });

  it('leaves no trace where there is nobody', async () => {
    for (const article of [undefined, { author: [] }, { author: { url: '/nobody' } }]) {
      const { el } = await show('article-author', {}, { properties: { article } });
      expect([el.state, el.offsetHeight]).to.deep.equal(['empty', 0]);
    }
  });

  it('fits a narrow column', async () => {
    const article = { author: { ...author, name: 'x'.repeat(80), sameAs: [`https://${'y'.repeat(60)}.example/`] } };
    const { el } = await show('article-author', {}, { properties: { article }, width: '140px' });
    expect(el.parentElement!.scrollWidth).to.be.at.most(140);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is accessible, ${dir}`, async () => {
      const { el } = await show('article-author', {}, { properties: { article: { author: [author, 'Bo'] } }, dir });
      await expect(el).to.be.accessible();
    });
});
