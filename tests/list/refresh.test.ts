import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ListElement } from '../../src/list/list-element.js';
import { configure } from '../../src/sources/settings.js';
import { moment, part, parts, recordConsole, show, texts } from '../helpers/show.js';
import { until } from '../helpers/until.js';

const twoMinutes = 120_000;

describe('a list with refresh', () => {
  recordConsole();
  /** Timers that no test waits for; the shorter ones run as ever. */
  let timers: { id: number; delay: number; run: () => void }[] = [];
  let requests: RequestInit[] = [];
  let answer: () => Response | Promise<Response>;
  let isHidden = false;
  let isOnline = true;
  let passed = 0;
  const { setTimeout, clearTimeout } = globalThis;
  const { now } = Date;

  const stories =
    (...names: string[]) =>
    () =>
      new Response(JSON.stringify({ items: names.map((headline) => ({ headline, url: `/${headline}` })) }));
  const failure =
    (headers: Record<string, string> = {}) =>
    () =>
      new Response('', { status: 404, headers });

  beforeEach(() => {
    [timers, requests, isHidden, isOnline, passed] = [[], [], false, true, 0];
    answer = stories('One', 'Two');
    let ids = 1e9;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0, ...rest: unknown[]) => {
        if (delay < 100_000) return setTimeout(run, delay, ...rest);
        timers.push({ id: ++ids, delay, run });
        return ids;
      },
      clearTimeout: (id: number) => {
        timers = timers.filter((timer) => timer.id !== id);
        clearTimeout(id);
      },
    });
    Date.now = () => now() + passed;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
    configure({
      fetch: async (_, init) => {
        requests.push(init!);
        return answer();
      },
    });
  });
  afterEach(() => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = now;
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'onLine');
    configure({ fetch: null });
  });

  let addresses = 0;
  const list = async (refresh = 'PT2M', attributes: Record<string, string> = {}): Promise<ListElement> => {
    const src = `/refreshed-${addresses++}.json`;
    const { el } = await show('related-list', { src, refresh, 'include-current': '', ...attributes });
    await el.loaded;
    await until(() => timers.length);
    return el;
  };
  /** The pauses until a list is asked for again. */
  const isPause = ({ delay }: { readonly delay: number }): boolean =>
    delay < 2.9 * twoMinutes || delay > 3 * twoMinutes;
  const pauses = (): number[] => timers.filter(isPause).map(({ delay }) => delay);
  /** Lets the pause pass. */
  const tick = (): void => {
    const next = timers.filter(isPause).sort((one, other) => one.delay - other.delay)[0]!;
    timers = timers.filter((timer) => timer !== next);
    next.run();
  };
  /** Lets it ask, and waits for what comes of the answer; where that is held back, for long enough. */
  const asked = async (el: ListElement, isHeld = false): Promise<void> => {
    const count = requests.length;
    tick();
    await until(() => requests.length > count && (isHeld || pauses().length === 1));
    if (isHeld) await moment(100);
    await el.updateComplete;
  };

  it('asks again, by a conditional request, after the pause and a little, and shows what is new', async () => {
    const el = await list();
    expect(pauses()[0]).to.be.within(twoMinutes, twoMinutes * 1.1);
    const kept = parts(el, 'item')[0];
    answer = stories('One', 'Three');
    await asked(el);
    expect(texts(el, 'headline')).to.deep.equal(['One', 'Three']);
    expect(parts(el, 'item')[0]).to.equal(kept);
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    await until(() => pauses().length === 1);
  });

  it('does nothing where the answer says the same', async () => {
    const el = await list();
    const rows = parts(el, 'item');
    let loads = 0;
    el.addEventListener('article-load', () => loads++);
    await asked(el);
    expect(parts(el, 'item')).to.deep.equal(rows);
    expect(loads).to.equal(0);
  });

  it('waits while the page is hidden or offline, and then asks at once', async () => {
    const el = await list();
    isHidden = true;
    tick();
    await moment(30);
    expect(requests).to.have.length(1);
    isHidden = false;
    isOnline = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await moment(30);
    expect(requests).to.have.length(1);
    isOnline = true;
    dispatchEvent(new Event('online'));
    await until(() => requests.length === 2);
    await until(() => pauses().length === 1);
    el.remove();
  });

  it('keeps what it shows when that fails, asks less and less often, and is stale after three pauses', async () => {
    const el = await list();
    answer = failure();
    await asked(el);
    await until(() => pauses().length === 1);
    expect(texts(el, 'headline')).to.deep.equal(['One', 'Two']);
    expect([el.state, el.matches(':state(stale)')]).to.deep.equal(['ready', false]);
    expect(pauses()[0]).to.be.within(twoMinutes * 2, twoMinutes * 2.2);
    await asked(el);
    await until(() => pauses().length === 1);
    expect(pauses()[0]).to.be.within(twoMinutes * 4, twoMinutes * 4.4);
    passed = 3 * twoMinutes;
    for (const timer of timers) if (!isPause(timer)) timer.run();
    await el.updateComplete;
    expect(el.matches(':state(stale)')).to.equal(true);
    expect(texts(el, 'headline')).to.deep.equal(['One', 'Two']);
    answer = stories('Three');
    el.reload();
    await el.loaded;
    await until(() => texts(el, 'headline').join() === 'Three');
    await el.updateComplete;
    await until(() => !el.matches(':state(stale)'));
  });

  it('waits as long as the server asks it to', async () => {
    const el = await list();
    answer = failure({ 'retry-after': '7200' });
    await asked(el);
    await until(() => pauses().length || timers.some(({ delay }) => delay === 7_200_000));
    expect(timers.map(({ delay }) => delay)).to.include(7_200_000);
    expect(el.state).to.equal('ready');
  });

  it('asks again where the first answer was a failure', async () => {
    answer = failure();
    const el = await list();
    expect(el.state).to.equal('error');
    answer = stories('One');
    await asked(el);
    await until(() => el.state === 'ready');
  });

  it('changes nothing under the reader’s focus until they go on, or ask for a change', async () => {
    const el = await list('PT2M', { 'load-more': 'manual', 'page-size': '1' });
    const outside = el.parentElement!.appendChild(document.createElement('button'));
    part(el, 'link')!.focus();
    answer = stories('New', 'One', 'Two');
    await asked(el, true);
    expect(texts(el, 'headline')).to.deep.equal(['One']);
    outside.focus();
    await until(() => texts(el, 'headline').join() === 'New');
    await until(() => pauses().length === 1);
    part(el, 'link')!.focus();
    answer = stories('Newer', 'New', 'One');
    await asked(el, true);
    expect(texts(el, 'headline')[0]).to.equal('New');
    part(el, 'more')!.click();
    await until(() => texts(el, 'headline')[0] === 'Newer');
  });

  it('changes nothing in a list after it that shares its articles, while the reader is there', async () => {
    const el = await list('PT2M', { dedupe: 'page', limit: '1' });
    const after = document.createElement('related-list');
    after.dedupe = 'page';
    after.items = ['One', 'Two', 'Three'].map((headline) => ({ headline, url: `/${headline}` }));
    el.after(after);
    await until(() => texts(after, 'headline').join() === 'Two,Three');
    const outside = el.parentElement!.appendChild(document.createElement('button'));
    part(after, 'link')!.focus();
    answer = stories('Two');
    await asked(el, true);
    expect([el, after].map((one) => texts(one, 'headline').join())).to.deep.equal(['One', 'Two,Three']);
    outside.focus();
    await until(() => texts(el, 'headline').join() === 'Two' && texts(after, 'headline').join() === 'One,Three');
  });

  it('changes nothing under the reader’s pointer', async function () {
    if (!matchMedia('(hover: hover)').matches) return;
    const el = await list();
    const { x, y } = part(el, 'item')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 20, Math.round(y) + 8] });
    await until(() => el.matches(':hover'));
    answer = stories('Three');
    await asked(el, true);
    expect(texts(el, 'headline')).to.deep.equal(['One', 'Two']);
    await sendMouse({ type: 'move', position: [Math.round(x) + 20, 590] });
    await until(() => texts(el, 'headline').join() === 'Three');
  });

  it('ends with the attribute, and with the list', async () => {
    const el = await list();
    el.removeAttribute('refresh');
    await el.updateComplete;
    expect(timers).to.deep.equal([]);
    const other = await list();
    other.remove();
    await until(() => !timers.length);
  });

  it('asks nobody more often than every ten seconds', async () => {
    const src = `/refreshed-${addresses++}.json`;
    const delays: number[] = [];
    const { setTimeout: patched } = globalThis;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0) => {
        delays.push(delay);
        return (patched as (run: () => void, delay: number) => number)(run, delay);
      },
    });
    const { el } = await show('related-list', { src, refresh: 'PT0S' });
    await el.loaded;
    await until(() => delays.some((delay) => delay > 10_000 && delay <= 11_000));
    el.remove();
  });
});
