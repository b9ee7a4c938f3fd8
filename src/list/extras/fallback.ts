import type { Article } from '../../model/article.js';
import { parseList } from '../../model/parse-list.js';
import type { ParseOptions } from '../../model/parse-options.js';
import type { Hold } from '../../sources/request.js';
import { settings } from '../../sources/settings.js';
import type { ListAttributes } from '../list-attributes.js';

/** A list's second source, fetched once too little was left of the first. */
interface Fallback {
  readonly src: string;
  items?: readonly Article[];
  hold?: Hold;
}

const fallbacks = new WeakMap<ListAttributes, Fallback>();

/** The items of a list's second source; `undefined` while they are on their way, none where they can't be had. */
export function fallbackOf(list: ListAttributes, src: string, options: ParseOptions): readonly Article[] | undefined {
  const known = fallbacks.get(list);
  if (known?.src === src) return known.items;
  known?.hold?.release();
  const fallback: Fallback = { src };
  fallbacks.set(list, fallback);
  // Once for each list: what is in flight ends with it, and it asks anew when it comes back.
  if (!known)
    list.addController({
      hostDisconnected() {
        fallbacks.get(list)?.hold?.release();
        fallbacks.set(list, { src: '' });
      },
      hostConnected() {
        if (!fallbacks.get(list)!.src) list.requestUpdate('extras', 0);
      },
    });
  void load(fallback, list, options);
  return undefined;
}

async function load(fallback: Fallback, list: ListAttributes, options: ParseOptions): Promise<void> {
  try {
    const { holdDocument } = await import('../../sources/hold-source.js');
    const url = new URL(fallback.src, list.baseURI).href;
    fallback.hold = holdDocument(url, { crossOrigin: list.crossOrigin, fetch: settings().fetch });
    const { value, base } = await fallback.hold.document;
    fallback.items = parseList(value, { ...options, base }).items;
  } catch {
    // The selection reports that too little is left.
    fallback.items = [];
  }
  if (fallbacks.get(list) === fallback) list.requestUpdate('extras', 0);
}
