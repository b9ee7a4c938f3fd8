import type { UtilityLink } from '../article.js';
import { list, type Parse, record, shape } from '../reader.js';
import { choice } from './choice.js';
import { nameText } from './text.js';
import { url } from './url.js';

const linkShape = /* @__PURE__ */ shape([
  ['label', 'label name title', nameText],
  ['url', 'url href', url],
  ['action', 'action', choice('homepage', 'bookmark', 'share', 'print')],
]);

/** Reads the links and actions above an article. */
export const utilityLinks: Parse<UtilityLink[]> = (raw, reader) =>
  list<UtilityLink>(raw, reader, (value) => {
    const result = record<UtilityLink>(value, reader, linkShape);
    return result.label ? (result as UtilityLink) : undefined;
  });
