import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import type { ListElement } from '../../src/list/list-element.js';
import { allText, moment, part, parts, recordConsole, show, texts } from '../helpers/show.js';
import { hits, newKey, origin, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

type Raw = Record<string, unknown>;
const stories = (count: number, from = 0): Raw[] =>
  Array.from({ length: count }, (_, index) => ({ headline: `Story ${from + index}`, url: `/story/${from + index}` }));
const list = async (attributes: Record<string, string>, items: Raw[] | Raw | null = stories(25)) => {
  const { el } = await show('related-list', { 'load-more': 'manual', ...attributes }, { properties: { items } });
  return { el, count: () => parts(el, 'item').length, button: () => part(el, 'more') };
};
const press = async (el: ListElement): Promise<void> => {
  part(el, 'more')!.click();
  await moment();
  await el.updateComplete;
  await el.updateComplete;
};
const status = (el: Element): string => el.shadowRoot!.querySelector('.hidden-text')!.textContent.trim();

describe('a list with load-more="manual"', () => {
  recordConsole();

  it('shows ten at first and ten more at each step, up to its limit, and then no button', async () => {
    const { el, count, button } = await list({ limit: '23' });
    expect(count()).to.equal(10);
    expect(button()!.textContent.trim()).to.equal('Show more');
    const first = parts(el, 'item')[0];
    await press(el);
    expect(count()).to.equal(20);
    expect(parts(el, 'item')[0]).to.equal(first);
    await press(el);
    expect(count()).to.equal(23);
    expect(button()).to.equal(undefined);
    expect(el.parsed!.omitted!.map(({ code }) => code)).to.deep.equal(['limit', 'limit']);
  });

  it('takes the size of its steps from page-size, and 10 where that is none', async () => {
    const { el, count } = await list({ 'page-size': '4' });
    expect(count()).to.equal(4);
    await press(el);
    expect(count()).to.equal(8);
    expect((await list({ 'page-size': '0' })).count()).to.equal(10);
  });

  it('has no button where all is shown at once', async () => {
    const { button, count } = await list({}, stories(10));
    expect(count()).to.equal(10);
    expect(button()).to.equal(undefined);
  });

  it('puts the focus on the first new item and says once how many have come', async () => {
    const { el } = await list({});
    expect(status(el)).to.equal('');
    part(el, 'more')!.focus();
    await press(el);
    expect(el.shadowRoot!.activeElement).to.equal(parts(el, 'link')[10]);
    expect(status(el)).to.equal('10 more articles');
    const region = el.shadowRoot!.querySelector('.hidden-text')!;
    expect(region.getAttribute('role')).to.equal('status');
    await press(el);
    expect(status(el)).to.equal('5 more articles');
    expect(el.shadowRoot!.activeElement).to.equal(parts(el, 'link')[20]);
  });

  it('leaves the focus where the reader has gone meanwhile', async () => {
    const { el } = await list({});
    const input = document.body.appendChild(document.createElement('input'));
    part(el, 'more')!.click();
    input.focus();
    await until(() => parts(el, 'item').length === 20);
    await moment();
    expect(document.activeElement).to.equal(input);
    input.remove();
  });

  it('takes a double click for one', async () => {
    const { el, count } = await list({ 'page-size': '5' });
    const button = part(el, 'more')!;
    button.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    button.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await until(() => count() > 5);
    await moment(50);
    expect(count()).to.equal(10);
  });

  it('tells that more is wanted, with what is shown and what is at hand', async () => {
    const { el } = await list({ 'list-id': 'side' });
    const asked: unknown[] = [];
    el.parentElement!.addEventListener('article-more', ({ loaded, total, listId }) =>
      asked.push([loaded, total, listId]),
    );
    await press(el);
    await press(el);
    expect(asked).to.deep.equal([
      [10, 25, 'side'],
      [20, 25, 'side'],
    ]);
  });

  it('goes on by loadMore() as by its button, and leaves the focus alone', async () => {
    const { el, count } = await list({});
    await el.loadMore();
    expect(count()).to.equal(20);
    expect(el.shadowRoot!.activeElement).to.equal(null);
  });

  it('speaks the language around it', async () => {
    for (const [lang, more, announced] of [
      ['vi', 'Xem thêm', 'Thêm 10 bài'],
      ['zh-Hant', '查看更多', '新增 10 篇文章'],
    ] as const) {
      const { el } = await show(
        'related-list',
        { 'load-more': 'manual' },
        { properties: { items: stories(25) }, lang },
      );
      expect(part(el, 'more')!.textContent.trim()).to.equal(more);
      await press(el);
      expect(status(el)).to.equal(announced);
    }
  });

  it('keeps what it shows when its document is another state of the same, and begins anew with another', async () => {
    const { el, count } = await list({});
    await press(el);
    el.items = [{ headline: 'New', url: '/new' }, ...stories(25)];
    await el.updateComplete;
    expect(count()).to.equal(20);
    el.items = stories(25, 100);
    await el.updateComplete;
    expect(count()).to.equal(10);
  });

  it('claims of a page’s articles only those that it shows', async () => {
    const given = stories(25);
    const { el } = await list({ dedupe: 'page', 'page-size': '3' }, given);
    const { el: other } = await show('related-list', { dedupe: 'page', limit: '3' }, { properties: { items: given } });
    el.parentElement!.append(el, other);
    await until(() => texts(other, 'headline')[0] === 'Story 3');
    await press(el);
    await until(() => texts(other, 'headline')[0] === 'Story 6');
    el.remove();
    other.remove();
  });

  it('is accessible', async function () {
    this.timeout(60_000);
    const { el } = await list({});
    await expect(el).to.be.accessible();
  });
});

describe('more from the page', () => {
  recordConsole();

  it('comes by its answer to article-more, and the button stays until it has none', async () => {
    const { el, count, button } = await list({ 'page-size': '5' }, stories(5));
    expect(button()).to.equal(undefined);
    let pages = 0;
    el.addEventListener('article-more', (event) => {
      if (pages++ >= 2) return;
      event.preventDefault();
      el.items = stories(5 + 5 * pages);
    });
    await el.updateComplete;
    part(el, 'more')!.focus();
    await press(el);
    expect(count()).to.equal(10);
    expect(el.shadowRoot!.activeElement).to.equal(parts(el, 'link')[5]);
    await press(el);
    expect(count()).to.equal(15);
    await press(el);
    expect(count()).to.equal(15);
    expect(button()).to.equal(undefined);
  });

  it('keeps the list busy while it is on its way, and can be asked for again where it failed', async () => {
    const { el, button } = await list({ 'page-size': '5' }, stories(5));
    let fail!: (error: Error) => void;
    let asked = 0;
    el.addEventListener('article-more', (event) => {
      asked++;
      event.preventDefault();
      event.waitUntil(new Promise((_, reject) => (fail = reject)));
    });
    await el.updateComplete;
    await press(el);
    expect([button()!.textContent.trim(), button()!.ariaDisabled]).to.deep.equal(['Loading', 'true']);
    await press(el);
    expect(asked).to.equal(1);
    fail(new Error('no'));
    await until(() => button()!.ariaDisabled === 'false');
    expect(button()!.textContent.trim()).to.equal('Try again');
    expect(allText(el)).to.include('More could not be loaded.');
    await press(el);
    expect(asked).to.equal(2);
    fail(new Error('no'));
    await moment();
  });
});

describe('more from the next page of a document', () => {
  recordConsole();
  const feed = (items: Raw[], next?: string): string =>
    serve(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items, next_url: next }));
  const story = (number: number): Raw => ({ id: `${number}`, title: `Story ${number}`, url: `/story/${number}` });

  it('is fetched by next_url, without what is shown already, until there is none', async () => {
    const third = feed([story(4)]);
    const src = feed([story(1), story(2)], feed([story(2), story(3)], third));
    const { el, button } = await list({ src, 'page-size': '2' }, null);
    await until(() => el.state === 'ready');
    expect(texts(el, 'headline')).to.deep.equal(['Story 1', 'Story 2']);
    part(el, 'more')!.focus();
    part(el, 'more')!.click();
    await until(() => parts(el, 'item').length === 3);
    await until(() => el.shadowRoot!.activeElement === parts(el, 'link')[2]);
    expect(parts(el, 'link')[2]!.getAttribute('href')).to.equal(`${origin}/story/3`);
    part(el, 'more')!.click();
    await until(() => parts(el, 'item').length === 4);
    await until(() => !button());
    expect(texts(el, 'headline')[3]).to.equal('Story 4');
  });

  it('can be fetched again where it failed', async () => {
    const key = newKey();
    const next = serve(JSON.stringify({ items: [story(2)] }), { key, fail: 1, status: 404 });
    const { el, button } = await list({ src: feed([story(1)], next) }, null);
    await until(() => button());
    button()!.click();
    await until(() => button()!.textContent.trim() === 'Try again');
    expect(await hits(key)).to.equal(1);
    button()!.click();
    await until(() => parts(el, 'item').length === 2);
    expect(allText(el)).not.to.include('could not');
  });

  it('is asked for once by clicks that follow each other', async () => {
    const key = newKey();
    const next = serve(JSON.stringify({ items: [story(2)] }), { key, delay: 200 });
    const { el, button } = await list({ src: feed([story(1)], next) }, null);
    await until(() => button());
    button()!.click();
    button()!.click();
    await moment();
    button()!.click();
    await until(() => parts(el, 'item').length === 2);
    expect(await hits(key)).to.equal(1);
  });

  /** Answers page by page, as the server of a CMS. */
  const answering = async (answer: (page: number) => Response, run: (asked: string[]) => Promise<void>) => {
    const asked: string[] = [];
    configure({
      fetch: async (address) => {
        asked.push(address as string);
        return answer(Number(new URL(address as string).searchParams.get('page') ?? 1));
      },
    });
    try {
      await run(asked);
    } finally {
      configure({ fetch: null });
    }
  };
  const pressUntil = async (el: ListElement, count: number): Promise<void> => {
    part(el, 'more')!.click();
    await until(() => parts(el, 'item').length === count);
    await el.updateComplete;
  };

  it('is asked for by number where WordPress’s header says that there is one', () =>
    answering(
      (page) => Response.json([story(2 * page), story(2 * page + 1)], { headers: { 'X-WP-TotalPages': '3' } }),
      async (asked) => {
        const { el, button } = await list({ src: '/posts?per_page=2&_embed', 'page-size': '2' }, null);
        await until(() => button());
        await pressUntil(el, 4);
        await pressUntil(el, 6);
        await until(() => !button());
        expect(asked.map((address) => new URL(address).searchParams.get('page'))).to.deep.equal([null, '2', '3']);
        expect(asked.every((address) => /per_page=2&_embed/.test(address))).to.equal(true);
      },
    ));

  it('is no failure where WordPress refuses it, since posts were taken away', () =>
    answering(
      (page) =>
        page > 1
          ? Response.json({ code: 'rest_post_invalid_page_number' }, { status: 400 })
          : Response.json([story(1)], { headers: { 'X-WP-TotalPages': '2' } }),
      async () => {
        const { el, button } = await list({ src: '/taken' }, null);
        await until(() => button());
        button()!.click();
        await until(() => !button());
        expect(parts(el, 'item')).to.have.length(1);
        expect(part(el, 'error')).to.equal(undefined);
      },
    ));

  it('is asked for by the number that Ghost gives', () =>
    answering(
      (page) => Response.json({ posts: [story(page)], meta: { pagination: { next: page < 2 ? page + 1 : null } } }),
      async (asked) => {
        const { el, button } = await list({ src: '/ghost/api/content/posts/?key=1', 'page-size': '1' }, null);
        await until(() => button());
        await pressUntil(el, 2);
        await until(() => !button());
        expect(asked[1]).to.match(/\?key=1&page=2$/);
      },
    ));

  it('is not asked of the page itself by a document that it holds', async () => {
    const { button } = await list({}, { posts: [story(1)], meta: { pagination: { next: 2 } } });
    expect(button()).to.equal(undefined);
  });

  it('is never one of an unsafe address', async () => {
    const { el, button } = await list({}, { items: [story(1)], next_url: 'javascript:alert(1)' });
    expect(parts(el, 'item')).to.have.length(1);
    expect(button()).to.equal(undefined);
  });
});

