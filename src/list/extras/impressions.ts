import { ArticleImpressionEvent } from '../../base/events.js';
import { whenSeen } from '../../base/seen.js';
import { nameOf } from '../../model/select/known-articles.js';
import type { Article } from '../../model/article.js';
import type { ListAttributes } from '../list-attributes.js';
import { itemsOf, placeOf } from '../rows.js';

/** Rows of one list that are watched: each costs a little at every step of scrolling. */
const bound = 1000;
/** Milliseconds after which what was rendered is looked at: first comes all that a reader waits for. */
const patience = 100;

interface Followed {
  items: readonly Article[];
  first: Element | null;
  readonly watched: Map<Element, () => void>;
  /** The items that were told, whatever row they stood in. */
  readonly told: Set<string>;
}

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
  const first = items.length ? box!.firstElementChild : null;
  if (state ? state.items === items && state.first === first : !items.length) return;
  if (!state) {
    const fresh: Followed = { items, first, watched: new Map(), told: new Set() };
    followed.set(list, (state = fresh));
    list.addController({
      hostDisconnected() {
        stop(fresh, () => true);
        Object.assign(fresh, { items: [], first: null });
      },
    });
  }
  const before = state.items;
  Object.assign(state, { items, first });
  stop(state, (row) => row.parentNode !== box);
  const rows = box?.children ?? [];
  for (let index = 0; index < items.length && index < bound; index++)
    watchRow(list, state, rows[index]!, items[index]!, before[index]);
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
    list.dispatchEvent(new ArticleImpressionEvent({ ...place, listId: list.listId }));
  });
  watched.set(row, end);
}
