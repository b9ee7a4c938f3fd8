import { expect } from '@open-wc/testing';
import { blockable } from '../helpers/blockable.js';
import { allText, part, parts, partText, problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { serve } from '../helpers/test-server.js';

const items = [
  {
    headline: 'Bridge inspectors walk the cable',
    url: '/a.html',
    id: 'a',
    articleSection: 'City',
    datePublished: '2025-01-11T06:16:39Z',
    source: 'The Paper',
    author: ['Ann', 'Bo'],
    description: 'With a hammer.',
    viewCount: 1234,
    reason: 'Because you read City',
    image: { url: '/demo/pictures/bridge.svg', width: 300, height: 200, alt: 'A bridge' },
  },
  { headline: 'A kiln is lit once a year', url: '/b.html', datePublished: '2025-01-12T00:00:00Z' },
  { headline: 'Kites over the salt flats', url: 'https://elsewhere.example/c.html' },
];
const three = { properties: { items } };
const lists = ['related-list', 'recommended-list'] as const;
const headlines = (el: Element): string[] => texts(el, 'headline');

for (const tag of lists)
  describe(tag, () => {
    const said = recordConsole();

    it('has defaults, and sets no attribute on itself', async () => {
      const { el } = await show(tag, {}, three);
      const { layout, headingLevel, dedupe, includeCurrent, limit, minItems, listId, loading } = el;
      expect([layout, headingLevel, dedupe, includeCurrent, limit, minItems, listId, loading]).to.deep.equal([
        ...['list', 2, 'list', false, undefined, undefined, '', 'eager'],
      ]);
      expect(el.attributes).to.have.length(0);
      expect(headlines(el)).to.deep.equal(items.map(({ headline }) => headline));
      expect(parts(el, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
        `${location.origin}/a.html`,
        `${location.origin}/b.html`,
        'https://elsewhere.example/c.html',
      ]);
    });

    it('is made of HTML alone', async () => {
      const { el, loads } = await show(tag, {
        items: JSON.stringify(items),
        heading: 'More of this',
        'heading-url': '/more',
        'heading-level': '3',
        layout: 'compact',
        show: 'source',
        limit: '2',
        'list-id': 'side',
        'link-target': '_blank',
      });
      expect(partText(el, 'heading')).to.equal('More of this');
      expect(part(el, 'heading')!.localName).to.equal('h3');
      expect(part(el, 'heading')!.querySelector('a')!.href).to.equal(`${location.origin}/more`);
      expect(part(el, 'headline')!.localName).to.equal('h4');
      expect(headlines(el)).to.deep.equal([items[0]!.headline, items[1]!.headline]);
      expect(partText(el, 'meta')).to.equal('The Paper');
      expect(parts(el, 'link').map((link) => [link.getAttribute('target'), link.getAttribute('rel')])).to.deep.equal([
        ['_blank', 'noopener'],
        ['_blank', 'noopener'],
      ]);
      expect(loads.map(({ route, problems }) => [route, problems])).to.deep.equal([['attribute', []]]);
      expect(loads[0]!.omitted.map(({ code, item }) => [code, item.headline])).to.deep.equal([
        ['limit', items[2]!.headline],
      ]);
    });

    it('sends cookies to another site for crossorigin="use-credentials"', async () => {
      // A server that answers * is refused by the browser where cookies were sent.
      const src = serve(JSON.stringify(items), { cors: '*' });
      const shown = [];
      for (const attributes of [{}, { crossorigin: 'use-credentials' }]) {
        const { el } = await show(tag, { src, ...attributes });
        await el.loaded;
        shown.push(el.state);
      }
      expect(shown).to.deep.equal(['ready', 'error']);
    });

    it('shows no heading for heading="", and keeps its name for screen readers', async () => {
      const { el } = await show(tag, { heading: '' }, three);
      expect(parts(el, 'heading')).to.have.length(0);
      expect(part(el, 'list')!.getAttribute('aria-label')).to.match(/Re(lated|commended)/);
      await expect(el).to.be.accessible();
    });

    it('links the heading by what is safe only', async () => {
      const { el, loads } = await show(tag, { 'heading-url': 'javascript:alert(1)' }, three);
      expect(part(el, 'heading')!.querySelector('a')).to.equal(null);
      expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url heading-url']);
    });

    it('takes the heading from a slot', async () => {
      const { el } = await show(tag, {}, { ...three, children: '<h2 slot="heading">Ours</h2>' });
      const slot = el.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!;
      expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Ours']);
      expect(part(el, 'heading')!.offsetHeight).to.equal(0);
    });

    for (const [layout, expected] of [
      ['list', 'City Bridge inspectors walk the cable January 11, 2025'],
      ['compact', 'Bridge inspectors walk the cable January 11, 2025'],
      ['ranked', 'Bridge inspectors walk the cable'],
    ] as const)
      it(`shows in layout ${layout} what that layout is for`, async () => {
        const { el } = await show(tag, { layout, limit: '1', 'time-zone': 'UTC' }, three);
        expect(partText(el, 'item')!.replace(/Jan \d/, 'January 1')).to.equal(
          expected.replaceAll(/ (?=January|Bridge)/g, ''),
        );
        expect(part(el, 'list')!.localName).to.equal(layout === 'ranked' ? 'ol' : 'ul');
        expect(parts(el, 'image')).to.have.length(layout === 'list' ? 1 : 0);
      });

    it('shows what show asks for, in order within its lines, and nothing else', async () => {
      const show_ = 'views reason author source description image mood';
      const { el, loads } = await show(tag, { show: show_ }, three);
      expect(texts(el, 'meta')[0]).to.equal('1,234 readsAnn and BoThe Paper');
      expect(partText(el, 'reason')).to.equal('Because you read City');
      expect(partText(el, 'description')).to.equal('With a hammer.');
      expect(part(el, 'image')).to.have.property('alt', 'A bridge');
      expect(parts(el, 'date')).to.have.length(0);
      expect(problemsOf(loads[0])).to.deep.equal(['unknown-value show']);
    });

    it('numbers a ranked list by drawn numerals', async () => {
      const { el } = await show(tag, { layout: 'ranked' }, three);
      expect(getComputedStyle(part(el, 'item')!, '::before').content).to.match(/^counter\(rank/);
      expect(allText(el)).not.to.match(/\d/);
    });

    it('marks a link that leads to another site, and no other', async () => {
      const { el } = await show(tag, {}, three);
      const marks = parts(el, 'link').map((link) => link.querySelector('svg')?.getAttribute('aria-label'));
      expect(marks).to.deep.equal([undefined, undefined, 'opens another site']);
    });

    for (const target of ['', '_blank', 'news'])
      it(`labels what is paid for, whatever show asks, and tells search engines; link-target="${target}"`, async () => {
        const paid = [
          { headline: 'Buy', url: '/buy', sponsor: { name: 'Acme' } },
          { headline: 'Try', url: '/try', label: 'sponsored' },
        ];
        const { el } = await show(tag, { show: 'date', 'link-target': target }, { properties: { items: paid } });
        expect(texts(el, 'badge')).to.deep.equal(['Paid for by Acme', 'Sponsored']);
        for (const link of parts(el, 'link')) expect(link.getAttribute('rel')).to.equal('sponsored nofollow noopener');
        expect(blockable(el.shadowRoot!)).to.deep.equal([]);
      });

    it('says when an item is live', async () => {
      const { el } = await show(tag, {}, { properties: { items: [{ headline: 'Now', label: 'live' }] } });
      expect(partText(el, 'label')).to.equal('Live');
      expect(parts(el, 'link')).to.have.length(0);
    });

    it('leaves an item without a headline out and says so', async () => {
      const given = [{ url: '/x' }, { headline: 'Y', url: 'javascript:alert(1)' }, 7];
      const { el, loads } = await show(tag, {}, { properties: { items: given } });
      expect(headlines(el)).to.deep.equal(['Y']);
      expect(parts(el, 'link')).to.have.length(0);
      expect(problemsOf(loads[0])).to.include.members(['no-headline [0]', 'unsafe-url [1].url']);
      expect(allText(el)).not.to.match(/undefined|null|NaN/);
    });

    it('shows a picture’s words where the picture does not come', async () => {
      const broken = [{ headline: 'x', image: { url: serve('', { hang: 1 }), alt: 'A bridge' } }];
      const { el } = await show(tag, {}, { properties: { items: broken } });
      const image = part(el, 'image')!;
      const { height } = image.parentElement!.getBoundingClientRect();
      const box = image.parentElement!;
      image.dispatchEvent(new Event('error'));
      expect(box.textContent).to.equal('A bridge');
      expect(box.getBoundingClientRect().height).to.equal(height);
    });

    it('leaves no heading and no gap where there is nothing', async () => {
      for (const attributes of [{}, { items: '[]' }, { items: JSON.stringify(items), 'min-items': '4' }] as const) {
        const { el, loads } = await show(tag, attributes);
        expect(el.state).to.equal('empty');
        expect(getComputedStyle(el).display).to.equal('none');
        expect(parts(el, 'heading')).to.have.length(0);
        if ('min-items' in attributes)
          expect(loads[0]!.omitted.map(({ code }) => code)).to.deep.equal(Array(3).fill('too-few'));
      }
    });

    it('shows its heading over what stands in its empty slot, also when that comes later', async () => {
      const { el } = await show(tag, { items: '[]' }, { children: '<p slot="empty">Nothing yet</p>' });
      expect(el.offsetHeight).to.be.greaterThan(0);
      expect(partText(el, 'heading')).to.match(/Re(lated|commended)/);
      await expect(el).to.be.accessible();
      const { el: later } = await show(tag, { items: '[]' });
      later.innerHTML = '<p slot="empty">Nothing yet</p>';
      await new Promise(requestAnimationFrame);
      await later.updateComplete;
      expect(later.offsetHeight).to.be.greaterThan(0);
      later.innerHTML = '';
      await new Promise(requestAnimationFrame);
      await later.updateComplete;
      expect(later.offsetHeight).to.equal(0);
    });

    it('takes unknown values for the default, reports each once, and tells the console once per code', async () => {
      const { el, loads } = await show(
        tag,
        { layout: 'mosaic', dedupe: 'all', limit: 'ten', 'min-items': '-1' },
        three,
      );
      expect(headlines(el)).to.have.length(3);
      expect(problemsOf(loads[0])).to.deep.equal([
        ...['unknown-value layout', 'unknown-value dedupe', 'not-a-number limit', 'not-a-number min-items'],
      ]);
      expect(said.warnings).to.have.length(2);
    });

    it('takes the same values by property as by attribute, and reflects them', async () => {
      const { el } = await show(tag, {}, three);
      Object.assign(el, { layout: 'compact', limit: '2', headingLevel: 4, includeCurrent: true, dedupe: 'none' });
      await el.updateComplete;
      const reflected = Object.fromEntries([...el.attributes].map(({ name, value }) => [name, value]));
      expect(reflected).to.deep.equal({
        layout: 'compact',
        limit: '2',
        'heading-level': '4',
        'include-current': '',
        dedupe: 'none',
      });
      expect(headlines(el)).to.have.length(2);
      Object.assign(el, { layout: 'mosaic', limit: 'x', headingLevel: 9, dedupe: 7 });
      await el.updateComplete;
      expect([el.layout, el.limit, el.headingLevel, el.dedupe]).to.deep.equal(['list', undefined, 2, 'list']);
      expect(part(el, 'headline')!.localName).to.equal('h3');
      expect(headlines(el)).to.have.length(3);
    });

    it('takes 10,000 items in one go', async () => {
      const many = Array.from({ length: 10_000 }, (_, index) => ({ headline: `No. ${index}`, url: `/${index}` }));
      const { el } = await show(tag, {}, { properties: { items: many } });
      expect(parts(el, 'item')).to.have.length(10_000);
    });

    for (const [layout, width, dir] of [
      ['list', '280px', 'ltr'],
      ['compact', '280px', 'rtl'],
      ['ranked', '1000px', 'rtl'],
      ['list', '1000px', 'rtl'],
    ] as const)
      it(`is accessible and fits ${width}, ${layout}, ${dir}`, async () => {
        const everything = 'image date source author section description views reason';
        const { el } = await show(tag, { layout, show: everything }, { ...three, dir, width });
        await expect(el).to.be.accessible();
        expect(el.parentElement!.scrollWidth).to.be.at.most(parseInt(width));
      });
  });
