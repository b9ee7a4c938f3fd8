import { expect } from '@open-wc/testing';
import { part, recordConsole, show } from '../helpers/show.js';

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
        const box = piece.getBoundingClientRect();
        expect([box.left >= left - 1, box.right <= right + 1], piece.className).to.deep.equal([true, true]);
      }
    });
});
