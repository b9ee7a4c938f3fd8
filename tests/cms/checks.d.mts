/** What is looked at: the markup that a site would write, and what has to be seen of it. */
export declare const checks: readonly {
  readonly name: string;
  readonly publisher: string;
  /** The publisher's page on which the elements stand. */
  readonly page: string;
  readonly html: string;
  readonly see: 'list' | 'article' | 'more';
  /** Whether the elements read the page. */
  readonly isOfPage?: boolean;
  readonly expected: unknown;
}[];
