import { expect } from '@open-wc/testing';
import { countTurns } from '../helpers/count-turns.js';
import {
  arriving,
  given,
  halfway,
  many,
  rowsOf,
  settled,
  stories,
  type Story,
  withSlowRows,
} from '../helpers/long-list.js';
import { part, parts, recordConsole, show, texts } from '../helpers/show.js';
import { until } from '../helpers/until.js';

describe('a long list that arrives', () => {
  recordConsole();

  it('shows its first items at once, and lets the page have its turn until all are there', async () => {
    const { el, loads } = await show('related-list');
    const turns = countTurns();
    await withSlowRows(0.1, async () => {
      el.items = stories();
      await Promise.resolve();
      await Promise.resolve();
      expect(rowsOf(el).length, 'in the same task').to.be.within(100, many - 1);
      expect(el.state).to.equal('ready');
      await el.updateComplete;
    });
    expect(turns()).to.be.above(3);
    expect(rowsOf(el)).to.have.length(many);
    expect(texts(el, 'headline').at(-1)).to.equal(`Story ${many}`);
    expect(loads).to.have.length(1);
    expect(loads[0]!.items).to.have.length(many);
  });

  it('shows up to a hundred in one go', async () => {
    const { el, loads } = await show('related-list');
    el.items = stories(100);
    await Promise.resolve();
    await Promise.resolve();
    expect(rowsOf(el)).to.have.length(100);
    expect(loads).to.have.length(1);
  });

  it('tells that it is loaded when the last item is there', async () => {
    const { el, loads } = await arriving();
    expect(loads).to.have.length(0);
    await el.loaded;
    expect(rowsOf(el)).to.have.length(many);
    expect(loads).to.have.length(1);
  });

  it('follows its data that changes halfway', async () => {
    const { el, loads } = await arriving();
    el.items = stories(many, 'Other');
    await settled(el);
    expect(rowsOf(el)).to.have.length(many);
    expect(texts(el, 'headline').every((text, index) => text === `Other ${index + 1}`)).to.equal(true);
    expect(loads).to.have.length(1);
  });

  it('follows its data that shrinks, or goes, halfway', async () => {
    const { el } = await arriving();
    el.items = stories(20, 'Other');
    await settled(el);
    expect(texts(el, 'headline')).to.deep.equal(stories(20, 'Other').map(({ headline }) => headline));
    el.items = stories();
    await halfway(el);
    el.items = [];
    await settled(el);
    expect(el.state).to.equal('empty');
    expect(rowsOf(el)).to.have.length(0);
  });

  it('follows its attributes that change halfway', async () => {
    const { el } = await arriving();
    el.headingLevel = 4;
    await settled(el);
    expect(parts(el, 'headline').every(({ localName }) => localName === 'h5')).to.equal(true);
    expect(rowsOf(el)).to.have.length(many);
    el.layout = 'ranked';
    await settled(el);
    expect(rowsOf(el)).to.have.length(many);
    expect(part(el, 'list')!.localName).to.equal('ol');
  });

  it('tells of the item that is followed, while rows of other items wait for their turn', async () => {
    const { el } = await arriving();
    await settled(el);
    const clicked: string[] = [];
    el.addEventListener('article-click', (event) => {
      event.preventDefault();
      clicked.push(`${event.position} ${event.item.headline}`);
    });
    el.items = stories(many, 'Other');
    await until(() => texts(el, 'headline')[0] === 'Other 1');
    expect(texts(el, 'headline').at(-1)).to.equal(`Story ${many}`);
    parts(el, 'link').at(-1)!.click();
    parts(el, 'link')[1]!.click();
    expect(clicked).to.deep.equal([`${many} Story ${many}`, '2 Other 2']);
    await settled(el);
  });

  it('rests while it is off the page, and goes on when it is back', async () => {
    const { el, loads } = await arriving();
    const box = el.parentElement!;
    el.remove();
    await el.updateComplete;
    const count = rowsOf(el).length;
    expect(count).to.be.below(many);
    await new Promise((done) => setTimeout(done, 200));
    expect(rowsOf(el)).to.have.length(count);
    box.append(el);
    await settled(el);
    expect(rowsOf(el)).to.have.length(many);
    expect(loads).to.have.length(1);
  });

  it('stops at its limit, and tells what that left out', async () => {
    const { el, loads } = await given({ limit: '150' });
    await settled(el);
    expect(rowsOf(el)).to.have.length(150);
    expect(loads[0]!.omitted).to.have.length(many - 150);
  });

  it('shows more of itself step by step', async () => {
    const { el } = await given({ 'load-more': 'manual', 'page-size': '5' });
    await settled(el);
    expect(rowsOf(el)).to.have.length(5);
    await el.loadMore();
    expect(rowsOf(el)).to.have.length(10);
    el.pageSize = 1000;
    await el.loadMore();
    await settled(el);
    expect(rowsOf(el)).to.have.length(1010);
    expect(part(el, 'more')).to.not.equal(undefined);
  });

  it('shows nothing before it is known what comes first', async () => {
    const { el } = await show('related-list', { sort: 'newest' });
    const headlines = new Set<string>();
    const watch = new MutationObserver(() => headlines.add(texts(el, 'headline')[0] ?? ''));
    watch.observe(el.shadowRoot!, { subtree: true, childList: true });
    el.items = stories().map((story, index) => ({ ...story, datePublished: new Date(index * 86_400_000) }));
    await settled(el);
    await until(() => headlines.size);
    watch.disconnect();
    headlines.delete('');
    expect([...headlines]).to.deep.equal([`Story ${many}`]);
  });

  it('puts numbered items in their order before it shows them', async () => {
    const { el } = await show('related-list');
    const items = stories().map((story, index) => ({ '@type': 'ListItem', position: many - index, item: story }));
    el.items = { '@type': 'ItemList', itemListElement: items };
    await settled(el);
    expect(texts(el, 'headline')[0]).to.equal(`Story ${many}`);
    expect(rowsOf(el)).to.have.length(many);
  });

  it('shares no article with the lists of the page, in whatever order they arrive', async () => {
    const { el } = await show('related-list', { dedupe: 'page' });
    const other = document.createElement('related-list');
    other.dedupe = 'page';
    el.after(other);
    const whole = stories(2 * many);
    el.items = whole.slice(0, many);
    other.items = whole.slice(many - 500);
    await settled(el);
    await settled(other);
    await settled(el);
    expect(rowsOf(el)).to.have.length(many);
    expect(rowsOf(other)).to.have.length(many);
    expect(texts(other, 'headline')[0]).to.equal(`Story ${many + 1}`);
  });

  it('lets the page have its turn while it reads a ranked list, and shows all of it at once', async () => {
    const { el } = await show('related-list', { layout: 'ranked' });
    const counts = new Set<number>();
    const watch = new MutationObserver(() => counts.add(rowsOf(el).length));
    watch.observe(el.shadowRoot!, { subtree: true, childList: true });
    let turns: (() => number) | undefined;
    let count = 0;
    // Slow to read, on any machine. Turns are counted while it is read, and not while a frame is waited for.
    el.items = stories().map(({ headline, url }, index) => ({
      url,
      get headline() {
        for (const end = performance.now() + 0.2; performance.now() < end;);
        if (index === 200) turns ??= countTurns();
        if (index === many - 1) count ||= turns!();
        return headline;
      },
    }));
    await settled(el);
    expect(count).to.be.above(3);
    await until(() => counts.has(many));
    watch.disconnect();
    counts.delete(0);
    expect([...counts]).to.deep.equal([many]);
  });

  it('reads a ranked list downwards, then across', async () => {
    const { el } = await given({ layout: 'ranked', show: 'date' }, { width: '1000px' });
    await settled(el);
    const left = rowsOf(el).map((row) => row.offsetLeft);
    expect(new Set(left.slice(0, many / 2)).size).to.equal(1);
    expect(new Set(left.slice(many / 2)).size).to.equal(1);
    expect(left[many / 2]).to.be.above(left[0]!);
  });

  it('turns to the end of a carousel', async () => {
    const { el } = await given({ layout: 'carousel' });
    await settled(el);
    await until(() => parts(el, 'action').length === 2);
    const box = part(el, 'list')!;
    box.scrollTo({ left: box.scrollWidth, behavior: 'instant' });
    await until(() => parts(el, 'action')[1]!.ariaDisabled === 'true');
  });

  it('keeps the links of a page without script until all of them can be replaced', async () => {
    const children = `<ul>${stories()
      .map(({ headline, url }) => `<li><a href="${url as string}">${headline as string}</a></li>`)
      .join('')}</ul>`;
    let least = Infinity;
    const look = (): void => void (least = Math.min(least, document.documentElement.scrollHeight));
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = children;
    const height = document.documentElement.scrollHeight;
    box.innerHTML = `<related-list layout="compact">${children}</related-list>`;
    const el = box.querySelector('related-list')!;
    const end = settled(el).then(() => true);
    for (let isOver = false; !isOver; look())
      isOver = await Promise.race([end, new Promise<false>((done) => setTimeout(done, 0, false))]);
    expect(rowsOf(el)).to.have.length(many);
    expect(least).to.be.at.least(Math.min(height, document.documentElement.scrollHeight) - 1);
    box.remove();
  });
});

