import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import type { ListElement } from '../../src/list/list-element.js';
import { folded, moment, part, parts, recordConsole, show, texts } from '../helpers/show.js';
import { until } from '../helpers/until.js';

interface Entry {
  readonly title: string;
  readonly url: string;
  readonly date_published: string;
  readonly tags: readonly string[];
}
/** A feed's stories by number; the day is the number's. */
const stories = (...numbers: number[]): Entry[] =>
  numbers.map((number) => ({
    title: `Story ${number}`,
    url: `/story/${number}`,
    date_published: `2025-01-${String(number + 1).padStart(2, '0')}T08:00:00Z`,
    tags: [number % 2 ? 'odd' : 'even'],
  }));
const page = (items: readonly Entry[], next?: string): object => ({ items, next_url: next });

describe('the next pages of a list', () => {
  recordConsole();
  let asked: string[] = [];
  let answers: Record<string, () => object | Promise<object>> = {};
  beforeEach(() => {
    asked = [];
    configure({
      fetch: async (address) => {
        const { pathname } = new URL(address as string);
        asked.push(pathname);
        const answer = await answers[pathname]!();
        return answer instanceof Response ? answer : Response.json(answer);
      },
    });
  });
  afterEach(() => configure({ fetch: null }));

  let lists = 0;
  /** A list of pages that each answer with the next of those. */
  const list = async (
    pages: readonly (() => object | Promise<object>)[],
    attributes: Record<string, string>,
  ): Promise<ListElement> => {
    const name = `/pages-${lists++}-`;
    answers = Object.fromEntries(
      pages.map((answer, index) => [
        `${name}${index}`,
        async () => ({ ...(await answer()), ...(pages[index + 1] && { next_url: `${name}${index + 1}` }) }),
      ]),
    );
    const { el } = await show('related-list', { src: `${name}0`, 'load-more': 'manual', ...attributes });
    await el.loaded;
    return el;
  };
  const shownBy = (el: ListElement): number[] => texts(el, 'headline').map((text) => Number(/\d+/.exec(text)![0]));
  /** Presses the button as a reader does, who stays on it. */
  const press = async (el: ListElement): Promise<void> => {
    part(el, 'more')!.focus();
    part(el, 'more')!.click();
    await moment();
    await until(() => part(el, 'more')?.ariaDisabled !== 'true');
    await el.updateComplete;
    await el.updateComplete;
  };
  const focused = (el: ListElement): string => folded(el.shadowRoot!.activeElement?.textContent);

  it('are asked for no further than its limit', async () => {
    const el = await list([() => page(stories(0, 1, 2)), () => page(stories(3, 4, 5)), () => page(stories(6))], {
      'page-size': '3',
      limit: '4',
    });
    await press(el);
    expect(shownBy(el)).to.deep.equal([0, 1, 2, 3]);
    expect(part(el, 'more')).to.equal(undefined);
    await el.loadMore();
    expect(asked).to.have.length(2);
  });

  it('stand where sort wants them, and the focus goes to the first of what is new', async () => {
    const el = await list([() => page(stories(2, 4, 6)), () => page(stories(3, 5))], { sort: 'newest' });
    await press(el);
    expect(shownBy(el)).to.deep.equal([6, 5, 4, 3, 2]);
    expect(focused(el)).to.equal('Story 5');
  });

  it('are passed over where the rules of the list leave nothing of them', async () => {
    const pages = [stories(1, 3), stories(2, 4), stories(6), stories(5), stories(7)];
    const el = await list(
      pages.map((items) => () => page(items)),
      { tags: 'odd' },
    );
    await press(el);
    expect(shownBy(el)).to.deep.equal([1, 3, 5]);
    expect(focused(el)).to.equal('Story 5');
    expect(asked).to.have.length(4);
  });

  it('are asked for at once where the rules leave nothing of the first: there is no button yet', async () => {
    const pages = [stories(2, 4), stories(6), stories(1, 3, 5, 7), stories(9)];
    const el = await list(
      pages.map((items) => () => page(items)),
      { tags: 'odd', 'page-size': '3' },
    );
    await until(() => shownBy(el).length > 0);
    expect(shownBy(el)).to.deep.equal([1, 3, 5]);
    expect(asked).to.have.length(3);
    expect(el.state).to.equal('ready');
    const announced = [...el.shadowRoot!.querySelectorAll('[role=status]')].map((status) => folded(status.textContent));
    expect(announced, 'the first items are no news').to.deep.equal(['']);
    await press(el);
    expect(shownBy(el)).to.deep.equal([1, 3, 5, 7]);
  });

  it('are given up where five more have nothing for the list either, without a heading or a gap', async () => {
    const pages = Array.from({ length: 20 }, (_, index) => stories(2 * index));
    const el = await list(
      pages.map((items) => () => page(items)),
      { tags: 'odd' },
    );
    await until(() => asked.length === 6);
    await moment(100);
    expect(asked).to.have.length(6);
    expect(el.getBoundingClientRect().height).to.equal(0);
  });

  it('are not asked for without end where none has anything for the list', async () => {
    const pages = Array.from({ length: 20 }, (_, index) => stories(2 * index));
    const el = await list(
      [stories(1), ...pages].map((items) => () => page(items)),
      { tags: 'odd' },
    );
    await press(el);
    expect(asked.length).to.be.within(3, 7);
    expect(part(el, 'more')!.textContent.trim()).to.equal('Show more');
    expect(focused(el)).to.equal('Show more');
  });

  it('are announced each time, also where as many come as before', async () => {
    const el = await list([() => page(stories(0, 1, 2, 3, 4, 5))], { 'page-size': '2' });
    const status = el.shadowRoot!.querySelector('.hidden-text')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(folded(status.textContent))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press(el);
    await press(el);
    await moment();
    expect(said.filter(Boolean)).to.deep.equal(['2 more articles', '2 more articles']);
  });

  it('stay when the document is read again, with what has moved on to them meanwhile', async () => {
    let first = stories(10, 11, 12);
    const el = await list([() => page(first), () => page(stories(13, 14)), () => page(stories(15, 16))], {
      'page-size': '3',
    });
    await el.loadMore();
    expect(shownBy(el)).to.deep.equal([10, 11, 12, 13, 14]);
    first = stories(9, 10, 11);
    await el.reload();
    expect(shownBy(el)).to.deep.equal([9, 10, 11, 12, 13, 14]);
    expect(asked).to.have.length(3);
    await el.loadMore();
    expect(shownBy(el)).to.deep.equal([9, 10, 11, 12, 13, 14, 15, 16]);
    expect(part(el, 'more')).to.equal(undefined);
    first = stories(8, 9, 11);
    await el.reload();
    expect(shownBy(el), 'without what was taken out').to.deep.equal([8, 9, 11, 12, 13, 14, 15, 16]);
  });

  it('stay when several documents are read again, with what has moved on to them from each', async () => {
    let [first, other] = [stories(10, 11, 12), stories(20, 21, 22)];
    let isDown = true;
    answers = {
      '/one': () => page(first, '/one-2'),
      '/one-2': () => page(stories(13, 14)),
      '/other': () => page(other, '/other-2'),
      '/other-2': () => (isDown ? new Response('', { status: 404 }) : page(stories(22, 23, 24))),
    };
    const { el } = await show('related-list', { src: '/one /other', 'load-more': 'manual', dedupe: 'none' });
    await el.loaded;
    await el.loadMore();
    expect(shownBy(el)).to.deep.equal([10, 11, 12, 20, 21, 22, 13, 14]);
    first = stories(9, 10, 11);
    other = stories(19, 20, 21);
    await el.reload();
    expect(shownBy(el), 'what moved to a page that did not come').to.deep.equal([9, 10, 11, 19, 20, 21, 12, 13, 14]);
    isDown = false;
    await el.loadMore();
    expect(shownBy(el)).to.deep.equal([9, 10, 11, 19, 20, 21, 12, 13, 14, 22, 23, 24]);
    other = stories(18, 19, 20);
    await el.reload();
    expect(shownBy(el)).to.deep.equal([9, 10, 11, 18, 19, 20, 21, 12, 13, 14, 22, 23, 24]);
  });

  it('go with a document that has nothing in common with the one before', async () => {
    let first = stories(1, 2);
    const el = await list([() => page(first), () => page(stories(3, 4))], {});
    await el.loadMore();
    expect(shownBy(el)).to.deep.equal([1, 2, 3, 4]);
    first = stories(21, 22);
    await el.reload();
    expect(shownBy(el)).to.deep.equal([21, 22]);
    await el.loadMore();
    expect(shownBy(el)).to.deep.equal([21, 22, 3, 4]);
  });

  it('come also where the page moves the list meanwhile', async () => {
    let answer!: (late: object) => void;
    const late = new Promise<object>((resolve) => (answer = resolve));
    const el = await list([() => page(stories(1)), () => late], {});
    part(el, 'more')!.click();
    await until(() => asked.length === 2);
    el.parentElement!.append(document.createElement('p'), el);
    answer(page(stories(2)));
    await until(() => parts(el, 'item').length === 2);
  });
});

describe('a list with load-more="auto" that is given another document', () => {
  recordConsole();

  it('goes on by itself three times anew', async () => {
    const { el } = await show('related-list', {
      'load-more': 'auto',
      'page-size': '1',
      items: JSON.stringify(stories(...Array(20).keys())),
    });
    await until(() => parts(el, 'item').length === 4);
    el.setAttribute('items', JSON.stringify(stories(20, 21, 22, 23, 24, 25, 26)));
    await until(() => texts(el, 'headline').join() === 'Story 20,Story 21,Story 22,Story 23');
    expect(part(el, 'more')!.textContent.trim()).to.equal('Show more');
  });
});
