import { expect, fixture } from '@open-wc/testing';
import { loadExtra } from '../../src/list/extras.js';
import type { ListElement } from '../../src/list/list-element.js';
import { moment, recordConsole, show, texts } from '../helpers/show.js';
import { until } from '../helpers/until.js';

const items = [1, 2, 3].map((number) => ({ headline: `Story ${number}`, url: `/current/${number}` }));
const [first, second] = items;

describe('a list beside the page’s article', () => {
  recordConsole();
  const list = async (attributes: Record<string, string | true> = {}): Promise<ListElement> => {
    const { el } = await show('related-list', attributes, { properties: { items } });
    await loadExtra('current');
    await el.updateComplete;
    return el;
  };
  const isWithout = async (el: ListElement, ...numbers: number[]): Promise<void> => {
    const left = [1, 2, 3].filter((number) => !numbers.includes(number)).map((number) => `Story ${number}`);
    await until(() => texts(el, 'headline').join() === left.join(), left.join());
  };

  for (const tag of ['article-page', 'article-header', 'article-meta'] as const)
    it(`leaves out what ${tag} was given, whichever stands first, and what it is given later`, async () => {
      const before = await list();
      await isWithout(before);
      const { el } = await show(tag, {}, { properties: { article: { ...first, source: 'The Paper' } } });
      await isWithout(before, 1);
      const after = await list();
      await isWithout(after, 1);
      expect(after.parsed!.omitted!.map(({ code }) => code)).to.deep.equal(['current']);
      el.article = { ...second, source: 'The Paper' };
      for (const one of [before, after]) await isWithout(one, 2);
      el.remove();
      before.items = [...items];
      await isWithout(before);
    });

  it('leaves it out of a page that it comes to itself', async () => {
    const { el } = await show('article-page', {}, { properties: { article: first } });
    const side = await list();
    await isWithout(side, 1);
    const box = side.parentElement!;
    side.remove();
    el.article = second;
    await el.updateComplete;
    box.append(side);
    await isWithout(side, 2);
  });

  it('leaves it out beside another element that has but its headline', async () => {
    await show('article-share', { headline: 'Story 2' });
    await show('article-body', {}, { properties: { article: { ...first, articleBody: 'Text' } } });
    await isWithout(await list(), 1);
  });

  it('keeps it where it is told to, or told of another', async () => {
    await show('article-page', {}, { properties: { article: first } });
    const [all, other] = [
      await list({ 'include-current': true }),
      await list({ 'current-article': '{"url":"/current/3"}' }),
    ];
    await isWithout(await list(), 1);
    await isWithout(all);
    await isWithout(other, 3);
  });

  it('keeps what is but told of on the page: a headline that leads to its article, or several articles', async () => {
    await show('article-header', { url: '/current/1' }, { properties: { article: first } });
    const el = await list();
    const box = await fixture<HTMLElement>(
      '<div><article-header></article-header><article-header></article-header></div>',
    );
    [...box.children].forEach((header, index) => Object.assign(header, { article: items[index + 1] }));
    await moment(200);
    await isWithout(el);
  });
});
