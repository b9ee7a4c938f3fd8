import { body, htmlBody, textBody } from './fields/body.js';
import { boolean, choice } from './fields/choice.js';
import { corrections } from './fields/correction.js';
import { count, statistic } from './fields/count.js';
import { date, utcDate } from './fields/date.js';
import { duration } from './fields/duration.js';
import { enclosures, images } from './fields/image.js';
import { keywords } from './fields/keyword.js';
import { ownLanguage } from './fields/language.js';
import { organization, people, publisher } from './fields/person.js';
import { descriptionText, extractText, nameText, text } from './fields/text.js';
import { bareUrl, url, urlOfThing } from './fields/url.js';
import { utilityLinks } from './fields/utility-link.js';
import { variants } from './fields/variants.js';
import { readArticle, readItems } from './read-article.js';
import { type Rows, shapeOf } from './shape.js';

/** What every element reads. The language comes first, since nested articles inherit it. */
const nameRows: Rows = [
  [ownLanguage, 'inLanguage language lang'],
  [text, 'id @id guid identifier', 'headline title name'],
  [url, 'url link href external_url canonical_url mainEntityOfPage'],
  [bareUrl, 'url> item'],
  [nameText, 'articleSection section category kicker primary_tag'],
];
const publishedRows: Rows = [
  [date, 'datePublished date_published published published_at pubDate'],
  [utcDate, 'datePublished> date_gmt'],
  [date, 'datePublished> date timestamp'],
];
const keywordRows: Rows = [[keywords, 'keywords tags']];
const modifiedRows: Rows = [
  [date, 'dateModified date_modified updated updated_at'],
  [utcDate, 'dateModified> modified_gmt'],
  [date, 'dateModified> modified'],
];
/** A headline and what stands around it. */
const headlineRows: Rows = [
  [descriptionText, 'description standfirst summary custom_excerpt excerpt'],
  [extractText, 'description> content_text'],
  [url, 'sectionUrl kickerUrl'],
  [urlOfThing, 'sectionUrl> articleSection section category primary_tag'],
  [nameText, 'label'],
  [images, 'image images thumbnailUrl banner_image featured_image feature_image'],
  [enclosures, 'image> enclosure'],
];
/** Who wrote it, and how it is read. */
const bylineRows: Rows = [
  [people, 'author authors creator byline primary_author'],
  [organization, 'source sourceOrganization'],
  [publisher, 'source> publisher provider'],
  [count, 'viewCount views reads', 'commentCount slash:comments thr:total'],
  [/* @__PURE__ */ statistic(/(?:Read|View)Action$/), 'viewCount> interactionStatistic'],
  [url, 'commentUrl discussionUrl'],
  [/* @__PURE__ */ duration(60_000), 'timeRequired readingTime reading_time'],
];
/** What an item of a list has beside. */
const teaserRows: Rows = [
  [text, 'reason'],
  [organization, 'sponsor'],
  [/* @__PURE__ */ choice('video|audio|gallery'), 'media'],
  [/* @__PURE__ */ duration(1000), 'duration'],
];
const otherRows: Rows = [
  [text, 'alternativeHeadline'],
  [variants, 'headlineVariants'],
  [people, 'editor', 'contributor'],
  [count, 'wordCount'],
  [body, 'articleBody'],
  [htmlBody, 'articleBody> content_html content html'],
  [textBody, 'articleBody> content_text text'],
  [nameText, 'aiDisclosure'],
  [corrections, 'correction'],
  [boolean, 'isAccessibleForFree'],
  [utilityLinks, 'utilityLinks'],
  [readArticle, 'previous', 'next'],
  [readItems, 'related', 'recommended'],
];

/** All that an article can have. */
export const articleShape = /* @__PURE__ */ shapeOf(
  nameRows,
  publishedRows,
  keywordRows,
  modifiedRows,
  headlineRows,
  bylineRows,
  teaserRows,
  otherRows,
);
/** What a list needs to know of the article that it stands in. */
export const identityShape = /* @__PURE__ */ shapeOf(nameRows, publishedRows, keywordRows);
