import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../model/problem.js';
import { chooseSource, type Route } from './choose-source.js';
import { childScript, hasContent, watchChildren } from './light-dom.js';
import type { Hold } from './request.js';
import { settings } from './settings.js';
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
}

/** How far an element with `loading="lazy"` may be from the viewport when it starts to load. */
const lazyMargin = '50%';

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

  #host: SourceHost;
  #source: unknown;
  #crossOrigin: string | null | undefined;
  #hold: Hold | undefined;
  /** The present attempt to load; what an earlier one brings is dropped. */
  #run: object | undefined;
  #stopWaiting: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;
  #script: string | undefined;

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
    const chosen = chooseSource({
      property,
      attribute,
      script: this.#script,
      from: this.#host.from,
      src: this.#host.src,
    });
    if (
      chosen?.route === this.route &&
      chosen?.value === this.#source &&
      (this.route !== 'src' || (this.#host.crossOrigin ?? null) === (this.#crossOrigin ?? null))
    )
      return false;
    this.#release();
    this.route = chosen?.route;
    this.#source = chosen?.value;
    this.#crossOrigin = this.#host.crossOrigin;
    if (!chosen) this.#settle('none');
    else if (chosen.route === 'src') this.#load(String(chosen.value));
    else if (chosen.route === 'from') void this.#followFrom(String(chosen.value));
    else this.#read(chosen.route, chosen.value);
    return true;
  }

  /** Asks again for what `src` names. */
  reload(): void {
    this.#release();
    if (this.route === 'src') this.#load(String(this.#source), true);
    else this.#source = this.route = undefined;
    this.#host.requestUpdate();
  }

  #settle(status: SourceController['status'], value?: unknown, base = this.#host.baseURI, error?: SourceError): void {
    this.version++;
    this.problems = [];
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

  async #followFrom(from: string): Promise<void> {
    const run = (this.#run = {});
    this.#settle('loading');
    // Only pages with `from` pay for what reads a page.
    const module = await import('./from/follow.js').catch((error: unknown) => error as Error);
    if (this.#run !== run) return;
    if (module instanceof Error) {
      this.#fail(module);
      return this.#host.requestUpdate();
    }
    this.#stopFollowing = module.followFrom(this.#host, from, (found) => {
      if ('code' in found) this.#fail(new SourceError(found.code, found.message));
      else if (this.status !== 'loaded' || found.value !== this.value) this.#settle('loaded', found.value);
      this.#host.requestUpdate();
    });
  }

  #fail(error: unknown): void {
    const known = error instanceof SourceError ? error : new SourceError('cors-or-network', String(error));
    if (this.isRefreshing) this.error = known;
    else this.#settle('failed', undefined, undefined, known);
    this.isRefreshing = false;
  }

  #load(src: string, fresh = false): void {
    this.isRefreshing = fresh && this.status === 'loaded';
    if (!this.isRefreshing) this.#settle('loading');
    if (this.#host.loading === 'lazy' && !fresh)
      this.#stopWaiting = nearViewport(this.#host, () => void this.#request(src, fresh));
    else void this.#request(src, fresh);
  }

  async #request(src: string, fresh: boolean): Promise<void> {
    const run = (this.#run = {});
    try {
      const url = addressOf(src, this.#host.baseURI);
      // Only pages with `src` pay for what fetches.
      const { holdDocument } = await import('./request.js');
      if (this.#run !== run) return;
      this.#hold = holdDocument(url, { crossOrigin: this.#host.crossOrigin, fetch: settings().fetch, fresh });
      const { value, base, problems = [] } = await this.#hold.document;
      if (this.#run !== run) return;
      this.isRefreshing = false;
      this.#settle('loaded', value, base);
      this.problems = problems;
    } catch (error) {
      if (this.#run !== run) return;
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  #release(): void {
    this.#stopWaiting?.();
    this.#stopFollowing?.();
    this.#hold?.release();
    this.#stopWaiting = this.#stopFollowing = this.#hold = this.#run = undefined;
    this.isRefreshing = false;
  }

  #watch(): void {
    if (this.#stopWatching) return;
    const look = () => {
      this.#script = childScript(this.#host);
      this.hasContent = hasContent(this.#host);
    };
    look();
    this.#stopWatching = watchChildren(this.#host, () => {
      look();
      this.#host.requestUpdate();
    });
  }
}

/** Calls back once, when the element comes near the viewport; answers how to stop waiting. */
function nearViewport(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: lazyMargin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    throw new SourceError('bad-route', `src is no URL: ${src.slice(0, 200)}`);
  }
}
