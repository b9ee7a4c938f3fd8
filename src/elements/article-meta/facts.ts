import { joinInParts } from '../../format/format-list.js';
import { readingMinutes } from '../../format/reading-time.js';
import type { TextOverrides } from '../../i18n/message.js';
import { metaMessages } from '../../i18n/messages.js';
import { translate, translateParts } from '../../i18n/translate.js';
import { html } from '../../lit.js';
import type { Article, DateValue, Organization, Person } from '../../model/article.js';

/** One of the facts in the line. */
export type Fact = 'author' | 'date' | 'modified' | 'source' | 'views' | 'reading-time' | 'comments';

/** How facts are told: to readers of which language, in whose words, and how a date is shown. */
export interface Teller {
  readonly language: string;
  readonly overrides: TextOverrides | undefined;
  readonly date: (date: DateValue) => unknown;
}

/** All facts, in the order in which most languages have them. */
export const facts: readonly Fact[] = ['author', 'date', 'modified', 'source', 'views', 'reading-time', 'comments'];
const dateFirst: readonly Fact[] = ['date', 'modified', 'source', 'author', 'views', 'reading-time', 'comments'];

/** Whether a word names a fact. */
export const isFact = (word: string): word is Fact => facts.includes(word as Fact);

/** Where readers look first: Chinese and Vietnamese portals open with the date, everybody else with the author. */
export const usualOrder = (language: string): readonly Fact[] => (/^(zh|vi)\b/.test(language) ? dateFirst : facts);

/** Whether an article has a fact. */
export const isKnown: Readonly<Record<Fact, (article: Article) => boolean>> = {
  author: ({ author }) => !!author?.length,
  date: ({ datePublished }) => !!datePublished,
  modified: ({ dateModified }) => !!dateModified,
  source: ({ source }) => !!source,
  views: ({ viewCount }) => viewCount !== undefined,
  'reading-time': (article) => !!readingMinutes(article),
  comments: ({ commentCount }) => commentCount !== undefined,
};

/** A fact that an article has, rendered. */
export const render: Readonly<Record<Fact, (article: Article, teller: Teller) => unknown>> = {
  author: ({ author }, teller) =>
    labelled(
      'author',
      teller,
      joinInParts(author!, teller.language).map((part) => (typeof part === 'string' ? part : named(part))),
    ),
  date: ({ datePublished }, teller) => labelled('date', teller, teller.date(datePublished!)),
  modified: ({ dateModified }, { language, overrides, date }) =>
    translateParts(metaMessages, language, 'updated', { date: date(dateModified!) }, overrides),
  source: ({ source }, teller) => labelled('source', teller, named(source!)),
  views: ({ viewCount }, teller) => counted('views', viewCount!, teller),
  'reading-time': (article, teller) =>
    counted('readingTime', Math.max(1, Math.round(readingMinutes(article)!)), teller),
  comments: ({ commentCount, commentUrl }, teller) => {
    const comments = counted('comments', commentCount!, teller);
    return commentUrl ? html`<a class="link" part="link" href=${commentUrl}>${comments}</a>` : comments;
  },
};

type Words = 'authorLabel' | 'authorSpoken' | 'sourceLabel' | 'sourceSpoken' | 'dateSpoken';
const text = (key: Words, { language, overrides }: Teller): string =>
  translate(metaMessages, language, key, undefined, overrides);

const counted = (key: 'views' | 'readingTime' | 'comments', count: number, { language, overrides }: Teller): string =>
  translate(metaMessages, language, key, { count }, overrides);

const named = ({ name, url }: Person | Organization): unknown =>
  url ? html`<a class="name" part="link" href=${url}>${name}</a>` : html`<b class="name">${name}</b>`;

/** A word before the value: seen where the language's readers want one, else for those alone who hear the line. */
function labelled(key: 'author' | 'source' | 'date', teller: Teller, value: unknown): unknown {
  const seen = key === 'date' ? '' : text(`${key}Label`, teller);
  return html`<span class=${seen ? 'of' : 'hidden-text'}>${seen || text(`${key}Spoken`, teller)}</span>${value}`;
}
