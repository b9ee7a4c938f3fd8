import { expect } from '@open-wc/testing';
import type { RelatedList } from '../../src/index.js';
import { parts, type Setting, show } from './show.js';

/** More than any machine shows in one go. */
export const many = 1500;
/** An item as a page gives it. */
export type Story = Record<string, unknown>;
/** So many of them. */
export const stories = (count = many, of = 'Story'): Story[] =>
  Array.from({ length: count }, (_, index) => ({ headline: `${of} ${index + 1}`, url: `/${of}/${index + 1}` }));
/** The rows of a list, as far as they are there. */
export const rowsOf = (el: Element): readonly HTMLElement[] => parts(el, 'item');
type Attributes = Readonly<Record<string, string | true>>;

/** A list that was given its items a moment ago, and what it told. */
export async function given(attributes: Attributes = {}, setting: Setting = {}, items = stories()) {
  const { el, loads } = await show('related-list', attributes, setting);
  el.items = items;
  return { el, loads };
}

/** The list once it has come to rest. */
export const settled = async (el: RelatedList): Promise<RelatedList> => {
  await el.updateComplete;
  await el.loaded;
  return el;
};

/** Waits until some of the items are shown, and not all. */
export async function halfway(el: Element): Promise<void> {
  for (let tries = 0; rowsOf(el).length < 100 && tries < 500; tries++) await new Promise(requestAnimationFrame);
  expect(rowsOf(el).length, 'the list is on its way').to.be.within(100, many - 1);
}

const { cloneNode } = Node.prototype;
/** Makes rows cost so many milliseconds each, as on a slow machine, while something is done. */
export async function withSlowRows<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  const before = Node.prototype.cloneNode;
  Node.prototype.cloneNode = function (isDeep) {
    if (this instanceof HTMLLIElement) for (const end = performance.now() + milliseconds; performance.now() < end;);
    return cloneNode.call(this, isDeep);
  };
  try {
    return await work();
  } finally {
    Node.prototype.cloneNode = before;
  }
}

/** A list that was given its items, with some of them on show. */
export const arriving = (...list: Parameters<typeof given>): ReturnType<typeof given> =>
  withSlowRows(0.3, async () => {
    const shown = await given(...list);
    await halfway(shown.el);
    return shown;
  });
