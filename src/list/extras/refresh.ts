import { parseDuration } from '../../format/duration.js';
import type { ArticleErrorEvent } from '../../base/events.js';
import { extras } from '../extras.js';
import type { ListAttributes } from '../list-attributes.js';

/** No server is asked more often than this, in milliseconds. */
const least = 10_000;
/** After failures the pauses grow up to this. */
const longestPause = 3_600_000;
/** So many pauses without an answer make a list stale. */
const patience = 3;
/** Pages that were opened together do not ask together: a share of the pause that differs from one to the next. */
const jitter = 0.1;

interface Refreshing {
  pause: number;
  /** When the last answer came. */
  answered: number;
  failures: number;
  /** Seconds that the server asked for. */
  retryAfter: number;
  timer: number | undefined;
  staleTimer: number | undefined;
  isDue: boolean;
  isAsking: boolean;
  /** Whether the reader did something in the list, and so waits for it to change. */
  isReleased: boolean;
}

/** The lists on the page that are refreshed. */
const lists = new Map<ListAttributes, Refreshing>();
const known = new WeakSet<ListAttributes>();
/** The lists that are refreshed, and those that the reader was on when an answer came. */
const heard = new WeakSet<HTMLElement>();

/** Keeps asking for a list's document. */
export function follow(list: ListAttributes): void {
  const wanted = list.refresh ? parseDuration(list.refresh) : undefined;
  if (wanted === undefined || !list.isConnected || list.parsed?.route !== 'src') return stop(list);
  if (list.state === 'loading' || list.parsed.isPending) return;
  const state = lists.get(list) ?? begin(list);
  const pause = Math.max(wanted, least);
  if (state.pause === pause) return;
  state.pause = pause;
  schedule(list, state);
}

/** Whether what has come has to wait: the reader's pointer or focus is on the list, or on one that would change with it. */
export function isHeld(list: ListAttributes): boolean {
  const state = lists.get(list);
  if (!state?.isAsking || state.isReleased) return false;
  const used = [list, ...(extras.page?.listsAfter(list) ?? [])].find(isUsed);
  if (used) hear(used);
  return !!used;
}

/** Whether what is shown is older than was asked for. */
export function isStale(list: ListAttributes): boolean {
  const state = lists.get(list);
  return !!state && list.state !== 'error' && Date.now() - state.answered >= patience * state.pause;
}

/** Where there is no pointer that hovers, browsers leave the mark of one where the last touch was. */
const isUsed = (list: Element): boolean =>
  list.matches(':focus-within') || (matchMedia('(hover: hover)').matches && list.matches(':hover'));

function begin(list: ListAttributes): Refreshing {
  const isFirst = !known.has(list);
  known.add(list);
  if (!lists.size) {
    document.addEventListener('visibilitychange', askAllDue);
    addEventListener('online', askAllDue);
  }
  const state: Refreshing = {
    pause: 0,
    answered: Date.now(),
    failures: list.state === 'error' ? 1 : 0,
    retryAfter: 0,
    timer: undefined,
    staleTimer: undefined,
    isDue: false,
    isAsking: false,
    isReleased: false,
  };
  lists.set(list, state);
  if (isFirst) {
    list.addEventListener('article-error', ({ retryAfter }: ArticleErrorEvent) => {
      const current = lists.get(list);
      if (!current) return;
      current.failures++;
      current.retryAfter = retryAfter ?? 0;
    });
    list.addEventListener('article-load', () => {
      const current = lists.get(list);
      if (current && !current.isAsking) answer(list, current);
    });
    hear(list);
    list.addController({ hostDisconnected: () => stop(list) });
  }
  return state;
}

function stop(list: ListAttributes): void {
  const state = lists.get(list);
  if (!state) return;
  clearTimeout(state.timer);
  clearTimeout(state.staleTimer);
  lists.delete(list);
  if (lists.size) return;
  document.removeEventListener('visibilitychange', askAllDue);
  removeEventListener('online', askAllDue);
}

/** Hears when the reader leaves a list, or does something in it: what waits for that may come. */
function hear(used: HTMLElement): void {
  if (heard.has(used)) return;
  heard.add(used);
  for (const type of ['pointerleave', 'focusout', 'click'] as const)
    used.addEventListener(type, () =>
      setTimeout(() => {
        for (const list of lists.keys()) release(list, type === 'click' && list === used);
      }),
    );
}

/** Lets the list show what has come. */
function release(list: ListAttributes, isWish: boolean): void {
  const state = lists.get(list);
  if (!state?.isAsking) return;
  state.isReleased ||= isWish;
  if (!isHeld(list)) list.requestUpdate('extras', 0);
}

function schedule(list: ListAttributes, state: Refreshing): void {
  clearTimeout(state.timer);
  clearTimeout(state.staleTimer);
  const { pause, failures, retryAfter } = state;
  const longer = Math.min(pause * 2 ** failures, Math.max(longestPause, pause));
  state.timer = window.setTimeout(
    () => {
      state.isDue = true;
      void askIfDue(list, state);
    },
    Math.max(longer * (1 + Math.random() * jitter), retryAfter * 1000),
  );
  const untilStale = state.answered + patience * pause - Date.now();
  if (untilStale > 0) state.staleTimer = window.setTimeout(() => list.requestUpdate(), untilStale);
}

function askAllDue(): void {
  for (const [list, state] of lists) void askIfDue(list, state);
}

async function askIfDue(list: ListAttributes, state: Refreshing): Promise<void> {
  if (!state.isDue || state.isAsking || document.hidden || !navigator.onLine) return;
  Object.assign(state, { isDue: false, isAsking: true, isReleased: false, retryAfter: 0 });
  const { failures } = state;
  await list.poll();
  state.isAsking = false;
  if (lists.get(list) !== state) return;
  if (state.failures === failures) answer(list, state);
  else schedule(list, state);
}

function answer(list: ListAttributes, state: Refreshing): void {
  state.failures = 0;
  state.answered = Date.now();
  schedule(list, state);
  list.requestUpdate();
}
