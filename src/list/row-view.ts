import { words } from '../base/attributes.js';
import { type ItemPart, itemParts, type RowView } from './item-row.js';
import type { ListLayout } from './list-attributes.js';

const teaser: readonly ItemPart[] = ['image', 'section', 'date'];

const shownByDefault: Readonly<Record<ListLayout, readonly ItemPart[]>> = {
  list: teaser,
  compact: ['date'],
  ranked: [],
  grid: teaser,
  carousel: teaser,
};

/** What items show beside their headline: what the page asks for and nothing else, or what the layout is for. */
export const shownParts = (layout: ListLayout, show: string | undefined): readonly ItemPart[] =>
  show ? words(show).filter((part): part is ItemPart => itemParts.includes(part as ItemPart)) : shownByDefault[layout];

/** How wide pictures are. The box that they stand in is not known before they are chosen, so that the viewport stands for it. */
export const pictureSizes: { readonly [Layout in ListLayout]?: string } = {
  list: '8em',
  grid: '(width >= 78em) 20vw, (width >= 60em) 25vw, (width >= 42em) 33vw, (width >= 27em) 50vw, 100vw',
  carousel: '(width >= 64em) 23vw, (width >= 42em) 30vw, (width >= 27em) 43vw, 72vw',
};

/** Gives the same object until something in it changes, so that rows are not made anew. */
export class KeptView {
  #kept: { key: string; view: RowView } | undefined;

  keep(view: RowView): RowView {
    const key = JSON.stringify(view);
    if (this.#kept?.key === key) return this.#kept.view;
    this.#kept = { key, view };
    return view;
  }
}