describe('a list whose data changes', () => {
  recordConsole();

  it('reads again only the items that are other objects, where there are many', async () => {
    let reads = 0;
    const items = stories(120).map(({ headline, ...rest }) => ({
      ...rest,
      get headline() {
        reads++;
        return headline;
      },
    }));
    const { el } = await show('related-list', {}, { properties: { items } });
    await settled(el);
    const once = reads / 120;
    reads = 0;
    el.items = items.with(2, { ...items[2]!, headline: 'Changed' });
    await settled(el);
    expect(texts(el, 'headline').slice(1, 4)).to.deep.equal(['Story 2', 'Changed', 'Story 4']);
    expect(reads, 'the spread alone').to.equal(1);
    await el.reload();
    expect(reads).to.equal(1 + 119 * once);
  });

  it('reads all of a short list, also what was changed in place', async () => {
    await settled((await show('related-list', {}, { properties: { items: stories(120) } })).el);
    const items = stories(3);
    const { el } = await show('related-list', {}, { properties: { items } });
    items[1]!.headline = 'Changed';
    el.items = [...items];
    await settled(el);
    expect(texts(el, 'headline')[1]).to.equal('Changed');
  });

  it('tells again what is wrong with items that stay', async () => {
    const items: Story[] = [...stories(3), { url: '/none' }, { headline: 'Five', datePublished: 'soon' }];
    const { el, loads } = await show('related-list', {}, { properties: { items } });
    el.items = items.with(0, { headline: 'Changed' });
    await settled(el);
    expect(texts(el, 'headline')).to.deep.equal(['Changed', 'Story 2', 'Story 3', 'Five']);
    const told = loads.map(({ problems }) => problems.map(({ code, path }) => `${code} ${path}`));
    expect(told).to.deep.equal([
      ['no-headline [3]', 'bad-date [4].datePublished'],
      ['no-headline [3]', 'bad-date [4].datePublished'],
    ]);
  });

  it('keeps the rows, and the reader on the link of one that changes', async () => {
    const items = stories(120);
    const { el } = await show('related-list', {}, { properties: { items } });
    const rows = rowsOf(el);
    parts(el, 'link')[1]!.focus();
    el.items = items.with(1, { headline: 'Changed', url: '/changed' });
    await settled(el);
    expect(rowsOf(el)).to.deep.equal(rows);
    expect(el.shadowRoot!.activeElement).to.equal(parts(el, 'link')[1]);
    expect(texts(el, 'headline')[1]).to.equal('Changed');
  });

  it('shows an object that the page has changed when it is told to', async () => {
    const items = stories(3);
    const { el } = await show('related-list', {}, { properties: { items } });
    items[1]!.headline = 'Changed';
    await el.reload();
    expect(texts(el, 'headline')[1]).to.equal('Changed');
  });

  it('leaves out what the page shows by now, though its answer is the same', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(stories(120))]));
    const { el } = await show('related-list', { src, limit: '110' });
    await settled(el);
    expect(texts(el, 'headline')).to.include('Story 3');
    const before = location.href;
    // As a page does that goes on without being loaded.
    history.replaceState(null, '', '/Story/3');
    await el.reload();
    history.replaceState(null, '', before);
    expect(texts(el, 'headline')).to.have.length(110);
    expect(texts(el, 'headline')).to.not.include('Story 3');
    el.exclude = '/Story/5';
    await settled(el);
    expect(texts(el, 'headline')).to.include('Story 3');
    expect(texts(el, 'headline')).to.not.include('Story 5');
    URL.revokeObjectURL(src);
  });

  it('reads anew what other things of its document say more of', async () => {
    const graph = (headline: string, first: Story): Story => ({
      '@graph': [
        first,
        { '@type': 'ItemList', itemListElement: [entry] },
        { '@id': '#a', '@type': 'NewsArticle', headline },
      ],
    });
    const entry = { '@id': '#a' };
    const page = { '@type': 'WebSite', name: 'Site' };
    const { el } = await show('related-list', {}, { properties: { items: graph('One', page) } });
    expect(texts(el, 'headline')).to.deep.equal(['One']);
    el.items = graph('Two', page);
    await settled(el);
    expect(texts(el, 'headline')).to.deep.equal(['Two']);
  });
});
