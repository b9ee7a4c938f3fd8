import * as ar from './ar.js';
import * as en from './en.js';
import type { Messages } from './message.js';
import * as vi from './vi.js';
import * as hans from './zh-hans.js';
import * as hant from './zh-hant.js';

// A group is named once for each language, so that a bundler drops the groups that nobody imports.

/** Texts of more than one element. */
export const commonMessages: Messages<typeof en.common> = {
  en: en.common,
  vi: vi.common,
  'zh-Hans': hans.common,
  'zh-Hant': hant.common,
  ar: ar.common,
};

/** Texts of `article-meta` and of a list's items. */
export const metaMessages: Messages<typeof en.meta> = {
  en: en.meta,
  vi: vi.meta,
  'zh-Hans': hans.meta,
  'zh-Hant': hant.meta,
  ar: ar.meta,
};

/** Texts of the lists. */
export const listMessages: Messages<typeof en.list> = {
  en: en.list,
  vi: vi.list,
  'zh-Hans': hans.list,
  'zh-Hant': hant.list,
  ar: ar.list,
};

/** Texts of `article-credit`. */
export const creditMessages: Messages<typeof en.credit> = {
  en: en.credit,
  vi: vi.credit,
  'zh-Hans': hans.credit,
  'zh-Hant': hant.credit,
  ar: ar.credit,
};

/** Texts of `article-tags`. */
export const tagsMessages: Messages<typeof en.tags> = {
  en: en.tags,
  vi: vi.tags,
  'zh-Hans': hans.tags,
  'zh-Hant': hant.tags,
  ar: ar.tags,
};

/** Texts of `article-nav`. */
export const navMessages: Messages<typeof en.nav> = {
  en: en.nav,
  vi: vi.nav,
  'zh-Hans': hans.nav,
  'zh-Hant': hant.nav,
  ar: ar.nav,
};

/** Texts of `article-author`. */
export const authorMessages: Messages<typeof en.author> = {
  en: en.author,
  vi: vi.author,
  'zh-Hans': hans.author,
  'zh-Hant': hant.author,
  ar: ar.author,
};

/** Texts of `article-share`. */
export const shareMessages: Messages<typeof en.share> = {
  en: en.share,
  vi: vi.share,
  'zh-Hans': hans.share,
  'zh-Hant': hant.share,
  ar: ar.share,
};

/** Texts of `utility-bar`. */
export const utilityMessages: Messages<typeof en.utility> = {
  en: en.utility,
  vi: vi.utility,
  'zh-Hans': hans.utility,
  'zh-Hant': hant.utility,
  ar: ar.utility,
};

/** Texts of `article-toc`. */
export const tocMessages: Messages<typeof en.toc> = {
  en: en.toc,
  vi: vi.toc,
  'zh-Hans': hans.toc,
  'zh-Hant': hant.toc,
  ar: ar.toc,
};

/** Texts of pictures. */
export const figureMessages: Messages<typeof en.figure> = {
  en: en.figure,
  vi: vi.figure,
  'zh-Hans': hans.figure,
  'zh-Hant': hant.figure,
  ar: ar.figure,
};

/** Texts of `article-body`. */
export const bodyMessages: Messages<typeof en.body> = {
  en: en.body,
  vi: vi.body,
  'zh-Hans': hans.body,
  'zh-Hant': hant.body,
  ar: ar.body,
};
