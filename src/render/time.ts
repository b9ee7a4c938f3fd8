import type { FormattedDate } from '../format/format-date.js';
import { html, ifDefined } from '../lit.js';

/** A date for people and machines; what no machine could read is text alone. */
export const time = ({ text, datetime }: FormattedDate, part?: string): unknown =>
  datetime
    ? html`<time part=${ifDefined(part)} datetime=${datetime}>${text}</time>`
    : html`<span part=${ifDefined(part)}>${text}</span>`;
