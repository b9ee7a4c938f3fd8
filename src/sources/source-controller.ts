import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../model/problem.js';
import { chooseSource, type Route } from './choose-source.js';
import { childScript, hasContent, watchChildren } from './light-dom.js';
import type { Follow, Found, Part } from './follow.js';
import { nearViewport } from './near-viewport.js';
import { SourceError } from './source-error.js';

/** What the controller reads of its element. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly from?: string | undefined;
  readonly src?: string | undefined;
  readonly crossOrigin?: string | null | undefined;
  readonly loading?: string | undefined;
  /** The document's property and JSON attribute. */
  readonly given: { property: unknown; attribute: unknown };
  /** Reads items out of the element's own content, as JSON: lists do, and may have several addresses in `src`. */
  readContent?(): string | undefined | null;
}

/** Only pages with `src` pay for what fetches. */
const loadSrc = (): Promise<{ readonly follow: Follow }> => import('./hold-source.js');
/** Only pages with `from` pay for what reads a page. */
const loadFrom = (): Promise<{ readonly follow: Follow }> => import('./from/follow.js');

/**
 * The only place that knows time: which document an element has now, whether it is still on its way, and what went wrong.
 * A stale answer never overwrites a newer one.
 */
export class SourceController implements ReactiveController {
  /** `none`: the element has no document, its attributes are all. */
  status: 'none' | 'loading' | 'loaded' | 'failed' = 'none';
  route: Route | undefined;
  /** The raw document. */
  value: unknown;
  /** What each of several addresses gave. */
  parts: readonly Part[] | undefined;
  /** What its relative URLs stand against. */
  base = '';
  /** What was wrong with the answer, beside what is wrong with the data in it. */
  problems: readonly Problem[] = [];
  /** What went wrong last; with `loaded`, a refresh did, and what was there stays. */
  error: SourceError | undefined;
  /** Counts the changes of all this. */
  version = 0;
  /** Whether the element has light-DOM content that a reader can see. */
  hasContent = false;
  /** Whether another answer is awaited while what is there is shown. */
  isRefreshing = false;
  /** Whether nobody asked for that answer: one that says the same as before is no news. */
  isPolled = false;

  #host: SourceHost;
  #source: unknown;
  #crossOrigin: string | null | undefined;
  /** The present attempt to load; what an earlier one brings is dropped. */
  #run: object | undefined;
  #stopWaiting: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;
  #script: string | undefined;
  /** What the element's content says; `null` until somebody asks. */
  #content: string | null | undefined = null;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Only where no property is set: elements that are given their document need not look at their children.
    if (!this.#host.given.property) this.#watch();
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    // A little later: a page that moves an element takes it out and puts it in again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#release();
      if (this.status === 'loading' || this.route === 'from') this.#source = undefined;
    });
  }

  /** Chooses the document anew; called before each update. Answers whether it is another one than before. */
  follow(): boolean {
    const { property, attribute } = this.#host.given;
    if (!property && this.#host.isConnected) this.#watch();
    const { from, src } = this.#host;
    const chosen =
      chooseSource({ property, attribute, script: this.#script, from, src }) ??
      chooseSource({ 'light-dom': this.#readContent() });
    if (
      chosen?.route === this.route &&
      chosen?.value === this.#source &&
      (this.route !== 'src' || !this.#isAskedOtherwise())
    )
      return false;
    this.#release();
    this.route = chosen?.route;
    this.#source = chosen?.value;
    this.#crossOrigin = this.#host.crossOrigin;
    if (!chosen) this.#settle('none');
    else if (chosen.route === 'src') this.#load();
    else if (chosen.route === 'from') {
      this.#settle('loading');
      void this.#follow(loadFrom);
    } else this.#read(chosen.route, chosen.value);
    return true;
  }

  /** Whether `src` is to be asked for in another way, or no longer to wait. */
  #isAskedOtherwise(): boolean {
    const { crossOrigin, loading } = this.#host;
    return (crossOrigin ?? null) !== (this.#crossOrigin ?? null) || (!!this.#stopWaiting && loading !== 'lazy');
  }

  /** Asks again for what `src` names. */
  reload(): void {
    this.#release();
    if (this.route === 'src') this.#load(true);
    else this.#source = this.route = undefined;
    this.#host.requestUpdate();
  }

  #settle(status: SourceController['status'], value?: unknown, base = this.#host.baseURI, error?: SourceError): void {
    this.version++;
    this.problems = [];
    this.parts = undefined;
    this.status = status;
    this.value = value;
    this.base = base;
    this.error = error;
  }

  #read(route: Route, value: unknown): void {
    if (typeof value !== 'string') return this.#settle('loaded', value);
    try {
      this.#settle('loaded', JSON.parse(value));
    } catch (error) {
      // A script that is still being parsed ends in the middle: what it says counts once the page is there.
      if (route === 'script' && document.readyState === 'loading') {
        this.#settle('loading');
        const again = () => {
          this.#source = undefined;
          this.#host.requestUpdate();
        };
        document.addEventListener('DOMContentLoaded', again, { once: true });
      } else this.#fail(new SourceError('unreadable', `The JSON of the ${route} is broken: ${String(error)}`));
    }
  }

  #fail(error: unknown): void {
    const known = error instanceof SourceError ? error : new SourceError('cors-or-network', String(error));
    if (this.isRefreshing) this.error = known;
    else this.#settle('failed', undefined, undefined, known);
  }

  #load(fresh = false): void {
    this.isRefreshing = fresh && this.status === 'loaded';
    this.isPolled &&= this.isRefreshing;
    if (!this.isRefreshing) this.#settle('loading');
    const request = (): void => void this.#follow(loadSrc, fresh);
    if (this.#host.loading === 'lazy' && !fresh)
      this.#stopWaiting = nearViewport(this.#host, () => {
        this.#stopWaiting = undefined;
        request();
      });
    else request();
  }

  /** Only pages with such a route pay for what follows it: it is fetched first. */
  async #follow(load: () => Promise<{ readonly follow: Follow }>, fresh = false): Promise<void> {
    const run = (this.#run = {});
    const take = (found: Found): void => {
      if (this.#run !== run) return;
      if ('error' in found) this.#fail(found.error);
      else if (this.status === 'loaded' && found.isKnown) this.error = undefined;
      else {
        this.#settle('loaded', found.value, found.base);
        this.problems = found.problems ?? [];
        this.parts = found.parts;
      }
      this.isRefreshing = false;
      this.isPolled &&= 'rest' in found && !!found.rest;
      this.#host.requestUpdate();
    };
    try {
      const { follow } = await load();
      if (this.#run === run) this.#stopFollowing = follow(this.#host, String(this.#source), take, this, fresh);
    } catch (error) {
      take({ error });
    }
  }

  /** Only where nothing else is the document: what a list has for its readers without script. */
  #readContent(): string | undefined {
    if (this.#content === null) this.#content = this.hasContent ? this.#host.readContent?.() : undefined;
    return this.#content ?? undefined;
  }

  #release(): void {
    this.#stopWaiting?.();
    this.#stopFollowing?.();
    this.#stopWaiting = this.#stopFollowing = this.#run = undefined;
    this.isRefreshing = false;
  }

  #watch(): void {
    if (this.#stopWatching) return;
    const look = () => {
      this.#script = childScript(this.#host);
      this.hasContent = hasContent(this.#host);
      this.#content = null;
    };
    look();
    this.#stopWatching = watchChildren(this.#host, !!this.#host.readContent, () => {
      look();
      this.#host.requestUpdate();
    });
  }
}
