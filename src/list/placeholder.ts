import { html, nothing } from '../lit.js';
import type { ItemPart } from './item-row.js';

/** Bars on the real lines, in the real boxes, so that nothing moves when the items come. */
export function listPlaceholder(count: number, layout: string, shown: readonly ItemPart[]): unknown {
  const bar = html`<span class="bar"></span>`;
  const lines = layout === 'compact' ? bar : html`${bar}<span class="bar third"></span>${bar}`;
  const item = html`<li class="item">
    <div class="text">
      <div class="headline">${lines}</div>
      ${shown.some((part) => part === 'date' || part === 'views') && layout !== 'compact' ? html`<div class="meta">${bar}</div>` : nothing}
    </div>
    ${shown.includes('image') ? html`<span class="image wait"></span>` : nothing}
  </li>`;
  return html`<ul class="list" aria-hidden="true">
    ${Array.from({ length: Math.min(count, 20) }, () => item)}
  </ul>`;
}
