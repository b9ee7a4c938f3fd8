import type { Article } from '../model/article.js';
import type { Problem } from '../model/problem.js';
import type { OmittedItem } from '../model/select-items.js';
import type { Route } from '../sources/choose-source.js';
import type { SourceErrorCode } from '../sources/source-error.js';

/** Where a document came from; `attributes`: there was none, the single attributes are all. */
export type LoadRoute = Route | 'attributes';

const crossing: EventInit = { bubbles: true, composed: true };

/** A document was read and rendered. */
export class ArticleLoadEvent extends Event {
  /** The article; on lists absent. */
  readonly article?: Article;
  /** The items that are shown; on elements of one article absent. */
  readonly items?: readonly Article[];
  /** The name of the headline that a header shows, where it is one of several. */
  readonly headlineVariant?: string;
  /** What was wrong with the data. */
  readonly problems: readonly Problem[];
  /** The way that the document came. */
  readonly route: LoadRoute;
  /** What a list left out, each with the rule that did it. */
  readonly omitted: readonly OmittedItem[];
  constructor(detail: {
    readonly article?: Article;
    readonly items?: readonly Article[];
    readonly headlineVariant?: string;
    readonly problems: readonly Problem[];
    readonly route: LoadRoute;
    readonly omitted?: readonly OmittedItem[] | undefined;
  }) {
    super('article-load', crossing);
    if (detail.article) this.article = detail.article;
    if (detail.items) this.items = detail.items;
    if (detail.headlineVariant) this.headlineVariant = detail.headlineVariant;
    this.problems = detail.problems;
    this.route = detail.route;
    this.omitted = detail.omitted ?? [];
  }
}

/** No document could be had. */
export class ArticleErrorEvent extends Event {
  /** What failed. */
  readonly code: SourceErrorCode;
  /** In words, for a developer. */
  readonly message: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** What was asked for. */
  readonly url: string | undefined;
  /** Seconds that the server asked to wait. */
  readonly retryAfter: number | undefined;
  constructor(detail: {
    code: SourceErrorCode;
    message: string;
    status?: number | undefined;
    url?: string | undefined;
    retryAfter?: number | undefined;
  }) {
    super('article-error', crossing);
    this.code = detail.code;
    this.message = detail.message;
    this.status = detail.status;
    this.url = detail.url;
    this.retryAfter = detail.retryAfter;
  }
}

/** A link of a list's item is followed. `preventDefault()` stops the navigation. */
export class ArticleClickEvent extends Event {
  /** The item. */
  readonly item: Article;
  /** Its place in the list, from 1. */
  readonly position: number;
  /** The list's `list-id`, or an empty text. */
  readonly listId: string;
  /** The click, key or auxiliary click itself. */
  readonly originalEvent: Event;
  constructor(detail: Pick<ArticleClickEvent, 'item' | 'position' | 'listId' | 'originalEvent'>) {
    super('article-click', { ...crossing, cancelable: true });
    this.item = detail.item;
    this.position = detail.position;
    this.listId = detail.listId;
    this.originalEvent = detail.originalEvent;
  }
}

/** Half of an item, or half a viewport of it, was in view for a second; once for each item. Headers tell it as well. */
export class ArticleImpressionEvent extends Event {
  /** The item, or a header's article. */
  readonly item: Article;
  /** Its place in the list, from 1. */
  readonly position: number;
  /** The list's `list-id`, or an empty text. */
  readonly listId: string;
  /** The name of the headline that a header shows, where it is one of several. */
  readonly headlineVariant?: string;
  constructor(
    detail: Pick<ArticleImpressionEvent, 'item' | 'position' | 'listId'> & {
      readonly headlineVariant?: string | undefined;
    },
  ) {
    super('article-impression', crossing);
    this.item = detail.item;
    this.position = detail.position;
    this.listId = detail.listId;
    if (detail.headlineVariant) this.headlineVariant = detail.headlineVariant;
  }
}

/** More items of a list are wanted. `preventDefault()` keeps the list from going on by itself: the page has an answer of its own. */
export class ArticleMoreEvent extends Event {
  /** How many items are shown. */
  readonly loaded: number;
  /** How many are at hand. */
  readonly total: number;
  /** The list's `list-id`, or an empty text. */
  readonly listId: string;
  /** @internal */
  answer?: Promise<unknown>;
  constructor(detail: Pick<ArticleMoreEvent, 'loaded' | 'total' | 'listId'>) {
    super('article-more', { ...crossing, cancelable: true });
    this.loaded = detail.loaded;
    this.total = detail.total;
    this.listId = detail.listId;
  }

  /** Keeps the list busy until the page's answer has come; where it is rejected, the reader may try again. */
  waitUntil(answer: Promise<unknown>): void {
    this.answer = answer;
  }
}

/** A share action ended: the sheet was closed, the address is copied, a link was followed, the code is on show. */
export class ArticleSharedEvent extends Event {
  /** The action, as the attribute `actions` names it. */
  readonly action: string;
  /** The address that was shared. */
  readonly url: string;
  constructor(detail: Pick<ArticleSharedEvent, 'action' | 'url'>) {
    super('article-shared', crossing);
    this.action = detail.action;
    this.url = detail.url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
    'article-click': ArticleClickEvent;
    'article-impression': ArticleImpressionEvent;
    'article-more': ArticleMoreEvent;
    'article-shared': ArticleSharedEvent;
  }
}
