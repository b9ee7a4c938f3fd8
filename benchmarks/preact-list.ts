// The same list by a library that renders from data: Preact, in a shadow root, with our style sheets and items that are ready to be shown.
import { type ComponentChild, h, render } from 'preact';
import type { ReadyItem } from './hand-written.js';

const row = ({ headline, url, date, datetime, section, description, image }: ReadyItem): ComponentChild =>
  h('li', { class: 'item', part: 'item', key: url }, [
    h('div', { class: 'text' }, [
      h('p', { class: 'top' }, h('span', { class: 'section' }, section)),
      h('h3', { class: 'headline', part: 'headline' }, h('a', { class: 'link', part: 'link', href: url }, headline)),
      h('p', { class: 'description', part: 'description' }, description),
      h('p', { class: 'meta run', part: 'meta' }, h('time', { class: 'date', part: 'date', dateTime: datetime }, date)),
    ]),
    h(
      'span',
      { class: 'image' },
      h('img', {
        class: 'image',
        part: 'image',
        loading: 'lazy',
        decoding: 'async',
        src: image.url,
        alt: image.alt,
        width: image.width,
        height: image.height,
      }),
    ),
  ]);

const list = ({ items }: { readonly items: readonly ReadyItem[] }): ComponentChild =>
  h('div', { class: 'frame box layout-list' }, [
    h('div', { class: 'header', part: 'header' }, h('h2', { class: 'heading', part: 'heading' }, 'Related')),
    h('ul', { class: 'list', part: 'list', role: 'list', 'aria-label': 'Related' }, items.map(row)),
  ]);

/** Registers `preact-list`. */
export function definePreactList(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  class PreactList extends HTMLElement {
    set items(items: readonly ReadyItem[]) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      render(h(list, { items }), root);
    }
  }
  customElements.define('preact-list', PreactList);
}
