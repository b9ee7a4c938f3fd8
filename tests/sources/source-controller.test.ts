import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import { chooseSource } from '../../src/sources/choose-source.js';
import { moment, partText, recordConsole, show, texts } from '../helpers/show.js';
import { aborted, hits, newKey, serve } from '../helpers/test-server.js';

const json = (headline: string): string => JSON.stringify({ headline });

describe('chooseSource', () => {
  const all = { property: {}, attribute: '{}', script: '{}', from: 'page', src: '/x', 'light-dom': [] };
  const order = ['property', 'attribute', 'script', 'from', 'src', 'light-dom'] as const;

  it('answers the first route that is present, in the contract’s order', () => {
    const present: Record<string, unknown> = { ...all };
    for (const route of order) {
      expect(chooseSource(present)).to.deep.equal({ route, value: all[route] });
      delete present[route];
    }
    expect(chooseSource(present)).to.equal(undefined);
  });

  for (const absent of [undefined, null, ''])
    it(`takes ${JSON.stringify(absent)} for absent`, () => {
      expect(chooseSource({ property: absent, attribute: absent, src: '/x' })).to.deep.equal({
        route: 'src',
        value: '/x',
      });
    });

  for (const present of [0, false, [], {}])
    it(`takes ${JSON.stringify(present)} for present`, () => {
      expect(chooseSource({ property: present, src: '/x' })?.route).to.equal('property');
    });
});

describe('src', () => {
  recordConsole();

  it('never lets an answer overwrite a newer one, and gives the older request up', async () => {
    const [slow, quick] = [newKey(), newKey()];
    const { el, loads } = await show('article-header', { src: serve(json('slow'), { hang: 1, key: slow }) });
    while (!(await hits(slow))) await moment(10);
    el.src = serve(json('quick'), { key: quick });
    await el.loaded;
    while (!(await aborted(slow))) await moment(10);
    expect([partText(el, 'headline'), loads.length]).to.deep.equal(['quick', 1]);
  });

  it('asks for one address once, however many elements show it', async () => {
    const key = newKey();
    const src = serve(json('A'), { delay: 30, key });
    const elements = [];
    for (let index = 0; index < 3; index++) elements.push((await show('article-header', { src })).el);
    elements.push((await show('article-header', { src: `${src}#part` })).el);
    await Promise.all(elements.map((el) => el.loaded));
    expect(elements.map((el) => partText(el, 'headline'))).to.deep.equal(['A', 'A', 'A', 'A']);
    expect(await hits(key)).to.equal(1);
  });

  it('asks anew for another crossorigin', async () => {
    const key = newKey();
    const { el } = await show('article-header', { src: serve(json('A'), { key }) });
    await el.loaded;
    el.crossOrigin = 'use-credentials';
    await el.loaded;
    expect(await hits(key)).to.equal(2);
    el.crossOrigin = 'use-credentials';
    await el.loaded;
    expect(await hits(key)).to.equal(2);
  });

  it('is relative to the page, and a document’s own URLs to where it came from', async () => {
    const { el } = await show('related-list', { src: '/tests/fixtures/article-twin.json' });
    await el.loaded;
    expect(el.shadowRoot!.querySelector('a')!.href).to.equal(`${location.origin}/related/1.html`);
  });

  it('may be a blob: of this page', async () => {
    const src = URL.createObjectURL(new Blob([json('A')], { type: 'application/json' }));
    const { el } = await show('article-header', { src });
    await el.loaded;
    expect(partText(el, 'headline')).to.equal('A');
    URL.revokeObjectURL(src);
  });

  it('is fetched by what the page configured', async () => {
    const asked: string[] = [];
    configure({
      fetch: (request) => {
        asked.push(new Request(request).url);
        return Promise.resolve(new Response(json('Own')));
      },
    });
    const { el } = await show('article-header', { src: 'https://example.invalid/own.json' });
    await el.loaded;
    configure({ fetch: null });
    expect([partText(el, 'headline'), asked]).to.deep.equal(['Own', ['https://example.invalid/own.json']]);
  });

  it('waits with loading="lazy" until the element comes near the viewport', async () => {
    const key = newKey();
    const { el } = await show('related-list', {}, { children: '<a href="/a">A</a>' });
    el.parentElement!.style.marginTop = '5000px';
    el.loading = 'lazy';
    el.src = serve('[{"headline":"A"}]', { key });
    await moment(150);
    expect([await hits(key), el.state, el.innerText.trim()]).to.deep.equal([0, 'loading', 'A']);
    el.scrollIntoView();
    await el.loaded;
    expect([await hits(key), texts(el, 'headline')]).to.deep.equal([1, ['A']]);
    window.scrollTo(0, 0);
  });

  it('that waits is asked for at once when it need wait no longer', async () => {
    const key = newKey();
    const { el } = await show('article-header', {}, {});
    el.parentElement!.style.marginTop = '5000px';
    el.loading = 'lazy';
    el.src = serve(json('A'), { key });
    await moment(100);
    expect(await hits(key)).to.equal(0);
    el.loading = 'eager';
    await el.loaded;
    expect([await hits(key), partText(el, 'headline')]).to.deep.equal([1, 'A']);
  });

  it('that waits is let go when the element leaves or gets another document', async () => {
    const key = newKey();
    const { el } = await show('article-header', {}, {});
    el.parentElement!.style.marginTop = '5000px';
    el.loading = 'lazy';
    el.src = serve(json('A'), { key });
    await el.updateComplete;
    el.article = { headline: 'B' };
    el.scrollIntoView();
    await moment(100);
    expect([await hits(key), partText(el, 'headline')]).to.deep.equal([0, 'B']);
    window.scrollTo(0, 0);
  });

  it('that failed is asked for again when set again', async () => {
    const key = newKey();
    const src = serve(json('A'), { status: 404, fail: 1, key });
    const { el, errors } = await show('article-header', { src });
    await el.loaded;
    expect(el.state).to.equal('error');
    el.src = '';
    await el.loaded;
    expect(el.state).to.equal('empty');
    el.src = src;
    await el.loaded;
    expect([el.state, errors.length, await hits(key)]).to.deep.equal(['ready', 1, 2]);
  });
});
