import type { DateValue } from '../model/article.js';
import { intl } from './intl-cache.js';
import { baseLanguage } from './language-tag.js';
import { hasTime, machineDate } from './machine-date.js';
import { day, relativeTime } from './relative-time.js';
import { isoLikeDate } from './wall-clock.js';

/** How a date is written. */
export type DateFormat = 'datetime' | 'date' | 'relative' | 'auto' | 'iso';
/** As in Intl. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';
/** As in Intl. */
export type HourCycle = 'h11' | 'h12' | 'h23' | 'h24';

/** What decides the text of a date. */
export interface DateFormatOptions {
  /** BCP 47. */
  readonly language: string;
  /** Default: `datetime`, in rows of a list `date`. */
  readonly format?: DateFormat | undefined;
  /** Default: `long`, in rows of a list `medium`, in Chinese digits. */
  readonly dateStyle?: DateStyle | undefined;
  /** Default: `short`, in Chinese `medium`. */
  readonly timeStyle?: DateStyle | undefined;
  readonly hourCycle?: HourCycle | undefined;
  /** IANA name; default: the reader's own. */
  readonly timeZone?: string | undefined;
  /** Milliseconds; `auto` is relative below it. Default: seven days. */
  readonly threshold?: number | undefined;
  /** Milliseconds; default: now. */
  readonly now?: number | undefined;
  /** The short form for a row of a list. */
  readonly compact?: boolean | undefined;
}

/** A date, ready to be shown. */
export interface FormattedDate {
  readonly text: string;
  /** For `<time datetime>`; absent where the date could not be read. */
  readonly datetime?: string | undefined;
  /** Why the format could not be kept. */
  readonly problem?: 'date-without-zone' | undefined;
  /** Milliseconds: when the text is no longer true. Only of relative dates. */
  readonly nextChange?: number | undefined;
}

/** The date in words. What could not be read is its own text. */
export function formatDate(value: DateValue, options: DateFormatOptions): FormattedDate {
  const { instant, wall, precision } = value;
  const datetime = machineDate(value);
  if (!datetime) return { text: value.text };
  const format = options.format ?? (options.compact ? 'date' : 'datetime');
  if (format === 'iso') return { text: datetime, datetime };
  if (format === 'datetime' || format === 'date') return { text: absoluteDate(value, options, format), datetime };

  const absolute = absoluteDate(value, options, 'date');
  if (precision === 'year' || precision === 'month') return { text: absolute, datetime };
  if (instant === undefined) return { text: absolute, datetime, problem: 'date-without-zone' };
  const now = options.now ?? Date.now();
  const threshold = format === 'auto' ? (options.threshold ?? 7 * day) : Infinity;
  if (Math.abs(instant - now) >= threshold)
    return { text: absolute, datetime, nextChange: instant > now ? instant - threshold + 1 : undefined };
  const relative = relativeTime(
    instant,
    now,
    options.language,
    options.timeZone,
    precision === 'day' ? wall : undefined,
  );
  return { text: relative.text, datetime, nextChange: Math.min(relative.nextChange, instant + threshold) };
}

function absoluteDate(value: DateValue, options: DateFormatOptions, format: 'datetime' | 'date'): string {
  const { instant, wall, precision } = value;
  const { language, dateStyle, compact } = options;
  const base = baseLanguage(language);
  const chinese = base === 'zh';
  const dayOnly = !hasTime(value);
  const floating = instant === undefined || (dayOnly && wall !== undefined);
  const time = floating ? (wall as number) : instant;
  const timeZone = floating ? 'UTC' : options.timeZone;
  const write = (styles: Intl.DateTimeFormatOptions): string =>
    intl('DateTimeFormat', language, { ...styles, timeZone }).format(time);

  if (precision === 'year') return write({ year: 'numeric' });
  if (precision === 'month') return write({ year: 'numeric', month: 'long' });
  const date =
    chinese && !dateStyle
      ? isoLikeDate(time, timeZone)
      : base === 'vi' && compact && !dateStyle
        ? write({ day: 'numeric', month: 'numeric', year: 'numeric' })
        : // Arabic's medium form is all digits, in an order that leaves day and month to be guessed.
          write({ dateStyle: dateStyle ?? (compact && base !== 'ar' ? 'medium' : 'long') });
  if (format === 'date' || dayOnly) return date;

  let timeStyle = options.timeStyle ?? (chinese ? 'medium' : 'short');
  if (precision === 'minute') timeStyle = 'short';
  // The two longer ones name the zone, which is not known.
  else if (floating && timeStyle !== 'short') timeStyle = 'medium';
  const clock = write({ timeStyle, hourCycle: options.hourCycle ?? (chinese ? 'h23' : undefined) });
  const separator = /^(zh|ja|ko|th)$/.test(base) ? ' ' : /^(ar|fa|ur)$/.test(base) ? '، ' : ', ';
  return date + separator + clock;
}
