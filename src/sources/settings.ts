import type { Problem } from '../model/index.js';
import type { SourceErrorCode } from './source-error.js';

/** What is told of a document: a defect of its data, or why it could not be had. */
export type Report = Problem | (Omit<Problem, 'code'> & { readonly code: SourceErrorCode });

/** Interface texts by language, then by key. */
export type TextsByLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What holds for every element of the page. */
export interface Settings {
  /** Fetches `src`. */
  readonly fetch: typeof fetch;
  /** IANA name: the zone of dates that have none. */
  readonly timeZone?: string;
  /** Interface texts that replace the library's own, one by one. */
  readonly texts: TextsByLanguage;
  /** Schemes beside http, https and mailto, with the colon: `tel:`. */
  readonly protocols: readonly string[];
  /** Where problems go instead of the console. */
  readonly report?: (problem: Report, element: Element) => void;
}

/** What `configure` takes: each setting in whole; `null` takes an earlier one back. */
export type Configuration = { readonly [Name in keyof Settings]?: Settings[Name] | null | undefined };

// A scheme (RFC 3986, 3.1), but none whose links can run script in the page.
const schemePattern = /^(?!(javascript|vbscript|data|blob|filesystem):)[a-z][a-z\d+.-]*:$/;
const isText = (value: unknown): value is string => typeof value === 'string';
const isFunction = (value: unknown) => typeof value === 'function';
const isScheme = (value: unknown) => isText(value) && schemePattern.test(value);
const every = (values: unknown, test: (value: unknown) => boolean) =>
  typeof values === 'object' && Object.values(values as object).every(test);

/** Whether a value is one for that setting; what throws is none. */
const validators: Record<string, (value: unknown) => unknown> = {
  fetch: isFunction,
  report: isFunction,
  // The constructor throws where the zone is unknown.
  timeZone: (value) => isText(value) && new Intl.DateTimeFormat(undefined, { timeZone: value }),
  texts: (value) => every(value, (texts) => every(texts, isText)),
  protocols: (value) => Array.isArray(value) && every(value, isScheme),
};

const defaults: Settings = { fetch: (...request) => globalThis.fetch(...request), texts: {}, protocols: [] };
/** The defaults under what the page's meta element says. */
let base = defaults;
let current: Settings | undefined;
const listeners = new Set<() => void>();
const warned = new Set<string>();

function warn(what: string, reason: unknown): void {
  if (!warned.has(what)) console.warn(`article-elements: ${what} is not valid and is ignored.`, reason);
  warned.add(what);
}

/** Lays what is valid of a configuration over earlier settings. */
function layOver(earlier: Settings, configuration: unknown): Settings {
  const given = Object(configuration) as Record<string, unknown>;
  const result: Record<string, unknown> = { ...earlier };
  for (const name of Object.keys(given)) {
    try {
      const value = given[name];
      if (value == null) result[name] = base[name as keyof Settings];
      else if (validators[name]?.(value)) result[name] = value;
      else warn(`the setting ${name}`, value);
    } catch (error) {
      warn(`the setting ${name}`, error);
    }
  }
  return result as unknown as Settings;
}

/** What holds now; the same object until something changes. */
export function settings(): Settings {
  if (!current) {
    try {
      // On a server there is no document.
      const content = globalThis.document?.querySelector<HTMLMetaElement>('meta[name=article-elements]')?.content;
      if (content) base = layOver(defaults, JSON.parse(content));
    } catch (error) {
      warn('the content of <meta name="article-elements">', error);
    }
    current = base;
  }
  return current;
}

/** Sets what holds for every element of the page, before or after elements exist. What is not valid is reported and ignored. */
export function configure(configuration: Configuration): void {
  current = layOver(settings(), configuration);
  listeners.forEach((listener) => listener());
}

/** Calls back after each `configure`, until the returned function is called. */
export function onSettingsChange(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}
