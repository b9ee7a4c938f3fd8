import { expect } from '@open-wc/testing';
import type { ArticleLoadEvent, RelatedList } from '../../src/index.js';
import { holdFetch } from '../helpers/hold-fetch.js';
import { moment, next, part, parts, recordConsole, show, texts } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { serve } from '../helpers/test-server.js';

const list =
  '<ul><li><a href="/boat">The boat that is also a school</a> <time datetime="2025-01-11">11 January</time></li>' +
  '<li><a href="/tides">How to read a tide table</a></li></ul>';
const hrefs = (el: RelatedList): string[] => parts(el, 'link').map((link) => link.getAttribute('href')!);
/** Whether a reader can see a child of the element. */
const isSeen = (el: Element): boolean => el.querySelector('a')!.getClientRects().length > 0;
const items = (event: ArticleLoadEvent | undefined) =>
  event!.items!.map(({ datePublished, ...rest }) => ({ ...rest, ...(datePublished && { date: datePublished.text }) }));

describe('the links in a list', () => {
  recordConsole();
  const standIn = stand();

  it('are its items, and are not shown twice', async () => {
    const { el, loads } = await show('related-list', {}, { children: list });
    expect([texts(el, 'headline'), hrefs(el), loads[0]?.route]).to.deep.equal([
      ['The boat that is also a school', 'How to read a tide table'],
      [`${location.origin}/boat`, `${location.origin}/tides`],
      'light-dom',
    ]);
    expect(part(el, 'date')!.getAttribute('datetime')).to.equal('2025-01-11');
    expect([el.querySelectorAll('a').length, isSeen(el)]).to.deep.equal([2, false]);
  });

  const url = (path: string) => `${location.origin}${path}`;
  for (const [what, children, expected] of [
    [
      'links alone',
      '<a href="/1">A</a><a href="/2">B</a>',
      [
        { url: url('/1'), headline: 'A' },
        { url: url('/2'), headline: 'B' },
      ],
    ],
    [
      'a link with date and picture beside it',
      '<a href="/1">A</a><time>2025-01-11</time><img src="/1.jpg" alt="" width="3" height="2"><a href="/2">B</a>',
      [
        {
          url: url('/1'),
          headline: 'A',
          date: '2025-01-11',
          image: [{ url: url('/1.jpg'), alt: '', width: 3, height: 2 }],
        },
        { url: url('/2'), headline: 'B' },
      ],
    ],
    [
      'a link with date and picture in it',
      '<a href="/1"><img src="/1.jpg" alt="I"><h3>A &amp;amp; B</h3><time datetime="2025-01-11T06:16:39Z">today</time></a>',
      [
        {
          url: url('/1'),
          headline: 'A &amp; B',
          date: '2025-01-11T06:16:39Z',
          image: [{ url: url('/1.jpg'), alt: 'I' }],
        },
      ],
    ],
    [
      'a picture with a link, and the headline’s link after it',
      '<ul><li><a href="/1"><img src="/1.jpg" alt="I"></a><a href="/1">A</a></li></ul>',
      [{ url: url('/1'), headline: 'A', image: [{ url: url('/1.jpg'), alt: 'I' }] }],
    ],
    [
      'a picture’s alternative text for a headline',
      '<ul><li><a href="/1"><img src="/1.jpg" alt="A"></a></li></ul>',
      [{ url: url('/1'), headline: 'A', image: [{ url: url('/1.jpg'), alt: 'A' }] }],
    ],
    [
      'what data-* says, which wins',
      '<ul><li data-article-section="S" data-view-count="978"><a href="/1" data-headline="B" data-label="live">A</a></li></ul>',
      [{ url: url('/1'), headline: 'B', articleSection: 'S', viewCount: 978, label: 'live' }],
    ],
    [
      'entries within entries as part of theirs',
      '<ol><li><a href="/1">A</a><ul><li><a href="/2">B</a></li></ul></li></ol>',
      [{ url: url('/1'), headline: 'A' }],
    ],
    [
      'the language of an entry',
      '<ul><li lang="vi"><a href="/1">A</a></li></ul>',
      [{ url: url('/1'), headline: 'A', inLanguage: 'vi' }],
    ],
    ['no dangerous address', '<a href="javascript:alert(1)">A</a><a>B</a>', [{ headline: 'A' }]],
    [
      'nothing of what stands in slots',
      '<p slot="empty"><a href="/0">0</a></p><a href="/1">A</a>',
      [{ url: url('/1'), headline: 'A' }],
    ],
  ] as const)
    it(`may have ${what}`, async () => {
      const { loads } = await show('related-list', {}, { children });
      expect(items(loads[0])).to.deep.equal(expected);
    });

  it('are read in a list that stands in a list itself', async () => {
    const { el } = await show('related-list', {}, { children: '<ul><li><a href="/1">A</a></li></ul>' });
    const entry = document.createElement('li');
    el.parentElement!.append(entry);
    entry.append(el);
    await el.updateComplete;
    expect(texts(el, 'headline')).to.deep.equal(['A']);
  });

  it('are followed when the page changes them', async () => {
    const { el, loads } = await show('related-list', {}, { children: list });
    let loaded = next(el, 'article-load');
    el.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="/nets">Who mends the nets</a></li>');
    await loaded;
    expect(texts(el, 'headline')).to.have.lengthOf(3);
    loaded = next(el, 'article-load');
    el.querySelector('a')!.href = '/boats';
    await loaded;
    expect(hrefs(el)[0]).to.equal(`${location.origin}/boats`);
    loaded = next(el, 'article-load');
    el.querySelector('a')!.textContent = 'The boats';
    await loaded;
    expect(texts(el, 'headline')[0]).to.equal('The boats');
    expect(loads).to.have.lengthOf(4);
  });

  it('say nothing new where what changes is none of theirs', async () => {
    const { el, loads } = await show('related-list', {}, { children: list });
    el.querySelector('a')!.className = 'visited';
    el.title = 'x';
    await moment(50);
    await el.updateComplete;
    expect(loads).to.have.lengthOf(1);
  });

  it('come after every other document', async () => {
    const { el } = await show('related-list', { items: '[{"headline":"A"}]' }, { children: list });
    expect([texts(el, 'headline'), isSeen(el)]).to.deep.equal([['A'], false]);
  });

  it('stay on show while src is on its way, and go when it is there', async () => {
    const letGo = holdFetch(standIn);
    const src = serve('[{"headline":"A","url":"/a"}]');
    const { el } = await show('related-list', { src }, { children: list });
    expect([el.state, isSeen(el), parts(el, 'headline').length]).to.deep.equal(['loading', true, 0]);
    letGo();
    await el.loaded;
    expect([isSeen(el), texts(el, 'headline')]).to.deep.equal([false, ['A']]);
  });

  it('come back where src fails', async () => {
    const { el, errors } = await show('related-list', { src: serve('', { status: 404 }) }, { children: list });
    await el.loaded;
    expect([el.state, isSeen(el), errors.length]).to.deep.equal(['error', true, 1]);
  });

  it('come back as items when src is taken away', async () => {
    const { el } = await show('related-list', { src: serve('[{"headline":"A"}]') }, { children: list });
    await el.loaded;
    el.removeAttribute('src');
    await el.updateComplete;
    await el.loaded;
    expect(texts(el, 'headline')).to.have.lengthOf(2);
  });

  it('are no document of an element of one article', async () => {
    const { el, loads } = await show('article-header', {}, { children: '<a href="/1">A</a>' });
    expect([el.state, loads.length]).to.deep.equal(['empty', 0]);
  });
});
