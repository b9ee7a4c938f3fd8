import { formatDuration } from '../../format/format-duration.js';
import { listExtraMessages } from '../../i18n/list-extras.js';
import type { TextOverrides } from '../../i18n/message.js';
import { translate } from '../../i18n/translate.js';
import type { Article, Image } from '../../model/article.js';
import { overlayArticle } from '../../model/overlay-article.js';
import type { ParseOptions } from '../../model/parse-options.js';

const media = { video: 'mediaVideo', audio: 'mediaAudio', gallery: 'mediaGallery' } as const;

/** What an item leads to, in words: `Video 3 min 20 sec`. */
export function mediaBadge(
  { media: kind, duration }: Article,
  language: string,
  overrides: TextOverrides | undefined,
): string {
  const parts = [];
  if (kind) parts.push(translate(listExtraMessages, language, media[kind], undefined, overrides));
  if (duration) parts.push(formatDuration(duration, language));
  return parts.join(' ');
}

/** The same object for the same item, so that its row stays. */
const pictured = new WeakMap<Article, Article>();

/** The item with the first picture of its text, where it has none of its own. */
export function withPicture(item: Article, options: ParseOptions): Article {
  if (item.image || !item.articleBody) return item;
  let known = pictured.get(item);
  if (!known) pictured.set(item, (known = findPicture(item, options)));
  return known;
}

function findPicture(item: Article, options: ParseOptions): Article {
  for (const block of item.articleBody!) {
    const image = block.type === 'image' ? block.image : 'html' in block ? pictureOf(block.html, options) : undefined;
    if (image) return { ...item, image: [image] };
  }
  return item;
}

/** Characters of a text that are searched for a picture. */
const searched = 100_000;
// Parsing a document would need a Trusted Types policy of its own, for an address and three more attributes.
const tags = /<([a-z][^\s/<>]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function pictureOf(html: string, options: ParseOptions): Image | undefined {
  for (const [text, name] of html.slice(0, searched).matchAll(tags)) {
    if (name!.toLowerCase() !== 'img') continue;
    const found: Record<string, string> = {};
    for (const [, key, ...values] of text.matchAll(attribute))
      found[key!.toLowerCase()] ??= values.find((value) => value !== undefined)!;
    // Pictures of one pixel count readers.
    if (found.width === '1' || found.height === '1') continue;
    const { src, alt, width, height, srcset } = found;
    const { image } = overlayArticle({}, { 'image-url': src, alt, width, height, srcset }, options, []);
    if (image?.[0]) return image[0];
  }
  return undefined;
}
