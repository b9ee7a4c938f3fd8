import { expect, fixture } from '@open-wc/testing';
import { blockable } from '../helpers/blockable.js';
import { recordConsole, show } from '../helpers/show.js';
import { serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const paid = { headline: 'Sails', url: '/sails', sponsor: 'Acme', reason: 'You read City', media: 'video' };
const article = {
  ...paid,
  url: '/this',
  label: 'sponsored',
  articleSection: 'City',
  description: 'A sentence',
  datePublished: '2025-01-11T06:16:39Z',
  author: [{ name: 'Ann', url: '/ann' }],
  image: { url: '/demo/pictures/bridge.svg', caption: 'A bridge', credit: 'Bo' },
  articleBody: '<h2>One</h2><p>Text</p><h2>Two</h2><blockquote>Said</blockquote><h2>Three</h2>',
  keywords: ['sails'],
  correction: 'It has two masts.',
  editor: 'Cy',
  aiDisclosure: 'assisted',
  previous: { headline: 'Before', url: '/before' },
  next: { headline: 'After', url: '/after' },
  utilityLinks: [
    { label: 'Log in', url: '/log-in' },
    { label: 'Keep', action: 'bookmark' },
  ],
  related: [paid],
  recommended: [paid, { headline: 'Label only', url: '/label', label: 'sponsored' }],
};

describe('no name is one that a blocker hides', () => {
  recordConsole();

  it('in an article page with all of its parts', async () => {
    const { el } = await show('article-page', { progress: true }, { properties: { article } });
    await el.loaded;
    const lists = [...el.shadowRoot!.querySelectorAll('*')].filter(({ localName }) => /-list/.test(localName));
    await until(() => lists.every(({ shadowRoot }) => shadowRoot!.querySelector('.badge')));
    expect(blockable(el.shadowRoot!)).to.deep.equal([]);
  });

  for (const layout of ['list', 'compact', 'ranked', 'grid', 'carousel'])
    it(`in a list that has what was paid for, more than it shows, and something that was opened: ${layout}`, async () => {
      const attributes = {
        layout,
        remember: true,
        'load-more': 'manual',
        'page-size': '1',
        show: 'reason image',
      } as const;
      const { el } = await show('recommended-list', attributes, { properties: { items: article } });
      el.addEventListener('article-click', (event) => event.preventDefault());
      await until(() => {
        el.shadowRoot!.querySelector<HTMLElement>('.link')?.click();
        return el.shadowRoot!.querySelector('.read') && el.shadowRoot!.querySelector('[part~="more"]');
      });
      expect(el.shadowRoot!.querySelector('.badge')).not.to.equal(null);
      expect(blockable(el.shadowRoot!)).to.deep.equal([]);
      localStorage.clear();
    });

  it('in a list on its way, one that failed, and one without items', async () => {
    const src = serve('', { hang: 1 });
    const { el: waiting } = await show('recommended-list', { src, layout: 'grid' });
    const { el: failed } = await show('recommended-list', { items: '{' });
    const { el: empty } = await show('recommended-list', { items: '[]' }, { children: '<p slot="empty">None</p>' });
    const states = [waiting, failed, empty].map((el) => {
      expect(blockable(el.shadowRoot!)).to.deep.equal([]);
      return el.state;
    });
    expect(states).to.deep.equal(['loading', 'error', 'empty']);
  });

  it('and such a name would be found', async () => {
    const names = ['ad', 'top-ads', 'AdvertBox', 'sponsored_by', 'listRecommended', 'promoted'];
    const box = await fixture('<div></div>');
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = `${names.map((name) => `<p class="x ${name}"></p>`).join('')}<p part="add header-shadow" id="reader"></p>`;
    expect(blockable(box.parentElement!)).to.deep.equal(names);
  });
});
