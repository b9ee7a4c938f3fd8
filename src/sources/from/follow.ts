import type { Follow } from '../follow.js';
import { SourceError } from '../source-error.js';
import { readPage } from './page-document.js';

/** What `from` gives at the moment: a raw document, or why there is none. */
type Given = { readonly value: unknown } | { readonly error: SourceError };

/** What many elements follow together, with one observer. */
interface Watch {
  readonly callbacks: Set<() => void>;
  readonly stop: () => void;
}

/** Applications change a head piece by piece: milliseconds for which it has to be quiet. */
const pause = 50;
const watches = new WeakMap<Node, Watch>();
let page: { readonly text: string; readonly value: object } | undefined;

/** The same object until the page says something else. */
function currentPage(): object {
  const value = readPage();
  const text = JSON.stringify(value);
  if (page?.text !== text) page = { text, value };
  return page.value;
}

function startWatch(node: Node, observe: (observer: MutationObserver) => void): Watch {
  const callbacks = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => callbacks.forEach((callback) => callback()), pause);
  };
  const observer = new MutationObserver(() => {
    // A head may be put in another's place.
    observe(observer);
    tell();
  });
  observe(observer);
  document.addEventListener('DOMContentLoaded', tell);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('DOMContentLoaded', tell);
    watches.delete(node);
  };
  const watch = { callbacks, stop };
  watches.set(node, watch);
  return watch;
}

/** Calls back when something changes, until the returned function is called; the last to go takes the observer along. */
function watch(node: Node, observe: (observer: MutationObserver) => void, changed: () => void): () => void {
  const shared = watches.get(node) ?? startWatch(node, observe);
  shared.callbacks.add(changed);
  return () => {
    shared.callbacks.delete(changed);
    if (!shared.callbacks.size) shared.stop();
  };
}

function observeHead(observer: MutationObserver): void {
  const { documentElement, head } = document;
  observer.observe(documentElement, { childList: true, attributeFilter: ['lang'] });
  if (head) observer.observe(head, { childList: true, subtree: true, characterData: true, attributes: true });
}

const badRoute = (message: string): Given => ({ error: new SourceError('bad-route', message) });
const unreadable = (message: string): Given => ({ error: new SourceError('unreadable', message) });

/** What a script element holds; undefined while the page may still bring it. */
function readScript(root: ParentNode, selector: string): Given | undefined {
  const isComing = document.readyState === 'loading';
  let element: Element | null;
  try {
    element = root.querySelector(selector);
  } catch {
    return badRoute(`from="${selector}" is neither "page" nor a selector.`);
  }
  if (!(element instanceof HTMLScriptElement) || !/json/i.test(element.type))
    return isComing ? undefined : badRoute(`from="${selector}" finds no script element of a JSON type.`);
  try {
    return { value: JSON.parse(element.text) };
  } catch (error) {
    return isComing ? undefined : unreadable(`The JSON of the script ${selector} is broken: ${String(error)}`);
  }
}

function readPageSafely(): Given {
  try {
    return { value: currentPage() };
  } catch (error) {
    return unreadable(`What the page says of itself could not be read: ${String(error)}`);
  }
}

/** Tells what `from` gives, at once and whenever it changes, until the returned function is called. */
export function followFrom(host: Node, from: string, tell: (found: Given) => void): () => void {
  if (from.trim().toLowerCase() === 'page') {
    const read = (): void => tell(readPageSafely());
    read();
    return watch(document, observeHead, read);
  }
  const root = host.getRootNode() as ParentNode & Node;
  let told: string | undefined;
  const read = (): void => {
    const found = readScript(root, from);
    const text = found && JSON.stringify('error' in found ? found.error.message : found);
    if (found && text !== told) tell(found);
    told = text;
  };
  read();
  // The page's own watch has the document for its key.
  const key = root === document ? document.documentElement : root;
  const attributeFilter = ['id', 'class', 'type'];
  return watch(
    key,
    (observer) => observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter }),
    read,
  );
}

/** The same for an element whose document it is. */
export const follow: Follow = (host, from, tell, shown) =>
  followFrom(host, from, (found) =>
    tell('error' in found ? found : { ...found, isKnown: found.value === shown.value }),
  );
