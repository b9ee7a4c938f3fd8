import { ArticleElement } from '../../base/article-element.js';
import { isoDuration, oneOf, someOf, words } from '../../base/attributes.js';
import type { Parsed } from '../../base/parsed.js';
import { parseDuration } from '../../format/duration.js';
import {
  type DateFormat,
  formatDate,
  type FormattedDate,
  type DateStyle,
  type HourCycle,
} from '../../format/format-date.js';
import { formatAge } from '../../format/format-age.js';
import { metaMessages } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { type CSSResult, html, nothing, property } from '../../lit.js';
import type { Article, DateValue } from '../../model/article.js';
import type { ParseOptions } from '../../model/parse-options.js';
import { problem } from '../../model/problem.js';
import { time } from '../../render/time.js';
import { run } from '../../styles/run.styles.js';
import { styles } from './article-meta.styles.js';
import { type Fact, facts, isFact, isKnown, render, usualOrder } from './facts.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/** Only a date that is told from now needs a clock, and that after it was shown; without one it stays. Answers how to stop. */
function tellTime(time: number, callback: () => void): () => void {
  let isStopped = false;
  let stop = (): void => void (isStopped = true);
  import('../../format/clock.js').then(({ watchClock }) => {
    if (!isStopped) stop = watchClock(time, callback);
  }, console.error);
  return () => stop();
}

const dateStyles = ['', 'full', 'long', 'medium', 'short'];

/**
 * The line of facts about an article: dates, source, authors, views, reading time, comments.
 *
 * @tag article-meta
 * @summary The line of facts about an article.
 * @attr {string} article - The document as JSON text.
 * @csspart meta - The line.
 * @csspart date - The date of publication.
 * @csspart modified - The date of the last change, where it is after the publication.
 * @csspart source - Where the article comes from.
 * @csspart author - Who wrote it.
 * @csspart views - How often it was read.
 * @csspart reading-time - How long it takes to read.
 * @csspart comments - How many comments it has.
 * @csspart image - The portrait of the author.
 * @csspart link - The links of authors, source and comments.
 * @csspart age - The sentence that says how old the article is.
 * @reads author - Who wrote it: a name, an object, or an array of them.
 * @reads datePublished - When it was published.
 * @reads dateModified - When it was last changed, where that is after the publication.
 * @reads source - Where it comes from; `publisher` and `provider` only where they are not the page's own site.
 * @reads viewCount - How often it was read.
 * @reads timeRequired - How long it takes to read.
 * @reads wordCount - How many words it has, where `timeRequired` is not given.
 * @reads articleBody - Its text, from which the reading time is counted where neither is given.
 * @reads commentCount - How many comments it has.
 * @reads commentUrl - Makes the number of comments a link.
 * @accessibility The facts are a list; each says what it is to who only hears it, also where the eye needs no word.
 * @accessibility Dates are `<time>` elements with the machine's form beside the reader's.
 * @accessibility The separators are drawn, and not read aloud.
 */
export class ArticleMeta extends ArticleElement {
  static override readonly tag: string = 'article-meta';
  static override styles: CSSResult[] = [...ArticleElement.styles, run, styles];
  protected static override readonly overlay = [
    'datePublished',
    'dateModified',
    'source',
    'sourceUrl',
    'author',
    'authorUrl',
    'authorImage',
    'viewCount',
    'commentCount',
    'commentUrl',
    'readingTime',
  ];

  /** When it was published: ISO 8601, `2025-01-11 06:16:39`, RFC 822 or epoch. What can't be read is shown as it is. */
  @property({ attribute: 'date-published' }) datePublished?: string | number;

  /** When it was last changed. Not shown unless it is after the publication. */
  @property({ attribute: 'date-modified' }) dateModified?: string | number;

  /** Name of the source. */
  @property() source?: string;

  /** Where the source leads. */
  @property({ attribute: 'source-url' }) sourceUrl?: string;

  /** Who wrote it: one name, or a JSON array of names or `{name, url}`. */
  @property() author?: string;

  /** Where the first author's name leads. */
  @property({ attribute: 'author-url' }) authorUrl?: string;

  /** Portrait of the first author. */
  @property({ attribute: 'author-image' }) authorImage?: string;

  /** How often it was read: digits, with groups of three or without. */
  @property({ attribute: 'view-count' }) viewCount?: string | number;

  /** How many comments it has. */
  @property({ attribute: 'comment-count' }) commentCount?: string | number;

  /** Where the comments are. */
  @property({ attribute: 'comment-url' }) commentUrl?: string;

  /** Minutes, or an ISO 8601 duration. */
  @property({ attribute: 'reading-time' }) readingTime?: string | number;

  /** What is shown and in which order, out of `author date modified source views reading-time comments`. The default order is the language's. */
  @property({ ...someOf(facts) }) show?: string;

