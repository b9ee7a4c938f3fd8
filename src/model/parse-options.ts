/** What a document cannot say of itself. */
export interface ParseOptions {
  /** The URL that relative ones are resolved against. Without one, relative URLs stay as they are. */
  readonly base?: string | undefined;
  /** IANA name: the zone of dates that have none. */
  readonly timeZone?: string | undefined;
  /** BCP 47: which text to take where a value comes in several languages. */
  readonly language?: string | undefined;
  /** Schemes beside http, https and mailto, with the colon: `tel:`. */
  readonly protocols?: readonly string[] | undefined;
  /** The page's own name: a publisher of that name is not shown as the source. */
  readonly siteName?: string | undefined;
  /** Where in a document the items lie, where it is of no known format: keys with dots between them, such as `data.items`. */
  readonly itemsPath?: string | undefined;
  /** Which list of an article document is meant, where a list is wanted. */
  readonly list?: 'related' | 'recommended' | undefined;
}
