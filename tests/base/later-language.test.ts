import { expect } from '@open-wc/testing';
import { laterLanguages } from '../../src/i18n/later-languages.js';
import { configure } from '../../src/index.js';
import { allText, moment, part, partText, recordConsole, show, type Tag } from '../helpers/show.js';
import { until } from '../helpers/until.js';

/** The loaders, each to be replaced by one that the test holds in its hand. */
const loaders = laterLanguages as Record<keyof typeof laterLanguages, () => Promise<unknown>>;
const real = { ...loaders };

/** Holds a language's file back; answers how to let it come. */
function hold(language: keyof typeof laterLanguages): () => Promise<void> {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  loaders[language] = () => held.then(real[language]);
  return async () => {
    letGo();
    await real[language]();
    await moment();
  };
}

const article = {
  headline: '1',
  viewCount: 978,
  editor: '2',
  keywords: ['3'],
  related: [{ headline: '4', url: '/4' }],
  recommended: [{ headline: '5', url: '/5' }],
};

describe('a language that is fetched', () => {
  recordConsole();
  after(() => Object.assign(loaders, real));

  it('is there where the page stands in it, regions too', async () => {
    const { el } = await show('article-meta', { 'view-count': '978' }, { lang: 'pt-BR' });
    await el.loaded;
    expect(el.state).to.equal('ready');
    expect(allText(el)).to.equal('978 leituras');
  });

  it('never shows another first: placeholders stand until its words are there', async () => {
    const letGo = hold('de');
    const tags = ['article-meta', 'article-credit', 'article-tags', 'related-list', 'article-page'] as const;
    const shown = await Promise.all(
      tags.map((tag: Tag) =>
        show(tag, {}, { properties: tag.endsWith('-list') ? { items: article } : { article }, lang: 'de' }),
      ),
    );
    for (const { el } of shown) {
      expect(el.state, el.localName).to.equal('loading');
      expect(el.shadowRoot!.textContent, el.localName).not.to.match(/\p{L}/u);
    }
    const headerHeight = part(shown[3]!.el, 'header')!.offsetHeight;
    expect(headerHeight).to.be.above(10);
    await letGo();
    await Promise.all(shown.map(({ el }) => el.loaded));
    expect(shown.map(({ el }) => el.state)).to.deep.equal(tags.map(() => 'ready'));
    expect(shown.map(({ loads }) => loads.length)).to.deep.equal(tags.map(() => 1));
    expect(allText(shown[0]!.el)).to.equal('978 Aufrufe');
    expect(allText(shown[1]!.el)).to.equal('Redaktion: 2');
    expect(partText(shown[3]!.el, 'heading')).to.equal('Mehr zum Thema');
    expect(part(shown[3]!.el, 'header')!.offsetHeight, 'nothing moves').to.equal(headerHeight);
  });

  it('lets the element’s own content stand meanwhile', async () => {
    const letGo = hold('fr');
    const { el } = await show('related-list', {}, { children: '<a href="/1">Premier</a>', lang: 'fr' });
    const link = el.querySelector('a')!;
    expect(link.offsetHeight).to.be.above(0);
    await letGo();
    await el.loaded;
    expect(partText(el, 'heading')).to.equal('Sur le même sujet');
  });

  it('takes the place of another only once it is there', async () => {
    const letGo = hold('ru');
    const { el } = await show('article-meta', { 'view-count': '978' }, { lang: 'vi' });
    el.parentElement!.lang = 'ru';
    await moment();
    await el.updateComplete;
    expect([el.state, allText(el)]).to.deep.equal(['ready', '978 lượt đọc']);
    await letGo();
    await until(() => allText(el) === '978 прочтений', 'the words of the other language');
  });

  it('is no longer waited for where the element has moved out of it', async () => {
    hold('ko');
    const { el } = await show('article-meta', { 'view-count': '978' }, { lang: 'ko' });
    expect(el.state).to.equal('loading');
    el.parentElement!.lang = 'vi';
    await moment();
    await el.loaded;
    expect(allText(el)).to.equal('978 lượt đọc');
  });

  describe('and cannot be had', () => {
    const reports: string[] = [];
    beforeEach(() => {
      reports.length = 0;
      configure({ report: ({ code, path }) => reports.push(`${code} ${path}`) });
    });
    afterEach(() => configure({ report: null }));

    it('is English, and reported once for the page', async () => {
      loaders.th = () => Promise.reject(new Error('offline'));
      const both = await Promise.all([1, 2].map(() => show('article-meta', { 'view-count': '1234' }, { lang: 'th' })));
      for (const { el } of both) {
        await el.loaded;
        expect(allText(el)).to.equal('1,234 reads');
      }
      const { el } = await show('article-tags', { keywords: 'a' }, { lang: 'th' });
      expect(partText(el, 'heading')).to.equal('Topics');
      expect(reports).to.deep.equal(['language-failed lang']);
    });

    it('is not waited for for ever', async () => {
      const { setTimeout: realTimeout } = window;
      let giveUp: (() => void) | undefined;
      window.setTimeout = ((callback: (...given: unknown[]) => void, delay: number, ...given: unknown[]) => {
        if (delay < 10_000) return realTimeout(callback, delay, ...given);
        giveUp = () => callback(...given);
        return 0;
      }) as typeof setTimeout;
      try {
        loaders.hi = () => new Promise(() => {});
        const { el } = await show('article-meta', { 'view-count': '978' }, { lang: 'hi' });
        expect(el.state).to.equal('loading');
        giveUp!();
        await el.loaded;
        expect(allText(el)).to.equal('978 reads');
        expect(reports).to.deep.equal(['language-failed lang']);
      } finally {
        window.setTimeout = realTimeout;
      }
    });
  });

  for (const lang of ['fa', 'he'])
    it(`stands from right to left in ${lang}`, async () => {
      const { el } = await show('related-list', {}, { properties: { items: article }, lang, dir: 'rtl' });
      await el.loaded;
      const heading = part(el, 'heading')!;
      expect(getComputedStyle(heading).direction).to.equal('rtl');
      expect(heading.innerText).to.match(lang === 'fa' ? /\p{Script=Arabic}/u : /\p{Script=Hebrew}/u);
      await expect(el).to.be.accessible();
    });
});
