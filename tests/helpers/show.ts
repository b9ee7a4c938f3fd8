import { expect, fixture } from '@open-wc/testing';
import type { ArticleClickEvent, ArticleErrorEvent, ArticleLoadEvent } from '../../src/index.js';
import '../../src/define.js';

/** The elements that every rule of data and states is tried on: two of one article, both lists. */
export const tags = ['article-header', 'article-meta', 'related-list', 'recommended-list'] as const;
type Tags = HTMLElementTagNameMap;
/** Any element of the library. */
export type Tag = { [T in keyof Tags]: Tags[T] extends { readonly loaded: Promise<void> } ? T : never }[keyof Tags];

/** An element on the page, and what it has told so far. */
export interface Shown<T extends Tag> {
  readonly el: HTMLElementTagNameMap[T];
  readonly loads: readonly ArticleLoadEvent[];
  readonly errors: readonly ArticleErrorEvent[];
  readonly clicks: readonly ArticleClickEvent[];
}

/** What stands around and in an element. */
export interface Setting {
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** Its children, as HTML. */
  readonly children?: string;
  readonly lang?: string;
  readonly dir?: string;
  /** Width of the box that it stands in. */
  readonly width?: string;
}

/** The HTML of an element as a page would have it. */
export function markup(tag: string, attributes: Readonly<Record<string, string | true>> = {}, children = ''): string {
  const holder = document.createElement('template');
  const el = holder.content.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value === true ? '' : value);
  el.innerHTML = children;
  return el.outerHTML;
}

/** Puts an element on the page by HTML alone, properties apart, and waits until it has come to rest, unless it loads. */
export async function show<T extends Tag>(
  tag: T,
  attributes: Readonly<Record<string, string | true>> = {},
  { properties, children = '', lang = 'en', dir, width }: Setting = {},
): Promise<Shown<T>> {
  const box = await fixture<HTMLElement>('<div></div>');
  box.lang = lang;
  if (dir) box.dir = dir;
  if (width) box.style.width = width;
  const shown = {
    loads: [] as ArticleLoadEvent[],
    errors: [] as ArticleErrorEvent[],
    clicks: [] as ArticleClickEvent[],
  };
  box.addEventListener('article-load', (event) => shown.loads.push(event));
  box.addEventListener('article-error', (event) => shown.errors.push(event));
  box.addEventListener('article-click', (event) => shown.clicks.push(event));
  const holder = document.createElement('template');
  holder.innerHTML = markup(tag, attributes, children);
  const el = document.importNode(holder.content, true).firstElementChild as HTMLElementTagNameMap[T];
  Object.assign(el, properties);
  box.append(el);
  await el.updateComplete;
  return { ...shown, el };
}

/** White space folded. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** All elements that a site would reach by that part, in order. */
export const parts = (el: Element, name: string): HTMLElement[] => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The first of a part. */
export const part = (el: Element, name: string): HTMLElement | undefined => parts(el, name)[0];

/** The text of the first of a part. */
export const partText = (el: Element, name: string): string | undefined => {
  const found = part(el, name);
  return found && folded(found.textContent);
};

/** The texts of all of a part. */
export const texts = (el: Element, name: string): string[] => parts(el, name).map((one) => folded(one.textContent));

/** All text that an element shows. */
export const allText = (el: Element): string => folded(el.shadowRoot!.querySelector<HTMLElement>('.frame')!.innerText);

/** `code path` of each problem. */
export const problemsOf = (event: ArticleLoadEvent | undefined): string[] =>
  (event?.problems ?? []).map(({ code, path }) => `${code} ${path}`);

/** What the console was told in a test; an error in it fails the test unless it was taken. */
export function recordConsole(): { warnings: string[]; errors: string[] } {
  const said = { warnings: [] as string[], errors: [] as string[] };
  const { warn, error } = console;
  beforeEach(() => {
    said.warnings.length = said.errors.length = 0;
    console.warn = (first: unknown) => said.warnings.push(String(first));
    console.error = (first: unknown) => said.errors.push(String(first));
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    expect(said.errors, 'console errors').to.deep.equal([]);
  });
  return said;
}

/** Lets timers, observers and microtasks have their turn. */
export const moment = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for the next of an event on an element. */
export const next = <E extends Event>(el: Element, type: string): Promise<E> =>
  new Promise((resolve) => el.addEventListener(type, (event) => resolve(event as E), { once: true }));
