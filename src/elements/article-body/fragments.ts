/** Who can find the place in a text that an address leads to. */
export interface FragmentHolder {
  /** The element that stands for what comes after `#`. */
  find(id: string): HTMLElement | null;
}

const holders = new Set<FragmentHolder>();
/** Whether the page's address leads to a place that is not there yet. A reader who has begun to read is not called away. */
let isWanted = !globalThis.scrollY;
/** Whether a click leads there: then the eye may follow. */
let isClick = false;
const begun = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * The browser finds no id inside a shadow root. So the texts of a page answer its address themselves: when it is opened, once the text is
 * there; when it changes; and on a click that would not change it. Answers how to stop.
 */
export function holdFragments(holder: FragmentHolder): () => void {
  if (!holders.size) listen('addEventListener');
  holders.add(holder);
  return () => {
    holders.delete(holder);
    if (!holders.size) listen('removeEventListener');
  };
}

/** A text has come or changed: what the address leads to may be there now. */
export function fragmentsCame(): void {
  if (isWanted && location.hash) isWanted = !answer(location.hash);
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  window[how]('hashchange', changed);
  document[how]('click', clicked);
  for (const type of begun) window[how](type, begin, { passive: true });
}

const begin = (): void => void (isWanted = false);
const changed = (): void => void (isWanted = !answer(location.hash));

function clicked(event: Event): void {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
  if (defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey) return;
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link?.hash || (link.target && link.target !== '_self')) return;
  const isOurs = link.getAttribute('href')![0] === '#' || link.href.split('#')[0] === location.href.split('#')[0];
  if (!isOurs || !place(link.hash)) return;
  // Where the page has a <base>, the browser would leave it.
  event.preventDefault();
  isClick = true;
  if (link.hash === location.hash) answer(link.hash);
  else location.hash = link.hash;
}

/** The place that an address leads to. What the browser finds itself is not ours. */
function place(hash: string): HTMLElement | undefined {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A stray percent sign: as it stands.
  }
  if (!id || document.getElementById(id)) return undefined;
  for (const holder of holders) {
    const element = holder.find(id);
    if (element) return element;
  }
  return undefined;
}

function answer(hash: string): boolean {
  const target = place(hash);
  // What comes in the same breath above it is laid out first.
  const behavior = isClick && matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'auto';
  isClick = false;
  if (target) requestAnimationFrame(() => goTo(target, behavior));
  return !!target;
}

/** Brings an element into view and reading on from there, by keyboard and by screen reader. */
function goTo(target: HTMLElement, behavior: ScrollBehavior): void {
  if (!target.matches('a[href],button,[tabindex]')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
  target.scrollIntoView({ behavior });
}
