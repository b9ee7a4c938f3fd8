import { expect } from '@open-wc/testing';
import { urlTricks } from '../helpers/hostile-corpus.js';
import { ownDocument } from '../helpers/hostile-documents.js';
import { everything, given, hostilePage, someOf } from '../helpers/hostile-page.js';
import { recordConsole } from '../helpers/show.js';
import '../../src/define.js';

/** Every binding, on every kind of element that a page may put one on, and on those where none may stand. */
const bindings = `
  <article part="card" data-if="headline">
    <picture><source data-src="image"><img data-src="image.url"></picture>
    <img data-src="author.image" data-if="author"><img data-src="source.logo.url" alt="">
    <a data-href="url" data-text="headline"></a> <a data-href="author.url" data-text="author.name"></a>
    <a data-href="sectionUrl" data-text="articleSection"></a> <a data-href="commentUrl" data-text="commentCount"></a>
    <a data-href="image.url" data-text="image.caption"></a> <a data-href="keywords.url" data-text="keywords"></a>
    <a data-href="sponsor.url" data-text="sponsor"></a> <a data-href="source.url" data-text="source"></a>
    <map><area data-href="url" alt=""></map>
    <time data-text="datePublished"></time> <time data-text="dateModified"></time> <time data-text="description"></time>
    <textarea data-text="headline" aria-label="t"></textarea> <button data-text="label"></button>
    <svg><text data-text="headline"></text><title data-text="reason"></title><a data-href="url"><text>x</text></a></svg>
    <option data-text="headline"></option> <noscript data-text="headline"></noscript> <xmp data-text="headline"></xmp>
    <b data-text="id"></b> <b data-text="url"></b> <b data-text="image.url"></b> <b data-text="image.alt"></b>
    <b data-text="inLanguage"></b> <b data-text="duration"></b> <b data-text="viewCount"></b> <b data-text="alternativeHeadline"></b>
    <iframe data-src="url" data-href="url"></iframe> <script data-text="headline"></script> <object data-src="url"></object>
    <form data-href="url"></form> <link rel="prefetch" data-href="url"> <p data-href="url" data-src="url" data-text="description"></p>
    <video data-src="url"></video> <input data-text="url" data-src="url" aria-label="t"> <base data-href="url">
    <template data-text="headline"></template> <a data-href="headline">x</a> <a data-href="articleBody">x</a>
  </article>`;

const layouts = ['list', 'compact', 'ranked', 'grid', 'carousel'];

const withTemplate = (tag: string, items: unknown, content: string, layout = 'list') => {
  const el = given(tag, items);
  el.setAttribute('layout', layout);
  const template = el.appendChild(document.createElement('template'));
  template.slot = 'item';
  template.innerHTML = content;
  return el;
};

describe('hostile data in a site’s own markup', function () {
  this.timeout(120_000);
  recordConsole();
  const show = hostilePage();

  it('runs nothing, opens nothing and turns nothing round in any binding', async () => {
    const lists = everything.map((text, index) => {
      const item = { sectionUrl: text, label: text, dateModified: text, alternativeHeadline: text, id: text };
      const items = [
        { ...(ownDocument(text, urlTricks[index % urlTricks.length]!) as object), ...item },
        { ...(ownDocument(text, text) as object), ...item, media: 'video', url: text },
      ];
      return withTemplate('related-list', items, bindings, layouts[index % layouts.length]);
    });
    for (let start = 0; start < lists.length; start += 50) await show(lists.slice(start, start + 50));
  });

  it('shows markup letter by letter', async () => {
    const headline = '<img src=x onerror=ran(1)> & <x-canary>';
    const el = withTemplate(
      'related-list',
      [{ headline: headline.replace('&', '&amp;') }],
      '<b data-text="headline"></b>',
    );
    const shown = el.loaded.then(() => el.shadowRoot!.querySelector('b')!.textContent);
    await show([el]);
    expect(await shown).to.equal(headline);
  });

  it('runs nothing that a transform makes of it', async () => {
    const lists = someOf(everything, 3).map((text) =>
      Object.assign(withTemplate('recommended-list', [{ headline: 'H' }], bindings), {
        transform: () => ({
          ...(ownDocument(text, text) as object),
          headline: text,
          url: text,
          image: { url: text, srcset: text },
        }),
      }),
    );
    for (let start = 0; start < lists.length; start += 50) await show(lists.slice(start, start + 50));
  });
});

describe('a hostile template', function () {
  this.timeout(120_000);
  recordConsole();
  let ran = 0;
  before(() => Object.assign(window, { ran: () => ran++ }));

  const faults = (root: ShadowRoot): string[] =>
    [...root.querySelectorAll('.list *')].flatMap((element) => {
      const tag = /^(script|iframe|object|embed|base|meta|link|style|form|template|slot|frame)$/i.test(
        element.localName,
      );
      const bad = [...element.attributes].filter(
        ({ name, value }) =>
          /^on|^(srcdoc|style|id)$/i.test(name) ||
          (/^(xlink:)?href$|^(src|action|formaction|data|poster)$/.test(name) &&
            URL.canParse(value, 'http://x') &&
            !/^(https?|mailto):/.test(new URL(value, 'http://x').href)),
      );
      return [...(tag ? [element.localName] : []), ...bad.map(({ name, value }) => `${name}=${value}`)];
    });

  it('runs no script, and none of it is left', async () => {
    const { title } = document;
    const box = document.body.appendChild(document.createElement('div'));
    for (const text of everything) {
      const contents = [
        text,
        `<li>${text}</li>`,
        `<a href="${text.replaceAll('"', '&quot;')}" data-text="headline"></a>`,
      ];
      const lists = contents.map((content) => withTemplate('related-list', [{ headline: 'H', url: '/h' }], content));
      box.replaceChildren(...lists);
      await Promise.all(lists.map((el) => el.loaded));
      for (const el of lists) {
        expect(faults(el.shadowRoot!), text).to.deep.equal([]);
        for (const shown of el.shadowRoot!.querySelectorAll<HTMLElement>('.list *'))
          shown.dispatchEvent(new Event('error'));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    box.remove();
    expect(ran, 'scripts that ran').to.equal(0);
    expect(document.title).to.equal(title);
  });

  it('can name its fields as it likes, and its elements after properties', async () => {
    const trap =
      '<form><input name="attributes"><input name="localName"><input name="remove"></form><b data-text="headline">x</b>';
    const el = withTemplate('related-list', [{ headline: 'H' }], trap);
    document.body.append(el);
    await el.loaded;
    expect(el.shadowRoot!.querySelector('.list')!.textContent.trim()).to.equal('H');
    expect(el.parsed!.problems.map(({ path }) => path)).to.deep.equal(['template form']);
    el.remove();
  });
});