describe('more from the next pages of several documents', () => {
  recordConsole();
  const page = (titles: string[], next?: string): Raw => ({
    items: titles.map((title) => ({ title, url: `/${title}` })),
    next_url: next,
  });
  /** Shows a list of several addresses, answered by what is given, and tells which were asked for. */
  const several = async (answers: Record<string, () => Raw | Promise<Raw>>, src: string) => {
    const asked: string[] = [];
    configure({
      fetch: async (address) => {
        const { pathname } = new URL(address as string);
        asked.push(pathname);
        return Response.json(await answers[pathname]!());
      },
    });
    const shown = await list({ src, 'page-size': '2' }, null);
    await shown.el.loaded;
    const more = async (): Promise<string[]> => {
      asked.length = 0;
      await shown.el.loadMore();
      return texts(shown.el, 'headline');
    };
    return { ...shown, asked, more };
  };
  afterEach(() => configure({ fetch: null }));
  const refuse = (): never => {
    throw new TypeError('no network');
  };

  it('are fetched of each that has one, and merged in the order of the addresses', async () => {
    const { button, asked, more } = await several(
      {
        '/a': () => page(['A1'], '/a2'),
        '/a2': () => page(['A2']),
        '/b': () => page(['B1']),
        '/c': () => page(['C1'], '/c2'),
        '/c2': () => page(['C2', 'A2'], '/c3'),
        '/c3': () => page(['C3']),
      },
      '/a /b /c',
    );
    expect(await more()).to.deep.equal(['A1', 'B1', 'C1']);
    expect(asked, 'what is at hand comes first').to.deep.equal([]);
    expect(await more()).to.deep.equal(['A1', 'B1', 'C1', 'A2', 'C2']);
    expect(asked).to.have.members(['/a2', '/c2']);
    expect(await more()).to.deep.equal(['A1', 'B1', 'C1', 'A2', 'C2', 'C3']);
    expect(asked).to.deep.equal(['/c3']);
    await until(() => !button());
  });

  it('are asked for again where they failed, while the others go on', async () => {
    let isOnline = false;
    const { el, button, asked, more } = await several(
      {
        '/one': () => page(['A1'], '/one2'),
        '/one2': () => (isOnline ? page(['A2']) : refuse()),
        '/two': () => page(['B1'], '/two2'),
        '/two2': () => page(['B2']),
      },
      '/one /two',
    );
    expect(await more()).to.deep.equal(['A1', 'B1', 'B2']);
    expect(part(el, 'error')).to.equal(undefined);
    expect(await more()).to.deep.equal(['A1', 'B1', 'B2']);
    expect(asked).to.include('/one2').and.not.include('/two2');
    expect(allText(el)).to.include('More could not be loaded.');
    expect(button()!.textContent.trim()).to.equal('Try again');
    isOnline = true;
    expect(await more()).to.deep.equal(['A1', 'B1', 'B2', 'A2']);
    await until(() => !button());
  });

  it('stay when one of the addresses answers later', async () => {
    let answer!: (late: Raw) => void;
    const late = new Promise<Raw>((resolve) => (answer = resolve));
    const { el, asked, more } = await several(
      { '/first': () => page(['A1', 'A2'], '/first2'), '/first2': () => page(['A3']), '/late': () => late },
      '/first /late',
    );
    expect(await more()).to.deep.equal(['A1', 'A2', 'A3']);
    answer(page(['B1'], '/late2'));
    await until(() => texts(el, 'headline').includes('B1'));
    expect(texts(el, 'headline')).to.have.members(['A1', 'A2', 'A3', 'B1']);
    expect(asked).to.deep.equal(['/first2']);
  });
});

describe('a list with load-more="auto"', () => {
  recordConsole();

  it('goes on three times when its end comes near, and then waits, so that a footer can be reached', async () => {
    const { el, count, button } = await list({ 'load-more': 'auto', 'page-size': '2', show: '' }, stories(60));
    await until(() => count() === 8);
    await moment(300);
    expect(count()).to.equal(8);
    expect(el.shadowRoot!.activeElement).to.equal(null);
    expect(button()!.textContent.trim()).to.equal('Show more');
    await press(el);
    expect(count()).to.equal(10);
  });

  it('stays as it is while its end is far away', async () => {
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.prepend(above);
    const { count } = await list({ 'load-more': 'auto', 'page-size': '2' }, stories(60));
    await moment(300);
    expect(count()).to.equal(2);
    above.remove();
    await until(() => count() === 8);
  });

  it('lets go of everything when it leaves the page', async () => {
    const { el, count } = await list({ 'load-more': 'auto', 'page-size': '2' }, stories(60));
    el.remove();
    const before = count();
    await moment(200);
    expect(count()).to.equal(before);
  });
});
