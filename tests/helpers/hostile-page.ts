import { expect } from '@open-wc/testing';
import type { DocumentElement } from '../../src/base/document-element.js';
import { payloads, turns, urlTricks } from './hostile-corpus.js';
import { treeFaults } from './hostile-tree.js';
import { prototypeNames } from './hostile-values.js';
import { countTried } from './test-server.js';

type Shown = DocumentElement<unknown> & { article?: unknown; items?: unknown };

/** All that is tried wherever a text can stand. */
export const everything: readonly string[] = [...payloads, ...turns, ...urlTricks];
export const lists = ['related-list', 'recommended-list'];

/** Every so many-th, beginning with that one. */
export const someOf = (values: readonly string[], step: number, first = 0): readonly string[] =>
  values.filter((_, index) => index % step === first);

export function make(tag: string, attributes: Readonly<Record<string, string>> = {}): Shown {
  const el = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
}

/** An element with a document in its property. */
export const given = (tag: string, value: unknown): Shown =>
  Object.assign(make(tag), { [lists.includes(tag) ? 'items' : 'article']: value });

/** A page for hostile data. What it answers shows elements on it, and tells what they did that they must not. */
export function hostilePage(): (elements: readonly Shown[]) => Promise<void> {
  // So that no picture is asked of the server of these tests.
  const elsewhere = document.createElement('base');
  elsewhere.href = 'https://site.invalid/news/';
  let ran = 0;
  let tried = 0;
  let box: HTMLElement;
  let before: string;
  /** What the page around the elements is. */
  const page = () =>
    JSON.stringify([
      ...[document.title, location.href, document.baseURI, getComputedStyle(document.body).direction],
      ...[document.querySelectorAll('body > *').length, document.querySelectorAll('x-canary').length, prototypeNames()],
    ]);

  beforeEach(() => {
    document.head.append(elsewhere);
    ran = 0;
    Object.assign(window, { ran: () => ran++ });
    box = document.body.appendChild(document.createElement('div'));
    before = page();
  });
  afterEach(() => {
    box.remove();
    elsewhere.remove();
  });

  after(() => countTried('hostile inputs', tried));

  return async (elements) => {
    box.append(...elements);
    await Promise.all(elements.map((el) => el.loaded));
    // Pictures that could not be had, and what else comes late.
    await new Promise((resolve) => setTimeout(resolve));
    const faults = elements.flatMap((el) => treeFaults(el).map((fault) => `${el.localName}: ${fault}`));
    expect(faults).to.deep.equal([]);
    expect(ran, 'scripts that ran').to.equal(0);
    expect(page()).to.equal(before);
    box.replaceChildren();
    tried += elements.length;
  };
}
