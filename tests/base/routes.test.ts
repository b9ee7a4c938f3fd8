import { expect } from '@open-wc/testing';
import { allText, moment, next, problemsOf, recordConsole, show, tags, texts } from '../helpers/show.js';
import { newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';
import type { ArticleLoadEvent } from '../../src/index.js';

/** A document that each of the four shows by that word. */
const documentOf = (word: string): object => ({
  headline: word,
  source: word,
  related: [{ headline: word }],
  recommended: [{ headline: word }],
});
const json = (word: string): string => JSON.stringify(documentOf(word));
const script = (text: string, type = 'application/json'): string => `<script type="${type}">${text}</script>`;

/** A frame whose page goes on after the element's tag. Another where its script doesn't come: a busy machine loses one now and then. */
async function unfinishedPage(tag: string): Promise<HTMLIFrameElement> {
  for (let left = 3; ; left--) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><html lang="en"><script type="module" async src="/src/define.ts"></script><${tag}>`);
    const isDefined = frame.contentWindow!.customElements.whenDefined(tag).then(() => true);
    if ((await Promise.race([isDefined, moment(12_000)])) || left === 1) return frame;
    frame.remove();
  }
}

for (const tag of tags) {
  const isList = tag.endsWith('list');
  const name = isList ? 'items' : 'article';
  const shows = (el: Element, word: string): void => {
    expect(isList ? texts(el, 'headline').join() : allText(el)).to.match(new RegExp(`^(Source: )?${word}$`));
  };

  describe(`the routes of ${tag}`, () => {
    const said = recordConsole();

    it(`takes the property ${name}: an object, an array, or JSON text`, async () => {
      for (const value of [documentOf('A'), isList ? [documentOf('A')] : documentOf('A'), json('A')]) {
        const { el, loads } = await show(tag, {}, { properties: { [name]: value } });
        shows(el, 'A');
        expect(loads.map(({ route }) => route)).to.deep.equal(['property']);
        expect(el.parsed!.route).to.equal('property');
      }
    });

    it(`takes the attribute ${name}, and follows its changes`, async () => {
      const { el, loads } = await show(tag, { [name]: json('A') });
      shows(el, 'A');
      el.setAttribute(name, json('B'));
      await el.updateComplete;
      shows(el, 'B');
      expect(loads.map(({ route }) => route)).to.deep.equal(['attribute', 'attribute']);
    });

    for (const type of ['application/json', 'application/ld+json'])
      it(`takes an inline script of ${type}, also when it comes late, changes, and goes`, async () => {
        const { el, loads } = await show(tag, {}, { children: script(json('A'), type) });
        shows(el, 'A');
        el.querySelector('script')!.textContent = json('B');
        await next(el, 'article-load');
        shows(el, 'B');
        el.querySelector('script')!.remove();
        await moment();
        await el.updateComplete;
        expect(el.state).to.equal('empty');
        el.innerHTML = script(json('C'), type);
        await next(el, 'article-load');
        shows(el, 'C');
        expect(loads.map(({ route }) => route)).to.deep.equal(['script', 'script', 'script']);
      });

    it('takes the script of a page that the parser has not finished', async () => {
      const frame = await unfinishedPage(tag);
      const page = frame.contentDocument!;
      page.write(`<script type="application/json">${json('A').slice(0, 12)}`);
      await moment(30);
      page.write(`${json('A').slice(12)}</script></${tag}>`);
      page.close();
      const el = page.querySelector(tag)!;
      await until(() => el.state === 'ready');
      shows(el, 'A');
      frame.remove();
    });

    it('takes src', async () => {
      const { el } = await show(tag, { src: serve(json('A'), { key: newKey() }) });
      expect([el.state, el.matches(':state(loading)')]).to.deep.equal(['loading', true]);
      const { route, problems } = await next<ArticleLoadEvent>(el, 'article-load');
      expect([route, problems]).to.deep.equal(['src', []]);
      shows(el, 'A');
      expect([el.state, el.matches(':state(ready)'), el.matches(':state(loading)')]).to.deep.equal([
        'ready',
        true,
        false,
      ]);
    });

    it('takes the first route that is present: property, attribute, script, src', async () => {
      const { el } = await show(
        tag,
        { [name]: json('attribute'), src: serve(json('src'), { key: newKey() }) },
        { properties: { [name]: documentOf('property') }, children: script(json('script')) },
      );
      shows(el, 'property');
      Object.assign(el, { [name]: undefined });
      await el.updateComplete;
      shows(el, 'attribute');
      el.removeAttribute(name);
      await el.updateComplete;
      shows(el, 'script');
      el.querySelector('script')!.remove();
      await next(el, 'article-load');
      shows(el, 'src');
      Object.assign(el, { [name]: documentOf('property') });
      await el.updateComplete;
      shows(el, 'property');
    });

    for (const absent of [null, undefined, ''])
      it(`takes ${JSON.stringify(absent)} for absent`, async () => {
        const { el, loads } = await show(
          tag,
          { [name]: '', src: '' },
          { properties: { [name]: absent }, children: script(json('A')) },
        );
        shows(el, 'A');
        expect(loads.map(({ route }) => route)).to.deep.equal(['script']);
      });

    for (const [route, attributes, setting] of [
      ['property', { src: '/never' }, { properties: { [name]: '{"headline"' } }],
      ['attribute', { src: '/never', [name]: '{"headline"' }, {}],
      ['script', { src: '/never' }, { children: script('{"headline"') }],
    ] as const)
      it(`tries nothing else where the ${route} is broken`, async () => {
        const { el, loads, errors } = await show(tag, attributes, setting);
        expect(errors.map(({ code }) => code)).to.deep.equal(['unreadable']);
        expect(errors[0]!.message).to.include(route);
        expect([loads.length, el.state, el.matches(':state(error)')]).to.deep.equal([0, 'error', true]);
        expect(said.warnings).to.have.length(1);
        expect(said.warnings[0]).to.match(new RegExp(`^<${tag}> unreadable at ${route}: `));
        expect(allText(el)).not.to.match(/undefined|null/);
      });

    it('is mended by the next change', async () => {
      const { el, loads, errors } = await show(tag, { [name]: '{' });
      el.setAttribute(name, json('A'));
      await el.updateComplete;
      shows(el, 'A');
      expect([loads.length, errors.length, el.matches(':state(error)')]).to.deep.equal([1, 1, false]);
    });

    for (const [src, code] of [
      ['http://[', 'bad-route'],
      ['ftp://example.org/x', 'bad-route'],
      ['javascript:alert(1)', 'bad-route'],
    ] as const)
      it(`answers src="${src}" with ${code}`, async () => {
        const { el, errors } = await show(tag, { src });
        await el.loaded;
        const told = errors.map((error) => [error.code, error.bubbles, error.composed, error.target]);
        expect(told).to.deep.equal([[code, true, true, el]]);
      });

    it('reads anything at all without an error of the page', async () => {
      const cycle: Record<string, unknown> = { headline: 'A' };
      cycle.related = cycle;
      const throwing = Object.defineProperty({}, 'headline', {
        get: () => {
          throw new Error('no');
        },
        enumerable: true,
      });
      for (const value of [5, true, [], {}, () => 1, Symbol('x'), cycle, throwing, new Date(NaN)]) {
        const { el } = await show(tag, {}, { properties: { [name]: value } });
        expect(['empty', 'ready']).to.include(el.state);
        expect(allText(el)).not.to.match(/undefined|Invalid|NaN/);
      }
    });
  });
}

describe('the overlay', () => {
  recordConsole();

  it('lies over a document by src, and shows what it has where that fails', async () => {
    const { el, loads } = await show('article-header', { kicker: 'Mine', src: serve(json('A'), { key: newKey() }) });
    await el.loaded;
    expect(allText(el)).to.equal('Mine A');
    expect(loads[0]!.article).to.include({ headline: 'A', articleSection: 'Mine' });
    const failing = await show('article-header', { headline: 'Mine', src: serve('', { status: 404, key: newKey() }) });
    await failing.el.loaded;
    expect(failing.el.state).to.equal('error');
    expect(allText(failing.el)).to.equal('Mine');
    failing.el.headline = 'Ours';
    await failing.el.updateComplete;
    expect(allText(failing.el)).to.equal('Ours');
    expect([failing.loads.length, failing.errors.length]).to.deep.equal([0, 1]);
  });

  it('resolves URLs of attributes against the page, those of a document against where it came from', async () => {
    const body = JSON.stringify({ source: { name: 'S', url: '/s' } });
    const { el } = await show('article-meta', { author: 'A', 'author-url': '/a', src: serve(body) });
    await el.loaded;
    const links = [...el.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal([`${location.origin}/a`, new URL('/s', serve('')).href]);
  });

  it('reports with the path in the document, and by the attribute’s name', async () => {
    const article = { headline: 'A', articleSection: 'S', sectionUrl: 'javascript:1', datePublished: '31/31/31' };
    const { loads } = await show('article-header', { url: 'data:x' }, { properties: { article } });
    expect(problemsOf(loads[0])).to.have.members(['unsafe-url sectionUrl', 'bad-date datePublished', 'unsafe-url url']);
  });
});
