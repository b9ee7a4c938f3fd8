import type { adviceMessages } from '../advice.js';
import type * as en from '../en.js';
import type { listExtraMessages } from '../list-extras.js';
import type { Translation } from '../message.js';

/** All texts of a language that is fetched: one file a language, in the order of the English ones. */
export type LaterTexts = Translation<
  typeof en.common &
    typeof en.meta &
    typeof en.list &
    typeof en.credit &
    typeof en.tags &
    typeof en.nav &
    typeof en.author &
    typeof en.share &
    typeof en.utility &
    typeof en.toc &
    typeof en.figure &
    typeof en.body &
    typeof listExtraMessages.en &
    typeof adviceMessages.en
>;
