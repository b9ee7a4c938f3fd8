import { full, long, longChinese, rtl, sparse } from './articles.js';
import { hostile, hostileList } from './hostile.js';
import { hebrew, japanese } from './later-languages.js';
import { generatedList } from './generated-list.js';
import { duplicateList, fullList, longList, rtlList, sparseList, sponsoredList } from './lists.js';

/** Documents of one article by the name under which a designer picks them. */
export const articleDocuments: Record<
  'full' | 'sparse' | 'long' | 'long Chinese' | 'hostile' | 'rtl' | 'Japanese' | 'Hebrew',
  Record<string, unknown>
> = {
  full,
  sparse,
  long,
  'long Chinese': longChinese,
  hostile,
  rtl,
  Japanese: japanese,
  Hebrew: hebrew,
};

/** Lists by the name under which a designer picks them. */
export const listDocuments: Record<
  'full' | 'sparse' | 'long' | 'duplicates' | 'sponsored' | 'hundred' | 'hostile' | 'rtl' | 'empty',
  Record<string, unknown>
> = {
  full: fullList,
  sparse: sparseList,
  long: longList,
  duplicates: duplicateList,
  sponsored: sponsoredList,
  hundred: generatedList(100),
  hostile: hostileList,
  rtl: rtlList,
  empty: { items: [] },
};
