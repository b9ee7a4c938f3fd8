import type { Correction } from '../article.js';
import { listOf } from '../reader.js';
import { thing } from '../shape.js';
import { choice } from './choice.js';
import { date } from './date.js';
import { paragraphText } from './text.js';

/** Reads corrections: a text, an object, or an array of them. */
export const corrections = /* @__PURE__ */ listOf(
  /* @__PURE__ */ thing<Correction>(
    'text',
    [
      [paragraphText, 'text description'],
      [date, 'datePublished date'],
      [/* @__PURE__ */ choice('correction|clarification|update'), 'type'],
    ],
    { type: 'correction' },
  ),
);
