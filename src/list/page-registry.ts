import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../model/article.js';
import { type KnownArticles, knownArticles } from '../model/select/known-articles.js';
import type { Selection } from '../model/select-items.js';

/** A list that is selected anew when another list takes or frees an article. */
export type PageList = HTMLElement &
  Pick<ReactiveControllerHost, 'addController'> & { requestUpdate(name: string, old: unknown): void };
type Choose = (others: KnownArticles) => Selection | undefined;

interface Entry {
  readonly list: PageList;
  group: string;
  choose: Choose;
  shown: readonly Article[];
}

/** The lists that share no article, in the order of the document. */
interface Group {
  entries: Entry[];
  /** What the first lists show, and how many lists that are. */
  known: KnownArticles;
  counted: number;
}

const groups = new Map<string, Group>();
const entries = new Map<PageList, Entry>();
/** Those that have been on the page: they are listened to, here or not. */
const followed = new WeakSet<PageList>();

/** What a list shows beside the others of its group: nothing that one before it shows. Those after it follow where that changes something. */
export function selectForPage(list: PageList, group: string, choose: Choose): Selection | undefined {
  let entry = entries.get(list);
  if (entry && entry.group !== group) leavePage(list);
  entry = entries.get(list);
  if (!entry) {
    entry = { list, group, choose, shown: [] };
    enter(entry);
  }
  entry.choose = choose;
  const own = groups.get(group)!;
  const index = own.entries.indexOf(entry);
  const selection = choose(before(own, index));
  if (claim(entry, selection)) follow(own, index + 1);
  return selection;
}

/** Frees what a list has shown. */
export function leavePage(list: PageList): void {
  const entry = entries.get(list);
  if (!entry) return;
  const group = groups.get(entry.group)!;
  const index = group.entries.indexOf(entry);
  group.entries.splice(index, 1);
  group.counted = Infinity;
  entries.delete(list);
  if (group.entries.length) follow(group, index);
  else groups.delete(entry.group);
}

function enter(entry: Entry): void {
  const { list } = entry;
  let group = groups.get(entry.group);
  if (!group) groups.set(entry.group, (group = { entries: [], known: knownArticles(), counted: 0 }));
  let index = group.entries.length;
  // Lists come in the order of the document, most of the time.
  while (index && precedes(list, group.entries[index - 1]!.list)) index--;
  group.entries.splice(index, 0, entry);
  if (index < group.counted) group.counted = Infinity;
  entries.set(list, entry);
  if (followed.has(list)) return;
  followed.add(list);
  list.addController({
    hostDisconnected() {
      // One that is only moved is back at the end of the task.
      queueMicrotask(() => list.isConnected || leavePage(list));
    },
    hostConnected() {
      if (list.isConnected && !isInPlace(list)) {
        leavePage(list);
        list.requestUpdate('extras', 0);
      }
    },
  });
}

/** What the lists before that one show. */
function before(group: Group, index: number): KnownArticles {
  if (group.counted > index) Object.assign(group, { known: knownArticles(), counted: 0 });
  while (group.counted < index) for (const item of group.entries[group.counted++]!.shown) group.known.add(item);
  return group.known;
}

/** Notes what a list shows now; answers whether that is something else than before. */
function claim(entry: Entry, selection: Selection | undefined): boolean {
  // While something that decides it is on its way, what stands there stays.
  if (!selection) return false;
  const { shown } = selection;
  const isSame = shown.length === entry.shown.length && shown.every((item, index) => item === entry.shown[index]);
  entry.shown = shown;
  return !isSame;
}

/** Selects anew from that list on; only lists that show something else are rendered, each once. */
function follow(group: Group, from: number): void {
  for (let index = from; index < group.entries.length; index++) {
    const entry = group.entries[index]!;
    if (claim(entry, entry.choose(before(group, index)))) entry.list.requestUpdate('extras', 0);
  }
}

function isInPlace(list: PageList): boolean {
  const entry = entries.get(list);
  if (!entry) return false;
  const { entries: all } = groups.get(entry.group)!;
  const index = all.indexOf(entry);
  return (
    (!index || precedes(all[index - 1]!.list, list)) &&
    (index === all.length - 1 || precedes(list, all[index + 1]!.list))
  );
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Whether an element comes before another in the document, through shadow roots, whose content comes before their host's children. */
function precedes(one: Node, other: Node): boolean {
  const upFrom = (start: Node): Node[] => {
    const path: Node[] = [];
    for (let node: Node | null = start; node; node = parentOf(node)) path.unshift(node);
    return path;
  };
  if (one.getRootNode() === other.getRootNode()) return isBefore(one, other);
  const [path, others] = [upFrom(one), upFrom(other)];
  const fork = path.findIndex((node, index) => node !== others[index]);
  const [mine, its] = [path[fork], others[fork]];
  return !mine || (!!its && (mine instanceof ShadowRoot || (!(its instanceof ShadowRoot) && isBefore(mine, its))));
}

const isBefore = (one: Node, other: Node): boolean =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** The lists that give way to that one, in order. */
export function listsAfter(list: PageList): readonly PageList[] {
  const entry = entries.get(list);
  const all = entry ? groups.get(entry.group)!.entries : [];
  return all.slice(all.indexOf(entry!) + 1).map((one) => one.list);
}

/** How many lists are remembered. */
export const pageListCount = (): number => entries.size;
