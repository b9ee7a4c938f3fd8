import type { Article } from './article.js';
import { body, htmlBody, textBody } from './fields/body.js';
import { boolean, choice } from './fields/choice.js';
import { corrections } from './fields/correction.js';
import { count, statistic } from './fields/count.js';
import { date, utcDate } from './fields/date.js';
import { length, minutes } from './fields/duration.js';
import { images } from './fields/image.js';
import { keywords } from './fields/keyword.js';
import { language } from './fields/language.js';
import { organization, people, publisher } from './fields/person.js';
import { descriptionText, extractText, markedText, nameText, text } from './fields/text.js';
import { url } from './fields/url.js';
import { utilityLinks } from './fields/utility-link.js';
import { at, isRecord, list, type Parse, type Reader, record, report, type Row, shape } from './reader.js';

/** Reads the URL that a thing has beside its name. */
const urlOfThing: Parse<string> = (raw, reader) => (isRecord(raw) ? url(raw, reader) : undefined);

/** Reads texts by name. */
const variants: Parse<Record<string, string>> = (raw, reader) => {
  if (!isRecord(raw)) return raw === undefined || raw === null ? undefined : report(reader, 'not-an-object');
  const entries = [];
  for (const name of Object.keys(raw).slice(0, 100)) {
    const value = name !== '__proto__' && at(reader, raw, name, text);
    if (value) entries.push([name, value] as const);
  }
  return entries.length ? Object.fromEntries(entries) : undefined;
};

/** Reads the neighbour of an article. */
const neighbour: Parse<Article> = (raw, reader) => {
  if (raw === undefined || raw === null || raw === '') return undefined;
  return isRecord(raw) ? readArticle(raw, reader) : report(reader, 'not-an-object');
};

/** Reads the language of a document; what stands in it inherits it. */
const ownLanguage: Parse<string> = (raw, reader) => {
  const own = language(raw, reader);
  reader.inLanguage = own ?? reader.inLanguage;
  return own;
};

/** What names an article to others. The language comes first, since nested articles inherit it. */
const identity: readonly Row[] = [
  ['inLanguage', 'inLanguage language lang', ownLanguage],
  ['id', 'id @id guid identifier', text],
  ['url', 'url link href external_url canonical_url mainEntityOfPage', url],
  ['url', 'item', (raw, reader) => (typeof raw === 'string' ? url(raw, reader) : undefined)],
  ['headline', 'headline title name', text],
  ['articleSection', 'articleSection section category kicker primary_tag', nameText],
  ['datePublished', 'datePublished date_published published published_at pubDate', date],
  ['datePublished', 'date_gmt', utcDate],
  ['datePublished', 'date timestamp', date],
  ['keywords', 'keywords tags', keywords],
];

const articleShape = /* @__PURE__ */ shape([
  ...identity,
  ['headlineVariants', 'headlineVariants', variants],
  ['alternativeHeadline', 'alternativeHeadline', text],
  ['description', 'description standfirst summary custom_excerpt excerpt', descriptionText],
  ['description', 'content_text', extractText],
  ['sectionUrl', 'sectionUrl', url],
  ['sectionUrl', 'articleSection section category primary_tag', urlOfThing],
  ['label', 'label', nameText],
  ['dateModified', 'dateModified date_modified updated updated_at', date],
  ['dateModified', 'modified_gmt', utcDate],
  ['dateModified', 'modified', date],
  ['author', 'author authors creator byline primary_author', people],
  ['editor', 'editor', people],
  ['contributor', 'contributor', people],
  ['source', 'source sourceOrganization', organization],
  ['source', 'publisher provider', publisher],
  ['image', 'image images thumbnailUrl banner_image featured_image feature_image enclosure', images],
  ['image.alt', 'feature_image_alt', text],
  ['image.caption', 'feature_image_caption', markedText],
  ['media', 'media', choice('video', 'audio', 'gallery')],
  ['duration', 'duration', length],
  ['viewCount', 'viewCount views reads', count],
  ['viewCount', 'interactionStatistic', statistic(/(?:Read|View)Action$/)],
  ['commentCount', 'commentCount slash:comments thr:total', count],
  ['commentCount', 'interactionStatistic', statistic(/CommentAction$/)],
  ['commentUrl', 'commentUrl discussionUrl', url],
  ['timeRequired', 'timeRequired reading_time', minutes],
  ['wordCount', 'wordCount', count],
  ['articleBody', 'articleBody', body],
  ['articleBody', 'content_html content html', htmlBody],
  ['articleBody', 'content_text text', textBody],
  ['correction', 'correction', corrections],
  ['aiDisclosure', 'aiDisclosure', nameText],
  ['previous', 'previous', neighbour],
  ['next', 'next', neighbour],
  ['isAccessibleForFree', 'isAccessibleForFree', boolean],
  ['sponsor', 'sponsor', organization],
  ['reason', 'reason', text],
  ['related', 'related', readItems],
  ['recommended', 'recommended', readItems],
  ['utilityLinks', 'utilityLinks', utilityLinks],
]);
const identityShape = /* @__PURE__ */ shape(identity);
const containerShape = /* @__PURE__ */ shape([
  ['inLanguage', 'inLanguage language', ownLanguage],
  ['author', 'author authors', people],
]);

