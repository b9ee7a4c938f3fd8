import { firstRows } from '../arrival.js';
import type { ListAttributes } from '../list-attributes.js';
import { itemsOf, rowsOf } from '../rows.js';

/** Rows that are laid out in one go. */
const step = 10;
/** Milliseconds until a list that was rendered is looked at: first the page comes to rest. */
const patience = 1000;

const waiting = new Set<ListAttributes>();
let isPlanned = false;

/**
 * Lays out, once the page has nothing else to do, what was left for later below the fold: tools that take a picture of a whole page
 * do not scroll, and would find the rows empty.
 */
export function follow(list: ListAttributes): void {
  waiting.add(list);
  if (isPlanned) return;
  isPlanned = true;
  setTimeout(whenIdle, patience);
}

// Safari has no way to ask for such a time.
const whenIdle = (): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(layOut) : setTimeout(layOut, patience / 20);

function layOut(): void {
  let left = step;
  for (const list of waiting) {
    const rows = lateRows(list);
    for (const row of rows.splice(0, left)) {
      // With what it stands in.
      for (let box = row.closest('.late'); box; box = row.closest('.late')) box.classList.remove('late');
      left--;
    }
    if (rows.length) break;
    waiting.delete(list);
  }
  isPlanned = waiting.size > 0;
  if (isPlanned) whenIdle();
}

/**
 * None of a list that is long, or has only its first rows so far: the work would have no end. None of one that has been passed: rows that
 * grow above what is read would move it.
 */
function lateRows(list: ListAttributes): Element[] {
  const box = list.shadowRoot!.querySelector('.list');
  const isLong = !box || itemsOf(box).length >= firstRows;
  if (!list.isConnected || isLong || list.getBoundingClientRect().top < 0) return [];
  return rowsOf(box).filter((row) => row.closest('.late'));
}
