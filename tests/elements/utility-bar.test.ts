import { expect } from '@open-wc/testing';
import type { ArticleSharedEvent } from '../../src/index.js';
import { allText, folded, next, part, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { until } from '../helpers/until.js';

const utilityLinks = [
  { label: '会员登录', url: '/login' },
  { label: '设为首页', action: 'homepage' },
  { label: '加入收藏', action: 'bookmark' },
  { label: '分享', action: 'share' },
  { label: '打印', action: 'print' },
  { label: '网站地图', url: '/map' },
];
const links = JSON.stringify(utilityLinks);
const [home, bookmark, share, print] = [0, 1, 2, 3];

const said = (el: Element) => folded(el.shadowRoot!.querySelector('[role=status]')!.textContent);
const inner = (el: Element) => el.shadowRoot!.querySelector('.within');
const press = async (el: HTMLElementTagNameMap['utility-bar'], which: number) => {
  const button = parts(el, 'action')[which]!;
  button.focus();
  button.click();
  await el.updateComplete;
  // What is said comes over the network.
  const isOpen = which !== share && button.ariaExpanded === 'true';
  if (isOpen) await until(() => said(el), 'an explanation');
  return button;
};

// As these browsers say themselves; WebKit's iPad says that it is a Mac.
const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';
const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const [windows, mac] = ['(Windows NT 10.0; Win64; x64)', '(Macintosh; Intel Mac OS X 10_15_7)'];
const [iphone, android] = ['(iPhone; CPU iPhone OS 18_7 like Mac OS X)', '(Linux; Android 10; K)'];
const browsers: [name: string, userAgent: string, bookmark: string, homepage: string, touchPoints?: number][] = [
  ['Chrome on Windows', `${windows} ${chromium} Safari/537.36`, 'Press Ctrl + D', 'settings with ⋮'],
  ['Edge on Windows', `${windows} ${chromium} Safari/537.36 Edg/156.0.0.0`, 'Press Ctrl + D', 'settings with ⋯'],
  ['Opera on Windows', `${windows} ${chromium} Safari/537.36 OPR/130.0.0.0`, 'Press Ctrl + D', 'settings with Alt + P'],
  [
    'Firefox on Linux',
    '(X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'Press Ctrl + D',
    'settings with ☰',
  ],
  ['Safari on a Mac', `${mac} ${webkit} Version/26.1 Safari/605.1.15`, 'Press ⌘ + D', 'settings with ⌘ + ,'],
  ['Chrome on a Mac', `${mac} ${chromium} Safari/537.36`, 'Press ⌘ + D', 'settings with ⌘ + ,'],
  ['Safari on an iPad', `${mac} ${webkit} Version/26.1 Safari/605.1.15`, 'Open Share and', 'Open Share and', 5],
  [
    'Safari on an iPhone',
    `${iphone} ${webkit} Version/26.1 Mobile/15E148 Safari/604.1`,
    'Open Share and',
    'Open Share and',
  ],
  ['Chrome on an iPhone', `${iphone} ${webkit} CriOS/156.0 Mobile/15E148 Safari/604.1`, 'Open ⋯ and', 'Open Share and'],
  [
    'Firefox on an iPhone',
    `${iphone} ${webkit} FxiOS/153.0 Mobile/15E148 Safari/604.1`,
    'Open ☰ and',
    'Open Share and',
  ],
  ['Chrome on Android', `${android} ${chromium} Mobile Safari/537.36`, 'Open ⋮ and', 'Open ⋮ and'],
  ['Firefox on Android', '(Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Open ⋮ and', 'Open ⋮ and'],
  [
    'Samsung’s on Android',
    `${android} SamsungBrowser/29.0 ${chromium} Mobile Safari/537.36`,
    'Open ☰ and',
    'Open ☰ and',
  ],
  [
    'WeChat',
    `${iphone} ${webkit} Mobile/15E148 MicroMessenger/8.0.60 NetType/WIFI`,
    'inside an app. Open ⋯',
    'inside an app. Open ⋯',
  ],
  [
    'Facebook’s app',
    `${android} ${chromium} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/530.0]`,
    'inside an app. Open ⋯',
    'inside an app. Open ⋯',
  ],
];

describe('utility-bar', () => {
  recordConsole();
  const standIn = stand();
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    standIn(navigator, 'share', undefined);
    standIn(navigator, 'clipboard', {
      writeText: async (text: string) => {
        copied.push(text);
      },
    });
    standIn(navigator, 'userAgent', browsers[0]![1]);
    standIn(navigator, 'maxTouchPoints', 0);
  });

  for (const [route, attributes, properties] of [
    ['its attribute', { links }, undefined],
    ['the document', {}, { article: { utilityLinks } }],
  ] as const)
    it(`is a list of links and actions, from ${route}, with nothing between them to be read`, async () => {
      const { el, loads } = await show('utility-bar', attributes, { properties, lang: 'zh-Hans' });
      expect(allText(el)).to.equal('会员登录 设为首页 加入收藏 分享 打印 网站地图');
      expect(parts(el, 'link').map((link) => (link as HTMLAnchorElement).pathname)).to.deep.equal(['/login', '/map']);
      expect(texts(el, 'action')).to.deep.equal(['设为首页', '加入收藏', '分享', '打印']);
      expect(part(el, 'bar')!.localName).to.equal('nav');
      expect(part(el, 'bar')!.ariaLabel).to.equal('站点链接');
      expect(part(el, 'bar')!.querySelectorAll('ul[role=list] > li')).to.have.length(6);
      expect(loads).to.have.length(1);
    });

  for (const [name, userAgent, bookmarks, homepage, touchPoints = 0] of browsers)
    it(`tells the truth about ${name}`, async () => {
      standIn(navigator, 'userAgent', `Mozilla/5.0 ${userAgent}`);
      standIn(navigator, 'maxTouchPoints', touchPoints);
      const { el } = await show('utility-bar', { links });
      await press(el, bookmark);
      expect(said(el)).to.include(bookmarks);
      const keys = [...el.shadowRoot!.querySelectorAll('kbd')].map((key) => folded(key.textContent));
      expect(bookmarks).to.include(keys.join(' + '));
      await press(el, home);
      expect(said(el)).to.include(homepage);
      if (homepage.includes('settings')) expect(said(el)).to.include(`${location.origin}/`);
      else if (homepage.includes('app')) expect(said(el)).to.include('go on in your browser');
      else expect(said(el)).to.include('“Add to Home Screen”');
    });

  for (const [lang, sentence] of [
    ['vi', 'Trình duyệt không cho trang tự đánh dấu. Hãy nhấn Ctrl + D để lưu bài viết.'],
    ['zh-Hans', '浏览器不允许网页自行加入收藏。请按 Ctrl + D 收藏本文。'],
    ['zh-Hant', '瀏覽器不允許網頁自行加入書籤。請按 Ctrl + D 收藏本文。'],
    ['ar', 'لا يسمح متصفحك لصفحة بأن تضيف نفسها إلى الإشارات المرجعية. اضغط Ctrl + D لحفظ هذا المقال.'],
  ] as const)
    it(`tells it in ${lang}`, async () => {
      const { el } = await show('utility-bar', { links }, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      await press(el, bookmark);
      expect(said(el)).to.equal(sentence);
    });

  it('opens below the bar, keeps the focus, and closes by the same button or Escape', async () => {
    const { el } = await show('utility-bar', { links });
    const height = el.offsetHeight;
    const button = parts(el, 'action')[bookmark]!;
    expect(button.ariaExpanded).to.equal('false');
    await press(el, bookmark);
    expect(button.ariaExpanded).to.equal('true');
    const below = el.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
    expect(below.getBoundingClientRect().top).to.be.at.least(part(el, 'bar')!.getBoundingClientRect().bottom);
    expect(el.shadowRoot!.activeElement).to.equal(button);
    await press(el, home);
    expect(parts(el, 'action').map(({ ariaExpanded }) => ariaExpanded === 'true')).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    await press(el, home);
    expect([said(el), inner(el), el.offsetHeight]).to.deep.equal(['', null, height]);
    await press(el, bookmark);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await el.updateComplete;
    expect([said(el), el.offsetHeight, el.shadowRoot!.activeElement]).to.deep.equal(['', height, button]);
  });

  it('gives the focus back to the button that opened what Escape closes', async () => {
    const { el } = await show('utility-bar', { links });
    const button = await press(el, share);
    const offer = inner(el)!.shadowRoot!.querySelector('button')!;
    offer.focus();
    offer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await el.updateComplete;
    expect(inner(el)).to.equal(null);
    expect(el.shadowRoot!.activeElement).to.equal(button);
  });

  it('offers to share or copy: the article where it is kept or shared, the site’s first page as homepage', async () => {
    standIn(navigator, 'share', async () => {});
    const article = { utilityLinks, url: 'https://news.example/deep/1.html', headline: 'One' };
    const { el, loads } = await show('utility-bar', {}, { properties: { article } });
    const offered: string[] = [];
    for (const which of [bookmark, share, home]) {
      await press(el, which);
      await (inner(el) as HTMLElementTagNameMap['article-share']).updateComplete;
      offered.push(texts(inner(el)!, 'action').join());
    }
    expect(offered).to.deep.equal(['Share,Copy link', 'Share,Copy link,Email', 'Copy link']);
    part(inner(el)!, 'action')!.click();
    const event = await next<ArticleSharedEvent>(el, 'article-shared');
    expect([event.action, event.url, ...copied]).to.deep.equal([
      'copy',
      ...Array<string>(2).fill('https://news.example/'),
    ]);
    expect(loads).to.have.length(1);
    el.links = JSON.stringify([{ label: 'Home', action: 'homepage', url: 'https://m.news.example/start' }]);
    await el.updateComplete;
    expect(said(el)).to.equal('');
    await press(el, 0);
    expect(said(el)).to.include('https://m.news.example/start');
  });

  it('prints, and says how to where a page may not', async () => {
    standIn(globalThis, 'print', () => dispatchEvent(new Event('beforeprint')));
    const { el } = await show('utility-bar', { links });
    const button = parts(el, 'action')[print]!;
    button.click();
    expect((await next<ArticleSharedEvent>(el, 'article-shared')).action).to.equal('print');
    expect([said(el), button.ariaExpanded]).to.deep.equal(['', null]);
    standIn(globalThis, 'print', () => {});
    button.click();
    await until(() => said(el), 'a hint');
    expect(said(el)).to.equal('Nothing was printed? Press Ctrl + P.');
    expect(button.ariaExpanded).to.equal('true');
  });

  it('shows as text what leads nowhere, and reports it', async () => {
    const { el, loads } = await show('utility-bar', {
      links: JSON.stringify([
        { label: 'Bad', url: 'javascript:alert(1)' },
        { label: 'Odd', action: 'fly' },
        { url: '/nameless' },
        { label: 'Good', url: '/good' },
      ]),
    });
    expect(allText(el)).to.equal('Bad Odd Good');
    expect(texts(el, 'link')).to.deep.equal(['Good']);
    expect(parts(el, 'action')).to.have.length(0);
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url links[0].url', 'unknown-value links[1].action']);
  });

  it('reports broken JSON, and leaves no trace where there is nothing', async () => {
    const { el, loads } = await show('utility-bar', { links: '[{' });
    expect(problemsOf(loads[0])).to.deep.equal(['not-json links']);
    for (const empty of [el, (await show('utility-bar')).el, (await show('utility-bar', { links: '[]' })).el])
      expect([empty.state, empty.offsetHeight]).to.deep.equal(['empty', 0]);
  });

  it('wraps in a narrow column, with no separator at the start of a line', async () => {
    const { el } = await show('utility-bar', { links }, { width: '150px', lang: 'zh-Hans' });
    await press(el, home);
    expect(el.parentElement!.scrollWidth).to.be.at.most(150);
    const items = [...el.shadowRoot!.querySelectorAll('li')];
    const left = items[0]!.getBoundingClientRect().left;
    expect(items.filter((item) => item.getBoundingClientRect().left === left).length).to.be.greaterThan(1);
    const { content, left: separator } = getComputedStyle(items[1]!, '::before');
    const clip = getComputedStyle(items[0]!.parentElement!).clipPath.match(/[-.\d]+(?=px\))/)![0];
    expect(content).to.equal('""');
    expect(parseFloat(separator)).to.be.lessThan(parseFloat(clip));
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is accessible, ${dir}, closed and open`, async () => {
      const { el } = await show('utility-bar', { links }, { dir });
      await expect(el).to.be.accessible();
      await press(el, home);
      await expect(el).to.be.accessible();
    });
});
