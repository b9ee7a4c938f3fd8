import { type ChildPart, Directive, directive, noChange, type PartInfo, PartType } from '../lit.js';
import type { Article } from '../model/article.js';
import { atOnce, hurryPictures } from './first-pictures.js';
import { itemRow, type RowView } from './item-row.js';
import { emptyFragment } from './row-prototype.js';

/** What each list shows: the rows of one need nothing kept for each. */
const shown = new WeakMap<Node, readonly Article[]>();

/** What the rows of a list show, in order. */
export const itemsOf = (list: Node): readonly Article[] => shown.get(list) ?? [];

/** The item that a row shows, and its position from 1. */
export function placeOf(row: Element): { readonly item: Article; readonly position: number } | undefined {
  let position = 1;
  for (let other = row.previousElementSibling; other; other = other.previousElementSibling) position++;
  const item = row.parentNode && shown.get(row.parentNode)?.[position - 1];
  return item ? { item, position } : undefined;
}

/** The links of rows that have others beside, or none. */
const mainLinks = new WeakMap<Element, HTMLElement | undefined>();

/** Says which link of a row leads to its article. */
export const setMainLink = (row: Element, link: HTMLElement | undefined): void => void mainLinks.set(row, link);

/** The link of a row that leads to its article. */
export const linkOf = (row: Element): HTMLElement | null | undefined =>
  mainLinks.has(row) ? mainLinks.get(row) : row.querySelector('a');

/** Renders the rows of a list, and on an update only those that have changed: one element a row, nothing else for each. */
class Rows extends Directive {
  #view: RowView | undefined;
  #rows: HTMLElement[] = [];
  #items: readonly Article[] = [];
  /** The first row of the second half, where a ranked list is read downwards in two columns. */
  #turn: HTMLElement | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error('rows() stands in the content of a list');
  }

  render(items: readonly Article[], view: RowView, startsInView: boolean): unknown {
    void items;
    void view;
    void startsInView;
    return noChange;
  }

  override update(
    { parentNode, endNode }: ChildPart,
    [items, view, startsInView]: Parameters<this['render']>,
  ): unknown {
    if (items === this.#items && view === this.#view) return noChange;
    const isSameView = view === this.#view;
    const added = emptyFragment();
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!;
      const old = this.#rows[index];
      if (!old || !isSameView || !isSame(item, this.#items[index]!)) {
        const row = view.markup?.makeRow(item, view) ?? itemRow(item, view);
        // Below the fold none need be laid out yet.
        if (!startsInView || index >= atOnce) row.className += ' late';
        if (old) replace(old, row);
        else added.append(row);
        this.#rows[index] = row;
      }
    }
    const turn = items.length > 1 ? this.#rows[Math.ceil(items.length / 2)] : undefined;
    if (turn !== this.#turn) {
      this.#turn?.classList.remove('turn');
      turn?.classList.add('turn');
      this.#turn = turn;
    }
    if (startsInView && !this.#view) hurryPictures(this.#rows);
    for (const surplus of this.#rows.splice(items.length)) surplus.remove();
    parentNode.insertBefore(added, endNode);
    shown.set(parentNode, items);
    this.#view = view;
    this.#items = items;
    return noChange;
  }
}

/** A reader who stands on a link stays on it when its row is rendered anew. */
function replace(old: HTMLElement, row: HTMLElement): void {
  const hadFocus = (old.getRootNode() as ShadowRoot).activeElement;
  const within = hadFocus && old.contains(hadFocus);
  old.replaceWith(row);
  if (within) linkOf(row)?.focus();
}

const isSame = (item: Article, other: Article): boolean =>
  item === other || JSON.stringify(item) === JSON.stringify(other);

/** The rows of a list. */
export const rows = directive(Rows);
