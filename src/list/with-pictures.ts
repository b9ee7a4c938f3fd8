import type { Article } from '../model/article.js';
import type { ParseOptions } from '../model/parse-options.js';
import { extras } from './extras.js';
import type { NeededExtras } from './needed-extras.js';

/** Lists without an item that needs code for cards. */
const plain = new WeakSet<readonly Article[]>();

/** Items with the pictures of their texts, where they have none of their own; `undefined` while the code for cards is on its way. */
export function withPictures(
  items: readonly Article[],
  needed: NeededExtras,
  options: ParseOptions,
): readonly Article[] | undefined {
  if (plain.has(items)) return items;
  if (!items.some(needsCards)) return plain.add(items) && items;
  return needed.has('cards') ? items.map((item) => extras.cards?.withPicture(item, options) ?? item) : undefined;
}

/** Whether an item has what a card shows of it by code of its own. */
const needsCards = ({ image, articleBody, media, duration }: Article): boolean =>
  !!(media ?? duration) || (!image && !!articleBody);
