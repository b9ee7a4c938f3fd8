/** What a clock needs of its surroundings. Tests give their own. */
export interface ClockSurroundings {
  now(): number;
  setTimeout(callback: () => void, delay: number): number;
  clearTimeout(timer: number): void;
  hidden(): boolean;
  /** Calls back when the page is shown again or hidden; answers how to stop. */
  watchVisibility(callback: () => void): () => void;
}

/** Calls back once, when `time` has come and the page is seen; answers how to stop before. */
export type WatchClock = (time: number, callback: () => void) => () => void;

/** More than this overflows the browser's timers, and fires at once. */
const longestDelay = 2 ** 31 - 1;
/** However many watch, the page wakes up once a second at most. */
const shortestDelay = 1000;

/** One timer for all who watch, set to the earliest. Without watchers nothing is left behind. */
export function createClock(surroundings: ClockSurroundings): WatchClock {
  const watchers = new Set<{ readonly time: number; readonly callback: () => void }>();
  let timer: number | undefined;
  let earliest = Infinity;
  let stopWatchingVisibility: (() => void) | undefined;

  const stopTimer = (): void => {
    if (timer !== undefined) surroundings.clearTimeout(timer);
    timer = undefined;
  };
  const schedule = (): void => {
    stopTimer();
    if (!watchers.size) {
      stopWatchingVisibility?.();
      stopWatchingVisibility = undefined;
      return;
    }
    stopWatchingVisibility ??= surroundings.watchVisibility(tick);
    if (surroundings.hidden()) return;
    earliest = Infinity;
    for (const { time } of watchers) earliest = Math.min(earliest, time);
    const delay = Math.min(Math.max(earliest - surroundings.now(), shortestDelay), longestDelay);
    timer = surroundings.setTimeout(tick, delay);
  };
  const tick = (): void => {
    try {
      if (surroundings.hidden()) return;
      const now = surroundings.now();
      // A copy: callbacks watch again, or stop others.
      for (const watcher of [...watchers]) if (watcher.time <= now && watchers.delete(watcher)) watcher.callback();
    } finally {
      schedule();
    }
  };

  return (time, callback) => {
    const watcher = { time, callback };
    watchers.add(watcher);
    if (timer === undefined || time < earliest) schedule();
    return () => {
      if (watchers.delete(watcher) && !watchers.size) schedule();
    };
  };
}

let shared: WatchClock | undefined;

/** The page's one clock. */
export const watchClock: WatchClock = (time, callback) => {
  shared ??= createClock({
    now: () => Date.now(),
    setTimeout: (run, delay) => window.setTimeout(run, delay),
    clearTimeout: (timer) => window.clearTimeout(timer),
    hidden: () => document.hidden,
    watchVisibility: (run) => {
      document.addEventListener('visibilitychange', run);
      window.addEventListener('pageshow', run);
      return () => {
        document.removeEventListener('visibilitychange', run);
        window.removeEventListener('pageshow', run);
      };
    },
  });
  return shared(time, callback);
};
