// What a server would have to prepare for the hand-written elements; written without the library, which has to come to the same.
import type { RawArticle, RawItem } from './documents.js';
import type { ReadyArticle, ReadyItem } from './hand-written.js';

const medium = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const long = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const withTime = (date: string): string => `${long.format(new Date(date))}, ${clock.format(new Date(date))}`;
const machine = (date: string): string => date.replace(/\.\d+Z$/, 'Z');

/** An item, ready to be shown. */
export const readyItem = (raw: RawItem): ReadyItem => ({
  headline: raw.headline,
  url: raw.url,
  date: medium.format(new Date(raw.datePublished)),
  datetime: machine(raw.datePublished),
  section: raw.articleSection,
  description: raw.description,
  image: raw.image,
});

/** An article, ready to be shown. */
export const readyArticle = (raw: RawArticle): ReadyArticle => ({
  label: 'Live',
  section: raw.articleSection,
  headline: raw.headline,
  description: raw.description,
  authors: raw.author,
  date: withTime(raw.datePublished),
  datetime: machine(raw.datePublished),
  modified: withTime(raw.dateModified),
  modifiedDatetime: machine(raw.dateModified),
  source: raw.source,
  views: '978 reads',
  readingTime: '4 min read',
  comments: '41 comments',
  commentUrl: raw.commentUrl,
});
