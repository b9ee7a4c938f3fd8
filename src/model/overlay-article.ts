import { articleShape } from './article-fields.js';
import type { Article } from './article.js';
import { comma } from './fields/keyword.js';
import type { ParseOptions } from './parse-options.js';
import type { Problem } from './problem.js';
import { dropStaleModified } from './read-article.js';
import { at, createReader, fromJson } from './reader.js';

type Loose = Record<string, unknown>;

/** Lays an element's single attributes over a document, field by field. Without any it answers the same article. */
export function overlayArticle(
  article: Article,
  attributes: Readonly<Record<string, unknown>>,
  options: ParseOptions,
  problems: Problem[],
): Article {
  // The picture first, then the shorter name: `author` before `author-url`, which belongs to that author.
  const given = Object.keys(attributes)
    .filter((name) => attributes[name] !== undefined)
    .sort((one, other) => +(other === 'image-url') - +(one === 'image-url') || one.length - other.length);
  if (!given.length) return article;
  const reader = createReader(articleShape, options, problems, 1);
  const result: Loose = { ...article };
  let isChanged = false;
  const lay = (attribute: string) => (raw: unknown) => {
    const full = attribute
      .replace(/^(?:alt|caption|credit|width|height|srcset|sizes)$/, 'image-$&')
      .replace(/^(?:job-title|description)$/, 'author-$&')
      .replace(/^links$/, 'utility-$&');
    const [, holder, part = full] = /^(author|source|image|previous|next)-(.+)/.exec(full) ?? [];
    const key = part.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const [field] = ((holder && articleShape.get(holder)?.[0]?.[3].shape) || articleShape).get(key) ?? [];
    // A picture that is not there has no caption, and nobody has no address.
    if (!field || (holder && !result[holder] && !/^(?:image-url|previous|next)/.test(full))) return;
    const [, target, , parse] = field;
    // What may be an object may be JSON, or names.
    if (typeof raw === 'string' && parse.shape)
      raw = /^\s*[[{]/.test(raw) ? fromJson(raw, reader) : parse.shape.has('jobTitle') ? raw.split(comma) : raw;
    const value = raw === undefined ? raw : parse(raw, reader);
    if (value === undefined) return;
    isChanged = true;
    if (!holder) result[target] = value;
    else {
      const [owner, ...others] = [result[holder]].flat() as Loose[];
      const owned = { ...owner, [target]: value };
      // It named other sizes of another picture.
      if (full === 'image-url') delete owned.srcset;
      result[holder] = /author|image/.test(holder) ? [owned, ...others] : owned;
    }
  };
  for (const attribute of given) at(reader, attributes, attribute, lay(attribute));
  if (isChanged) dropStaleModified(result, reader, attributes['date-modified'] ? 'date-modified' : 'dateModified');
  return isChanged ? result : article;
}
