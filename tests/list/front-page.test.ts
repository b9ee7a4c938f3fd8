import { expect } from '@open-wc/testing';
import '../../src/elements/recommended-list/define.js';
import '../../src/elements/related-list/define.js';
import type { ListElement } from '../../src/list/list-element.js';
import { parts } from '../helpers/show.js';

const page = new DOMParser().parseFromString(await (await fetch('/demo/front-page.html')).text(), 'text/html');
const lists = [...page.querySelectorAll<HTMLElement>('related-list, recommended-list')];
const topStory = page.querySelector('article-header')!.getAttribute('headline')!;

/** All orders in which things can come. */
const ordersOf = (things: readonly number[]): number[][] =>
  things.length
    ? things.flatMap((thing) => ordersOf(things.filter((other) => other !== thing)).map((rest) => [thing, ...rest]))
    : [[]];

/** What each list of the demo page shows once all have come, one after the other, in that order. */
async function shownIn(order: readonly number[]): Promise<string[][]> {
  const places = lists.map(() => document.body.appendChild(document.createElement('div')));
  const els: ListElement[] = [];
  for (const index of order) {
    const el = document.importNode(lists[index]!, true) as unknown as ListElement;
    el.src = '/demo/data/front-page.json';
    el.setAttribute('current-article', '{"url":"/demo/reading.html?id=f01"}');
    places[index]!.append(el);
    els[index] = el;
    await el.loaded;
  }
  for (const el of els) await el.updateComplete;
  const shown = els.map((el) => parts(el, 'headline').map((headline) => headline.textContent.trim()));
  for (const place of places) place.remove();
  return shown;
}

describe('a front page of four lists from one feed', () => {
  it('shows no article twice, nor the top story again, in whatever order the lists come', async () => {
    const orders = ordersOf([0, 1, 2, 3]);
    expect(orders).to.have.length(24);
    const first = await shownIn(orders[0]!);
    expect(first.map(({ length }) => length)).to.deep.equal([8, 6, 4, 10]);
    for (const order of orders) {
      const shown = await shownIn(order);
      const all = shown.flat();
      expect(new Set(all).size, `order ${order.join()}`).to.equal(all.length);
      expect(all).not.to.include(topStory);
      expect(shown, `order ${order.join()}`).to.deep.equal(first);
    }
  });

  it('would show some twice without dedupe="page"', async () => {
    const apart = lists.map((list) => list.getAttribute('dedupe'));
    lists.forEach((list) => list.setAttribute('dedupe', 'list'));
    const all = (await shownIn([0, 1, 2, 3])).flat();
    lists.forEach((list, index) => list.setAttribute('dedupe', apart[index]!));
    expect(new Set(all).size).to.be.below(all.length);
  });
});
