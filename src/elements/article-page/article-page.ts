import { ArticleElement } from '../../base/article-element.js';
import { flag, isoDuration, oneOf, someOf, wholeNumber, words } from '../../base/attributes.js';
import type { DocumentElement } from '../../base/document-element.js';
import { makeElement } from '../../base/make-element.js';
import type { DateFormat } from '../../format/format-date.js';
import { type CSSResult, html, nothing, property } from '../../lit.js';
import type { ListLayout } from '../../list/list-attributes.js';
import type { ListElement } from '../../list/list-element.js';
import type { Article, Person } from '../../model/article.js';
import { ArticleAuthor } from '../article-author/article-author.js';
import { ArticleBody } from '../article-body/article-body.js';
import { ArticleCredit } from '../article-credit/article-credit.js';
import { ArticleFigure } from '../article-figure/article-figure.js';
import { ArticleHeader } from '../article-header/article-header.js';
import { ArticleMeta } from '../article-meta/article-meta.js';
import { ArticleNav } from '../article-nav/article-nav.js';
import { ArticleShare } from '../article-share/article-share.js';
import { ArticleTags } from '../article-tags/article-tags.js';
import { ArticleToc } from '../article-toc/article-toc.js';
import { RecommendedList } from '../recommended-list/recommended-list.js';
import { RelatedList } from '../related-list/related-list.js';
import { UtilityBar } from '../utility-bar/utility-bar.js';
import { styles } from './article-page.styles.js';
import { followReading } from './reading-progress.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/** The parts of a page in the order in which they stand unless `show` says otherwise. */
const rooms = {
  utility: UtilityBar,
  header: ArticleHeader,
  meta: ArticleMeta,
  figure: ArticleFigure,
  toc: ArticleToc,
  body: ArticleBody,
  credit: ArticleCredit,
  tags: ArticleTags,
  author: ArticleAuthor,
  share: ArticleShare,
  nav: ArticleNav,
  related: RelatedList,
  recommended: RecommendedList,
} as const;

/** A part of the page. */
type PagePart = keyof typeof rooms;
type Room = DocumentElement<unknown> & { adopted?: unknown };

const parts = Object.keys(rooms) as PagePart[];
const top: readonly PagePart[] = ['header', 'meta'];
/** One row, in this order whatever `show` says: buttons at its start, names at its end. */
const tail: readonly PagePart[] = ['share', 'credit'];
/** What a site can style from outside goes through the page. */
const exported =
  'header kicker headline standfirst label meta date modified source author views reading-time comments heading list item link image description reason badge more error empty figure caption credit body subhead toc tags bio nav share action bar'
    .split(' ')
    .join(',');
const layouts = ['list', 'compact', 'ranked', 'grid', 'carousel'];

const hasMoreThanName = ({ jobTitle, description, image, sameAs }: Person): boolean =>
  !!(jobTitle || description || image || sameAs);

/**
 * A whole article page from one document: site links, head, facts, text, and what belongs around it.
 *
 * @tag article-page
 * @summary A whole article page from one document.
 * @reads headline - And every other key: each part reads its own.
 * @accessibility The page is an `<article>`; its parts keep the landmarks and heading levels that they have alone.
 * @accessibility Parts without data leave nothing behind, neither to the eye nor to the ear.
 * @attr {string} article - The document as JSON text.
 * @slot utility - In place of the site links.
 * @slot header - In place of the head.
 * @slot meta - In place of the line of facts.
 * @slot figure - In place of the leading picture.
 * @slot toc - In place of the contents.
 * @slot body - In place of the text.
 * @slot credit - In place of the credit.
 * @slot tags - In place of the keywords.
 * @slot author - In place of the lines about the author.
 * @slot share - In place of the ways to share.
 * @slot nav - In place of the way to the next article.
 * @slot related - In place of the related articles.
 * @slot recommended - In place of the recommended articles.
 */
