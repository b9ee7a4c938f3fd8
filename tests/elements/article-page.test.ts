import { expect, fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArticlePage } from '../../src/elements/article-page/article-page.js';
import '../../src/elements/article-page/define.js';

/** The elements of the page by their class, in the order of the document. */
const rooms = (page: ArticlePage): HTMLElement[] =>
  [...page.shadowRoot!.querySelectorAll<HTMLElement>('slot > *')].filter((room) => room.shadowRoot);
const room = (page: ArticlePage, tag: string): HTMLElement =>
  rooms(page).find(({ localName }) => localName.startsWith(tag))!;
const settle = async (page: ArticlePage): Promise<void> => {
  await page.loaded;
  for (const part of rooms(page)) await (part as ArticlePage).updateComplete;
};

interface Twin {
  readonly headline: string;
  readonly datePublished: string;
  readonly viewCount: number;
  readonly editor: string;
  readonly utilityLinks: readonly { readonly label: string }[];
}

describe('article-page', () => {
  let twin: Twin;

  before(async () => {
    twin = (await (await fetch('/tests/fixtures/article-twin.json')).json()) as Twin;
  });

  it('shows every part of a portal’s article from one document', async () => {
    const page = await fixture<ArticlePage>(html`<article-page lang="zh-Hans" .article=${twin}></article-page>`);
    await settle(page);
    const text = (tag: string) => room(page, tag).shadowRoot!.textContent;
    expect(text('article-header')).to.include(twin.headline);
    expect(room(page, 'article-header').shadowRoot!.querySelector('.brackets')).to.exist;
    expect(text('article-meta')).to.include(twin.datePublished).and.include(String(twin.viewCount));
    expect(text('article-credit')).to.include(`责任编辑：${twin.editor}`);
    expect(text('utility-bar')).to.include(twin.utilityLinks[0]!.label);
    const body = room(page, 'article-body').shadowRoot!;
    expect(body.querySelectorAll('h2')).to.have.length(2);
    expect(body.querySelectorAll('p')).to.have.length(9);
    expect(body.querySelectorAll('figcaption')).to.have.length(2);
    expect(room(page, 'related-list').shadowRoot!.querySelectorAll('.item')).to.have.length(8);
    expect(room(page, 'recommended-list').shadowRoot!.querySelectorAll('.item')).to.have.length(5);
    await expect(page).to.be.accessible();
  });

  for (const [lang, kickerStyle, brackets] of [
    ['zh-Hant', undefined, true],
    ['zh-Hant', 'plain', false],
    ['vi', undefined, false],
    ['vi', 'brackets', true],
  ] as const)
    it(`${brackets ? 'puts' : 'does not put'} the section into brackets on a page in ${lang}, kicker-style ${kickerStyle}`, async () => {
      const page = await fixture<ArticlePage>(
        html`<article-page lang=${lang} kicker-style=${ifDefined(kickerStyle)} .article=${twin}></article-page>`,
      );
      await settle(page);
      expect(!!room(page, 'article-header').shadowRoot!.querySelector('.brackets')).to.equal(brackets);
    });

  it('tells of an author only what the line of facts does not say', async () => {
    const shown = async (author: unknown) => {
      const page = await fixture<ArticlePage>(
        html`<article-page .article=${{ headline: 'A', author }}></article-page>`,
      );
      await settle(page);
      return room(page, 'article-author').shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
    };
    expect(await shown(['Vi Tran', { name: 'Sol Haddad', jobTitle: 'Correspondent' }])).to.equal(
      'Sol Haddad Correspondent',
    );
    expect(await shown('Vi Tran')).to.equal('');
  });

  it('stands on one edge on a page that is written from the right, and its text on its own', async () => {
    const page = await fixture<ArticlePage>(
      html`<article-page lang="ar" dir="rtl" .article=${{ ...twin, inLanguage: 'vi' }}></article-page>`,
    );
    await settle(page);
    const alignment = (tag: string, selector: string) =>
      getComputedStyle(room(page, tag).shadowRoot!.querySelector(selector)!).textAlign.replace(/^-webkit-/, '');
    expect(alignment('article-header', 'h1')).to.equal('right');
    expect(alignment('related-list', '.item [dir]')).to.equal('right');
    expect(alignment('article-body', 'p')).to.equal('start');
  });

  it('tells of its document once, for all of its parts', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push((event.composedPath()[0] as Element).localName);
    document.addEventListener('article-load', listen);
    const page = await fixture<ArticlePage>(html`<article-page .article=${twin}></article-page>`);
    await settle(page);
    document.removeEventListener('article-load', listen);
    expect(told).to.deep.equal(['article-page']);
  });

  it('tells which of its lists an article was followed in', async () => {
    const page = await fixture<ArticlePage>(html`<article-page lang="zh-Hans" .article=${twin}></article-page>`);
    await settle(page);
    const told: string[] = [];
    page.addEventListener('article-click', (event) => {
      event.preventDefault();
      told.push(`${event.listId} ${event.position}`);
    });
    for (const tag of ['recommended-list', 'related-list'])
      room(page, tag).shadowRoot!.querySelector<HTMLElement>('.link')!.click();
    expect(told).to.deep.equal(['recommended 1', 'related 1']);
  });

  it('shows what it is asked to show, and takes the site’s own in its place', async () => {
    const page = await fixture<ArticlePage>(
      html`<article-page show="meta header body" .article=${twin}><p slot="meta">ours</p></article-page>`,
    );
    await settle(page);
    expect(rooms(page).map(({ localName }) => localName)).to.deep.equal([
      'article-meta',
      'article-header',
      'article-body',
    ]);
    const slot = page.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=meta]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('ours');
  });

  for (const show of ['body credit share', 'share body credit'])
    it(`has under "${show}" one row of what to share by at its start and the editor at its end`, async () => {
      const page = await fixture<ArticlePage>(
        html`<article-page lang="zh-Hans" show=${show} style="inline-size: 36em" .article=${twin}></article-page>`,
      );
      await settle(page);
      const box = (of: Element) => of.getBoundingClientRect();
      const [share, credit] = [room(page, 'article-share'), room(page, 'article-credit')];
      const names = credit.shadowRoot!.querySelector('.people')!.lastElementChild!;
      expect(share.compareDocumentPosition(credit), 'heard as it is seen').to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(box(share).left).to.equal(box(page).left);
      expect(box(credit).left).to.be.at.least(box(share).right);
      expect(box(names).right).to.be.closeTo(box(page).right, 1);
      page.style.inlineSize = '16em';
      expect(box(credit).top, 'on a line of its own').to.be.at.least(box(share).bottom);
      expect(box(names).right).to.be.closeTo(box(page).right, 1);
    });

  it('leaves no trace of parts without data', async () => {
    const page = await fixture<ArticlePage>(html`<article-page .article=${{ headline: 'Alone' }}></article-page>`);
    await settle(page);
    const seen = rooms(page).filter((part) => part.offsetHeight > 0);
    // Any article can be shared.
    expect(seen.map(({ localName }) => localName)).to.deep.equal(['article-header', 'article-share']);
  });

  it('takes a document that changes', async () => {
    const page = await fixture<ArticlePage>(html`<article-page .article=${twin}></article-page>`);
    await settle(page);
    page.article = { headline: 'Another', related: [{ headline: 'One', url: '/one' }] };
    await settle(page);
    expect(room(page, 'article-header').shadowRoot!.textContent).to.include('Another');
    expect(room(page, 'related-list').shadowRoot!.querySelectorAll('.item')).to.have.length(1);
  });

  it('stands its lists beside the text where there is room, and under it where there is none', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 1100px"><article-page .article=${twin}></article-page></div>`,
    );
    const page = box.querySelector('article-page')!;
    await settle(page);
    const left = (selector: string) => page.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    expect(left('.aside')).to.be.greaterThan(left('.main') + 400);
    box.style.width = '360px';
    expect(left('.aside')).to.equal(left('.main'));
    expect(page.scrollWidth).to.be.at.most(360);
  });

  it('shows how far the text was read where it is asked to', async () => {
    const page = await fixture<ArticlePage>(html`<article-page progress .article=${twin}></article-page>`);
    await settle(page);
    expect(page.shadowRoot!.querySelector('.progress')).to.exist;
    page.progress = false;
    await page.updateComplete;
    expect(page.shadowRoot!.querySelector('.progress')).not.to.exist;
  });
});
