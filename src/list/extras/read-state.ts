import type { ArticleClickEvent } from '../../base/events.js';
import { listExtraMessages } from '../../i18n/list-extras.js';
import type { TextOverrides } from '../../i18n/message.js';
import { translate } from '../../i18n/translate.js';
import type { Article } from '../../model/article.js';
import { problem, type Problem } from '../../model/problem.js';
import { nameOf } from '../../model/select/known-articles.js';
import type { Selection } from '../../model/select-items.js';
import type { ListAttributes } from '../list-attributes.js';
import { itemsOf, linkOf, rowsOf } from '../rows.js';
import { readStateStyles } from './read-state.styles.js';

/** Where the names of opened articles are kept, in this browser. */
const key = 'article-elements:read';
/** How many are remembered: more than anybody reads before the lists have gone on, and a few dozen kilobytes. */
const bound = 500;

/** What the browser would not keep: it is remembered as long as the page is open. */
let unkept: readonly string[] = [];
/** What each list hides: what was opened before it came. What is opened now stays in its place. */
const hidden = new WeakMap<ListAttributes, ReadonlySet<string>>();
/** The lists on the page, with what their words depend on. */
const followed = new Map<ListAttributes, readonly [language: string, overrides: TextOverrides | undefined]>();
const known = new WeakSet<ListAttributes>();

/** Everything that was opened, the latest last. Browsers refuse storage in private windows and in frames. */
function opened(): Set<string> {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    // Blocked, or another's.
  }
  const names = Array.isArray(stored) ? stored.filter((name) => typeof name === 'string') : [];
  return new Set([...names, ...unkept]);
}

function remember(item: Article): void {
  const name = nameOf(item);
  const names = opened();
  // The latest stands last.
  names.delete(name);
  const latest = [...names, name].slice(-bound);
  try {
    localStorage.setItem(key, JSON.stringify(latest));
  } catch {
    // Blocked or full.
    unkept = latest;
  }
}

/** Tells what a reader had opened before the list came. */
export function readBefore(list: ListAttributes): (item: Article) => boolean {
  const names = hidden.get(list) ?? opened();
  hidden.set(list, names);
  return (item) => names.has(nameOf(item));
}

/** Remembers what is opened in a list, and marks it there. */
export function follow(
  list: ListAttributes,
  language: string,
  overrides: TextOverrides | undefined,
  click?: ArticleClickEvent,
): void {
  const isFollowed = list.remember || list.hideRead;
  if (isFollowed && !known.has(list)) {
    known.add(list);
    list.shadowRoot!.adoptedStyleSheets.push(readStateStyles.styleSheet!);
    list.addController({ hostDisconnected: () => followed.delete(list) });
  }
  if (!known.has(list)) return;
  if (list.isConnected) followed.set(list, [language, overrides]);
  if (click && isFollowed) {
    remember(click.item);
    for (const other of followed.keys()) mark(other);
  } else mark(list);
}

/** A row of something that was opened says so, to the eye and to the ear. */
function mark(list: ListAttributes): void {
  const box = list.shadowRoot!.querySelector('.list');
  const around = followed.get(list);
  if (!box || !around) return;
  const names = list.remember ? opened() : new Set<string>();
  const text = translate(listExtraMessages, around[0], 'readMark', undefined, around[1]);
  const rows = rowsOf(box);
  itemsOf(box).forEach((item, index) => {
    const row = rows[index]!;
    const isRead = names.has(nameOf(item));
    if (isRead === row.classList.contains('read')) return;
    row.classList.toggle('read', isRead);
    row.part.toggle('read', isRead);
    row.querySelector('.read-mark')?.remove();
    if (!isRead) return;
    const words = document.createElement('span');
    words.className = 'hidden-text read-mark';
    words.textContent = ` ${text}`;
    (linkOf(row) ?? row.querySelector('.headline') ?? row).append(words);
  });
}

/** Told where it is what was read that leaves too little. */
export const problemsOfHidden = (list: ListAttributes, { shown, omitted }: Selection): readonly Problem[] =>
  list.hideRead && shown.length < Math.max(list.minItems ?? 1, 1) && omitted.some(({ code }) => code === 'read')
    ? [problem('too-little-left', 'hide-read', shown.length)]
    : [];
