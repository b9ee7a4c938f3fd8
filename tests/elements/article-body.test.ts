import { expect } from '@open-wc/testing';
import type { ArticleBody } from '../../src/index.js';
import { next, partText, parts, problemsOf, recordConsole, texts } from '../helpers/show.js';
import { bodyOf, showBody } from '../helpers/show-text.js';
import { serve } from '../helpers/test-server.js';

const said = recordConsole();
const blocks = (...articleBody: unknown[]): object => ({ headline: 'A', articleBody });
const heading = (text: string, level?: number): object => ({ type: 'heading', text, level });
const long =
  'Every morning at ten to eight the boat leaves the mainland with eleven children, a teacher and whatever the shop has ordered, and she has never been late by more than the time that it takes to say so.';
/** The tags of what a body is made of. */
const outline = (el: Element): string => [...bodyOf(el).children].map(({ localName }) => localName).join(' ');

describe('article-body', () => {
  it('is empty without a text, and takes no room', async () => {
    const { el } = await showBody({ headline: 'A' });
    expect(el.state).to.equal('empty');
    expect(el.getBoundingClientRect().height).to.equal(0);
  });

  it('shows each kind of block as what it is', async () => {
    const { el, loads } = await showBody(
      blocks(
        heading('Subhead'),
        { type: 'paragraph', text: 'Words & <b>no markup</b>' },
        { type: 'paragraph', html: 'Words with <b>markup</b>' },
        { type: 'quote', text: 'Said', cite: 'Somebody' },
        { type: 'list', items: ['one', 'two'] },
        { type: 'list', ordered: true, items: ['first'] },
        { type: 'image', image: { url: 'https://site.example/a.jpg', alt: 'A', caption: 'Caption', credit: 'Credit' } },
        { type: 'html', html: '<p>From HTML</p><hr>' },
        'A bare text',
      ),
    );
    expect(outline(el)).to.equal('h2 p p blockquote ul ol figure p hr p');
    const { textContent, innerHTML } = bodyOf(el);
    expect(textContent).to.contain('Words & <b>no markup</b>');
    expect(innerHTML).to.contain('Words with <b>markup</b>');
    expect(texts(el, 'subhead')).to.deep.equal(['Subhead']);
    expect(el.shadowRoot!.querySelector('blockquote cite')!.textContent).to.equal('Somebody');
    expect(partText(el, 'credit')).to.equal('Credit');
    expect(partText(el, 'caption')).to.match(/^Caption\s*Credit$/);
    expect(parts(el, 'image')[0]!.getAttribute('src')).to.equal('https://site.example/a.jpg');
    expect(el.state).to.equal('ready');
    expect(loads.length).to.equal(1);
  });

  it('makes paragraphs of a plain text by its blank lines', async () => {
    const { el } = await showBody({ headline: 'A', articleBody: 'One\nline\n\nTwo < three\n \n\nFour' });
    expect([...bodyOf(el).children].map((one) => one.textContent)).to.deep.equal(['One line', 'Two < three', 'Four']);
  });

  const levels: [what: string, attributes: Record<string, string>, given: (number | string)[], shown: string][] = [
    ['begin at 2', {}, [1, 2], 'h2 h3'],
    ['begin where heading-level says', { 'heading-level': '4' }, [2, 3, 2], 'h4 h5 h4'],
    ['leave no gap', {}, [2, 5, 3], 'h2 h4 h3'],
    ['go no deeper than 6', { 'heading-level': '6' }, [1, 2, 3], 'h6 h6 h6'],
    ['agree between blocks and HTML', { 'heading-level': '3' }, [2, '<h2>H</h2><h3>H</h3>', 4], 'h3 h3 h4 h5'],
    ['are found in HTML wherever they stand', {}, ['<div><section><h1>H</h1></section></div><h4>H</h4>'], 'h2 h3'],
  ];
  for (const [what, attributes, given, shown] of levels)
    it(`its headings ${what}`, async () => {
      const { el } = await showBody(
        blocks(
          ...given.map((level) => (typeof level === 'number' ? heading('H', level) : { type: 'html', html: level })),
        ),
        attributes,
      );
      expect(outline(el)).to.equal(shown);
      expect(new Set(parts(el, 'subhead').map(({ id }) => id)).size, 'ids of their own').to.equal(
        shown.split(' ').length,
      );
    });

  it('takes 2 for a heading level that is none, and says so', async () => {
    const { el, loads } = await showBody(blocks(heading('H')), { 'heading-level': '7' });
    expect(outline(el)).to.equal('h2');
    expect(problemsOf(loads[0])).to.deep.equal(['not-a-number heading-level']);
  });

  it('tells a table of contents its headings, each with the address and the element, and when they change', async () => {
    const { el } = await showBody(
      blocks(heading('Một câu chuyện, “hai” phần'), heading('一盏不熄的灯', 3), heading('!?'), {
        type: 'html',
        html: '<h2 id="kept">Kept</h2><h2 id="kept">Kept</h2><h3>Một câu chuyện hai phần</h3>',
      }),
    );
    expect(el.headings.map(({ level, text, id }) => [level, text, id])).to.deep.equal([
      [2, 'Một câu chuyện, “hai” phần', 'một-câu-chuyện-hai-phần'],
      [3, '一盏不熄的灯', '一盏不熄的灯'],
      [2, '!?', 'section'],
      [2, 'Kept', 'kept'],
      [2, 'Kept', 'kept-2'],
      [3, 'Một câu chuyện hai phần', 'một-câu-chuyện-hai-phần-2'],
    ]);
    for (const { element, text } of el.headings) expect(element.textContent.trim()).to.equal(text);
    const changed = next(el, 'headings');
    el.article = blocks(heading('New'));
    await changed;
    expect(el.headings.map(({ text }) => text)).to.deep.equal(['New']);
  });

  it('ids of a text name nothing else, and each is there once', async () => {
    const { el } = await showBody(
      blocks({
        type: 'html',
        html: '<p id="body">a</p><p id="body">b</p><a name="cookie"></a><p>c<a id="attributes">d</a></p>',
      }),
    );
    const ids = [...bodyOf(el).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(3);
    expect(ids.filter((id) => ['body', 'cookie', 'attributes'].includes(id))).to.deep.equal([]);
    expect(el.find('body')!.textContent).to.equal('a');
    expect(el.find('cookie')!.textContent, 'an anchor names what follows it').to.equal('cd');
    expect(el.find('attributes')!.textContent).to.equal('d');
  });

  it('carries the language and direction of its text', async () => {
    const { el } = await showBody({ inLanguage: 'ar', articleBody: ['نص'] });
    expect(bodyOf(el).lang).to.equal('ar');
    expect(bodyOf(el).dir).to.equal('rtl');
    expect(getComputedStyle(bodyOf(el)).direction).to.equal('rtl');
    const { el: same } = await showBody({ inLanguage: 'en', articleBody: ['Text'] });
    expect(bodyOf(same).hasAttribute('lang')).to.equal(false);
  });

  const measures: [language: string, text: string, least: number, most: number][] = [
    ['en', `${long} `.repeat(3), 58, 76],
    ['vi', 'Mười giờ đêm, phố bỗng nghe được tiếng quạt trần của những ngôi nhà cũ. '.repeat(6), 58, 80],
    ['zh-Hans', '零点四十分末班车从火车站南广场发出'.repeat(10), 30, 40],
  ];
  // A machine may have no font for Chinese: boxes that stand for its characters are not as wide as they are.
  const fonts = '/node_modules/@fontsource/noto-sans-sc/files';
  const chinese = new FontFace('Chinese', `url(${fonts}/noto-sans-sc-chinese-simplified-400-normal.woff2)`);
  for (const [lang, text, least, most] of measures)
    it(`has lines of ${least} to ${most} characters in ${lang}, however wide its box`, async () => {
      if (lang === 'zh-Hans') document.fonts.add(await chinese.load());
      const { el } = await showBody(blocks(text), {}, { lang, width: '1200px' });
      el.style.fontFamily = 'Chinese, sans-serif';
      const paragraph = bodyOf(el).querySelector('p')!;
      const lines = Math.round(
        paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight),
      );
      expect(text.length / lines).to.be.within(least * 0.9, most);
    });

  it('sets the first paragraph larger where lead says so, and that one alone', async () => {
    const { el } = await showBody(blocks(heading('H'), long, long), { lead: true });
    const [first, second] = [...bodyOf(el).querySelectorAll('p')].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    expect(first! / second!).to.be.closeTo(1.125, 0.01);
    el.lead = false;
    await el.updateComplete;
    expect(getComputedStyle(bodyOf(el).querySelector('p')!).fontSize).to.equal(`${second}px`);
  });

  const isLarge = (el: ArticleBody): boolean => {
    const letter = getComputedStyle(bodyOf(el).querySelector('p')!, '::first-letter');
    const large = letter.getPropertyValue('initial-letter') || letter.getPropertyValue('-webkit-initial-letter');
    return letter.float !== 'none' || !['', 'normal'].includes(large);
  };
  const letters: [what: string, text: string, inLanguage: string, expected: boolean][] = [
    ['English', long, 'en', true],
    ['English that opens with a quote', `“${long}”`, 'en', true],
    ['Vietnamese', `Ấ${long}`, 'vi', true],
    ['Russian', 'Каждое утро без десяти восемь '.repeat(10), 'ru', true],
    ['a first paragraph that is too short for it', 'Short.', 'en', false],
    ['English that opens with a number', `2024: ${long}`, 'en', false],
    ['Chinese', '零点四十分末班车从火车站'.repeat(20), 'zh-Hans', false],
    ['Chinese that opens with a Latin word', `LED ${'零点四十分末班车'.repeat(30)}`, 'zh-Hans', false],
    ['Arabic', 'في الساعة العاشرة وأربعين دقيقة '.repeat(10), 'ar', false],
    ['Thai', 'วันนี้อากาศดีมาก'.repeat(20), 'th', false],
    ['Hindi', 'आज मौसम बहुत अच्छा है '.repeat(10), 'hi', false],
  ];
  for (const [what, text, inLanguage, expected] of letters)
    it(`${expected ? 'has a' : 'has no'} drop cap in ${what}`, async () => {
      const { el } = await showBody({ inLanguage, articleBody: [text] }, { 'drop-cap': true });
      expect(isLarge(el)).to.equal(expected);
      el.dropCap = false;
      await el.updateComplete;
      expect(isLarge(el)).to.equal(false);
    });

  it('keeps the mark of a large letter off the line before', async () => {
    const room = async (text: string) => {
      const { el } = await showBody({ inLanguage: 'vi', articleBody: [text] }, { 'drop-cap': true });
      return parseFloat(getComputedStyle(el.shadowRoot!.querySelector('.body > p')!).paddingBlockStart);
    };
    for (const letter of ['Ấ', 'Ở', '“Á']) expect(await room(letter + long), letter).to.be.above(8);
    for (const letter of ['A', 'Ọ', 'Ơ', 'Đ', '“A']) expect(await room(letter + long), letter).to.equal(0);
  });

  it('resolves what HTML names against the article’s own address, else against the document’s', async () => {
    const html = { type: 'html', html: '<p><a href="../x">x</a></p>' };
    const href = (el: Element) => parts(el, 'link')[0]!.getAttribute('href');
    const { el } = await showBody({ url: 'https://site.example/2025/a/', articleBody: [html] });
    expect(href(el)).to.equal('https://site.example/2025/x');
    const { el: without } = await showBody({ articleBody: [html] });
    expect(href(without)).to.equal(new URL('../x', document.baseURI).href);
  });

  it('takes links to the article’s own address for links within the text, where they lead to a place in it', async () => {
    const html = '<p id="here">a</p><p><a href="https://site.example/a#here">in</a> <a href="/a#there">out</a></p>';
    const { el } = await showBody({ url: 'https://site.example/a', articleBody: html });
    expect(parts(el, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#here',
      'https://site.example/a#there',
    ]);
  });

  it('reports addresses that it does not show, once its text is there', async () => {
    const { el, loads } = await showBody({
      articleBody: '<p><a href="data:text/html,x">x</a><img src="vbscript:x">y</p>',
    });
    expect(loads.map(problemsOf)).to.deep.equal([['unsafe-url articleBody', 'unsafe-url articleBody.url']]);
    expect(said.warnings.length).to.equal(1);
    expect(bodyOf(el).querySelectorAll('a,img').length).to.equal(0);
    expect(bodyOf(el).textContent.trim()).to.equal('xy');
  });

  it('loads HTML from its address, and tells of it once', async () => {
    const { el, loads } = await showBody(undefined, {
      src: serve(JSON.stringify({ content_html: '<h3>H</h3><p>Text</p>' })),
    });
    expect(outline(el)).to.equal('h2 p');
    expect(loads.map(({ route }) => route)).to.deep.equal(['src']);
  });

  it('begins without the picture that the page shows above it, in whatever size that is', async () => {
    const html =
      '<figure><img src="https://site.example/p-1024x683.jpg"></figure><p>Text</p><img src="https://site.example/p.jpg">';
    const { el } = await showBody(
      { articleBody: html },
      {},
      { properties: { leadImage: 'https://site.example/p.jpg?w=1' } },
    );
    expect(outline(el)).to.equal('p figure');
    el.leadImage = 'https://site.example/other.jpg';
    await el.updateComplete;
    expect(outline(el)).to.equal('figure p figure');
  });

  it('says what failed, and offers to try again', async () => {
    const { el } = await showBody(undefined, { src: serve('', { status: 404 }) });
    expect(el.state).to.equal('error');
    expect(partText(el, 'error')).to.equal('This could not be loaded.');
    said.warnings.length = 0;
  });

  it('names tables, buttons and frames in the language around it, and follows when that changes', async () => {
    const { el } = await showBody(
      {
        articleBody:
          '<table><tr><td>a<td>b</table><iframe src="https://www.youtube.com/embed/abcdefgh"></iframe><p><img src="https://site.example/a.png"></p>',
      },
      {},
      { lang: 'en' },
    );
    const names = () => [
      bodyOf(el).querySelector('[role=region]')!.getAttribute('aria-label'),
      parts(el, 'link')[0]!.textContent,
      parts(el, 'action')[0]!.getAttribute('aria-label'),
    ];
    expect(names()).to.deep.equal(['Table 1', 'Video on youtube.com', 'Enlarge picture 1']);
    const changed = next(el, 'headings');
    el.parentElement!.lang = 'zh-Hans';
    await changed;
    expect(names()).to.deep.equal(['表格 1', 'youtube.com 上的视频', '放大图片 1']);
  });

  it('keeps its text when it is moved', async () => {
    const { el } = await showBody({ articleBody: '<h2>H</h2><p>Text</p>' });
    const paragraph = bodyOf(el).querySelector('p');
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await el.updateComplete;
    expect(bodyOf(el).querySelector('p')).to.equal(paragraph);
  });

  it('shows bars while its text is on the way, and none once it is there', async () => {
    const { el } = await showBody(blocks(long));
    expect(el.shadowRoot!.querySelector('.bar')).to.equal(null);
    el.article = undefined;
    el.src = serve('{}', { hang: 1 });
    await el.updateComplete;
    expect(el.state).to.equal('loading');
    expect(el.shadowRoot!.querySelectorAll('.bar').length).to.equal(10);
  });

  it('is accessible, with everything in it', async () => {
    const html =
      '<h1>H</h1><p>Text<sup><a href="#n">1</a></sup></p><blockquote><p>Said</p><cite>Who</cite></blockquote><table><tr><th>a<th>b<tr><td>1<td>2</table>' +
      '<table><tr><td>a<td>b</table><ul><li>x</ul><pre>code</pre><figure><img src="/a.png" alt=""><figcaption>C</figcaption></figure>' +
      '<iframe src="https://player.vimeo.com/video/1"></iframe><details><summary>More</summary>Text</details>' +
      '<section role="doc-endnotes"><ol><li id="n">Note</ol></section>';
    const { el } = await showBody({ articleBody: html }, { lead: true, 'drop-cap': true });
    await expect(el).to.be.accessible();
  });
});
