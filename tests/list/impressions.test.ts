import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { watchedCount } from '../../src/base/seen.js';
import { type ArticleImpressionEvent, ArticleClickEvent } from '../../src/index.js';
import { skip } from '../helpers/browser.js';
import { holdTimers } from '../helpers/hold-timers.js';
import { moment, part, parts, recordConsole, show } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { until } from '../helpers/until.js';

const stories = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => ({ headline: `Story ${index + 1}`, url: `/story-${index + 1}` }));
/** What was told from now on, as `position headline list`. */
function recordImpressions(): string[] {
  const told: string[] = [];
  const record = ({ position, item, listId }: ArticleImpressionEvent): unknown =>
    told.push(`${position} ${item.headline} ${listId}`.trim());
  document.addEventListener('article-impression', record);
  cleanUp.push(() => document.removeEventListener('article-impression', record));
  return told;
}
const cleanUp: (() => void)[] = [];
/** Longer than an item has to be in view. */
const seen = (): Promise<void> => moment(1500);

describe('article-impression', () => {
  recordConsole();
  const standIn = stand();
  /** Holds the second of each item, until a test lets it pass. */
  const holdSeconds = () => holdTimers(standIn, (delay) => delay === 1000);
  afterEach(() => {
    for (const done of cleanUp.splice(0)) done();
    scrollTo(0, 0);
  });

  it('tells of each item once that was in view for a second, with its place and its list', async () => {
    const told = recordImpressions();
    const seconds = holdSeconds();
    const { el } = await show('related-list', { 'list-id': 'side' }, { properties: { items: stories(2) } });
    await until(() => watchedCount() === 2);
    await moment(300);
    expect(told, 'before the second is over').to.deep.equal([]);
    seconds.letGo();
    await until(() => told.length === 2);
    expect(told).to.deep.equal(['1 Story 1 side', '2 Story 2 side']);
    // Another state of the same document: what was told stays told, what is new is told.
    el.items = [{ headline: 'New', url: '/new' }, ...stories(2)];
    await until(() => told.length === 3);
    await moment(300);
    expect(told.slice(2)).to.deep.equal(['1 New side']);
    await until(() => !watchedCount());
  });

  it('tells nothing of what is below the fold, until it is scrolled to', async () => {
    const told = recordImpressions();
    const { el } = await show('related-list', {}, { properties: { items: stories(3) } });
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    el.before(spacer);
    await seen();
    expect(told).to.deep.equal([]);
    parts(el, 'item')[2]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => told.length === 3);
    expect([...told].sort()).to.deep.equal(['1 Story 1', '2 Story 2', '3 Story 3']);
  });

  it('tells of the items of a carousel as they are turned to', async () => {
    const told = recordImpressions();
    const setting = { properties: { items: stories(6) }, width: '300px' };
    const { el } = await show('related-list', { layout: 'carousel' }, setting);
    await until(() => told.length);
    await moment(300);
    expect(told).to.deep.equal(['1 Story 1']);
    part(el, 'list')!.scrollTo({ left: part(el, 'list')!.scrollWidth, behavior: 'instant' });
    await until(() => told.length === 2);
    expect(told[1]).to.equal('6 Story 6');
  });

  it('tells of what is scrolled to within a box that scrolls', async () => {
    const told = recordImpressions();
    const { el } = await show('related-list', {}, { properties: { items: stories(40) } });
    const box = el.parentElement!;
    box.style.cssText += 'height: 120px; overflow: auto';
    await until(() => told.length);
    expect(told).not.to.include('40 Story 40');
    box.scrollTo({ top: box.scrollHeight, behavior: 'instant' });
    await until(() => told.includes('40 Story 40'));
    expect(told).not.to.include('20 Story 20');
  });

  it('tells of rows far down once they are laid out, and of what comes in their place', async () => {
    const told = recordImpressions();
    const { el } = await show('related-list');
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    el.before(spacer);
    el.items = stories(90);
    await el.loaded;
    const seeRow = (): void => parts(el, 'item')[70]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What is laid out on the way moves it.
    await until(() => (seeRow(), told.includes('71 Story 71')));
    expect(told).not.to.include('20 Story 20');
    el.items = stories(90).map((story, index) => (index === 70 ? { headline: 'Later', url: '/later' } : story));
    await until(() => (seeRow(), told.includes('71 Later')));
    expect(new Set(told).size, 'none twice').to.equal(told.length);
  });

  it('takes half a viewport for half of an item that is larger', async () => {
    const told = recordImpressions();
    const { el } = await show('related-list', {}, { properties: { items: stories(1) } });
    part(el, 'item')!.style.minHeight = '300vh';
    await until(() => told.length === 1);
  });

  /** Puts what stands in a box into another within, 150 pixels high, that scrolls; below a part that fills most of it. */
  const putInScroller = (box: Element): Element => {
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="height: 150px; overflow: auto"><div style="height: 100px"></div><slot></slot></div>`;
    return root.firstElementChild!;
  };

  for (const [tag, height, properties] of [
    ['related-list', 400, { items: stories(1) }],
    ['related-list', 6000, { items: stories(1) }],
    ['article-header', 400, { article: { headline: 'Story 1' } }],
  ] as const)
    it(`takes half of a box that scrolls for half of what is larger, here ${tag} of ${height} pixels`, async () => {
      const told = recordImpressions();
      const { el } = await show(tag, { heading: '' }, { properties });
      const scroller = putInScroller(el.parentElement!);
      (part(el, 'item') ?? el).style.minHeight = `${height}px`;
      await until(() => watchedCount() === 1);
      await seen();
      expect(told, 'a third of the box').to.deep.equal([]);
      scroller.scrollTo({ top: 100, behavior: 'instant' });
      await until(() => told.length);
      expect(told).to.deep.equal(['1 Story 1']);
    });

  it('counts no second while the page is in the background', async () => {
    const told = recordImpressions();
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    cleanUp.push(() => Reflect.deleteProperty(document, 'hidden'));
    await show('related-list', {}, { properties: { items: stories(1) } });
    await seen();
    expect(told).to.deep.equal([]);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => told.length === 1);
  });

  it('is told by no list that has gone, and lets go of its items', async () => {
    const told = recordImpressions();
    const seconds = holdSeconds();
    const { el } = await show('related-list', {}, { properties: { items: stories(3) } });
    await until(() => watchedCount() === 3);
    const box = el.parentElement!;
    el.remove();
    expect(watchedCount()).to.equal(0);
    seconds.letGo();
    await seen();
    expect(told).to.deep.equal([]);
    box.append(el);
    await until(() => told.length === 3);
  });

  it('is told of a header, with the headline that it shows', async () => {
    const events: ArticleImpressionEvent[] = [];
    const article = { headline: 'Plain', headlineVariants: { bold: 'Bold!' } };
    const { el } = await show('article-header', { 'headline-variant': 'bold' }, { properties: { article } });
    el.addEventListener('article-impression', (event) => events.push(event));
    await until(() => events.length === 1);
    const [{ item, position, listId, headlineVariant }] = events as [ArticleImpressionEvent];
    expect([item.headline, position, listId, headlineVariant]).to.deep.equal(['Bold!', 1, '', 'bold']);
    el.kicker = 'Another state of the same';
    await seen();
    expect(events).to.have.length(1);
    el.headlineVariant = '';
    await until(() => events.length === 2);
    expect(events[1]!.headlineVariant).to.equal(undefined);
  });
});

describe('article-click', () => {
  recordConsole();

  it('comes for a real middle button', async function () {
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) return skip(this, 'the driver of WebKit has one button');
    const { el, clicks } = await show('related-list', {}, { properties: { items: stories(1) } });
    el.addEventListener('article-click', (event) => event.preventDefault());
    const { x, y, height } = part(el, 'link')!.getBoundingClientRect();
    await sendMouse({ type: 'click', button: 'middle', position: [Math.round(x + 5), Math.round(y + height / 2)] });
    await until(() => clicks.length === 1);
    expect((clicks[0]!.originalEvent as MouseEvent).button).to.equal(1);
    expect(clicks[0]).to.be.instanceOf(ArticleClickEvent);
  });
});
