import type { FormattedDate } from '../format/format-date.js';
import { html } from '../lit.js';

/** A date for people and machines; what no machine could read is text alone. */
export const time = ({ text, datetime }: FormattedDate): unknown =>
  datetime ? html`<time datetime=${datetime}>${text}</time>` : text;