export class ArticlePage extends ArticleElement {
  static override readonly tag: string = 'article-page';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];

  /** What is shown, and in which order within head, text and side, but that `share` and `credit` are one row, the buttons first: `utility header meta figure toc body credit tags author share nav related recommended`. */
  @property({ ...someOf(parts) }) show?: string;

  /** Shows how far the text has been read. */
  @property({ ...flag }) progress = false;

  /** As on `article-header`. Default: `brackets` on a Chinese page, else `plain`. */
  @property({ attribute: 'kicker-style', ...someOf(['plain', 'brackets']) }) kickerStyle?: 'plain' | 'brackets';

  /** As on `article-meta`. */
  @property({ attribute: 'date-format', ...oneOf(['datetime', 'date', 'relative', 'auto', 'iso']) })
  dateFormat: DateFormat = 'datetime';

  /** As on `article-meta`. */
  @property({ attribute: 'age-notice', ...isoDuration }) ageNotice?: string;

  /** Layout of the related articles. */
  @property({ attribute: 'related-layout', ...oneOf(layouts) }) relatedLayout: ListLayout = 'list';

  /** Layout of the recommended articles. Default: compact. */
  @property({ attribute: 'recommended-layout', ...oneOf(['compact', ...layouts]) })
  recommendedLayout: ListLayout = 'compact';

  /** The most related articles that are shown. */
  @property({ attribute: 'related-limit', ...wholeNumber() }) relatedLimit?: number;

  /** The most recommended articles that are shown. */
  @property({ attribute: 'recommended-limit', ...wholeNumber() }) recommendedLimit?: number;

  /** Puts the article into the document's head as schema.org's `NewsArticle`, for search engines, unless it came from there. */
  @property({ attribute: 'json-ld', ...flag }) jsonLd = false;

  #rooms = new Map<PagePart, Room>();
  #hasJsonLd = false;
  #stopFollowing: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override isEmpty(article: Article): boolean {
    return !Object.keys(article).length;
  }

  protected override content(article: Article): unknown {
    const shown = this.show ? words(this.show).filter((part): part is PagePart => part in rooms) : parts;
    const has = (...names: readonly PagePart[]) => names.some((name) => shown.includes(name));
    const main = shown.filter((part) => !top.includes(part) && !['utility', 'toc', 'recommended'].includes(part));
    const isWide = has('recommended') && !!article.recommended?.length;
    const group = (these: readonly PagePart[], inOrder: readonly PagePart[]) =>
      inOrder.filter((part) => these.includes(part)).map((part) => this.#part(part, article));
    let isTailDone = false;
    return html`${this.progress ? html`<div class="progress" aria-hidden="true"></div>` : nothing}
      <div class="page ${isWide ? 'wide' : ''}">
        ${has('utility') ? this.#part('utility', article) : nothing}
        <article class="story">
          ${has(...top) ? html`<div class="top">${group(top, shown)}</div>` : nothing}
          <div class="columns">
            ${has('toc') ? this.#part('toc', article) : nothing}
            <div class="main">
              ${main.map((part) => {
                if (!tail.includes(part)) return this.#part(part, article);
                if (isTailDone) return nothing;
                isTailDone = true;
                return html`<div class="tail">${group(shown, tail)}</div>`;
              })}
            </div>
            ${has('recommended') ? html`<div class="aside">${this.#part('recommended', article)}</div>` : nothing}
          </div>
        </article>
      </div>`;
  }

  protected override placeholder(): unknown {
    return html`<div class="page">
      <div class="headline"><span class="bar"></span><span class="bar"></span></div>
      ${Array.from({ length: 8 }, () => html`<span class="bar"></span>`)}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    this.#stopFollowing?.();
    const bar = this.renderRoot.querySelector<HTMLElement>('.progress');
    this.#stopFollowing = bar ? followReading(this.renderRoot.querySelector('.main')!, bar) : undefined;
    if (this.jsonLd || this.#hasJsonLd) void this.#keepJsonLd();
  }

  /** A page that says it itself, and was read for it, need not say it twice. */
  async #keepJsonLd(): Promise<void> {
    this.#hasJsonLd = true;
    try {
      const { keepJsonLd, newsArticle } = await import('../../base/json-ld.js');
      const { value, route } = this.parsed!;
      const isSaid = this.jsonLd && this.state === 'ready' && route !== 'from' && !!value.headline;
      keepJsonLd(this, isSaid ? newsArticle(value) : undefined);
    } catch (error) {
      console.error(error);
    }
  }

  #part(part: PagePart, article: Article): unknown {
    return html`<slot name=${part}>${this.#room(part, article)}</slot>`;
  }

  /** The element of a part: made once, given what was read already. */
  #room(part: PagePart, article: Article): Room {
    let room = this.#rooms.get(part);
    if (!room) {
      room = makeElement<Room>(rooms[part]);
      room.setAttribute('exportparts', exported);
      room.className = part === 'toc' ? 'contents' : part === 'related' || part === 'recommended' ? 'list-part' : '';
      this.#rooms.set(part, room);
    }
    if (this.timeZone) room.timeZone = this.timeZone;
    room.texts = this.texts;
    if (room instanceof ArticleHeader)
      room.kickerStyle = this.kickerStyle || (/^zh\b/.test(this.language) ? 'brackets' : 'plain');
    if (room instanceof ArticleMeta) {
      room.dateFormat = this.dateFormat;
      if (this.ageNotice) room.ageNotice = this.ageNotice;
    }
    if (room instanceof ArticleToc)
      room.body = this.#room('body', article) as unknown as NonNullable<ArticleToc['body']>;
    // The picture above the text is not shown again as its beginning.
    if (room instanceof ArticleBody && article.image?.[0]) room.leadImage = article.image[0].url;
    if (part === 'related' || part === 'recommended') this.#list(room, part, article);
    // The line of facts names the authors: nothing is told of one of whom no more is known.
    else room.adopted = part === 'author' ? { ...article, author: article.author?.filter(hasMoreThanName) } : article;
    return room;
  }

  #list(room: Room, part: 'related' | 'recommended', article: Article): void {
    const list = room as unknown as ListElement;
    const limit = this[`${part}Limit`];
    list.layout = this[`${part}Layout`];
    // What is seen and followed is told apart by it.
    list.listId = part;
    if (limit === undefined) delete list.limit;
    else list.limit = limit;
    list.adopted = { items: article[part] ?? [], problems: [], article };
  }
}
