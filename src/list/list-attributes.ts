import { flag, isoDuration, oneOf, share, someOf, wholeNumber } from '../base/attributes.js';
import { DocumentElement } from '../base/document-element.js';
import { property } from '../lit.js';
import type { Article } from '../model/article.js';
import type { ParsedList } from '../model/parse-list.js';
import { itemParts } from './item-row.js';

/** How a list is laid out. */
export type ListLayout = 'list' | 'compact' | 'ranked' | 'grid' | 'carousel';

/**
 * What a page can ask of a list, and what it gets: its attributes, slots, parts and events.
 *
 * @slot heading - In place of the heading.
 * @slot item - A `<template>` with the markup of an item, in place of the list's own.
 * @slot empty - What stands under the heading where there is no item; without it the list leaves no trace.
 * @csspart header - The rule and the heading.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One item.
 * @csspart read - An item that this reader has opened, with `remember`.
 * @csspart headline - An item's headline.
 * @csspart link - An item's link.
 * @csspart badge - Who paid for an item.
 * @csspart label - What kind of article an item is.
 * @csspart reason - Why an item was recommended.
 * @csspart description - An item's description.
 * @csspart meta - An item's facts.
 * @csspart date - An item's date.
 * @csspart source - An item's source.
 * @csspart author - An item's authors.
 * @csspart views - How often an item was read.
 * @csspart image - An item's picture.
 * @csspart empty - What the site shows where there is no item.
 * @csspart more - The button that shows more.
 * @csspart error - The sentence that tells of a failure.
 * @csspart action - The button to try again.
 * @fires {ArticleMoreEvent} article-more - More items are wanted; `preventDefault()` where the page brings them itself.
 * @fires {ArticleClickEvent} article-click - A link of an item is followed; `preventDefault()` stops the navigation.
 * @fires {ArticleImpressionEvent} article-impression - Half of an item, or half a viewport of it, was in view for a second; once for each of the first 1,000 items.
 * @reads headline - The headline of an item; one without is left out and reported.
 * @reads url - Where an item leads.
 * @reads image - Its picture; the first of several.
 * @reads datePublished - Its date.
 * @reads articleSection - Its section.
 * @reads source - Where it comes from.
 * @reads author - Who wrote it.
 * @reads description - A sentence on it.
 * @reads viewCount - How often it was read.
 * @reads reason - Why it was recommended.
 * @reads label - `live`, `breaking`, `opinion`, `sponsored`, or a word of the site's own.
 * @reads sponsor - Who paid for it: the item says so, and its link tells search engines.
 * @reads inLanguage - The language of its texts, where it is not the page's.
 * @reads id - What `exclude` and the search for duplicates know it by, as by its URL.
 * @accessibility The list is a list with a name, also where its heading is not seen.
 * @accessibility An item has one link, on its headline; the headline is a heading one level below the list's.
 * @accessibility A link that leaves the site says so in words.
 * @accessibility Ranks are read as the numbers of an ordered list.
 */
export abstract class ListAttributes extends DocumentElement<readonly Article[]> {
  /**
   * The items: an array, an object with `items`, an article document that has such a list, or JSON text. Where there are more than 100,
   * one that was changed in place is read again after `reload()`, or where it is another object.
   */
  @property({ attribute: false }) items: unknown;

  /** The attribute `items`: the same as JSON text. */
  @property({ attribute: 'items' }) protected itemsText?: string;

  /** Where the items lie in a document of no known format: keys with dots between them, such as `data.items`. */
  @property({ attribute: 'items-path' }) itemsPath?: string;

  /** Heading of the list. Default: the language's own. Empty: none is seen, and the list keeps its name for screen readers. */
  @property() heading?: string;

  /** Where the heading leads. */
  @property({ attribute: 'heading-url' }) headingUrl?: string;

  /** Level of the heading, 1 to 6; headlines are one below. Anything else is reported, and 2 holds. */
  @property({ attribute: 'heading-level', ...wholeNumber(1, 6, 2) }) headingLevel = 2;

  /** `list` with pictures at the side, `compact` headlines, `ranked` with numerals, a `grid` of pictures, or a `carousel` of them. */
  @property({ ...oneOf(['list', 'compact', 'ranked', 'grid', 'carousel']) }) layout: ListLayout = 'list';

  /** What an item shows beside its headline, out of `image date source author section description views reason`. Each layout has its default. */
  @property({ ...someOf(itemParts) }) show?: string;

  /** Address of the picture of items that have none, or whose own does not come. */
  @property({ attribute: 'fallback-image' }) fallbackImage?: string;

  /**
   * Changes the items before they are chosen from: takes a copy of each, gives what is to be shown in its place, or `null` to leave it out.
   * What it gives is read as any other data is.
   */
  @property({ attribute: false }) transform: ((item: Article) => object | null | undefined) | null = null;

  /** The most items that are ever shown. */
  @property({ ...wholeNumber(0) }) limit?: number;

  /** With fewer items than this the list is as good as empty. */
  @property({ attribute: 'min-items', ...wholeNumber(0) }) minItems?: number;

  /** URLs or ids of items that come first, in that order, separated by white space. */
  @property() pin?: string;

