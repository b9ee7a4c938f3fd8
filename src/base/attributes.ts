import { parseDuration } from '../format/duration.js';
import type { LitElement, PropertyDeclaration } from '../lit.js';
import { overlayArticle } from '../model/overlay-article.js';
import type { ParseOptions } from '../model/parse-options.js';
import { type Problem, problem, type ProblemCode } from '../model/problem.js';

/** A property's options with the checks that its values have to pass. */
export interface CheckedProperty extends PropertyDeclaration {
  /** The value that the property has once it was set to another. */
  readonly accept?: (value: unknown) => unknown;
  /** What is wrong with the attribute's text, if anything. */
  readonly problem: (text: string) => ProblemCode | undefined;
}

/** The attribute of a property: its name, with hyphens. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** One of a few values; the first is the default, which an unknown value behaves as. */
export const oneOf = (values: readonly string[]): CheckedProperty => ({
  reflect: true,
  useDefault: true,
  accept: (value) => (values.includes(value as string) ? value : values[0]),
  problem: (text) => (text && !values.includes(text) ? 'unknown-value' : undefined),
});

/** True where the attribute stands, whatever its value. */
export const flag: CheckedProperty = {
  type: Boolean,
  reflect: true,
  useDefault: true,
  problem: (text) => (text === 'false' ? 'boolean-false' : undefined),
};

/** Names separated by white space, each one of a few. */
export const someOf = (values: readonly string[]): CheckedProperty => ({
  problem: (text) => (words(text).every((word) => values.includes(word)) ? undefined : 'unknown-value'),
});

/** A whole number from `least` to `most`, or another of that pattern; anything else behaves as if it were absent. */
export const wholeNumber = (least = 0, most = Infinity, absent?: number, pattern = /^\s*\d+\s*$/): CheckedProperty => {
  const read = (value: unknown): number | undefined => {
    const number = pattern.test(`${value as string}`) ? Number(value) : NaN;
    return number >= least && number <= most ? number : undefined;
  };
  return {
    reflect: true,
    useDefault: absent !== undefined,
    accept: (value) => read(value) ?? absent,
    problem: (text) => (text && read(text) === undefined ? 'not-a-number' : undefined),
  };
};

/** Reads a URL of an attribute, by the same rules as those of a document. */
export function readUrl(
  value: unknown,
  attribute: string,
  options: ParseOptions,
  problems: Problem[] = [],
): string | undefined {
  if (!value) return undefined;
  const found: Problem[] = [];
  const { url } = overlayArticle({}, { url: value }, options, found);
  for (const problem of found) problems.push({ ...problem, path: attribute });
  return url;
}

/** A share: 0 to 1. */
export const share: CheckedProperty = /* @__PURE__ */ wholeNumber(0, 1, undefined, /^\s*(\d+|\d*\.\d+)\s*$/);

/** The words of an attribute that holds several. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** An ISO 8601 duration. */
export const isoDuration: CheckedProperty = {
  problem: (text) => (text && parseDuration(text) === undefined ? 'bad-duration' : undefined),
};

/** An IANA time zone. */
export const timeZone: CheckedProperty = {
  problem: (text) => (text && !isTimeZone(text) ? 'bad-time-zone' : undefined),
};

function isTimeZone(name: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

/** What is wrong with an attribute of an element, if anything. */
export function attributeProblem(
  constructor: typeof LitElement,
  attribute: string,
  text: string | null,
): Problem | undefined {
  if (text === null) return undefined;
  for (const options of constructor.elementProperties.values()) {
    if (options.attribute !== attribute || !('problem' in options)) continue;
    const code = (options as CheckedProperty).problem(text);
    return code && problem(code, attribute, text);
  }
  return undefined;
}
