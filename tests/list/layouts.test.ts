import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { inChromium, skip } from '../helpers/browser.js';
import { part, parts, recordConsole, show } from '../helpers/show.js';

const item = {
  headline: 'A headline',
  url: '/1',
  image: '/demo/pictures/bridge.svg',
  articleSection: 'City',
  datePublished: '2025-01-11T06:16:39Z',
  source: 'The Paper',
  author: 'Ann',
  description: 'A sentence.',
  viewCount: 1234,
  reason: 'Because',
};
const items = JSON.stringify([item]);

/** The rows of a table in the docs: what stands in each cell, words alone. */
const rows = async (heading: string): Promise<string[][]> => {
  const text = await (await fetch('/docs/layouts.md')).text();
  const section = text.split(/^## /m).find((one) => one.startsWith(heading))!;
  return [...section.matchAll(/^\| (`.+) \|$/gm)].map(([, row]) =>
    row!.split(' | ').map((cell) => cell.replaceAll('`', '').trim()),
  );
};
/** What a list shows beside the headline, by the words of `show`. */
const shownBy = async (words: readonly string[], attributes: Record<string, string>): Promise<string[]> => {
  const { el } = await show('related-list', { items, ...attributes }, { width: '240px' });
  // The section is no part of its own.
  const find = (word: string): HTMLElement | null | undefined =>
    word === 'section' ? el.shadowRoot!.querySelector<HTMLElement>('.section') : part(el, word);
  return words.filter((word) => find(word)?.checkVisibility());
};

describe('what the docs say of layouts', () => {
  recordConsole();

  it('is what each shows by itself', async () => {
    const words = (await rows('What `show`')).map(([word]) => word!);
    const layouts = await rows('Layouts');
    expect(layouts.map(([layout]) => layout)).to.deep.equal(['list', 'compact', 'ranked', 'grid', 'carousel']);
    for (const [layout, , byDefault] of layouts) {
      const expected = byDefault === 'nothing' ? [] : byDefault!.split(' ');
      expect(await shownBy(words, { layout: layout! }), layout).to.have.members(expected);
    }
  });

  it('is all that show can ask for: each word is shown in each layout, alone, in the narrowest box', async () => {
    const words = (await rows('What `show`')).map(([word]) => word!);
    expect(words).to.have.length(8);
    for (const [layout] of await rows('Layouts'))
      for (const word of words)
        expect(await shownBy(words, { layout: layout!, show: word }), `${layout}`).to.deep.equal([word]);
  });

  it('is where they stand: in lines above and below the headline, in the order of show', async () => {
    const places: Record<string, string[]> = {};
    for (const [word, , place] of await rows('What `show`')) (places[place!] ??= []).push(word!);
    for (const given of [Object.keys(item), Object.keys(item).reverse()]) {
      const asked = given.map((key) =>
        key === 'articleSection' ? 'section' : key === 'datePublished' ? 'date' : key === 'viewCount' ? 'views' : key,
      );
      const { el } = await show('related-list', { items, show: asked.join(' ') });
      const line = (selector: string): string[] =>
        [...el.shadowRoot!.querySelector(selector)!.children].map(({ className }) => className);
      const inOrder = (words: readonly string[]): string[] => asked.filter((word) => words.includes(word));
      expect(line('.top')).to.deep.equal(inOrder(places['above the headline']!));
      expect(line('.meta')).to.deep.equal(inOrder(places['in the last line']!));
    }
  });
});

describe('a list in a narrow box', () => {
  recordConsole();

  for (const layout of ['list', 'compact', 'ranked', 'grid', 'carousel'])
    it(`breaks words that are longer than a line, in layout ${layout}`, async () => {
      const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
      const given = { ...item, headline: long, articleSection: long, author: long, source: long, reason: long };
      const attributes = { layout, items: JSON.stringify([given]), show: 'section reason author source description' };
      const { el } = await show('related-list', attributes, { width: '240px' });
      const { left, right } = part(el, 'item')!.getBoundingClientRect();
      for (const piece of part(el, 'item')!.querySelectorAll('*')) {
        const [box] = piece.getClientRects();
        if (!box) continue;
        expect([box.left >= left - 1, box.right <= right + 1], piece.className).to.deep.equal([true, true]);
      }
    });
});

/** A layout with items that differ from the one above. */
const shown = async (layout: string, width: string, words: string, ...differences: object[]): Promise<HTMLElement> => {
  const given = differences.map((difference, index) => ({ ...item, url: `/${index}`, ...difference }));
  const { el } = await show('related-list', { layout, show: words, items: JSON.stringify(given) }, { width });
  return el;
};
const box = (el: Element, name: string, index = 0): DOMRect => parts(el, name)[index]!.getBoundingClientRect();

describe('a compact list', () => {
  recordConsole();

  for (const width of ['180px', '320px', '700px', '1100px'])
    it(`has its pictures beside the text, small, at the end of the line: ${width}`, async () => {
      const el = await shown('compact', width, 'image date', {}, {});
      const [picture, headline] = [box(el, 'image'), box(el, 'headline')];
      expect(picture.width).to.be.within(40, 72);
      expect(picture.left).to.be.greaterThan(headline.right);
      expect(picture.top).to.be.within(headline.top, headline.bottom);
    });

  it('leaves most of the line to the headline: what else is long stands under it', async () => {
    const date = await shown('compact', '500px', 'date', {});
    expect(box(date, 'meta').top).to.be.lessThan(box(date, 'headline').bottom);
    const source = 'The paper of a town that has a very long name';
    const all = await shown('compact', '500px', 'date source', { source });
    expect(box(all, 'meta').top).to.be.at.least(box(all, 'headline').bottom);
    expect(box(all, 'headline').width).to.be.greaterThan(490);
    expect(box(all, 'meta').left).to.equal(box(all, 'headline').left);
  });
});

describe('the headlines of a list', () => {
  recordConsole();

  for (const [lang, headline] of [
    ['en', 'A partner report about the bats'],
    ['zh-Hans', '五个安静的港口适合一个长周末'],
  ] as const)
    it(`leave no word alone with the mark of another site, nor the mark alone: ${lang}`, async () => {
      for (let width = 140; width < 260; width += 10) {
        const el = await shown('list', `${width}px`, 'section', {
          headline,
          inLanguage: lang,
          url: 'https://a.example/',
        });
        const link = part(el, 'link')!;
        const mark = link.querySelector('svg')!.getBoundingClientRect();
        const range = document.createRange();
        const text = link.firstChild as Text;
        range.setStart(text, text.length - (lang === 'en' ? 'the bats'.length : 2));
        range.setEnd(text, text.length);
        const rects = [...range.getClientRects()];
        expect(rects.length, `lines of the last two words in ${width} px`).to.equal(1);
        expect(mark.bottom, `the mark in ${width} px`).to.be.within(rects[0]!.top, rects[0]!.bottom + 1);
      }
    });

  it('stand on one line, whether a section or a badge is above', async () => {
    const el = await shown('grid', '700px', 'section date', {}, { articleSection: undefined, sponsor: 'Acme' });
    expect(box(el, 'badge').top).to.be.lessThan(box(el, 'headline', 1).top);
    expect(box(el, 'headline', 1).top).to.equal(box(el, 'headline').top);
  });

  it('are of one size in a grid that is a list for want of room', async () => {
    for (const width of ['300px', '420px']) {
      const el = await shown('grid', width, 'image', {}, {}, { image: undefined });
      const sizes = parts(el, 'headline').map((headline) => getComputedStyle(headline).fontSize);
      expect(new Set(sizes).size, sizes.join(' ')).to.equal(1);
    }
  });
});

describe('a list on paper', () => {
  recordConsole();
  const onPaper = async <T>(look: () => T): Promise<T> => {
    await emulateMedia({ media: 'print' });
    try {
      return look();
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  };

  for (const layout of ['list', 'compact', 'grid'])
    it(`gives the room of its pictures to the text: ${layout}`, async function () {
      if (!inChromium) return skip(this, 'emulates print');
      const el = await shown(layout, '360px', 'image section', {}, {});
      expect(box(el, 'headline', 1).width).to.be.lessThan(330);
      expect(await onPaper(() => box(el, 'headline', 1).width)).to.equal(360);
    });
});
