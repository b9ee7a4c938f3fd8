interface WatchedRoot {
  readonly observer: MutationObserver;
  /** By watcher, the node in this root that it stands in or is. */
  readonly watchers: Map<object, { readonly anchor: Node; readonly callback: () => void }>;
}

const observed: MutationObserverInit = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] };

/** One observer a root, however many watch. Gone with its last watcher. */
const watchedRoots = new Map<Node, WatchedRoot>();

/** Calls back when `lang` or `dir` changes on the element or above it, across shadow roots; answers how to stop. */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const watcher = {};
  const roots: Node[] = [];
  for (let anchor: Node | undefined = element; anchor;) {
    const root: Node = anchor.getRootNode();
    let watched = watchedRoots.get(root);
    if (!watched) {
      watched = watchRoot(root);
      watchedRoots.set(root, watched);
    }
    watched.watchers.set(watcher, { anchor, callback });
    roots.push(root);
    anchor = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => {
    for (const root of roots) {
      const watched = watchedRoots.get(root);
      if (!watched?.watchers.delete(watcher) || watched.watchers.size) continue;
      watched.observer.disconnect();
      watchedRoots.delete(root);
    }
  };
}

function watchRoot(root: Node): WatchedRoot {
  const watchers: WatchedRoot['watchers'] = new Map();
  const observer = new MutationObserver((records) => {
    const targets = new Set<Node>();
    for (const { target } of records) targets.add(target);
    // A copy: a callback may stop watching, or start.
    for (const { anchor, callback } of [...watchers.values()]) {
      for (const target of targets) {
        if (!target.contains(anchor)) continue;
        callback();
        break;
      }
    }
  });
  observer.observe(root, observed);
  return { observer, watchers };
}
