import { expect } from '@open-wc/testing';
import type { ArticleSharedEvent } from '../../src/index.js';
import { allText, folded, moment, next, part, parts, recordConsole, show, texts } from '../helpers/show.js';
import { newKey, serve } from '../helpers/test-server.js';
import { stand } from '../helpers/stand-in.js';
import { until } from '../helpers/until.js';

const url = 'https://news.example/a/1.html?b=2';
const headline = 'Rock & roll: 50 % “off” #1';
const every = 'native copy email print whatsapp telegram facebook x linkedin weibo wechat qq zalo line';
const desktop = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

const status = (el: Element) => el.shadowRoot!.querySelector('[role=status]')!;
const field = (el: Element) => el.shadowRoot!.querySelector('input');
const byName = (el: Element, name: string) => parts(el, 'action').find((one) => folded(one.textContent) === name)!;
const isFocused = (el: Element, inner: Element) => el.shadowRoot!.activeElement === inner;

/** What an action told, or nothing if it is silent. */
async function told(el: Element, act: () => unknown): Promise<string | undefined> {
  let event: ArticleSharedEvent | undefined;
  el.parentElement!.addEventListener('article-shared', (one) => (event = one), { once: true });
  act();
  await moment(50);
  return event && `${event.action} ${event.url}`;
}

