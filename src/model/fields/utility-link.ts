import type { UtilityLink } from '../article.js';
import { listOf } from '../reader.js';
import { thing } from '../shape.js';
import { choice } from './choice.js';
import { nameText } from './text.js';
import { url } from './url.js';

/** Reads the links and actions above an article. */
export const utilityLinks = /* @__PURE__ */ listOf(
  /* @__PURE__ */ thing<UtilityLink>('label', [
    [nameText, 'label name title'],
    [url, 'url href'],
    [/* @__PURE__ */ choice('homepage|bookmark|share|print'), 'action'],
  ]),
);
