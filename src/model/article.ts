/** An article after parsing. Every text is cleaned, every URL absolute and allowed, every number finite. */
export interface Article {
  id?: string;
  url?: string;
  headline?: string;
  /** Other headlines for an experiment, by name. */
  headlineVariants?: Readonly<Record<string, string>>;
  alternativeHeadline?: string;
  description?: string;
  articleSection?: string;
  sectionUrl?: string;
  /** `live`, `breaking`, `opinion`, `sponsored`, or free text. */
  label?: string;
  datePublished?: DateValue;
  dateModified?: DateValue;
  author?: readonly Person[];
  editor?: readonly Person[];
  contributor?: readonly Person[];
  source?: Organization;
  image?: readonly Image[];
  media?: 'video' | 'audio' | 'gallery';
  /** Seconds. */
  duration?: number;
  viewCount?: number;
  commentCount?: number;
  commentUrl?: string;
  /** Minutes. */
  timeRequired?: number;
  wordCount?: number;
  /** BCP 47, canonical. */
  inLanguage?: string;
  articleBody?: readonly Block[];
  correction?: readonly Correction[];
  /** `none`, `assisted`, `generated`, `autonomous`, or free text. */
  aiDisclosure?: string;
  keywords?: readonly Keyword[];
  previous?: Article;
  next?: Article;
  isAccessibleForFree?: boolean;
  sponsor?: Organization;
  /** Why this was recommended. */
  reason?: string;
  related?: readonly Article[];
  recommended?: readonly Article[];
  utilityLinks?: readonly UtilityLink[];
}

/**
 * A date as it was read. `instant` is there where the zone is known, `wall` wherever the text could be read at all.
 * With neither, only `text` is left, and is shown.
 */
export interface DateValue {
  /** The text as it came, cleaned. */
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant?: number;
  /** The clock on the wall where it was written: milliseconds as if that clock were UTC. */
  readonly wall?: number;
  /** Minutes east of UTC that text or zone gave. */
  readonly offset?: number;
  /** The finest unit that the text had. */
  readonly precision?: 'year' | 'month' | 'day' | 'minute' | 'second';
}

export interface Person {
  readonly name: string;
  readonly url?: string;
  readonly image?: Image;
  readonly jobTitle?: string;
  readonly description?: string;
  readonly sameAs?: readonly string[];
}

export interface Organization {
  readonly name: string;
  readonly url?: string;
  readonly logo?: Image;
}

export interface Image {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  /** Absent: unknown. Empty: decorative. */
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly srcset?: string;
  readonly sizes?: string;
}

export interface Keyword {
  readonly name: string;
  readonly url?: string;
}

export interface Correction {
  readonly text: string;
  readonly datePublished?: DateValue;
  readonly type: 'correction' | 'clarification' | 'update';
}

export interface UtilityLink {
  readonly label: string;
  readonly url?: string;
  readonly action?: 'homepage' | 'bookmark' | 'share' | 'print';
}

/** One piece of the text. `html` is as it came: whoever renders it sanitises it. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'paragraph'; readonly html: string }
  | { readonly type: 'image'; readonly image: Image }
  | { readonly type: 'quote'; readonly text: string; readonly cite?: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'html'; readonly html: string };
