import { expect } from '@open-wc/testing';
import { readPageOf } from '../helpers/read-page.js';

const load = async (file: string): Promise<string> =>
  (await fetch(new URL(`../fixtures/formats/${file}`, import.meta.url))).text();
const formats = JSON.parse(await load('formats.json')) as { name: string; file: string; read: string }[];
const expected = JSON.parse(await load('expected.json')) as Readonly<Record<string, unknown>>;
const address = 'https://page.example/here/';
const page = (head: string, attributes = '', body = ''): string =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

describe('from="page"', () => {
  for (const { name, file } of formats.filter(({ read }) => read === 'page'))
    it(`reads ${name}`, async () => {
      const { article } = await readPageOf(await load(file), address);
      expect([JSON.parse(JSON.stringify(article))]).to.deep.equal(expected[file]);
    });

  it('leaves no trace of what is missing', async () => {
    expect((await readPageOf(page(''), address)).article).to.deep.equal({});
  });

  const layers: readonly (readonly [name: string, html: string])[] = [
    ['JSON-LD', ld({ '@type': 'NewsArticle', name: 'JSON-LD' })],
    ['microdata', ''],
    ['an itemprop in the head', '<meta itemprop="headline" content="an itemprop in the head">'],
    ['Open Graph', '<meta property="og:title" content="Open Graph">'],
    ['Dublin Core', meta('dcterms.title', 'Dublin Core')],
    ['citation', meta('citation_title', 'citation')],
    ['plain meta', meta('ArticleTitle', 'plain meta')],
    ['the title', '<title>the title</title>'],
  ];
  const microdata = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="name">microdata</b></div>';
  layers.forEach(([name], index) =>
    it(`takes ${name} before what comes after it`, async () => {
      // In the opposite order, which must not matter.
      const head = layers
        .slice(index)
        .reverse()
        .map(([, html]) => html)
        .join('');
      const { article } = await readPageOf(page(head, '', index < 2 ? microdata : ''), address);
      expect(article.headline).to.equal(name);
    }),
  );

  for (const [what, title, site, headline] of [
    ['a bar', 'Tides | Harbour', 'Harbour', 'Tides'],
    ['a dash', 'Tides – harbour', 'Harbour', 'Tides'],
    ['an underline, in Chinese', '改期_桥头网', '桥头网', '改期'],
    ['a bare hyphen, in Chinese', '改期-桥头网', '桥头网', '改期'],
  ] as const)
    it(`cuts the name of the site behind ${what}`, async () => {
      const head = `<title>${title}</title><meta property="og:site_name" content="${site}">`;
      expect((await readPageOf(page(head), address)).article.headline).to.equal(headline);
    });

  for (const [what, title, site] of [
    ['that is but like the name', 'Tides | The Harbour News', 'Harbour'],
    ['that ends in the name without anything between', 'Boats in the Harbour', 'Harbour'],
    ['with a hyphen in a word', 'Buy at the co-op', 'op'],
    ['that is the name and nothing else', 'Harbour', 'Harbour'],
  ] as const)
    it(`leaves a title ${what}`, async () => {
      const head = `<title>${title}</title>${ld({ '@type': 'WebSite', name: site })}`;
      expect((await readPageOf(page(head), address)).article.headline).to.equal(title);
    });

  it('knows the name of the site by its feeds, where nothing else tells', async () => {
    const feed = (title: string): string =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="/x">`;
    for (const title of ['Harbour', 'Harbour &raquo; Feed']) {
      const head = `<title>Tides &#8211; Harbour</title>${feed(title)}${feed('Harbour &raquo; Tides Comments Feed')}`;
      expect((await readPageOf(page(head), address)).article.headline).to.equal('Tides');
    }
    const other = `<title>Tides &#8211; Harbour</title>${feed('Comments')}`;
    expect((await readPageOf(page(other), address)).article.headline).to.equal('Tides – Harbour');
  });

  it('cuts the section before the name of the site, as Chinese portals have it, and nowhere else', async () => {
    const named = `<meta property="og:site_name" content="桥头网">${meta('ColumnName', '社会')}`;
    for (const [title, headline] of [
      ['改期--社会--桥头网', '改期'],
      ['改期--社会', '改期--社会'],
      ['走进社会--桥头网', '走进社会'],
    ] as const)
      expect((await readPageOf(page(`<title>${title}</title>${named}`), address)).article.headline).to.equal(headline);
  });

  it('reads markup in a title as headlines have it, and leaves what only looks like it', async () => {
    const titled = (title: string): string => `<meta property="og:title" content="${title}">`;
    for (const [title, headline] of [
      ['Why &lt;em&gt;b&lt;/em&gt; &amp; c', 'Why b & c'],
      ['Why &lt;b&gt; is bold', 'Why <b> is bold'],
    ] as const)
      expect((await readPageOf(page(titled(title)), address)).article.headline).to.equal(headline);
    const named = '<meta itemprop="name" content="a &lt;i&gt;b&lt;/i&gt;">';
    expect((await readPageOf(page(named), address)).article.headline).to.equal('a b');
  });

  it('does not take Hugo’s folder for a section', async () => {
    const section = (name: string): string => `<meta property="article:section" content="${name}">`;
    expect((await readPageOf(page(section('posts')), address)).article.articleSection).to.equal(undefined);
    expect((await readPageOf(page(section('posts') + section('Tides')), address)).article.articleSection).to.equal(
      'Tides',
    );
  });

  it('takes of several articles the one of this address', async () => {
    const [other, own] = ['other', 'own'].map((headline) => ({ '@type': 'NewsArticle', headline }));
    const head = ld([
      { ...other, url: '/other' },
      { ...own, mainEntityOfPage: { '@id': `${address}#page` } },
    ]);
    const { article } = await readPageOf(page(`<link rel="canonical" href="${address}">${head}`), address);
    expect(article.headline).to.equal('own');
  });

  it('follows references from one script to another', async () => {
    const head =
      ld({ '@type': 'NewsArticle', headline: 'a', author: { '@id': '#ruth' } }) +
      ld({ '@type': 'Person', '@id': '#ruth', name: 'Ruth' });
    expect((await readPageOf(page(head), address)).article.author).to.deep.equal([{ name: 'Ruth' }]);
  });

  it('reads on where JSON-LD is broken, or wrapped as XHTML wanted it', async () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",}</script>';
    const wrapped =
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"a"}\n//]]></script>';
    expect((await readPageOf(page(broken + meta('twitter:title', 'b')), address)).article.headline).to.equal('b');
    expect((await readPageOf(page(broken + wrapped), address)).article.headline).to.equal('a');
  });

  it('collects pictures with what belongs to each', async () => {
    const og = (name: string, content: string) => `<meta property="og:image${name}" content="${content}">`;
    const head =
      og('', 'http://s.example/1.jpg') +
      og(':secure_url', 'https://s.example/1.jpg') +
      og(':width', '640') +
      og(':height', '480') +
      og(':alt', 'One') +
      og(':url', '/2.jpg');
    expect((await readPageOf(page(head), address)).article.image).to.deep.equal([
      { url: 'https://s.example/1.jpg', width: 640, height: 480, alt: 'One' },
      { url: 'https://page.example/2.jpg' },
    ]);
  });

  it('takes neither addresses nor numbers for names', async () => {
    const head = '<meta property="article:author" content="https://social.example/ruth">' + meta('author', '1014');
    expect((await readPageOf(page(head), address)).article).to.deep.equal({});
    expect((await readPageOf(page(head + meta('dc.creator', 'Ruth')), address)).article.author).to.deep.equal([
      { name: 'Ruth' },
    ]);
  });

  it('prefers the language of the page to that of Open Graph', async () => {
    const locale = '<meta property="og:locale" content="en_US">';
    expect((await readPageOf(page(locale, 'lang="vi"'), address)).article.inLanguage).to.equal('vi');
    expect((await readPageOf(page(locale), address)).article.inLanguage).to.equal('en-US');
  });

  it('opens no script and changes no prototype, whatever the page says', async () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta itemprop="__proto__" content="x">' +
      '<script type="application/ld+json">{"@type":"Article","headline":"a","__proto__":{"url":"https://x.example/"}}</script>';
    expect((await readPageOf(page(head), address)).article).to.deep.equal({ headline: 'a' });
  });
});
