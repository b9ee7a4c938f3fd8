import { isRecord } from '../reader.js';

type Raw = Readonly<Record<string, unknown>>;

const records = (value: unknown): Raw[] => [value].flat(3).filter(isRecord);

/** An article of a CMS or of JSON Feed, with what it keeps apart under the keys that articles have; any other as it is. */
export const adapt = (raw: Raw): Raw =>
  isRecord(raw._embedded)
    ? { ...raw, ...fromWordPress(raw._embedded) }
    : raw.feature_image || raw.primary_tag
      ? { image: fromGhost(raw), ...raw, tags: raw.primary_tag ? otherTags(raw) : raw.tags }
      : raw.attachments
        ? { ...fromAttachments(records(raw.attachments)), ...raw }
        : raw;

/** What WordPress answers to `_embed`, or to a part of it; without, there are numbers alone, which nobody reads. */
function fromWordPress(embedded: Raw): Raw {
  const terms = records(embedded['wp:term']);
  const section = terms.find(({ taxonomy }) => taxonomy === 'category');
  const [media] = records(embedded['wp:featuredmedia']);
  const details = (media?.media_details ?? {}) as Raw;
  const sizes = records(Object.values((details.sizes ?? {}) as Raw));
  return {
    author: records(embedded.author).map(({ name, link, description, avatar_urls: avatars }) => ({
      name,
      url: link,
      description,
      // By their width, so that the widest is the last.
      image: isRecord(avatars) ? Object.values(avatars).at(-1) : undefined,
    })),
    articleSection: section?.name,
    sectionUrl: section?.link,
    keywords: terms
      .filter((term) => term !== section && /^(?:category|post_tag)$/.test(`${term.taxonomy as string}`))
      .map(({ name, link }) => ({ name, url: link })),
    image: media && {
      url: media.source_url,
      // WordPress has an empty one where nobody wrote any.
      alt: media.alt_text || undefined,
      caption: media.caption,
      width: details.width,
      height: details.height,
      srcset: sizes.map(({ source_url: url, width }) => `${url as string} ${width as string}w`).join(', '),
    },
  };
}

const fromGhost = ({ feature_image: url, feature_image_alt: alt, feature_image_caption: caption }: Raw): unknown =>
  url && { url, alt, caption };

/** Ghost's tags but the first, which is the section, and those that it keeps for itself. */
const otherTags = ({ tags, primary_tag: first }: Raw): Raw[] =>
  records(tags).filter(({ name, visibility }) => visibility !== 'internal' && name !== (first as Raw).name);

/** The picture, the kind and the duration of what comes with an item of JSON Feed. */
function fromAttachments(attachments: readonly Raw[]): Raw {
  const find = (kind: RegExp) => attachments.find(({ mime_type: type }) => kind.test(`${type as string}`));
  const played = find(/^(?:audio|video)\//);
  return {
    image: find(/^image\//)?.url,
    media: played && `${played.mime_type as string}`.slice(0, 5),
    duration: played?.duration_in_seconds,
  };
}
