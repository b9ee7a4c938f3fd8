import { expect, fixture } from '@open-wc/testing';
import type { ArticleLoadEvent } from '../../src/index.js';
import { allText, part, partText, recordConsole, type Tag, tags, texts } from '../helpers/show.js';
import { newKey } from '../helpers/test-server.js';

interface Twin {
  readonly headline: string;
  readonly articleSection: string;
  readonly related: readonly { readonly headline: string }[];
  readonly recommended: readonly { readonly headline: string }[];
}

/** A page as the portals have it: a Vietnamese article within a Chinese page, one address for all four elements. */
const page = (src: string): string => `
  <div lang="zh-Hans">
    <article-header kicker-style="brackets" src="${src}"></article-header>
    <article-meta src="${src}"></article-meta>
    <related-list src="${src}"></related-list>
    <recommended-list src="${src}"></recommended-list>
  </div>`;

describe('a portal’s article page, from one address', () => {
  recordConsole();
  const elements = {} as { [T in Tag]: HTMLElementTagNameMap[T] };
  const loads: ArticleLoadEvent[] = [];
  let src: string;
  let twin: Twin;

  before(async () => {
    twin = (await (await fetch('/tests/fixtures/article-twin.json')).json()) as Twin;
  });
  beforeEach(async () => {
    loads.length = 0;
    const note = (event: ArticleLoadEvent): unknown => loads.push(event);
    document.addEventListener('article-load', note);
    src = `/tests/fixtures/article-twin.json?${newKey()}`;
    const box = await fixture<HTMLElement>(page(src));
    for (const tag of tags) Object.assign(elements, { [tag]: box.querySelector(tag) });
    await Promise.all(tags.map((tag) => elements[tag].loaded));
    document.removeEventListener('article-load', note);
  });

  it('asks the server once, and tells of each element once', () => {
    expect(performance.getEntriesByName(new URL(src, location.href).href)).to.have.length(1);
    expect(loads.map(({ target, route }) => `${(target as Element).localName} ${route}`)).to.have.members(
      tags.map((tag) => `${tag} src`),
    );
    for (const { problems } of loads) expect(problems).to.deep.equal([]);
  });

  it('shows the section in drawn brackets over the headline, in the article’s language', () => {
    const header = elements['article-header'];
    const kicker = part(header, 'kicker')!;
    expect([kicker.textContent, kicker.lang]).to.deep.equal([twin.articleSection, 'vi']);
    expect(getComputedStyle(kicker, '::before').content).to.match(/^"【"/);
    expect(getComputedStyle(kicker, '::after').content).to.match(/^"】"/);
    expect(partText(header, 'headline')).to.equal(twin.headline);
    expect(part(header, 'headline')!.lang).to.equal('vi');
  });

  it('shows the meta line in Chinese, with seconds and views', () => {
    const meta = elements['article-meta'];
    const time = meta.shadowRoot!.querySelector('time')!;
    expect([time.textContent, time.dateTime]).to.deep.equal(['2025-03-02 07:05:09', '2025-03-02T07:05:09']);
    expect(partText(meta, 'views')).to.equal('阅读：846次');
    expect(allText(meta))
      .to.match(/来源：Kênh bóng đá số 9/)
      .and.match(/作者：Bundesliga/);
  });

  it('shows eight related articles, each with its link', () => {
    const list = elements['related-list'];
    expect(partText(list, 'heading')).to.equal('相关内容');
    expect(texts(list, 'headline')).to.deep.equal(twin.related.map(({ headline }) => headline));
    expect(texts(list, 'headline')).to.have.length(8);
    expect(list.shadowRoot!.querySelectorAll('a[href]')).to.have.length(8);
    expect(list.parsed!.omitted).to.deep.equal([]);
  });

  it('shows five recommended articles, the duplicate once, the cut headline as it is', () => {
    const list = elements['recommended-list'];
    expect(partText(list, 'heading')).to.equal('推荐内容');
    const headlines = texts(list, 'headline');
    expect(headlines).to.have.length(5);
    expect(new Set(headlines).size).to.equal(5);
    expect(headlines).to.include('Delegates to discuss draft law on non');
    const { omitted } = loads.find(({ target }) => target === list)!;
    expect(omitted.map(({ code, item }) => [code, item.headline])).to.deep.equal([
      ['duplicate', twin.recommended[3]!.headline],
    ]);
  });

  it('is accessible', async () => {
    for (const tag of tags) await expect(elements[tag]).to.be.accessible();
  });
});
