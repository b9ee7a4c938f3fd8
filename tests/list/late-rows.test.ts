import { expect, fixtureCleanup } from '@open-wc/testing';
import { skip } from '../helpers/browser.js';
import { holdTimers } from '../helpers/hold-timers.js';
import { moment, parts, recordConsole, show } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { until } from '../helpers/until.js';

const items = (count: number): unknown =>
  Array.from({ length: count }, (_, index) => ({ headline: `Story ${index}`, url: `/${index}` }));
const far = async (context: Mocha.Context, count: number, layout = 'list', width?: string) => {
  if (!CSS.supports('overflow-clip-margin: 1px')) skip(context, 'this engine lays all rows out at once');
  const { el } = await show('related-list', { layout }, { children: '', ...(width && { width }) });
  el.parentElement!.style.marginTop = '9000px';
  el.items = items(count);
  await el.loaded;
  await until(() => !laidOut(el), 'none laid out');
  return el;
};
const laidOut = (el: Element): number =>
  parts(el, 'headline').filter((headline) => headline.checkVisibility({ contentVisibilityAuto: true })).length;

describe('the rows of a list far below the fold', () => {
  recordConsole();
  const standIn = stand();
  /** Timers of a second. */
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers(standIn, (delay) => delay === 1000)));
  const secondPasses = async (): Promise<void> => {
    await until(() => timers.count);
    timers.pass();
  };
  afterEach(async () => {
    // What waits to be laid out is given up, so that the next test begins anew.
    fixtureCleanup();
    timers.pass();
    scrollTo(0, 0);
    if ('requestIdleCallback' in window) await new Promise((done) => requestIdleCallback(done));
  });

  it('are laid out once the page is at rest, so that a picture of the whole page shows them', async function () {
    const el = await far(this, 25);
    await until(() => timers.count);
    await moment(100);
    expect(laidOut(el)).to.equal(0);
    await secondPasses();
    await until(() => laidOut(el) === 25, 'all rows');
    expect(scrollY).to.equal(0);
  });

  it('wait for their reader where they are as many as a list shows before the rest comes', async function () {
    const el = await far(this, 100);
    await secondPasses();
    await moment(500);
    expect(laidOut(el)).to.equal(0);
  });

  it('wait for their reader where they were passed', async function () {
    const el = await far(this, 5);
    el.parentElement!.style.marginBottom = '9000px';
    scrollTo(0, document.documentElement.scrollHeight);
    await secondPasses();
    await moment(500);
    scrollTo(0, 0);
    await until(() => !laidOut(el), 'none laid out');
  });

  it('are left alone where the list has gone', async function () {
    const el = await far(this, 5);
    const place = el.parentElement!;
    place.remove();
    await secondPasses();
    await moment(500);
    document.body.append(place);
    await moment(50);
    expect(laidOut(el)).to.equal(0);
    place.remove();
  });

  it('are laid out together when their list comes near, without one that is further away', async function () {
    const near = await far(this, 8);
    const further = await far(this, 8);
    expect([laidOut(near), laidOut(further)]).to.deep.equal([0, 0]);
    near.scrollIntoView({ behavior: 'instant' });
    await until(() => laidOut(near) === 8, 'the rows of the near list');
    expect(laidOut(further)).to.equal(0);
  });

  it('keep about the room that they will take, in each layout and width', async function () {
    for (const layout of ['list', 'compact', 'ranked', 'grid', 'carousel'])
      for (const width of ['300px', '640px', '1100px']) {
        const el = await far(this, 0, layout, width);
        el.items = Array.from({ length: 12 }, (_, index) => ({
          headline: `${index} new boats for the harbour that ${'the town '.repeat(1 + (index % 4))} has waited for`,
          url: `/${index}`,
          image: index % 3 ? { url: '/demo/pictures/bridge.svg', width: 3, height: 2 } : undefined,
          datePublished: '2026-01-09T08:00:00Z',
        }));
        await el.loaded;
        const list = parts(el, 'list')[0]!;
        const { height } = list.getBoundingClientRect();
        el.scrollIntoView({ behavior: 'instant' });
        await secondPasses();
        await until(() => laidOut(el) === 12, 'all rows');
        const share = height / list.getBoundingClientRect().height;
        expect(share, `of the room: ${layout}, ${width}`).to.be.within(0.5, 1.6);
        scrollTo(0, 0);
        el.parentElement!.remove();
      }
  });
});
