import { readUrl } from '../../base/attributes.js';
import type { ArticleClickEvent, ArticleImpressionEvent } from '../../base/events.js';
import type { ListAttributes } from '../list-attributes.js';

/** One thing that happened, as it is sent. */
interface Entry {
  readonly type: 'impression' | 'click';
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly listId: string;
  readonly position: number;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly headline?: string | undefined;
}

/** The most bytes that are sent to one address at once: browsers refuse more than 64 kB (fetch.spec.whatwg.org, keepalive). */
const bound = 60_000;
/** How many wait for one address: more than are sent at once, however short they are. */
const mostEntries = 1000;

/** What waits to be sent, by address. */
const waiting = new Map<string, Entry[]>();

/** https://w3c.github.io/gpc/ */
const isPrivate = (): boolean => !!(navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl;

/** Notes a click in a list. */
export function follow(list: ListAttributes, _language: string, _overrides: unknown, click?: ArticleClickEvent): void {
  if (click) note(list, 'click', click);
}

function addressOf(list: ListAttributes): string | undefined {
  const url = readUrl(list.beacon, 'beacon', { base: list.baseURI });
  return url && /^https?:/.test(url) ? url : undefined;
}

/** Notes what has happened in a list. Nothing is sent before the reader leaves. */
export function note(
  list: ListAttributes,
  type: Entry['type'],
  event: ArticleImpressionEvent | ArticleClickEvent,
): void {
  const address = addressOf(list);
  if (!address || isPrivate()) return;
  const { listId, position, item } = event;
  const { id, url, headline } = item;
  if (!waiting.size) {
    // The last that a page on a phone is sure to learn is that it is hidden.
    document.addEventListener('visibilitychange', sendWhenHidden);
    addEventListener('pagehide', send);
  }
  // It may have happened before this code was here.
  const time = Math.round(Date.now() - performance.now() + event.timeStamp);
  const entry = { type, time, listId, position, id, url, headline };
  waiting.set(address, [...(waiting.get(address) ?? []), entry].slice(-mostEntries));
}

function sendWhenHidden(): void {
  if (document.hidden) send();
}

function send(): void {
  for (const [address, entries] of waiting)
    if (isPrivate() || isTaken(address, bodyOf(entries))) waiting.delete(address);
  if (waiting.size) return;
  document.removeEventListener('visibilitychange', sendWhenHidden);
  removeEventListener('pagehide', send);
}

/** As much as is sent at once, the latest. */
function bodyOf(entries: readonly Entry[]): string {
  const encoder = new TextEncoder();
  const texts: string[] = [];
  let left = bound;
  for (const entry of [...entries].reverse()) {
    const text = JSON.stringify(entry);
    left -= encoder.encode(text).length + 1;
    if (left < 0) break;
    texts.unshift(text);
  }
  return `{"events":[${texts.join()}]}`;
}

/** As plain text, which another origin takes without being asked first. */
function isTaken(address: string, body: string): boolean {
  try {
    return navigator.sendBeacon(address, body);
  } catch {
    // What guards a reader's privacy may take the function away: there is no use in waiting.
    return true;
  }
}
