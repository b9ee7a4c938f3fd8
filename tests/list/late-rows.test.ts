import { expect } from '@open-wc/testing';
import { skip } from '../helpers/browser.js';
import { moment, parts, recordConsole, show } from '../helpers/show.js';
import { until } from '../helpers/until.js';

const items = (count: number): unknown =>
  Array.from({ length: count }, (_, index) => ({ headline: `Story ${index}`, url: `/${index}` }));
const far = async (context: Mocha.Context, count: number) => {
  if (!CSS.supports('overflow-clip-margin: 1px')) skip(context, 'this engine lays all rows out at once');
  const { el } = await show('related-list', {}, { children: '' });
  el.parentElement!.style.marginTop = '9000px';
  el.items = items(count);
  await el.loaded;
  return el;
};
const laidOut = (el: Element): number =>
  parts(el, 'item').filter((row) => row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })).length;

describe('the rows of a list far below the fold', () => {
  recordConsole();

  it('are laid out once the page is at rest, so that a picture of the whole page shows them', async function () {
    const el = await far(this, 25);
    await moment(100);
    expect(laidOut(el)).to.equal(0);
    await until(() => laidOut(el) === 25, 'all rows');
    expect(scrollY).to.equal(0);
  });

  it('wait for their reader where they are many, or were passed', async function () {
    const many = await far(this, 101);
    const few = await far(this, 5);
    many.parentElement!.before(few.parentElement!);
    scrollTo(0, document.documentElement.scrollHeight);
    await moment(2500);
    scrollTo(0, 0);
    await moment(200);
    expect([laidOut(few), laidOut(many)]).to.deep.equal([0, 0]);
  });

  it('are left alone where the list has gone', async function () {
    const el = await far(this, 5);
    const place = el.parentElement!;
    place.remove();
    await moment(1500);
    document.body.append(place);
    await moment(50);
    expect(laidOut(el)).to.equal(0);
  });
});
