import { expect } from '@open-wc/testing';
import { blockable } from '../helpers/blockable.js';
import { allText, part, parts, partText, problemsOf, recordConsole, show } from '../helpers/show.js';

const article = {
  headline: 'Mở lại đường đèo',
  articleSection: 'xã hội',
  sectionUrl: '/xa-hoi/',
  description: 'Sau ba ngày.',
  label: 'live',
  url: 'https://example.org/a.html',
  image: { url: 'https://example.org/a.jpg', width: 1200, height: 800, alt: 'Con đèo' },
};

describe('article-header', () => {
  const said = recordConsole();

  it('is made of attributes alone', async () => {
    const { el, loads } = await show('article-header', {
      headline: 'A road reopens',
      kicker: 'Society',
      'kicker-url': '/society/',
      standfirst: 'After three days.',
      label: 'Weather',
      url: '/roads/1.html',
    });
    expect(partText(el, 'headline')).to.equal('A road reopens');
    expect(part(el, 'headline')!.localName).to.equal('h1');
    expect(part(el, 'headline')!.querySelector('a')!.href).to.equal(new URL('/roads/1.html', location.href).href);
    expect(partText(el, 'kicker')).to.equal('Society');
    expect((part(el, 'kicker') as HTMLAnchorElement).href).to.equal(new URL('/society/', location.href).href);
    expect(partText(el, 'standfirst')).to.equal('After three days.');
    expect(partText(el, 'label')).to.equal('Weather');
    expect(loads.map(({ route, problems }) => [route, problems])).to.deep.equal([['attributes', []]]);
    expect(loads[0]!.article).to.include({ headline: 'A road reopens', articleSection: 'Society' });
  });

  it('has defaults: level 1, a plain kicker, everything but the picture, no attribute set on itself', async () => {
    const { el } = await show('article-header', {}, { properties: { article } });
    expect([el.headingLevel, el.kickerStyle, el.loading, el.show]).to.deep.equal([1, 'plain', 'eager', undefined]);
    expect(el.attributes).to.have.length(0);
    expect(parts(el, 'image')).to.have.length(0);
    expect(allText(el)).to.equal('Live xã hội Mở lại đường đèo Sau ba ngày.');
  });

  it('links the headline by the attribute url only, never by the document’s', async () => {
    const { el } = await show('article-header', {}, { properties: { article } });
    expect(part(el, 'headline')!.querySelector('a')).to.equal(null);
    el.setAttribute('url', 'https://example.org/b.html');
    await el.updateComplete;
    expect(part(el, 'link')).to.have.property('href', 'https://example.org/b.html');
    el.setAttribute('url', 'javascript:alert(1)');
    await el.updateComplete;
    expect(part(el, 'link')).to.equal(undefined);
    expect(partText(el, 'headline')).to.equal(article.headline);
    expect(said.warnings.join()).to.match(/unsafe-url at url/);
  });

  for (const [level, tag] of [1, 2, 3, 4, 5, 6].map((number) => [number, `h${number}`] as const))
    it(`makes heading-level="${level}" an ${tag}`, async () => {
      const { el } = await show('article-header', { headline: 'x', 'heading-level': String(level) });
      expect(part(el, 'headline')!.localName).to.equal(tag);
    });

  for (const level of ['0', '7', 'two', '1.5', '-1'])
    it(`takes heading-level="${level}" for 1 and reports it`, async () => {
      const { el, loads } = await show('article-header', { headline: 'x', 'heading-level': level });
      expect(part(el, 'headline')!.localName).to.equal('h1');
      expect(problemsOf(loads[0])).to.deep.equal(['not-a-number heading-level']);
    });

  it('puts the kicker into brackets that are drawn and not read aloud', async () => {
    const { el } = await show('article-header', { headline: 'x', kicker: '国际', 'kicker-style': 'brackets' });
    const kicker = part(el, 'kicker')!;
    expect(kicker.textContent).to.equal('国际');
    const drawn = ['::before', '::after'].map((pseudo) => getComputedStyle(kicker, pseudo).content);
    expect(drawn[0]).to.match(/^"【"( \/ "")?$/);
    expect(drawn[1]).to.match(/^"】"( \/ "")?$/);
    el.kickerStyle = 'plain';
    await el.updateComplete;
    expect(getComputedStyle(part(el, 'kicker')!, '::before').content).to.equal('none');
  });

  for (const [label, language, text] of [
    ['live', 'en', 'Live'],
    ['breaking', 'vi', 'Tin nóng'],
    ['opinion', 'zh-Hans', '观点'],
    ['sponsored', 'en', 'Sponsored'],
    ['Longread', 'vi', 'Longread'],
  ] as const)
    it(`says the label ${label} in ${language}`, async () => {
      const { el } = await show('article-header', { headline: 'x', label }, { lang: language });
      expect(partText(el, 'label')).to.equal(text);
    });

  it('says who paid for it, with no class or part that a blocker hides', async () => {
    const paid = { headline: 'x', sponsor: { name: 'Acme' } };
    const { el } = await show('article-header', {}, { properties: { article: paid } });
    expect(partText(el, 'label')).to.equal('Paid for by Acme');
    expect(blockable(el.shadowRoot!)).to.deep.equal([]);
  });

  for (const [asked, expected] of [
    ['headline', 'Mở lại đường đèo'],
    ['standfirst headline', 'Mở lại đường đèo Sau ba ngày.'],
    ['kicker label', 'xã hội Live'],
    ['', 'Live xã hội Mở lại đường đèo Sau ba ngày.'],
  ] as const)
    it(`shows for show="${asked}" that and nothing else`, async () => {
      const { el } = await show('article-header', { show: asked }, { properties: { article } });
      expect(allText(el)).to.equal(expected);
    });

  it('shows the picture where asked, in its place before it comes, with its words', async () => {
    const { el } = await show('article-header', { show: 'image' }, { properties: { article } });
    const image = part(el, 'image') as HTMLImageElement;
    expect([image.src, image.alt, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      article.image.url,
      'Con đèo',
      '1200',
      '800',
    ]);
  });

  it('reports a word of show that it does not know', async () => {
    const { el, loads } = await show('article-header', { show: 'headline byline' }, { properties: { article } });
    expect(problemsOf(loads[0])).to.deep.equal(['unknown-value show']);
    expect(allText(el)).to.equal('Mở lại đường đèo');
  });

  it('shows the headline of an experiment, and says which; one that is not there is reported', async () => {
    const given = { ...article, headlineVariants: { short: 'Đèo mở lại' } };
    const { el, loads } = await show(
      'article-header',
      { 'headline-variant': 'short' },
      { properties: { article: given } },
    );
    expect(partText(el, 'headline')).to.equal('Đèo mở lại');
    expect(loads[0]).to.include({ headlineVariant: 'short' });
    el.headlineVariant = 'constructor';
    await el.updateComplete;
    expect(partText(el, 'headline')).to.equal(article.headline);
    expect(el.parsed!.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-value headline-variant',
    ]);
  });

  it('lets single attributes win over the document, field by field', async () => {
    const { el } = await show('article-header', { headline: 'Mine', standfirst: '' }, { properties: { article } });
    expect(partText(el, 'headline')).to.equal('Mine');
    expect(partText(el, 'kicker')).to.equal('xã hội');
    expect(partText(el, 'standfirst')).to.equal('Sau ba ngày.');
    el.removeAttribute('headline');
    await el.updateComplete;
    expect(partText(el, 'headline')).to.equal(article.headline);
  });

  it('writes text as text, whatever it says', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e & “quoted”';
    const { el } = await show('article-header', { headline: hostile, kicker: hostile, label: hostile });
    expect(el.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    expect(allText(el)).to.include('& “quoted”').and.not.include('\u202e');
  });

  it('leaves no trace where there is nothing to show', async () => {
    for (const attributes of [{}, { headline: '' }, { label: 'x', show: 'headline' }] as const) {
      const { el } = await show('article-header', attributes);
      expect(el.state).to.equal('empty');
      expect(el.matches(':state(empty)')).to.equal(true);
      expect(el.offsetHeight).to.equal(0);
      expect(getComputedStyle(el).display).to.equal('none');
    }
  });

  it('keeps words of a Chinese headline whole and breaks between them', async () => {
    const { el } = await show(
      'article-header',
      { headline: '老沈退休前，给整条街的自行车做了一次体检' },
      { lang: 'zh-Hans' },
    );
    expect(part(el, 'headline')!.querySelectorAll('wbr').length).to.be.greaterThan(2);
    expect(partText(el, 'headline')).to.equal('老沈退休前，给整条街的自行车做了一次体检');
  });

  it('fits a narrow column, whatever is in it', async () => {
    const { el } = await show(
      'article-header',
      { headline: `Đường đèo ${'quanhco'.repeat(40)}`, kicker: 'k'.repeat(200), label: 'breaking' },
      { width: '120px' },
    );
    expect(el.parentElement!.scrollWidth).to.be.at.most(120);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is accessible, ${dir}`, async () => {
      const { el } = await show(
        'article-header',
        { url: '/x', show: 'label kicker headline standfirst image' },
        { properties: { article }, dir },
      );
      await expect(el).to.be.accessible();
    });
});