  /** Only items with one of these words in headline, description, section or keywords; commas separate them, `+` joins what must all be there. */
  @property({ attribute: 'include-words' }) includeWords?: string;

  /** No item with one of these words; written as in `include-words`. */
  @property({ attribute: 'exclude-words' }) excludeWords?: string;

  /** Only items of these sections, separated by commas. */
  @property() sections?: string;

  /** Only items by these authors, separated by commas. */
  @property() authors?: string;

  /** Only items with one of these keywords, separated by commas. */
  @property() tags?: string;

  /** ISO 8601 duration: no item that is older. One without a date stays. */
  @property({ attribute: 'max-age', ...isoDuration }) maxAge?: string;

  /** `source` keeps the order of the document, `newest` and `views` bring the newest or the most read first. */
  @property({ ...oneOf(['source', 'newest', 'views']) }) sort: 'source' | 'newest' | 'views' = 'source';

  /** `related` brings those first that are nearest to the current article by what they say; it goes before `sort`. */
  @property({ ...oneOf(['none', 'related']) }) rank: 'none' | 'related' = 'none';

  /** With `rank`: no item that is less near, from 0 (nothing in common) to 1 (the same article). 0.2 is a good beginning. */
  @property({ attribute: 'min-score', ...share }) minScore?: number;

  /** `newest` fills up to `min-items` with the newest of what words, names and age left out. */
  @property({ ...oneOf(['none', 'newest']) }) fill: 'none' | 'newest' = 'none';

  /** Address of a second document, for when less than `min-items` is left of the first, or nothing. */
  @property({ attribute: 'fallback-src' }) fallbackSrc?: string;

  /** URLs or ids of items to leave out, separated by white space. */
  @property() exclude?: string;

  /** Keeps the article that the page shows in the list. */
  @property({ attribute: 'include-current', ...flag }) includeCurrent = false;

  /** The article that the page shows: an object or JSON. Default: taken from the page's addresses and from elements of one article on it. */
  @property({ attribute: 'current-article' }) currentArticle?: unknown;

  /** `list` shows no article twice, `page` none that a list before it shows either, also one that CSS hides; `none` leaves duplicates in. */
  @property({ ...oneOf(['list', 'page', 'none']) }) dedupe: 'list' | 'page' | 'none' = 'list';

  /** With `dedupe="page"` only lists of the same group look at each other. */
  @property({ attribute: 'dedupe-group' }) dedupeGroup?: string;

  /**
   * How the list goes on after its first items: `manual` by a button, `auto` when the reader comes near its end, three times, then by the
   * button. The method `loadMore()` has the attribute's own name.
   */
  @property({ attribute: 'load-more', ...oneOf(['none', 'manual', 'auto']) })
  loadMoreBy: 'none' | 'manual' | 'auto' = 'none';

  /** How many items are shown at first and added at each step, once `load-more` is not `none`. */
  @property({ attribute: 'page-size', ...wholeNumber(1, Infinity, 10) }) pageSize = 10;

  /** `target` of the links. */
  @property({ attribute: 'link-target' }) linkTarget?: string;

  /** A name for the list that its events carry. */
  @property({ attribute: 'list-id', useDefault: true }) listId = '';

  /**
   * ISO 8601 duration, at least 10 seconds: how often `src` is asked again while the page is seen and online. What is shown stays when that
   * fails; after three times the duration without an answer the list is `stale`.
   */
  @property({ ...isoDuration }) refresh?: string;

  /** Marks the items that this reader has opened. What they opened stays in their browser, the last 500 articles, and is never sent. */
  @property({ ...flag }) remember = false;

  /** Leaves out what this reader had opened before the list came, and fills their places. Remembers as `remember` does. */
  @property({ attribute: 'hide-read', ...flag }) hideRead = false;

  /** Puts the list into the document's head as schema.org's `ItemList`, for search engines, as long as the list is on the page. */
  @property({ attribute: 'json-ld', ...flag }) jsonLd = false;

  /**
   * Address to which impressions and clicks are sent when the reader leaves, in one request for all lists that name it. Never where the
   * reader asked not to be followed (Global Privacy Control).
   */
  @property() beacon?: string;

  /** Whether the page listens for `article-more`. */
  protected isListenedTo = false;

  /** As on every element; who listens for `article-more` is asked for more when nothing is at hand. */
  override addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** As on every element. */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** As on every element. */
  override addEventListener(...listener: [string, EventListenerOrEventListenerObject, ...rest: unknown[]]): void {
    // Who listens for it may have more when nothing is at hand.
    this.isListenedTo ||= listener[0] === 'article-more';
    super.addEventListener(...(listener as Parameters<HTMLElement['addEventListener']>));
    if (this.isListenedTo && this.loadMoreBy !== 'none') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The place of a template. It stands beside what is rendered, since templates come and go in every state.
    const slot = root.appendChild(document.createElement('slot'));
    slot.name = 'item';
    slot.hidden = true;
    slot.addEventListener('slotchange', () => this.requestUpdate('extras', 0));
    return root;
  }

  /** @internal */
  poll(): Promise<void> {
    this.documentSource.isPolled = true;
    return this.reload();
  }

  /** @internal */
  declare adopted?: ParsedList;
}
