/** How long something has to be in view to count as seen, in milliseconds: the contract's second. */
const second = 1000;
/** The steps in which the observer tells. Half is the last that counts; the small ones are for what is taller than the viewport. */
const threshold = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];

interface Watched {
  readonly seen: () => void;
  isInView: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** All that is watched on the page, by one observer; without any there is nothing left behind. */
const watched = new Map<Element, Watched>();
let observer: IntersectionObserver | undefined;

/** Calls back once: when half of an element, or half a viewport of it, was in view for a second. Answers how to stop before. */
export function whenSeen(element: Element, seen: () => void): () => void {
  if (!watched.size) document.addEventListener('visibilitychange', waitForAll);
  observer ??= new IntersectionObserver(look, { threshold });
  watched.set(element, { seen, isInView: false, timer: undefined });
  observer.observe(element);
  return () => stop(element);
}

function stop(element: Element): void {
  const one = watched.get(element);
  if (!one) return;
  clearTimeout(one.timer);
  watched.delete(element);
  observer!.unobserve(element);
  if (!watched.size) document.removeEventListener('visibilitychange', waitForAll);
}

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const entry of entries) {
    const one = watched.get(entry.target);
    if (!one) continue;
    one.isInView = isHalfInView(entry);
    wait(entry.target, one);
  }
}

/** The box of the viewport is not told in a frame of another origin. */
function isHalfInView(entry: IntersectionObserverEntry): boolean {
  const { boundingClientRect: box, intersectionRect: part, intersectionRatio, rootBounds, isIntersecting } = entry;
  const isTall = part.height >= (rootBounds?.height ?? innerHeight) / 2 && part.width >= box.width / 2;
  return isIntersecting && (intersectionRatio >= 0.5 || isTall);
}

/** Nobody sees a page in the background: the second begins anew when it is shown. */
function wait(element: Element, one: Watched): void {
  if (!one.isInView || document.hidden) {
    clearTimeout(one.timer);
    one.timer = undefined;
  } else
    one.timer ??= setTimeout(() => {
      stop(element);
      one.seen();
    }, second);
}

function waitForAll(): void {
  for (const [element, one] of watched) wait(element, one);
}

/** How much is watched. */
export const watchedCount = (): number => watched.size;
