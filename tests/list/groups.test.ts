import { expect } from '@open-wc/testing';
import { parts, recordConsole, show } from '../helpers/show.js';
import { until } from '../helpers/until.js';

const items = (count: number): { headline: string; url: string; articleSection: string }[] =>
  Array.from({ length: count }, (_, index) => ({
    headline: `Story ${index + 1}`,
    url: `/${index + 1}`,
    articleSection: 'Port',
  }));

/** The tops of the lines that rows stand in, and how many rows stand in each. */
function linesOf(rows: readonly Element[]): { tops: number[]; counts: number[] } {
  const lines = new Map<number, number>();
  for (const row of rows) {
    const top = Math.round(row.getBoundingClientRect().top);
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  return { tops: [...lines.keys()], counts: [...lines.values()] };
}

/** Scrolls past every row, as a reader would, so that all have been laid out. */
async function passAll(rows: readonly Element[]): Promise<void> {
  for (let index = 0; index < rows.length; index += 4) {
    rows[index]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
}

describe('a list with more rows than a viewport shows', () => {
  recordConsole();
  afterEach(() => scrollTo(0, 0));

  const boxes = [
    { layout: 'list', width: 320, columns: 1 },
    { layout: 'list', width: 700, columns: 2 },
    { layout: 'list', width: 1100, columns: 3 },
    { layout: 'compact', width: 320, columns: 1 },
    { layout: 'compact', width: 1000, columns: 2 },
    { layout: 'grid', width: 1300, columns: 5 },
    { layout: 'ranked', width: 320, columns: 1 },
  ];
  for (const { layout, width, columns } of boxes)
    it(`keeps one rhythm and ${columns} full columns to its end: ${layout}, ${width} px`, async () => {
      const { el } = await show('related-list', { layout }, { properties: { items: items(60) }, width: `${width}px` });
      const rows = parts(el, 'item');
      expect(rows).to.have.length(60);
      await passAll(rows);
      const { tops, counts } = linesOf(rows);
      expect(counts).to.deep.equal(Array.from({ length: 60 / columns }, () => columns));
      // The first line has no rule above it.
      const steps = tops.slice(2).map((top, index) => top - tops[index + 1]!);
      expect(Math.max(...steps) - Math.min(...steps), `steps of ${steps.join(' ')}`).to.be.at.most(1);
      const edges = new Set(rows.map((row) => Math.round(row.getBoundingClientRect().left)));
      expect(edges.size).to.equal(columns);
    });

  it('tells the place of a row that is followed, however far down', async () => {
    const { el } = await show('related-list', { 'list-id': 'far' }, { properties: { items: items(60) } });
    const told: string[] = [];
    el.addEventListener('article-click', (event) => {
      event.preventDefault();
      told.push(`${event.position} ${event.item.headline}`);
    });
    const rows = parts(el, 'item');
    for (const index of [0, 23, 24, 35, 36, 59]) (rows[index]!.querySelector('a') as HTMLElement).click();
    // The whole row leads where its link leads.
    rows[40]!.click();
    expect(told).to.deep.equal(['1', '24', '25', '36', '37', '60', '41'].map((place) => `${place} Story ${place}`));
  });

  it('grows and shrinks by any number of rows, in order', async () => {
    const { el } = await show('related-list', {}, { properties: { items: items(20) } });
    for (const count of [24, 25, 36, 37, 60, 30, 26, 24, 3, 48]) {
      el.items = items(count);
      await el.updateComplete;
      const shown = parts(el, 'headline').map((headline) => headline.textContent);
      expect(shown).to.deep.equal(items(count).map(({ headline }) => headline));
      const list = parts(el, 'list')[0]!;
      // What held rows that have gone has gone with them.
      expect([...list.querySelectorAll('*')].filter((box) => !box.childNodes.length)).to.deep.equal([]);
    }
  });

  it('keeps the focus on a far row that is rendered anew', async () => {
    const { el } = await show('related-list', {}, { properties: { items: items(60) } });
    (parts(el, 'link')[40] as HTMLElement).focus();
    el.linkTarget = '_blank';
    await el.updateComplete;
    const link = parts(el, 'link')[40] as HTMLAnchorElement;
    expect(link.target).to.equal('_blank');
    expect(el.shadowRoot!.activeElement).to.equal(link);
  });

  it('marks a far row that was opened', async () => {
    localStorage.removeItem('article-elements:read');
    const { el } = await show('related-list', { remember: '' }, { properties: { items: items(60) } });
    el.addEventListener('article-click', (event) => event.preventDefault());
    await until(() => {
      (parts(el, 'link')[40] as HTMLElement).click();
      return parts(el, 'read').length;
    });
    expect(parts(el, 'read').map((row) => parts(el, 'item').indexOf(row))).to.deep.equal([40]);
    localStorage.removeItem('article-elements:read');
  });
});
