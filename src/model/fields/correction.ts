import type { Correction } from '../article.js';
import { isRecord, list, type Parse, record, shape } from '../reader.js';
import { choice } from './choice.js';
import { date } from './date.js';
import { paragraphText } from './text.js';

const correctionShape = /* @__PURE__ */ shape([
  ['text', 'text description', paragraphText],
  ['datePublished', 'datePublished date', date],
  ['type', 'type', choice('correction', 'clarification', 'update')],
]);

/** Reads corrections: a text, an object, or an array of them. */
export const corrections: Parse<Correction[]> = (raw, reader) =>
  list<Correction>(raw, reader, (value) => {
    const result = isRecord(value)
      ? record<Correction>(value, reader, correctionShape)
      : { text: paragraphText(value, reader) };
    return result.text ? ({ type: 'correction', ...result } as Correction) : undefined;
  });
