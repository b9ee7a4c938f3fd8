import type { SourceController } from '../sources/source-controller.js';
import type { SourceError } from '../sources/source-error.js';
import { ArticleErrorEvent, ArticleLoadEvent } from './events.js';
import type { Parsed } from './parsed.js';
import { report } from './report.js';

/** What a load event carries beside the problems and the route. */
export type Detail = Pick<ArticleLoadEvent, 'article' | 'items' | 'headlineVariant'>;

/** Tells the page what became of an element's document, and the site's developer what was wrong with it. */
export class Announcer {
  /** Whether there is something of which nobody was told. */
  isDue = false;
  readonly #element: HTMLElement & { readonly adopted?: unknown };
  #toldError: SourceError | undefined;
  #promise: Promise<void> | undefined;
  #resolve: (() => void) | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Resolves at the next end. */
  get end(): Promise<void> {
    return (this.#promise ??= new Promise<void>((resolve) => (this.#resolve = resolve)));
  }

  /** Tells of what was rendered: `detail` where there is a document. */
  tell({ error, route: failed }: SourceController, parsed: Parsed<unknown>, detail: (() => Detail) | undefined): void {
    const { problems, route, omitted } = parsed;
    const element = this.#element;
    if (!element.adopted) for (const problem of problems) report(problem, element);
    if (error && error !== this.#toldError) {
      const { code, message } = error;
      report({ code, path: failed ?? '', message }, element);
      element.dispatchEvent(new ArticleErrorEvent(error));
    } else if (this.isDue && route && detail) {
      element.dispatchEvent(new ArticleLoadEvent({ ...detail(), problems, route, omitted }));
    }
    this.#toldError = error;
    this.isDue = false;
  }

  /** Nothing is awaited any more. */
  finish(): void {
    this.#resolve?.();
    this.#promise = this.#resolve = undefined;
  }
}