describe('article-share', () => {
  recordConsole();
  const standIn = stand();
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    standIn(navigator, 'share', undefined);
    standIn(navigator, 'clipboard', {
      writeText: async (text: string) => {
        written.push(text);
      },
    });
  });
  const refuseClipboard = (older: boolean) => {
    standIn(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    standIn(document, 'execCommand', () => older);
  };

  it('offers a link to copy, mail and print, and the system’s sheet where there is one', async () => {
    const { el } = await show('article-share', { url });
    expect(texts(el, 'action')).to.deep.equal(['Copy link', 'Email', 'Print']);
    standIn(navigator, 'share', async () => {});
    expect(texts((await show('article-share', { url })).el, 'action')).to.deep.equal([
      'Share',
      'Copy link',
      'Email',
      'Print',
    ]);
    expect(el.attributes).to.have.length(1);
  });

  for (const [lang, names] of [
    ['en', 'Copy link, WeChat, Weibo, LINE, Email'],
    ['vi', 'Sao chép liên kết, WeChat, Weibo, LINE, Email'],
    ['zh-Hans', '复制链接, 微信, 微博, LINE, 邮件'],
    ['zh-Hant', '複製連結, 微信, 微博, LINE, 電子郵件'],
    ['ar', 'نسخ الرابط, وي تشات, ويبو, LINE, بريد إلكتروني'],
  ] as const)
    it(`shows the actions in the order asked for, in ${lang}`, async () => {
      const { el } = await show('article-share', { url, actions: 'copy wechat weibo line email' }, { lang });
      expect(texts(el, 'action').join(', ')).to.equal(names);
    });

  it('shares the document’s address, else the page’s canonical one, else where the reader is', async () => {
    const shared = async (attributes: Record<string, string>, article?: unknown) => {
      const { el } = await show('article-share', { actions: 'copy', ...attributes }, { properties: { article } });
      part(el, 'action')!.click();
      await moment();
      return written.at(-1);
    };
    expect(await shared({})).to.equal(location.href);
    document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="/canonical">');
    expect(await shared({})).to.equal(`${location.origin}/canonical`);
    document.querySelector('link[rel=canonical]')!.remove();
    expect(await shared({}, { url })).to.equal(url);
    expect(await shared({ url: '/mine' }, { url })).to.equal(`${location.origin}/mine`);
    expect(await shared({}, { url: 'mailto:a@news.example' })).to.equal(location.href);
  });

  it('copies the address, says so in the button and aloud, and takes it back', async () => {
    const { el } = await show('article-share', { url });
    let back: (() => void) | undefined;
    standIn(window, 'setTimeout', (callback: () => void) => (back = callback) && 1);
    part(el, 'action')!.click();
    const { action } = await next<ArticleSharedEvent>(el, 'article-shared');
    standIn.restore(window, 'setTimeout');
    await el.updateComplete;
    expect([action, written]).to.deep.equal(['copy', [url]]);
    expect(texts(el, 'action')).to.deep.equal(['Link copied', 'Email', 'Print']);
    expect(folded(status(el).textContent)).to.equal('Link copied');
    back!();
    await el.updateComplete;
    expect(texts(el, 'action')[0]).to.equal('Copy link');
    expect(folded(status(el).textContent)).to.equal('');
  });

  it('puts the address into a selected field where the browser refuses to copy, and gives the focus back', async () => {
    refuseClipboard(false);
    const { el } = await show('article-share', { url });
    const button = part(el, 'action')!;
    expect(await told(el, () => button.click())).to.equal(undefined);
    const { value, selectionStart, selectionEnd, readOnly, labels } = field(el)!;
    expect([value, selectionStart, selectionEnd, readOnly]).to.deep.equal([url, 0, url.length, true]);
    expect(folded(labels![0]!.textContent)).to.equal('Copy this address:');
    expect(isFocused(el, field(el)!)).to.equal(true);
    field(el)!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await el.updateComplete;
    expect(field(el)).to.equal(null);
    expect(isFocused(el, button)).to.equal(true);
  });

  it('copies the older way where only that is open, as in an iframe', async () => {
    refuseClipboard(true);
    const { el } = await show('article-share', { url });
    const button = part(el, 'action')!;
    expect(await told(el, () => button.click())).to.equal(`copy ${url}`);
    expect(field(el)).to.equal(null);
    expect(folded(button.textContent)).to.equal('Link copied');
    expect(isFocused(el, button)).to.equal(true);
  });

  describe('the system’s sheet', () => {
    const open = async (share: (data: ShareData) => Promise<void>) => {
      standIn(navigator, 'share', share);
      const { el } = await show('article-share', { url, headline });
      return { el, event: await told(el, () => byName(el, 'Share').click()) };
    };

    it('gets headline and address', async () => {
      let data: ShareData | undefined;
      const { event } = await open(async (given) => {
        data = given;
      });
      expect(data).to.deep.equal({ title: headline, url });
      expect(event).to.equal(`native ${url}`);
    });

    for (const [name, hasField] of [
      ['AbortError', false],
      ['InvalidStateError', false],
      ['NotAllowedError', true],
      ['DataError', true],
    ] as const)
      it(`${name}: ${hasField ? 'gives the address instead' : 'is left alone'}`, async () => {
        const { el, event } = await open(() => Promise.reject(new DOMException('', name)));
        expect(event).to.equal(undefined);
        expect(field(el)?.value).to.equal(hasField ? url : undefined);
      });
  });

  it('links to mail and services with headline and address whole, loading nothing from them', async () => {
    const { el } = await show('article-share', { url, headline, actions: every });
    const links = parts(el, 'action').filter((one) => one instanceof HTMLAnchorElement);
    expect(texts(el, 'action')).to.have.length(13);
    const bare: Record<string, string> = { Facebook: url, LinkedIn: url };
    for (const link of links) {
      const { href, protocol, searchParams } = new URL(link.href);
      const said = [...searchParams.values()].join(' ');
      const name = folded(link.textContent);
      expect(protocol, name).to.equal(name === 'Email' ? 'mailto:' : 'https:');
      if (name === 'Zalo') expect(JSON.parse(atob(searchParams.get('d')!))).to.deep.equal({ url });
      else if (bare[name]) expect(said, name).to.equal(url);
      else expect([`${headline} ${url}`, `${url} ${headline}`], `${name} ${href}`).to.include(said);
      expect(link.target, name).to.equal(name === 'Email' ? '' : '_blank');
      if (link.target) expect(link.rel).to.include('noopener');
    }
    expect(links.map(({ host }) => host)).to.deep.equal(
      ',wa.me,t.me,www.facebook.com,x.com,www.linkedin.com,service.weibo.com,connect.qq.com,button-share.zalo.me,social-plugins.line.me'.split(
        ',',
      ),
    );
    expect(el.shadowRoot!.querySelectorAll('img, iframe, script, link, object')).to.have.length(0);
  });

  it('tells which link was followed', async () => {
    const { el } = await show('article-share', { url, actions: 'line' });
    part(el, 'action')!.addEventListener('click', (event) => event.preventDefault());
    expect(await told(el, () => part(el, 'action')!.click())).to.equal(`line ${url}`);
  });

  it('bears a headline with half a character', async () => {
    document.title = 'tests \ud83d';
    const { el } = await show('article-share', { url, actions: 'x' });
    document.title = 'tests';
    expect(new URL((part(el, 'action') as HTMLAnchorElement).href).searchParams.get('text')).to.equal('tests ');
  });

  it('prints', async () => {
    standIn(globalThis, 'print', () => dispatchEvent(new Event('beforeprint')));
    const { el } = await show('article-share', { url });
    expect(await told(el, () => byName(el, 'Print').click())).to.equal(`print ${url}`);
    expect(allText(el)).not.to.include('Nothing');
  });

  for (const [userAgent, hint] of [
    [desktop, 'Nothing was printed? Press Ctrl + P.'],
    [desktop.replace('X11; Linux x86_64', 'Macintosh; Intel Mac OS X 10_15_7'), 'Nothing was printed? Press ⌘ + P.'],
    [desktop.replace('X11; Linux x86_64', 'Linux; Android 10; K'), 'Nothing was printed? Look for it in the menu ⋮.'],
  ] as const)
    it(`says how to print where a page may not: ${hint}`, async () => {
      standIn(navigator, 'userAgent', userAgent);
      standIn(navigator, 'maxTouchPoints', 0);
      standIn(globalThis, 'print', () => {});
      const { el } = await show('article-share', { url });
      byName(el, 'Print').click();
      await until(() => folded(status(el).textContent), 'a hint');
      expect(folded(status(el).textContent)).to.equal(hint);
    });

  it('draws a code for WeChat on the spot, with its quiet zone, and puts it away', async () => {
    const { el } = await show('article-share', { url, actions: 'wechat' });
    const button = part(el, 'action')!;
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    await next(el, 'article-shared');
    expect(button.ariaExpanded).to.equal('true');
    expect(el.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)).to.contain(part(el, 'image')!);
    expect(part(el, 'image')!.ariaLabel).to.equal(url);
    expect(folded(status(el).textContent)).to.contain('Scan this with WeChat');
    const { width } = (part(el, 'image') as unknown as SVGSVGElement).viewBox.baseVal;
    const dark = new Set(
      part(el, 'image')!
        .querySelector('path')!
        .getAttribute('d')!
        .match(/[\d]+ [\d]+(?=h)/g),
    );
    const row = (y: number) => Array.from({ length: 8 }, (_, x) => (dark.has(`${x + 4} ${y}`) ? '#' : '.')).join('');
    // Version 3 holds this address; the finder pattern opens it, four modules from the edge.
    expect(width).to.equal(29 + 8);
    expect([3, 4, 5, 6, 10, 11].map(row)).to.deep.equal([
      '........',
      '#######.',
      '#.....#.',
      '#.###.#.',
      '#######.',
      '........',
    ]);
    button.click();
    await el.updateComplete;
    expect(part(el, 'image')).to.equal(undefined);
    expect(button.ariaExpanded).to.equal('false');
  });

  it('gives an address that is too long for a code to copy by hand', async () => {
    const long = `https://news.example/${'a'.repeat(3000)}`;
    const { el } = await show('article-share', { url: long, actions: 'wechat' });
    part(el, 'action')!.click();
    await until(() => field(el), 'a field');
    expect(field(el)!.value).to.equal(long);
  });

  it('reports an action that it does not know, and leaves no trace where none is left', async () => {
    const { el, loads } = await show('article-share', { url, actions: 'fax copy' });
    expect(texts(el, 'action')).to.deep.equal(['Copy link']);
    expect(loads[0]!.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-value actions']);
    const { el: none } = await show('article-share', { url, actions: 'native' });
    expect([none.state, none.offsetHeight]).to.deep.equal(['empty', 0]);
  });

  it('takes the document of a src, and the page’s own address where that fails', async () => {
    const document = URL.createObjectURL(new Blob([JSON.stringify({ url, headline })]));
    for (const [src, address] of [
      [document, url],
      [serve('', { status: 404, key: newKey() }), location.href],
    ] as const) {
      const { el } = await show('article-share', { src, actions: 'email' });
      await el.loaded;
      await el.updateComplete;
      const { searchParams } = new URL((part(el, 'action') as HTMLAnchorElement).href);
      expect(searchParams.get('body')).to.equal(address);
    }
    URL.revokeObjectURL(document);
  });

  it('is as wide as its buttons beside others in a row, and fits a narrow column', async () => {
    const { el } = await show('article-share', { url, actions: 'copy' });
    el.parentElement!.style.display = 'flex';
    expect(el.offsetWidth).to.be.within(60, 220);
    const { el: narrow } = await show('article-share', { url, actions: every }, { width: '120px' });
    expect(narrow.parentElement!.scrollWidth).to.be.at.most(120);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is accessible, ${dir}, with everything open`, async () => {
      refuseClipboard(false);
      const { el } = await show('article-share', { url, actions: every }, { dir });
      await expect(el).to.be.accessible();
      byName(el, 'Copy link').click();
      await moment();
      await expect(el).to.be.accessible();
      byName(el, 'WeChat').click();
      await next(el, 'article-shared');
      await expect(el).to.be.accessible();
    });
});