  /** `auto` is relative for as long as `threshold` says; `iso` is the machine's form. */
  @property({ attribute: 'date-format', ...oneOf(['datetime', 'date', 'relative', 'auto', 'iso']) })
  dateFormat: DateFormat = 'datetime';

  /** `full`, `long`, `medium` or `short`, as in Intl. Default: long; in Chinese digits. */
  @property({ attribute: 'date-style', ...oneOf(dateStyles) }) dateStyle: DateStyle | '' = '';

  /** `full`, `long`, `medium` or `short`, as in Intl. Default: short; in Chinese medium. */
  @property({ attribute: 'time-style', ...oneOf(dateStyles) }) timeStyle: DateStyle | '' = '';

  /** `h11`, `h12`, `h23` or `h24`, as in Intl. Default: the language's. */
  @property({ attribute: 'hour-cycle', ...oneOf(['', 'h11', 'h12', 'h23', 'h24']) }) hourCycle: HourCycle | '' = '';

  /** ISO 8601 duration up to which `date-format="auto"` is relative. Default: P7D. */
  @property({ ...isoDuration }) threshold?: string;

  /** ISO 8601 duration: an article that is older says so in a sentence. Off unless it is set. */
  @property({ attribute: 'age-notice', ...isoDuration }) ageNotice?: string;

  protected override readonly ownMessages = metaMessages;
  #stopClock: (() => void) | undefined;
  #nextChange = Infinity;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
  }

  protected override hasChanged(changed: Map<PropertyKey, unknown>): boolean {
    return super.hasChanged(changed) || changed.has('dateFormat');
  }

  protected override read(
    raw: unknown,
    attributes: Readonly<Record<string, unknown>>,
    options: ParseOptions,
  ): Parsed<Article> {
    const { value, problems } = super.read(raw, attributes, options);
    // Only a time that is told from now needs to know when now is there.
    if (!/^(?:relative|auto)$/.test(this.dateFormat)) return { value, problems };
    const withoutZone = (['datePublished', 'dateModified'] as const).filter(
      (key) => value[key] && this.#format(value[key]).problem,
    );
    return {
      value,
      problems: [...problems, ...withoutZone.map((path) => problem('date-without-zone', path))],
    };
  }

  protected override isEmpty(article: Article): boolean {
    return !this.#facts(article).length;
  }

  protected override content(article: Article): unknown {
    const portrait = article.author?.[0]?.image;
    const { language, overrides } = this;
    const teller = { language, overrides, date: (date: DateValue) => this.#date(date) };
    return html`<div class="by">
        ${
          portrait && this.#order().includes('author')
            ? html`<img
                class="portrait"
                part="image"
                src=${portrait.url}
                alt=""
                width="44"
                height="44"
                loading="lazy"
                decoding="async"
              />`
            : nothing
        }
        <ul class="meta run" part="meta" role="list">
          ${this.#facts(article).map((fact) => html`<li class=${fact} part=${fact}>${render[fact](article, teller)}</li>`)}
        </ul>
      </div>
      ${this.#age(article)}`;
  }

  protected override placeholder(): unknown {
    return html`<div class="meta"><span class="bar"></span></div>`;
  }

  protected override failure(): unknown {
    // The elements beside it, of the same document, say what failed; one more sentence would be noise.
    return nothing;
  }

  protected override updated(): void {
    super.updated();
    this.#stopClock?.();
    this.#stopClock = undefined;
    if (Number.isFinite(this.#nextChange) && this.isConnected)
      this.#stopClock = tellTime(this.#nextChange, () => this.requestUpdate());
    this.#nextChange = Infinity;
  }

  #age({ datePublished, dateModified }: Article): unknown {
    const least = this.ageNotice && parseDuration(this.ageNotice);
    if (least === undefined || least === '') return nothing;
    const age = formatAge(dateModified ?? datePublished, least, this.language);
    return age
      ? html`<p class="age" part="age">${translate(metaMessages, this.language, 'age', { age }, this.overrides)}</p>`
      : nothing;
  }

  #order(): readonly Fact[] {
    return this.show ? words(this.show).filter(isFact) : usualOrder(this.language);
  }

  #facts(article: Article): readonly Fact[] {
    return this.#order().filter((fact) => isKnown[fact](article));
  }

  #format(date: DateValue): FormattedDate {
    return formatDate(date, {
      language: this.language,
      format: this.dateFormat,
      dateStyle: this.dateStyle || undefined,
      timeStyle: this.timeStyle || undefined,
      hourCycle: this.hourCycle || undefined,
      timeZone: this.zone,
      threshold: this.threshold ? parseDuration(this.threshold) : undefined,
    });
  }

  #date(date: DateValue): unknown {
    const formatted = this.#format(date);
    this.#nextChange = Math.min(this.#nextChange, formatted.nextChange ?? Infinity);
    return time(formatted);
  }
}
