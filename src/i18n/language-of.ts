import { canonicalLanguage } from '../format/language-tag.js';

const xml = 'http://www.w3.org/XML/1998/namespace';

/** `lang` of HTML and `xml:lang` of XML alike. */
const withLanguage = '[*|lang]';

/**
 * The language in which an element stands: that of its nearest ancestor that names one, across shadow roots.
 * What is no language is passed over. Without any it is the document's, else English.
 */
export function languageOf(element: Element): string {
  let current: Element | null | undefined = element;
  while (current) {
    const named: Element | null = current.closest(withLanguage);
    if (named) {
      const language = languageNamedBy(named);
      if (language) return language;
      current = named.parentElement ?? hostOf(named);
    } else {
      current = hostOf(current);
    }
  }
  return languageNamedBy(element.ownerDocument.documentElement) ?? 'en';
}

function languageNamedBy(element: Element): string | undefined {
  return canonicalLanguage(element.getAttributeNS(xml, 'lang') ?? element.getAttribute('lang') ?? '');
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Scripts that are written from the right and that a living language uses. */
const fromTheRight = /^(Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa)$/;

/** Asked anew for every item of a list, and dear to answer. */
const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which a language is written: by its script, that which the tag names or the usual one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = directions.get(language);
  if (!direction) {
    direction = 'ltr';
    try {
      if (fromTheRight.test(new Intl.Locale(language).maximize().script ?? '')) direction = 'rtl';
    } catch {
      // No language.
    }
    if (directions.size > 63) directions.clear();
    directions.set(language, direction);
  }
  return direction;
}

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
    // A copy, and another look: a callback may start to watch, or stop others.
    for (const [watcher, { anchor, callback }] of [...watchers]) {
      for (const target of targets) {
        if (!target.contains(anchor)) continue;
        if (watchers.has(watcher)) callback();
        break;
      }
    }
  });
  observer.observe(root, observed);
  return { observer, watchers };
}
