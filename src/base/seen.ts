/** How long something has to be in view to count as seen, in milliseconds: the contract's second. */
const second = 1000;
/** The steps in which the observer tells. Half is the last that counts; the small ones are for what is taller than its viewport. */
const threshold = [0, 0.0125, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];

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

function isHalfInView(entry: IntersectionObserverEntry): boolean {
  const { boundingClientRect: box, intersectionRect: part, intersectionRatio, isIntersecting } = entry;
  const isTall = (): boolean => part.width >= box.width / 2 && part.height >= viewportOf(entry) / 2;
  return isIntersecting && (intersectionRatio >= 0.5 || isTall());
}

/**
 * The height of what an element is seen through: of the window, the frame or the box that scrolls, whichever is least. Only what is lower
 * than the element can be; to ask each box around it how it scrolls would take long.
 */
function viewportOf({ target, boundingClientRect: box, rootBounds }: IntersectionObserverEntry): number {
  const { body, defaultView } = target.ownerDocument;
  // The box of the window is not told in a frame of another origin.
  let height = Math.min(rootBounds?.height ?? Infinity, defaultView!.innerHeight);
  for (let node = boxAround(target); node && node !== body; node = boxAround(node)) {
    const own = node instanceof Element ? node.clientHeight : 0;
    if (own && own < Math.min(height, box.height) && getComputedStyle(node as Element).overflowY !== 'visible')
      height = own;
  }
  return height;
}

/** What a node is shown in: the slot that it was given to, or what it stands in. */
const boxAround = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

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
