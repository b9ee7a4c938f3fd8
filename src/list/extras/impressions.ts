import { ArticleImpressionEvent } from '../../base/events.js';
import { whenSeen } from '../../base/seen.js';
import { nameOf } from '../../model/select/known-articles.js';
import type { Article } from '../../model/article.js';
import { extras, loadExtra } from '../extras.js';
import type { ListAttributes } from '../list-attributes.js';
import { itemsOf, placeOf, rowsOf } from '../rows.js';

/** Rows of one list that are watched: each costs a little at every step of scrolling. */
const bound = 1000;
/** Milliseconds after which what was rendered is looked at: first comes all that a reader waits for. */
const patience = 100;

interface Followed {
  items: readonly Article[];
  first: Element | undefined;
  /** The groups of rows that have come near the viewport. */
  readonly open: WeakSet<Element>;
  readonly watched: Map<Element, () => void>;
  /** The items that were told, whatever row they stood in. */
  readonly told: Set<string>;
}

/** How the groups that are watched are opened. */
const groups = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

const followed = new WeakMap<ListAttributes, Followed>();
const rendered = new Set<ListAttributes>();

/** Tells of each item once that it was seen. */
export function follow(list: ListAttributes): void {
  if (!rendered.size) setTimeout(watchAll, patience);
  rendered.add(list);
}

function watchAll(): void {
  for (const list of rendered) watch(list);
  rendered.clear();
}

function watch(list: ListAttributes): void {
  let state = followed.get(list);
  const box = list.shadowRoot!.querySelector('.list');
  const items = box && list.isConnected ? itemsOf(box) : [];
  const first = items.length ? box!.firstElementChild! : undefined;
  if (state ? state.items === items && state.first === first : !items.length) return;
  if (!state) {
    const fresh: Followed = { items, first, open: new WeakSet(), watched: new Map(), told: new Set() };
    followed.set(list, (state = fresh));
    list.addController({
      hostDisconnected() {
        stop(fresh, () => true);
        Object.assign(fresh, { items: [], first: undefined });
      },
    });
  }
  const before = state.items;
  Object.assign(state, { items, first });
  stop(state, (row) => !box?.contains(row));
  let isApart: boolean | undefined;
  const rows = rowsOf(box);
  for (let index = 0; index < items.length && index < bound; index++) {
    const row = rows[index]!;
    const group = row.parentElement!;
    if (group !== box && !state.open.has(group) && (isApart ??= getComputedStyle(group).display !== 'contents'))
      watchGroup(list, state, group, index);
    else watchRow(list, state, row, items[index]!, before[index]);
  }
}

/** Of rows that the browser lays out as one, the group is watched until it does. Its first row has the index `start`. */
function watchGroup(list: ListAttributes, state: Followed, group: Element, start: number): void {
  const { watched, open } = state;
  if (watched.has(group)) return;
  observer ??= new IntersectionObserver(openGroups);
  groups.set(group, () => {
    watched.get(group)!();
    watched.delete(group);
    open.add(group);
    const items = itemsOf(group.parentNode!).slice(start, bound);
    [...group.children].forEach((row, index) => items[index] && watchRow(list, state, row, items[index], undefined));
  });
  observer.observe(group);
  watched.set(group, () => {
    groups.delete(group);
    observer!.unobserve(group);
  });
}

function openGroups(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) groups.get(target)?.();
}

function stop({ watched }: Followed, isGone: (row: Element) => boolean): void {
  for (const [row, end] of watched)
    if (isGone(row)) {
      end();
      watched.delete(row);
    }
}

function watchRow(
  list: ListAttributes,
  { watched, told }: Followed,
  row: Element,
  item: Article,
  before: Article | undefined,
): void {
  // A row that shows another item now has not been seen with it.
  if (before && nameOf(before) !== nameOf(item)) {
    watched.get(row)?.();
    watched.delete(row);
  }
  if (watched.has(row) || told.has(nameOf(item))) return;
  const end = whenSeen(row, () => {
    watched.delete(row);
    const place = placeOf(row);
    const name = place && nameOf(place.item);
    if (!name || told.has(name)) return;
    told.add(name);
    const event = new ArticleImpressionEvent({ ...place, listId: list.listId });
    list.dispatchEvent(event);
    if (list.beacon) void loadExtra('beacon').then(() => extras.beacon?.note(list, 'impression', event));
  });
  watched.set(row, end);
}
