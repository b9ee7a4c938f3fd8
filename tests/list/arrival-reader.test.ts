import { expect } from '@open-wc/testing';
import type { ArticleImpressionEvent } from '../../src/index.js';
import { inChromium } from '../helpers/browser.js';
import { arriving, given, many, rowsOf, settled, stories, type Story, withSlowRows } from '../helpers/long-list.js';
import { moment, parts, recordConsole, show } from '../helpers/show.js';
import { until } from '../helpers/until.js';

/** Stories with all that moves other things when it comes late. */
const pictured = (): Story[] =>
  stories().map((story) => ({ ...story, image: '/demo/pictures/kites.svg', datePublished: '2025-01-11' }));

/** The text that a reader has selected in a list. */
function selectedText(el: Element): string {
  const selection = getSelection()!;
  const [first] =
    'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [el.shadowRoot!] })
      : [(selection as Selection).getRangeAt(0)];
  const range = document.createRange();
  range.setStart(first!.startContainer, first!.startOffset);
  range.setEnd(first!.endContainer, first!.endOffset);
  return range.toString();
}

/** What the browser says was moved, from now on until it is asked: only Chromium tells. */
function recordShifts(): () => Promise<readonly PerformanceEntry[]> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return async () => {
    await frames();
    entries.push(...observer.takeRecords());
    observer.disconnect();
    return entries;
  };
}

/** Lets the browser lay out and paint what is there. */
async function frames(): Promise<void> {
  for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
}

/** Where things are. */
const boxesOf = (elements: readonly Element[]): object[] =>
  elements.map((element) => element.getBoundingClientRect().toJSON() as object);

/** A list that arrives, with a paragraph below it, and what of both is in view. */
const inView = (layout: string) =>
  withSlowRows(0.3, async () => {
    const { el } = await arriving({ layout }, {}, pictured());
    const below = document.createElement('p');
    below.textContent = 'What stands below';
    el.after(below);
    await frames();
    expect(rowsOf(el).length, 'the list is on its way').to.be.below(many);
    const seen = [...rowsOf(el).slice(0, 100), below].filter((one) => one.getBoundingClientRect().top < innerHeight);
    return { el, below, seen };
  });

describe('a reader of a long list that arrives', () => {
  recordConsole();

  it('keeps the focus and the place on the page', async () => {
    const { el } = await arriving();
    const link = parts(el, 'link')[2]!;
    link.focus({ preventScroll: true });
    scrollTo(0, 200);
    await settled(el);
    expect(el.shadowRoot!.activeElement === link, 'the focus').to.equal(true);
    expect(scrollY).to.equal(200);
    scrollTo(0, 0);
  });

  it('keeps the text that is selected', async () => {
    const { el } = await arriving();
    const [first, , third] = parts(el, 'link').map((link) => link.firstChild!);
    getSelection()!.setBaseAndExtent(first!, 2, third!, 3);
    const before = selectedText(el);
    expect(before).to.match(/^ory 1\s*Story 2\s*Sto$/);
    await settled(el);
    expect(rowsOf(el)).to.have.length(many);
    expect(selectedText(el)).to.equal(before);
    expect(first!.isConnected && third!.isConnected).to.equal(true);
    getSelection()!.removeAllRanges();
  });

  it('keeps what is on show where the list is rendered again for another reason', async () => {
    await settled((await arriving()).el);
    // What reads in slices is here, and the list short enough to be read at once: nothing but rows is on its way.
    const items = stories(300);
    const shown = await withSlowRows(2, async () => {
      const { el } = await given({}, {}, items);
      await until(() => rowsOf(el).length >= 100, 'the first rows');
      const [row] = rowsOf(el);
      expect(rowsOf(el).length, 'the list is on its way').to.be.below(items.length);
      el.limit = items.length;
      await settled(el);
      return { el, row };
    });
    expect(rowsOf(shown.el)).to.have.length(items.length);
    expect(rowsOf(shown.el)[0] === shown.row, 'the same row').to.equal(true);
  });

  for (const [layout, isBelowSeen] of [
    ['list', false],
    ['compact', false],
    ['grid', false],
    ['carousel', true],
  ] as const)
    it(`sees nothing move in the layout ${layout}`, async () => {
      // What its layout needs is here: a list that is the first of its kind looks at itself again when that comes.
      const { el: first } = await show('related-list', { layout }, { properties: { items: stories(3) } });
      if (isBelowSeen) await until(() => parts(first, 'action').length);
      first.remove();
      const { el, below, seen } = await inView(layout);
      expect(seen.includes(below), 'what stands below is in view').to.equal(isBelowSeen);
      const before = boxesOf(seen);
      const shifts = recordShifts();
      await settled(el);
      expect(await shifts()).to.deep.equal([]);
      expect(boxesOf(seen)).to.deep.equal(before);
    });

  it('would be seen to lose the place, if anything did move', async () => {
    const { el, seen } = await inView('list');
    const before = boxesOf(seen);
    const shifts = recordShifts();
    const above = document.createElement('p');
    above.style.height = '50px';
    el.before(above);
    await settled(el);
    expect(boxesOf(seen)).not.to.deep.equal(before);
    if (inChromium) expect(await shifts()).not.to.deep.equal([]);
  });
});

describe('article-impression of a long list that arrives', () => {
  recordConsole();
  const told: string[] = [];
  const record = ({ position, item }: ArticleImpressionEvent): unknown => told.push(`${position} ${item.headline}`);
  beforeEach(() => {
    told.length = 0;
    document.addEventListener('article-impression', record);
  });
  afterEach(() => document.removeEventListener('article-impression', record));

  it('tells once of each row that is seen meanwhile, and not again after', async () => {
    const { el } = await arriving();
    await settled(el);
    const isSeen = (row: Element): boolean => {
      const { top, bottom } = row.getBoundingClientRect();
      return (top + bottom) / 2 <= innerHeight;
    };
    const seen = rowsOf(el).filter(isSeen).length;
    const expected = Array.from({ length: seen }, (_, index) => `${index + 1} Story ${index + 1}`);
    await until(() => told.length >= seen);
    expect(told).to.have.members(expected);
    // In view for as long as the others: were they told again, they would be by now.
    el.items = stories().with(1, { headline: 'New', url: '/new' });
    await until(() => told.includes('2 New'));
    await moment(300);
    expect(told).to.have.members([...expected, '2 New']);
  });

  it('tells of what is seen though the rest takes long', () =>
    withSlowRows(5, async () => {
      // Never empty: what it shows at first is a part.
      const el = document.createElement('related-list');
      el.items = stories();
      document.body.append(el);
      await until(() => told.length);
      expect(rowsOf(el).length).to.be.below(many);
      el.remove();
    }));
});
