import { type ChildPart, Directive, directive, noChange } from '../lit.js';
import type { Article } from '../model/article.js';
import type { Arrival, Work } from './arrival.js';
import { extras } from './extras.js';
import { eagerRows, hurryPictures } from './first-pictures.js';
import { itemRow, type RowView } from './item-row.js';
import { emptyFragment } from './row-prototype.js';

/** So many rows stand in the list itself, where they fill a viewport. */
const ungrouped = 24;
/**
 * So many of the rest stand in a group, which the browser lays out as one, and only when it comes near the viewport. Two and three columns
 * divide it, so that all its lines are full.
 */
const groupSize = 12;

/** What each list shows: the rows of one need nothing kept for each. */
const shown = new WeakMap<Node, readonly Article[]>();

/** What the rows of a list show, in order. */
export const itemsOf = (list: Node): readonly Article[] => shown.get(list) ?? [];

/** The rows of a list, in order; none where no list is shown. */
export const rowsOf = (list: Element | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > .item, :scope > .group > .item') ?? []),
];

/** The row that something stands in. Markup of a site's own may have the same classes. */
export const rowAround = (inner: Element): HTMLElement | null =>
  inner.closest<HTMLElement>(':is(.frame > .list, .frame > .list > .group) > .item');

/** The item that a row shows, and its position from 1. */
export function placeOf(row: Element): { readonly item: Article; readonly position: number } | undefined {
  const list = row.closest('.list');
  const position = rowsOf(list).indexOf(row as HTMLElement) + 1;
  const item = list && itemsOf(list)[position - 1];
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
class Rows extends Directive implements Work {
  #list!: Element;
  #end: Node | null = null;
  #view: RowView | undefined;
  /** How many rows there are. Nothing is kept for each. */
  #count = 0;
  #items: readonly Article[] = [];
  /** How many of the rows are as they are to be. */
  #done = 0;
  /** Whether some rows still are as another view had them. */
  #isOtherView = false;
  /** The first row of the second half, where a ranked list is read downwards in two columns. */
  #turn: HTMLElement | undefined;

  render(...given: [items: readonly Article[], view: RowView, startsInView: boolean, arrival?: Arrival]): unknown {
    void given;
    return noChange;
  }

  override update(
    { parentNode, endNode }: ChildPart,
    [items, view, startsInView, arrival]: Parameters<this['render']>,
  ): unknown {
    if (items !== this.#items || view !== this.#view) {
      const isFirst = !this.#view;
      const list = (this.#list = parentNode as HTMLElement);
      this.#end = endNode;
      this.#isOtherView ||= !isFirst && view !== this.#view;
      this.#items = items;
      this.#view = view;
      this.#done = 0;
      while (this.#count > items.length) removeRow(rowAt(this.#list, --this.#count));
      if (!startsInView) {
        // Below the fold, none of it need be laid out yet: only so much room is kept.
        list.classList.add('late');
        list.style.setProperty('--_rows', `${items.length}`);
      }
      this.goOn(arrival && extras.long?.firstSlice());
      if (startsInView && isFirst) hurryPictures(rowsOf(this.#list));
    } else if (!arrival) this.goOn();
    if (arrival) arrival.rows = this.#done < items.length ? this : undefined;
    return noChange;
  }

  goOn(isOver?: () => boolean): boolean {
    const items = this.#items;
    const view = this.#view!;
    const list = this.#list;
    const count = this.#count;
    const before = itemsOf(list);
    const added = emptyFragment();
    let group: Element | undefined;
    for (let isLate = false; this.#done < items.length && !isLate; this.#done++) {
      const index = this.#done;
      const item = items[index]!;
      const isNew = index >= count;
      if (!isNew && !this.#isOtherView && item === before[index]) continue;
      if (isNew || this.#isOtherView || !isSame(item, before[index]!)) {
        const row = view.markup?.makeRow(item, view) ?? itemRow(item, view);
        if (index >= eagerRows) row.className += ' late';
        // Rows of another view, or of the site's own markup, may differ in themselves.
        if (isNew) {
          this.#count++;
          if (isGrouped(list, index)) {
            // It has to say so itself there.
            row.setAttribute('role', 'listitem');
            if (!((index - ungrouped) % groupSize)) group = added.appendChild(newGroup());
            group ??= list.lastElementChild!;
            group.append(row);
          } else added.append(row);
        } else if (!this.#isOtherView && !view.markup && extras.long) extras.long.refill(rowAt(list, index), row);
        else replace(rowAt(list, index), row);
      }
      isLate = !!isOver?.();
    }
    list.insertBefore(added, this.#end);
    const isDone = this.#done >= items.length;
    // A row that has not had its turn still shows what it showed.
    shown.set(list, isDone ? items : [...items.slice(0, this.#done), ...before.slice(this.#done, count)]);
    if (isDone) this.#finish();
    return isDone;
  }

  #finish(): void {
    this.#isOtherView = false;
    const list = this.#list;
    // Only in an ordered list, since the browser looks again at the style of all rows after it.
    const turn = this.#count > 1 && isOrdered(list) ? rowAt(list, Math.ceil(this.#count / 2)) : undefined;
    if (turn === this.#turn) return;
    this.#turn?.classList.remove('turn');
    turn?.classList.add('turn');
    this.#turn = turn;
  }
}

const isOrdered = (list: Node): boolean => list.nodeName === 'OL';

/** A ranked list has no groups: its numerals have one column in common. */
const isGrouped = (list: Node, index: number): boolean => index >= ungrouped && !isOrdered(list);

function rowAt(list: Element, index: number): HTMLElement {
  const place = index - ungrouped;
  const row = isGrouped(list, index)
    ? list.children[ungrouped + Math.floor(place / groupSize)]!.children[place % groupSize]
    : list.children[index];
  return row as HTMLElement;
}

function removeRow(row: HTMLElement): void {
  const box = row.parentElement!;
  (box.matches('.group') && !box.children[1] ? box : row).remove();
}

function newGroup(): HTMLElement {
  const group = document.createElement('div');
  group.className = 'group late';
  group.setAttribute('role', 'none');
  return group;
}

/** Whether the reader stands on something in a row. */
export const hasFocus = (row: HTMLElement): boolean => row.contains((row.getRootNode() as ShadowRoot).activeElement);

/** A reader who stands on a link stays on it when its row is rendered anew. */
function replace(old: HTMLElement, row: HTMLElement): void {
  const within = hasFocus(old);
  const role = old.getAttribute('role');
  if (role) row.setAttribute('role', role);
  old.replaceWith(row);
  if (within) linkOf(row)?.focus();
}

const isSame = (item: Article, other: Article): boolean => JSON.stringify(item) === JSON.stringify(other);

/** The rows of a list. */
export const rows = directive(Rows);
