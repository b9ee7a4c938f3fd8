import { ArticleImpressionEvent } from '../../base/events.js';
import { whenSeen } from '../../base/seen.js';
import type { LitElement } from '../../lit.js';
import type { Article } from '../../model/article.js';

/** What a header shows. */
interface Shown {
  readonly article: Article;
  readonly headlineVariant?: string;
}

/** Milliseconds after which what was rendered is looked at: first comes all that a reader waits for. */
const patience = 100;

interface Followed {
  shown: Shown;
  /** What it is told by, while it waits to be seen. */
  name: string;
  stop?: (() => void) | undefined;
}

const followed = new WeakMap<LitElement, Followed>();

/** Tells once that an article's headline was seen. */
export function follow(header: LitElement, shown: Shown): void {
  setTimeout(watch, patience, header, shown);
}

function watch(header: LitElement, shown: Shown): void {
  const { article, headlineVariant } = shown;
  const name = JSON.stringify([article.url, article.id, article.headline, headlineVariant]);
  const state = followed.get(header) ?? begin(header, shown);
  state.shown = shown;
  if (state.name === name || !header.isConnected) return;
  state.name = name;
  state.stop?.();
  state.stop = whenSeen(header, () => {
    state.stop = undefined;
    const { article: item, headlineVariant } = state.shown;
    header.dispatchEvent(new ArticleImpressionEvent({ item, position: 1, listId: '', headlineVariant }));
  });
}

function begin(header: LitElement, shown: Shown): Followed {
  const state: Followed = { shown, name: '' };
  followed.set(header, state);
  header.addController({
    hostDisconnected() {
      if (!state.stop) return;
      state.stop();
      Object.assign(state, { name: '', stop: undefined });
    },
  });
  return state;
}
