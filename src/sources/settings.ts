import type { Problem } from '../model/index.js';

/** Interface texts by language, then by key. */
export type TextsByLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What holds for every element of the page. */
export interface Settings {
  /** Fetches `src`. */
  readonly fetch: typeof fetch;
  /** IANA name: the zone of dates that have none. */
  readonly timeZone?: string | undefined;
  /** Interface texts that replace the library's own, one by one. */
  readonly texts: TextsByLanguage;
  /** Schemes beside http, https and mailto, with the colon: `tel:`. */
  readonly protocols: readonly string[];
  /** Where problems go instead of the console. */
  readonly report?: ((problem: Problem, element: Element) => void) | undefined;
}

/** What `configure` takes: `null` takes a setting back. */
export type Configuration = { readonly [Name in keyof Settings]?: Settings[Name] | null };

const listeners = new Set<() => void>();
let configured: Partial<Settings> = {};
const defaults: Settings = { fetch: (...request) => globalThis.fetch(...request), texts: {}, protocols: [] };

/** Sets what holds for every element of the page, before or after elements exist. */
export function configure(configuration: Configuration): void {
  configured = { ...configured, ...(configuration as Partial<Settings>) };
  listeners.forEach((listener) => listener());
}

/** What holds now; the same object until something changes. */
export function settings(): Settings {
  return { ...defaults, ...configured };
}

/** Calls back after each change, until the returned function is called. */
export function onSettingsChange(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}
