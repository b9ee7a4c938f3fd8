/** Every defect that the library can report, with what happens instead. The docs table is made from this object. */
export const problemCodes = {
  'not-json': 'The text is not JSON. Nothing could be read from it.',
  'not-an-object': 'An object was expected. The value is left out.',
  'not-a-list': 'A list was expected. The element has no items.',
  'feed-cut-off': 'The feed ends before its end. What came of it is shown.',
  'source-failed': 'One of several addresses gave no document. The others are shown.',
  'list-instead-of-article': 'A list was given to an element of one article. It takes the first.',
  'not-text': 'Text was expected. The value is left out.',
  'text-cut':
    'A text, or all texts of a document together, were longer than the library reads. The message says how much is cut.',
  'items-cut': 'A list had more items than the library reads. The rest is left out; the message says how many.',
  'too-deep': 'The value is nested deeper than 64 levels. What lies deeper is left out.',
  'unreadable-value': 'Reading the value threw an error. It is left out.',
  'bad-url': 'The text is no URL. It is shown as plain text.',
  'unsafe-url': 'The URL has a scheme that is not allowed. It is shown as plain text.',
  'bad-date': 'The date could not be read. Its own text is shown.',
  'date-without-zone': 'A relative date needs a time zone, and this one has none. The absolute date is shown.',
  'modified-not-after-published': 'The date of change is not after the date of publication. It is not shown.',
  'not-a-number': 'A number was expected: digits, with groups of three or without. The value is left out.',
  'bad-duration': 'An ISO 8601 duration was expected, such as PT5M. The value is left out.',
  'bad-language': 'The language is no BCP 47 tag. It is left out.',
  'bad-time-zone': 'The time zone is not in the IANA data base. It is left out.',
  'unknown-value': 'The value is not one of those allowed. The default holds.',
  'unknown-text': 'There is no interface text of that key. It is left out.',
  'unknown-block': 'A block of the body has an unknown type. It is skipped.',
  'boolean-false': 'A boolean attribute is true whatever its value, as on every element. Remove it to switch it off.',
  'no-headline': 'An item has no headline. It is left out.',
  'too-little-left':
    'A rule of a list left less than the list needs; the message says how much. What is there is shown, unless `min-items` says otherwise.',
  'transform-failed':
    'The function `transform` of a list threw an error, or gave what cannot be read. The item is shown as it came.',
  'unknown-field': 'A template names a field that items do not have. The attribute is left out.',
  'misplaced-binding':
    'A template binds a field on an element, or to an attribute, that it is not for. The attribute is left out.',
  'unfit-markup':
    'A template has something that could run script, or that may not stand in every item. It is taken out; the path says what.',
  'language-failed': 'The interface texts of the language could not be fetched. They are English instead.',
  'no-current-article':
    'A list is to be ranked by the current article, and nothing is known of that. The items keep their order.',
  'problems-cut': 'There were more problems than are listed; the message says how many.',
} as const;

/** The name of a defect. */
export type ProblemCode = keyof typeof problemCodes;

/** One defect of the data: what it is, where, and in words. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where in the document, such as `related[2].url`; an attribute's own name where an attribute is at fault. */
  readonly path: string;
  readonly message: string;
}

/** Puts a defect in words: the code's own, and what was found. What happens instead is in the docs, under the code. */
export function problem(code: ProblemCode, path: string, detail?: unknown): Problem {
  const found = typeof detail === 'string' || typeof detail === 'number' ? `: ${detail}`.slice(0, 100) : '';
  return { code, path, message: code.replaceAll('-', ' ') + found };
}
