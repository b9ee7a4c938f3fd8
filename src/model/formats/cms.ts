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

const linked = (thing: Raw): Raw => ({ ...thing, url: thing.link });

/** What WordPress answers to `_embed`, or to a part of it; without, there are numbers alone, which nobody reads. */
function fromWordPress(embedded: Raw): Raw {
  const terms = records(embedded['wp:term']).map(linked);
  const section = terms.find(({ taxonomy }) => taxonomy === 'category');
  const [media] = records(embedded['wp:featuredmedia']);
  const details = media?.media_details as { readonly sizes?: Readonly<Record<string, Raw>> } | undefined;
  return {
    // The avatars go by their width, so that the widest is the last.
    author: records(embedded.author).map((author) => ({
      ...linked(author),
      image: Object.values(author.avatar_urls ?? {}).at(-1) as unknown,
    })),
    articleSection: section,
    keywords: terms.filter((term) => term !== section && /^(?:category|post_tag)$/.test(`${term.taxonomy as string}`)),
    image: media && {
      ...media,
      ...details,
      // WordPress has an empty one where nobody wrote any.
      alt_text: media.alt_text || undefined,
      sizes: undefined,
      srcset: records(Object.values(details?.sizes ?? {}))
        .map(({ source_url: url, width }) => `${url as string} ${width as string}w`)
        .join(', '),
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
