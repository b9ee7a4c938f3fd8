/// <reference types="vite/client" />
// The same items as a page would show them with Shoelace: a card each, with the picture and the facts in its slots, and its
// own element for the date.
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import { setBasePath } from '@shoelace-style/shoelace/dist/utilities/base-path.js';
import type { ReadyItem } from './hand-written.js';

const layout = `
  shoelace-list { display: grid; gap: 16px; }
  shoelace-list h3, shoelace-list p { margin: 0; }
  shoelace-list img { inline-size: 100%; block-size: auto; }
`;

/** Registers `shoelace-list`. */
export function defineShoelaceList(): void {
  setBasePath('/');
  document.documentElement.classList.add('sl-theme-light');
  document.head.append(Object.assign(document.createElement('style'), { textContent: theme + layout }));
  const template = document.createElement('template');
  template.innerHTML =
    '<sl-card><img slot="image" loading="lazy" decoding="async"><span slot="header"></span><h3><a></a></h3><p></p>' +
    '<sl-format-date slot="footer" month="short" day="numeric" year="numeric"></sl-format-date></sl-card>';
  const prototype = template.content.firstElementChild!;

  class ShoelaceList extends HTMLElement {
    #items: readonly ReadyItem[] = [];

    set items(items: readonly ReadyItem[]) {
      for (const [index, item] of items.entries()) {
        if (item === this.#items[index]) continue;
        const card = this.children[index] ?? this.appendChild(document.importNode(prototype, true));
        const [image, section, headline, description, date] = card.children;
        const link = headline!.firstElementChild as HTMLAnchorElement;
        section!.textContent = item.section;
        link.textContent = item.headline;
        link.href = item.url;
        description!.textContent = item.description;
        date!.setAttribute('date', item.datetime);
        const { url: src, alt, width, height } = item.image;
        Object.assign(image as HTMLImageElement, { src, alt, width, height });
      }
      this.#items = items;
    }
  }
  customElements.define('shoelace-list', ShoelaceList);
}
