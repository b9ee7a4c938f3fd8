import type { Article } from './article.js';
import { fromJson } from './find-things.js';
import { count } from './fields/count.js';
import { corrections } from './fields/correction.js';
import { date } from './fields/date.js';
import { minutes } from './fields/duration.js';
import { image, pixels, srcset } from './fields/image.js';
import { comma, keywords } from './fields/keyword.js';
import { organization, people } from './fields/person.js';
import { alternativeText, descriptionText, markedText, nameText, text } from './fields/text.js';
import { url } from './fields/url.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { dropStaleModified } from './read-article.js';
import { at, createReader, type Parse, put, type Row } from './reader.js';

/** Reads an attribute that may hold several: JSON, or with commas between them. */
const several =
  (parse: Parse<unknown>, separator?: RegExp): Parse<unknown> =>
  (raw, reader) =>
    parse(
      typeof raw !== 'string'
        ? raw
        : /^\s*[[{]/.test(raw)
          ? fromJson(raw, reader)
          : separator
            ? raw.split(separator)
            : raw,
      reader,
    );

const names = /* @__PURE__ */ several(people, comma);

/** Where each attribute belongs. What belongs to a person or an image comes after the person or image. */
const rows: readonly Row[] = [
  ['headline', 'headline', text],
  ['articleSection', 'kicker', nameText],
  ['sectionUrl', 'kicker-url', url],
  ['description', 'standfirst', descriptionText],
  ['label', 'label', nameText],
  ['url', 'url', url],
  ['datePublished', 'date-published', date],
  ['dateModified', 'date-modified', date],
  ['source', 'source', several(organization)],
  ['source.url', 'source-url', url],
  ['author', 'author', names],
  ['author.url', 'author-url', url],
  ['author.image', 'author-image', image],
  ['author.jobTitle', 'job-title', nameText],
  ['author.description', 'description', descriptionText],
  ['viewCount', 'view-count', count],
  ['commentCount', 'comment-count', count],
  ['commentUrl', 'comment-url', url],
  ['timeRequired', 'reading-time', minutes],
  ['editor', 'editor', names],
  ['contributor', 'contributor', names],
  ['correction', 'correction', several(corrections)],
  ['aiDisclosure', 'ai-disclosure', nameText],
  ['keywords', 'keywords', several(keywords)],
  ['image.url', 'image-url', url],
  ['image.alt', 'alt', alternativeText],
  ['image.caption', 'caption', markedText],
  ['image.credit', 'credit', text],
  ['image.width', 'width', pixels],
  ['image.height', 'height', pixels],
  ['image.srcset', 'srcset', srcset],
  ['image.sizes', 'sizes', text],
  ['previous.url', 'previous-url', url],
  ['previous.headline', 'previous-headline', text],
  ['next.url', 'next-url', url],
  ['next.headline', 'next-headline', text],
];

/** Lays an element's single attributes over a document, field by field. Without any it answers the same article. */
export function overlayArticle(
  article: Article,
  attributes: Readonly<Record<string, unknown>>,
  options: ParseOptions,
  problems: Problem[],
): Article {
  const reader = createReader(options, problems, 1);
  let result: Article | undefined;
  let dateKey = 'dateModified';
  for (const [target, name, parse] of rows) {
    const value = at(reader, attributes, name, parse);
    if (value === undefined) continue;
    result ??= { ...article };
    if (target === 'image.url') {
      // The other sizes and the measures were those of another file; its words may still be meant.
      const { alt, caption, credit } = (result.image?.[0] ?? {}) as { alt: string; caption: string; credit: string };
      result.image = [{ url: value as string, alt, caption, credit }, ...(result.image ?? []).slice(1)];
    } else {
      if (target.startsWith('previous')) result.previous ??= {};
      if (target.startsWith('next')) result.next ??= {};
      put(result as Record<string, unknown>, target, value);
    }
    if (target === 'dateModified') dateKey = name;
  }
  if (result) dropStaleModified(result, reader, dateKey);
  return result ?? article;
}
