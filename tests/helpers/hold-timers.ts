import type { StandIn } from './stand-in.js';

/** Timers that pass when a test says so. */
interface HeldTimers {
  readonly count: number;
  /** Has those pass that are held now. */
  pass(): void;
  /** The same, and holds no more. */
  letGo(): void;
}

/** Holds the timers of some delays, in milliseconds; the others run as ever. */
export function holdTimers(standIn: StandIn, isHeld: (delay: number) => boolean): HeldTimers {
  const { setTimeout, clearTimeout } = window;
  const held = new Map<number | undefined, () => void>();
  // Numbers that no timer of the browser has.
  let ids = 1e9;
  standIn(window, 'setTimeout', (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
    if (!isHeld(delay)) return setTimeout(run, delay, ...given);
    held.set(++ids, () => run(...given));
    return ids;
  });
  standIn(window, 'clearTimeout', (id?: number) => held.delete(id) || clearTimeout(id));
  const pass = (): void => {
    const due = [...held.values()];
    held.clear();
    for (const run of due) run();
  };
  return {
    get count() {
      return held.size;
    },
    pass,
    letGo() {
      for (const name of ['setTimeout', 'clearTimeout']) standIn.restore(window, name);
      pass();
    },
  };
}