/** Two full lists in one document. */
const maximumArticles = 20_000;

/** Reads an article; what stands in it inherits its language. */
export function readArticle(raw: unknown, reader: Reader): Article {
  const inherited = reader.inLanguage;
  const article = record<Article>(raw, reader, articleShape);
  if (inherited) article.inLanguage ??= inherited;
  reader.inLanguage = inherited;
  dropStaleModified(article, reader, 'dateModified');
  return article;
}

/** Reads of an article only what a list needs to know of the one that it stands in. */
export const readIdentity: Parse<Article> = (raw, reader) => record<Article>(raw, reader, identityShape);

/** A date of change that is not after that of publication is an artefact of the CMS. */
export function dropStaleModified(article: Article, reader: Reader, key: string): void {
  const { datePublished: published, dateModified: modified } = article;
  if (!published || !modified) return;
  const by = published.instant !== undefined && modified.instant !== undefined ? 'instant' : 'wall';
  if (published[by]! >= modified[by]!) {
    delete article.dateModified;
    at(reader, article, key, () => report(reader, 'modified-not-after-published'));
  }
}

/** Reads an item of a list: an article, or schema.org's `ListItem`, with the article in it or not. */
export function readItem(raw: unknown, reader: Reader): Article | undefined {
  if (!isRecord(raw)) return report(reader, 'not-an-object', raw);
  if (++reader.items > maximumArticles) return report(reader, 'items-cut', 1);
  let item = readArticle(raw, reader);
  if (isRecord(raw.item)) item = { ...item, ...at(reader, raw, 'item', readArticle) };
  return item.headline ? item : report(reader, 'no-headline');
}

/** Reads a list: an array, `{items}`, or schema.org's `ItemList`, which may number its items. */
export function readItems(raw: unknown, reader: Reader): Article[] | undefined {
  if (raw === undefined || raw === null || raw === '') return undefined;
  if (Array.isArray(raw)) return list(raw, reader, readItem);
  const key = listKey(raw);
  if (!isRecord(raw) || !key) return report(reader, 'not-a-list');
  const { author } = record<Article>(raw, reader, containerShape);
  const numbered = (element: unknown, place: Reader): [number, Article] | undefined => {
    const item = readItem(element, place);
    if (item && author) item.author ??= author;
    return item && [isRecord(element) ? Number(element.position) : NaN, item];
  };
  const items = at(reader, raw, key, (elements) => list(elements, reader, numbered));
  return items?.sort(([one], [other]) => one - other || 0).map(([, item]) => item);
}

/** Under which key an object has a list, if it is one. */
export const listKey = (raw: unknown): string | undefined =>
  isRecord(raw)
    ? raw.itemListElement
      ? 'itemListElement'
      : Array.isArray(raw.items)
        ? 'items'
        : undefined
    : undefined;
