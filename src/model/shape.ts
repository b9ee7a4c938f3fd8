import type { DateValue } from './article.js';
import { at, first, isRecord, type Parse, type Reader } from './reader.js';
import { referredTo } from './references.js';

/** A parser, and the keys that it reads: `target alias alias`, or `target> alias` where it does not read the target's own key. */
export type Rows = readonly (readonly [parse: Parse<unknown>, ...lines: string[]])[];

type Field = readonly [rank: number, target: string, key: string, parse: Parse<unknown>];

/** The fields of a kind of record, by key. Of several keys with one target the first that is usable wins. */
export type Shape = ReadonlyMap<string, readonly Field[]>;

/** Makes a shape of its rows. */
export function shapeOf(...groups: readonly Rows[]): Shape {
  const shape = new Map<string, Field[]>();
  let rank = 0;
  for (const [parse, ...lines] of groups.flat())
    for (const line of lines) {
      const keys = line.split(' ');
      for (const key of keys)
        shape.set(key, [...(shape.get(key) ?? []), [rank++, keys[0]!.replace('>', ''), key, parse]]);
    }
  return shape;
}

/** Whether there is a date of which nothing but its text is known: another key may know better. */
const isUnread = (value: unknown): boolean => !!(value as DateValue).text && (value as DateValue).wall === undefined;

/** Reads the known keys of a record, and no others. */
export function record<Value>(raw: object, reader: Reader, shape: Shape): Partial<Value> {
  const result: Record<string, unknown> = {};
  const source = referredTo(raw, reader);
  // Most records have far fewer keys than the shape, so look up theirs. In order of rank, by insertion.
  const order: Field[] = [];
  for (const key of Object.keys(source)) {
    const fields = shape.get(key);
    if (fields)
      for (const field of fields) {
        let place = order.length;
        for (; place && order[place - 1]![0] > field[0]; place--) order[place] = order[place - 1]!;
        order[place] = field;
      }
  }
  for (const [, target, key, parse] of order) {
    const known = result[target];
    if (known !== undefined && !isUnread(known)) continue;
    const value = at(reader, source, key, parse);
    if (value !== undefined && (known === undefined || !isUnread(value))) result[target] = value;
  }
  return result as Partial<Value>;
}

/** Reads a thing with a main key, for which a bare value stands too; without it there is no thing. Of an array, the first. */
export function thing<Value>(mainKey: string, rows: Rows, defaults?: Partial<Value>): Parse<Value> {
  const shape = shapeOf(rows);
  const [, , , main] = shape.get(mainKey)![0]!;
  const parse: Parse<Value> = (raw, reader) => {
    if (Array.isArray(raw)) return first(raw, reader, parse);
    let result: Record<string, unknown> = isRecord(raw) ? record(raw, reader, shape) : { [mainKey]: main(raw, reader) };
    if (defaults) result = { ...defaults, ...result };
    return result[mainKey] === undefined ? undefined : (result as Value);
  };
  parse.shape = shape;
  return parse;
}
