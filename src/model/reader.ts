import type { ParseOptions } from './parse-options.js';
import { problem, type Problem, type ProblemCode } from './problem.js';
import type { Shape } from './shape.js';

/** One reading of one document: where it stands, what it found wrong, what its items inherit. */
export interface Reader {
  readonly options: ParseOptions;
  readonly problems: Problem[];
  /** What is read of articles. */
  readonly shape: Shape;
  /** The keys that lead to the value being read. Only the first `depth` count, and the first of all is the document itself. */
  readonly path: (string | number)[];
  depth: number;
  /** Articles so far. */
  articles: number;
  /** Characters of all texts so far. */
  characters: number;
  /** The URL that relative ones stand against, where there is one. */
  base?: URL | undefined;
  /** The whole document. */
  document?: unknown;
  /** Its things by `@id`, once one was asked for. */
  things?: ReadonlyMap<unknown, object>;
  inLanguage?: string | undefined;
  isZoneBad?: boolean;
}

/** Reads one kind of value, which is not null. What cannot be used is `undefined`; a defect is reported. */
export interface Parse<Value> {
  (raw: unknown, reader: Reader): Value | undefined;
  /** What is read of it, where it is a record. */
  shape?: Shape;
}

const maximumDepth = 64;
/** The most defects that are listed. */
export const maximumProblems = 1000;
/** Ten times what `src` may be long: where many refer to one thing, its texts are read again and again. */
const maximumCharacters = 50_000_000;
/** The longest list that is read whole. */
export const maximumItems = 10_000;

/** The last base: what a page shows stands against few, and to take one apart costs as much as all texts of an article. */
let known: { readonly base: string | undefined; readonly address: URL | undefined } | undefined;

/** Begins a reading. `depth` is 1 where a key of the outermost record is shown in paths. */
export function createReader(shape: Shape, options: ParseOptions, problems: Problem[] = [], depth = 0): Reader {
  const { base } = options;
  if (known?.base !== base || !known) known = { base, address: webAddress(base) };
  return { shape, options, problems, path: [''], depth, articles: 0, characters: 0, base: known.address };
}

/** A URL that others may stand against; none where it is none, and then they stay relative. */
export function webAddress(raw: unknown, base?: URL | string): URL | undefined {
  try {
    const address = typeof raw === 'string' ? new URL(raw, base) : undefined;
    return address?.protocol.startsWith('http') ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Where the value stands that is being read. */
export function placeIn({ path, depth }: Reader): string {
  let place = '';
  for (const key of path.slice(1, depth)) place += typeof key === 'number' ? `[${key}]` : place ? '.' + key : key;
  return place;
}

/** Notes a defect of the value being read. */
export function report(reader: Reader, code: ProblemCode, detail?: unknown): undefined {
  const { problems } = reader;
  if (problems.length >= maximumProblems) {
    const unlisted = Number(/\d+$/.exec(problems[maximumProblems]?.message ?? '')) + 1;
    problems[maximumProblems] = problem('problems-cut', '', unlisted);
  } else {
    problems.push(problem(code, placeIn(reader), detail));
  }
}

/** Reads what a record or an array has under a key. The only way down: it keeps the path, the depth and every exception. */
export function at<Value>(
  reader: Reader,
  holder: object,
  key: string | number,
  parse: Parse<Value>,
): Value | undefined {
  const { depth } = reader;
  reader.path[depth] = key;
  reader.depth = depth + 1;
  try {
    const raw = (holder as Record<string | number, unknown>)[key];
    // An empty alternative text says something: the image is decoration.
    if (raw === undefined || raw === null || (raw === '' && key !== 'alt')) return undefined;
    if (typeof raw === 'string' && (reader.characters += raw.length) > maximumCharacters)
      return report(reader, 'text-cut', raw.length);
    return depth > maximumDepth ? report(reader, 'too-deep') : parse(raw, reader);
  } catch {
    reader.depth = depth + 1;
    return report(reader, 'unreadable-value');
  } finally {
    reader.depth = depth;
  }
}

/** Whether there is an object that is no array. */
export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && !!raw && !Array.isArray(raw);

/** Reads an array, or one value for an array of one; a text, where it has a separator, as several. */
export function listOf<Value>(parse: Parse<Value>, separator?: RegExp, wanted = maximumItems): Parse<Value[]> {
  const list: Parse<Value[]> = (raw, reader) => {
    const values: Value[] = [];
    const entries: unknown = separator && typeof raw === 'string' ? raw.split(separator) : raw;
    const several = Array.isArray(entries);
    const length = several ? entries.length : 1;
    if (length > maximumItems) report(reader, 'items-cut', length - maximumItems);
    for (let index = 0; index < length && index < maximumItems && values.length < wanted; index++) {
      const value = several ? at(reader, entries, index, parse) : parse(entries, reader);
      if (value !== undefined) values.push(value);
    }
    // A copy has no room for more: what is pushed to an array keeps place for sixteen.
    return values.length ? values.slice() : undefined;
  };
  if (parse.shape) list.shape = parse.shape;
  return list;
}

/** Reads the first usable entry of an array. */
export const first = <Value>(raw: readonly unknown[], reader: Reader, parse: Parse<Value>): Value | undefined =>
  listOf(parse, undefined, 1)(raw, reader)?.[0];

/** Begins to read a document: anything, or JSON text. */
export function readDocument<Value>(input: unknown, reader: Reader, parse: Parse<Value>): Value | undefined {
  return at(reader, { '': input }, '', () => {
    const raw = typeof input === 'string' ? fromJson(input, reader) : input;
    reader.document = raw;
    return raw === undefined ? undefined : parse(raw, reader);
  });
}

/** Reads JSON text. */
export function fromJson(text: string, reader: Reader): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return report(reader, 'not-json', String(error));
  }
}
