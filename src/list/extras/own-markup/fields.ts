import { formatCount } from '../../../format/format-count.js';
import { formatDate } from '../../../format/format-date.js';
import { formatDuration } from '../../../format/format-duration.js';
import { joinInParts } from '../../../format/format-list.js';
import { articleShape } from '../../../model/article-fields.js';
import type { Article, DateValue, Image } from '../../../model/article.js';
import { image } from '../../../model/fields/image.js';
import type { Shape } from '../../../model/shape.js';
import { labelOf } from '../../../render/label.js';
import type { RowView } from '../../item-row.js';
import { mediaBadge } from '../cards.js';

/** A field of an item that a template names: `headline`, `image.url`. */
export interface Field {
  /** The keys that lead to it in a parsed item, whatever the template calls them. */
  readonly keys: readonly string[];
  /** `none` is what is no use in a row, such as the text of the article. */
  readonly kind: 'text' | 'address' | 'image' | 'none';
}

type Loose = Readonly<Record<string, unknown>>;

const useless = /^(?:articleBody|previous|next|related|recommended|utilityLinks|correction|headlineVariants)$/;

/** The field of that name, by the keys that documents may have; `undefined` where items have none such. */
export function fieldOf(name: string): Field | undefined {
  const keys: string[] = [];
  let holder: Shape | undefined;
  let shape: Shape | undefined = articleShape;
  for (const key of name.trim().split('.')) {
    holder = shape;
    const fields: ReturnType<Shape['get']> = holder?.get(key);
    if (!fields) return undefined;
    keys.push(fields[0]![1]);
    shape = fields[0]![3].shape;
  }
  const last = keys.at(-1)!;
  // The address of a picture is good for a link as well, and names the picture.
  if (shape === image.shape) return { keys, kind: 'image' };
  if (holder === image.shape && last === 'url') return { keys: keys.slice(0, -1), kind: 'image' };
  if (/url$/i.test(last) || last === 'sameAs') return { keys, kind: 'address' };
  return { keys, kind: useless.test(keys[0]!) ? 'none' : 'text' };
}

/** All values that an item has there, such as the names of its authors. */
const valuesOf = (item: Article, keys: readonly string[]): unknown[] =>
  keys.reduce<unknown[]>((values, key) => values.flatMap((value) => (value as Loose)[key] ?? []), [item]);

/** The value that the first has there: an address is no use beside another's name. */
const firstOf = (item: Article, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => [(value as Loose | undefined)?.[key]].flat()[0], item);

/** The picture that an item has there; the list's own stands in for that of the item. */
export const imageOf = (item: Article, { keys }: Field, view: RowView): Image | undefined =>
  (firstOf(item, keys) as Image | undefined) ?? (keys[0] === 'image' ? view.fallbackImage : undefined);

/** The address that an item has there. */
export function addressOf(item: Article, field: Field, view: RowView): string | undefined {
  if (field.kind === 'image') return imageOf(item, field, view)?.url;
  const value = firstOf(item, field.keys);
  return typeof value === 'string' ? value : undefined;
}

/** Whether there is something to show; 0 and `false` are nothing. */
export const isThere = (item: Article, field: Field, view: RowView): boolean =>
  field.kind === 'image'
    ? !!imageOf(item, field, view)
    : field.keys[0] === 'label'
      ? !!labelOf(item, view.language)
      : valuesOf(item, field.keys).some(Boolean);

/** A field as a reader of the language reads it. */
export function textOf(item: Article, field: Field, view: RowView): string {
  const { language, overrides } = view;
  const { keys } = field;
  if (field.kind === 'image') return imageOf(item, field, view)?.url ?? '';
  if (keys[0] === 'label') return labelOf(item, language, overrides)?.text ?? '';
  if (keys[0] === 'media') return item.media ? mediaBadge({ media: item.media }, language, overrides) : '';
  const texts = valuesOf(item, keys).flatMap((value) => textOfValue(value, keys.at(-1)!, view) || []);
  // Of several pictures it is the first that is shown.
  return joinInParts(keys[0] === 'image' ? texts.slice(0, 1) : texts, language).join('');
}

function textOfValue(value: unknown, key: string, { language, timeZone }: RowView): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return key === 'duration'
      ? formatDuration(value, language)
      : key === 'timeRequired'
        ? formatDuration(value * 60, language)
        : formatCount(value, language);
  if (key.startsWith('date')) return formatDate(value as DateValue, { language, timeZone, compact: true }).text;
  const { name } = value as Loose;
  return typeof name === 'string' ? name : '';
}

/** What a machine reads of a date; nothing of what is none. */
export function machineTimeOf(item: Article, { keys }: Field, { language }: RowView): string | undefined {
  const value = firstOf(item, keys);
  return keys.at(-1)!.startsWith('date') && value ? formatDate(value as DateValue, { language }).datetime : undefined;
}

/** Whether its text is the article's own, in the language of the article; names and facts are not. */
export const isOwnText = ({ keys }: Field): boolean =>
  /^(?:headline|alternativeHeadline|description|articleSection|keywords|image)$/.test(keys[0]!);
