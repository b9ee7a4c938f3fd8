import { type ChildPart, Directive, directive, noChange, type PartInfo, PartType } from '../lit.js';
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

interface Shown {
  readonly items: readonly Article[];
  readonly rows: readonly HTMLElement[];
}

/** What each list shows: the rows of one need nothing kept for each. */
const shown = new WeakMap<Node, Shown>();

/** What the rows of a list show, in order. */
export const itemsOf = (list: Node): readonly Article[] => shown.get(list)?.items ?? [];

/** The rows of a list, in order: those after the first stand in groups. */
export const rowsOf = (list: Node): readonly HTMLElement[] => shown.get(list)?.rows ?? [];

/** The row that something stands in. Markup of a site's own may have the same classes. */
export const rowAround = (inner: Element): HTMLElement | null =>
  inner.closest<HTMLElement>(':is(.frame > .list, .frame > .list > .group) > .item');

/** The item that a row shows, and its position from 1. */
export function placeOf(row: HTMLElement): { readonly item: Article; readonly position: number } | undefined {
  const list = row.closest('.list');
  const index = list ? rowsOf(list).indexOf(row) : -1;
  const item = list && itemsOf(list)[index];
  return item ? { item, position: index + 1 } : undefined;
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
  #list!: Node;
  #end: Node | null = null;
  #view: RowView | undefined;
  #rows: HTMLElement[] = [];
  #groups: HTMLElement[] = [];
  #items: readonly Article[] = [];
  /** How many of the rows are as they are to be. */
  #done = 0;
  /** Whether some rows still are as another view had them. */
  #isOtherView = false;
  #startsInView = false;
  /** The first row of the second half, where a ranked list is read downwards in two columns. */
  #turn: HTMLElement | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error('rows() stands in the content of a list');
  }

  render(items: readonly Article[], view: RowView, startsInView: boolean, arrival?: Arrival): unknown {
    void items;
    void view;
    void startsInView;
    void arrival;
    return noChange;
  }

  override update(
    { parentNode, endNode }: ChildPart,
    [items, view, startsInView, arrival]: Parameters<this['render']>,
  ): unknown {
    if (items !== this.#items || view !== this.#view) {
      const isFirst = !this.#view;
      this.#list = parentNode;
      this.#end = endNode;
      this.#startsInView = startsInView;
      this.#isOtherView ||= view !== this.#view;
      this.#items = items;
      this.#view = view;
      this.#done = 0;
      for (const surplus of this.#rows.splice(items.length)) surplus.remove();
      for (const surplus of this.#groups.splice(groupOf(items.length - 1) + 1)) surplus.remove();
      this.goOn(arrival && extras.long?.firstSlice());
      if (startsInView && isFirst) hurryPictures(this.#rows);
    } else if (!arrival) this.goOn();
    if (arrival) arrival.rows = this.#done < items.length ? this : undefined;
    return noChange;
  }

  goOn(isOver?: () => boolean): boolean {
    const items = this.#items;
    const view = this.#view!;
    const before = itemsOf(this.#list);
    const added = emptyFragment();
    for (let isLate = false; this.#done < items.length && !isLate; this.#done++) {
      const index = this.#done;
      const item = items[index]!;
      const old = this.#rows[index];
      if (old && !this.#isOtherView && item === before[index]) continue;
      if (!old || this.#isOtherView || !isSame(item, before[index]!)) {
        const row = view.markup?.makeRow(item, view) ?? itemRow(item, view);
        // Below the fold none need be laid out yet.
        if (!this.#startsInView || index >= eagerRows) row.className += ' late';
        // Rows of another view, or of the site's own markup, may differ in themselves.
        if (old && !this.#isOtherView && !view.markup && extras.long) extras.long.refill(old, row);
        else {
          if (old) replace(old, row);
          else this.#place(row, index, added);
          this.#rows[index] = row;
        }
      }
      isLate = !!isOver?.();
    }
    this.#list.insertBefore(added, this.#end);
    const isDone = this.#done >= items.length;
    // A row that has not had its turn still shows what it showed.
    const still = before.slice(this.#done, this.#rows.length);
    shown.set(this.#list, {
      items: isDone ? items : [...items.slice(0, this.#done), ...still],
      rows: this.#rows,
    });
    if (isDone) this.#finish();
    return isDone;
  }

  /** Puts a new row behind all others. A ranked list has no groups: its numerals have one column in common. */
  #place(row: HTMLElement, index: number, added: Node): void {
    const number = groupOf(index);
    if (number < 0 || isOrdered(this.#list)) return void added.appendChild(row);
    // In a group, it has to say so itself.
    row.setAttribute('role', 'listitem');
    (this.#groups[number] ??= added.appendChild(newGroup())).append(row);
  }

  #finish(): void {
    this.#isOtherView = false;
    const rows = this.#rows;
    // Only in an ordered list, since the browser looks again at the style of all rows after it.
    const turn = rows.length > 1 && isOrdered(this.#list) ? rows[Math.ceil(rows.length / 2)] : undefined;
    if (turn === this.#turn) return;
    this.#turn?.classList.remove('turn');
    turn?.classList.add('turn');
    this.#turn = turn;
  }
}

/** Which group a row stands in, or none. */
const groupOf = (index: number): number => Math.max(-1, Math.floor((index - ungrouped) / groupSize));

const isOrdered = (list: Node): boolean => list.nodeName === 'OL';

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
