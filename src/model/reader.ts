import type { DateValue } from './article.js';
import type { ParseOptions } from './parse-options.js';
import { type Problem, type ProblemCode, problemCodes } from './problem.js';

/** One reading of one document: where it stands, what it found wrong, what its items inherit. */
export interface Reader {
  readonly options: ParseOptions;
  readonly problems: Problem[];
  /** The keys that lead to the value being read; only the first `depth` count, and the first of all is the document itself. */
  readonly path: (string | number)[];
  depth: number;
  /** Nested articles so far: objects that hold each other could go on for ever. */
  items: number;
  /** Problems beyond those that are listed. */
  unlisted: number;
  /** What `@id` refers to. */
  references?: ReadonlyMap<unknown, unknown>;
  inLanguage?: string | undefined;
  isZoneBad?: boolean;
}

/** Reads one kind of value. What cannot be used is `undefined`; a defect is reported. */
export type Parse<Value> = (raw: unknown, reader: Reader) => Value | undefined;

/** Which keys of a raw record give which key of the result, the first usable one winning. */
export type Row = readonly [target: string, keys: string, parse: Parse<unknown>];

/** Rows by key. */
export interface Shape {
  readonly rows: readonly Row[];
  readonly ranks: ReadonlyMap<string, readonly number[]>;
}

const maximumDepth = 64;
const maximumItems = 10_000;
const maximumProblems = 1000;

/** Begins a reading. `depth` is 1 where the first key is shown in paths. */
export const createReader = (options: ParseOptions, problems: Problem[] = [], depth = 0): Reader => ({
  options,
  problems,
  path: [''],
  depth,
  items: 0,
  unlisted: 0,
});

/** Notes a defect of the value being read. */
export function report(reader: Reader, code: ProblemCode, detail?: unknown): undefined {
  const { problems, path, depth } = reader;
  if (problems.length >= maximumProblems) {
    problems[maximumProblems] = problem('problems-cut', '', ++reader.unlisted);
    return;
  }
  let place = '';
  for (let index = 1; index < depth; index++) {
    const key = path[index]!;
    place += typeof key === 'number' ? `[${key}]` : (place && '.' + key) || key;
  }
  problems.push(problem(code, place, detail));
}

function problem(code: ProblemCode, path: string, detail: unknown): Problem {
  const shown = typeof detail === 'string' || typeof detail === 'number' ? ` (${String(detail).slice(0, 80)})` : '';
  return { code, path, message: problemCodes[code] + shown };
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
  let value: Value | undefined;
  try {
    if (depth > maximumDepth) report(reader, 'too-deep');
    else value = parse((holder as Record<string | number, unknown>)[key], reader);
  } catch {
    reader.depth = depth + 1;
    report(reader, 'unreadable-value');
  }
  reader.depth = depth;
  return value;
}

/** Whether there is an object that is no array. */
export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && !!raw && !Array.isArray(raw);

/** Reads an array, or one value for an array of one. */
export function list<Value>(raw: unknown, reader: Reader, parse: Parse<Value>): Value[] | undefined {
  const values: Value[] = [];
  const add = (value: Value | undefined) => value !== undefined && values.push(value);
  if (Array.isArray(raw)) {
    if (raw.length > maximumItems) report(reader, 'items-cut', raw.length - maximumItems);
    for (let index = 0; index < raw.length && index < maximumItems; index++) add(at(reader, raw, index, parse));
  } else add(parse(raw, reader));
  return values.length ? values : undefined;
}

/** Reads the first usable entry of an array. */
export function first<Value>(raw: readonly unknown[], reader: Reader, parse: Parse<Value>): Value | undefined {
  for (let index = 0; index < raw.length && index < maximumItems; index++) {
    const value = at(reader, raw, index, parse);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Makes a shape of its rows. */
export function shape(rows: readonly Row[]): Shape {
  const flat: Row[] = [];
  const ranks = new Map<string, number[]>();
  for (const [target, keys, parse] of rows)
    for (const key of keys.split(' ')) {
      ranks.set(key, [...(ranks.get(key) ?? []), flat.length]);
      flat.push([target, key, parse]);
    }
  return { rows: flat, ranks };
}

/** Whether a date gave nothing but its text: another key may know better. */
const isUnread = (value: unknown): boolean => !!(value as DateValue).text && (value as DateValue).wall === undefined;

/** Reads the known keys of a record, and no others. */
export function record<Value>(raw: unknown, reader: Reader, { rows, ranks }: Shape): Partial<Value> {
  const result: Record<string, unknown> = {};
  if (!isRecord(raw)) return result as Partial<Value>;
  const source = (reader.references?.get(raw['@id']) ?? raw);
  // Records have fewer keys than the table has rows.
  const order: number[] = [];
  for (const key of Object.keys(source)) {
    const known = ranks.get(key);
    if (known) for (const rank of known) order.push(rank);
  }
  order.sort((a, b) => a - b);
  for (const rank of order) {
    const [target, key, parse] = rows[rank]!;
    const known = result[target];
    if (known !== undefined && !isUnread(known)) continue;
    const value = at(reader, source, key, parse);
    if (value !== undefined && (known === undefined || !isUnread(value))) put(result, target, value);
  }
  return result as Partial<Value>;
}

/** Sets a key, or with `holder.key` the key of a record (of the first, in an array) that is there already. */
export function put(result: Record<string, unknown>, target: string, value: unknown): void {
  const [name, key] = target.split('.') as [string, string?];
  if (!key) result[name] = value;
  else {
    const holder = result[name];
    if (Array.isArray(holder))
      result[name] = [{ ...(holder[0] as object), [key]: value }, ...(holder.slice(1) as unknown[])];
    else if (holder) result[name] = { ...holder, [key]: value };
  }
}
