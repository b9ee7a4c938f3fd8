import { expect } from '@open-wc/testing';
import { holdFetch } from '../helpers/hold-fetch.js';
import { allText, moment, next, part, partText, parts, recordConsole, show, tags, texts } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { aborted, hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const document_ = JSON.stringify({
  headline: 'A',
  source: 'A',
  related: [{ headline: 'A', url: '/a' }],
  recommended: [{ headline: 'A', url: '/a' }],
});
const there = (): string => serve(document_, { key: newKey() });
const missing = (): string => serve('', { status: 404, key: newKey() });
const states = (el: Element): string[] =>
  ['loading', 'ready', 'empty', 'error', 'stale'].filter((state) => el.matches(`:state(${state})`));
/** Of what stands in the page itself, what can be seen. */
const lightText = (el: HTMLElement): string => el.innerText.replace(/\s+/g, ' ').trim();

for (const tag of tags)
  describe(`the states of ${tag}`, () => {
    recordConsole();
    const standIn = stand();

    it('are loading, then ready, with bars in the boxes of what will come', async () => {
      const letGo = holdFetch(standIn);
      const { el } = await show(tag, { src: there() });
      expect([states(el), el.state]).to.deep.equal([['loading'], 'loading']);
      expect(el.shadowRoot!.querySelectorAll('.bar').length).to.be.greaterThan(0);
      expect(el.offsetHeight).to.be.greaterThan(10);
      await expect(el).to.be.accessible();
      letGo();
      await el.loaded;
      expect([states(el), el.state]).to.deep.equal([['ready'], 'ready']);
      expect(el.shadowRoot!.querySelectorAll('.bar')).to.have.length(0);
    });

    it('are loading, then error, said in the reader’s language with a way to try again', async () => {
      const { el } = await show(tag, { src: missing() }, { lang: 'vi' });
      await el.loaded;
      expect([states(el), el.state]).to.deep.equal([['error'], 'error']);
      if (tag === 'article-meta') expect(allText(el)).to.equal('');
      else {
        expect(partText(el, 'error')).to.match(/^Không tải được/);
        expect(partText(el, 'action')).to.equal('Thử lại');
        expect(part(el, 'action')).to.have.property('type', 'button');
        expect(part(el, 'error')!.getAttribute('role')).to.equal('status');
      }
      await expect(el).to.be.accessible();
    });

    it('are empty and accessible where the document has nothing for it', async () => {
      const { el } = await show(tag, { src: serve('{}', { key: newKey() }) });
      await el.loaded;
      expect([states(el), el.offsetHeight]).to.deep.equal([['empty'], 0]);
      await expect(el).to.be.accessible();
    });

    it('take the site’s own for loading and for error', async () => {
      const children = '<p slot="before">Before</p><p slot="loading">Wait</p><p slot="error">Sorry</p>';
      const letGo = holdFetch(standIn);
      const { el } = await show(tag, { src: there() }, { children });
      expect(lightText(el)).to.equal('Before Wait');
      letGo();
      await el.loaded;
      expect(lightText(el)).to.equal('Before');
      el.src = missing();
      await el.loaded;
      expect(lightText(el)).to.equal('Before Sorry');
    });

    it('keep light-DOM content on show while loading and on error, without placeholders', async () => {
      const children = '<ul><li><a href="/a">A link</a></li></ul>';
      const letGo = holdFetch(standIn);
      const { el } = await show(tag, { src: there() }, { children });
      expect(lightText(el)).to.equal('A link');
      expect(el.shadowRoot!.querySelectorAll('.bar')).to.have.length(0);
      letGo();
      await el.loaded;
      expect(lightText(el)).to.equal('');
      el.src = missing();
      await el.loaded;
      expect(lightText(el)).to.equal('A link');
      expect(parts(el, 'error')).to.have.length(0);
    });

    it('stand before and after what it shows', async () => {
      const children = '<p slot="before">one</p><p slot="after">three</p>';
      const { el } = await show(tag, { src: serve(document_, { key: newKey() }) }, { children });
      await el.loaded;
      const order = [...el.shadowRoot!.querySelector('.frame')!.children].map((child) =>
        child instanceof HTMLSlotElement ? child.name : '-',
      );
      expect(order[0]).to.equal('before');
      expect(order[order.length - 1]).to.equal('after');
      expect(lightText(el)).to.equal('one three');
    });
  });

describe('loaded and reload()', () => {
  recordConsole();

  it('resolve for the present document, also after another was set', async () => {
    const { el } = await show('article-header', { src: there() });
    const first = el.loaded;
    await first;
    expect(partText(el, 'headline')).to.equal('A');
    el.src = serve('{"headline":"B"}', { delay: 50, key: newKey() });
    await el.loaded;
    expect(partText(el, 'headline')).to.equal('B');
    el.article = { headline: 'C' };
    await el.loaded;
    expect(partText(el, 'headline')).to.equal('C');
    await el.loaded;
  });

  it('ask the server again, keep what is shown meanwhile, and tell of it once', async () => {
    const key = newKey();
    const { el, loads } = await show('article-header', { src: serve('{"headline":"A"}', { key, delay: 40 }) });
    await el.loaded;
    const done = el.reload();
    await el.updateComplete;
    expect([el.state, partText(el, 'headline')]).to.deep.equal(['ready', 'A']);
    await done;
    expect([await hits(key), loads.length]).to.deep.equal([2, 2]);
  });

  it('keep what is shown where the server fails then, and call it stale', async () => {
    const key = newKey();
    const good = serve('{"headline":"A"}', { key });
    let isBroken = false;
    const { configure } = await import('../../src/index.js');
    configure({ fetch: (...request) => (isBroken ? fetch(missing()) : fetch(...request)) });
    try {
      const { el, loads, errors } = await show('article-header', { src: good });
      await el.loaded;
      isBroken = true;
      await el.reload();
      expect([states(el), partText(el, 'headline')]).to.deep.equal([['ready', 'stale'], 'A']);
      expect([loads.length, errors.map(({ status }) => status)]).to.deep.equal([1, [404]]);
      isBroken = false;
      await el.reload();
      expect([states(el), loads.length]).to.deep.equal([['ready'], 2]);
    } finally {
      configure({ fetch: null });
    }
  });

  it('read an object that was changed in place', async () => {
    const article = { headline: 'A' };
    const { el, loads } = await show('article-header', {}, { properties: { article } });
    article.headline = 'B';
    await el.reload();
    expect([partText(el, 'headline'), loads.length]).to.deep.equal(['B', 2]);
  });

  it('resolve where there is nothing at all', async () => {
    const { el } = await show('related-list');
    await el.reload();
    await el.loaded;
    expect(el.state).to.equal('empty');
  });
});

describe('the button to try again', () => {
  recordConsole();
  const standIn = stand();

  it('keeps the focus while it tries and where it fails again', async () => {
    const key = newKey();
    const { el, errors } = await show('related-list', { src: serve('', { status: 404, key }) });
    await el.loaded;
    const letGo = holdFetch(standIn);
    const button = part(el, 'action')!;
    button.focus();
    button.click();
    await el.updateComplete;
    expect([part(el, 'action') === button, button.getAttribute('aria-disabled')]).to.deep.equal([true, 'true']);
    expect(partText(el, 'error')).to.equal('Loading');
    button.click();
    letGo();
    await el.loaded;
    await until(() => button.getAttribute('aria-disabled') === 'false');
    expect(el.shadowRoot!.activeElement).to.equal(button);
    expect([await hits(key), errors.length]).to.deep.equal([2, 2]);
  });

  it('hands the focus on to what came in its place', async () => {
    const key = newKey();
    const { el } = await show('related-list', { src: serve(document_, { status: 404, key, fail: 1 }) });
    await el.loaded;
    part(el, 'action')!.focus();
    part(el, 'action')!.click();
    await next(el, 'article-load');
    await until(() => el.shadowRoot!.activeElement && el.shadowRoot!.activeElement === part(el, 'link'));
    expect(texts(el, 'headline')).to.deep.equal(['A']);
  });

  it('does not take the focus from where a reader has gone meanwhile', async () => {
    const key = newKey();
    const { el } = await show('article-header', { src: serve(document_, { status: 404, key, fail: 1 }) });
    await el.loaded;
    const letGo = holdFetch(standIn);
    part(el, 'action')!.click();
    const elsewhere = el.parentElement!.appendChild(document.createElement('input'));
    elsewhere.focus();
    letGo();
    await next(el, 'article-load');
    await moment(20);
    expect(document.activeElement).to.equal(elsewhere);
  });
});

describe('an element that leaves the page', () => {
  recordConsole();

  for (const tag of tags)
    it(`comes back as it was, ${tag}`, async () => {
      const { el, loads } = await show(tag, { src: serve(document_, { key: newKey() }) });
      await el.loaded;
      const tree = el.shadowRoot!.innerHTML;
      const box = el.parentElement!;
      el.remove();
      await moment();
      box.append(el);
      await el.updateComplete;
      box.prepend(el);
      await el.updateComplete;
      expect([el.shadowRoot!.innerHTML === tree, loads.length, el.state]).to.deep.equal([true, 1, 'ready']);
    });

  it('gives up what is on its way, and asks anew when it is back', async () => {
    const key = newKey();
    const { el, loads } = await show('article-header', { src: serve(document_, { hang: 1, fail: 1, key }) });
    await until(async () => (await hits(key)) === 1, 'it asked');
    const box = el.parentElement!;
    el.remove();
    await until(async () => (await aborted(key)) === 1, 'it gave up');
    expect([loads.length, el.state]).to.deep.equal([0, 'loading']);
    box.append(el);
    await el.loaded;
    expect([loads.length, partText(el, 'headline'), await hits(key)]).to.deep.equal([1, 'A', 2]);
  });

  it('goes on with what is on its way when it only moves', async () => {
    const key = newKey();
    const { el, loads } = await show('article-header', { src: serve(document_, { delay: 60, key }) });
    await moment(20);
    el.parentElement!.prepend(el);
    await el.loaded;
    expect([loads.length, await hits(key)]).to.deep.equal([1, 1]);
  });

  it('follows changes that came while it was away', async () => {
    const { el } = await show('article-header', { headline: 'A' });
    const box = el.parentElement!;
    el.remove();
    el.headline = 'B';
    box.append(el);
    await el.updateComplete;
    expect(partText(el, 'headline')).to.equal('B');
  });
});
