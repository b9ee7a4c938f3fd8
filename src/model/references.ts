import type { Reader } from './reader.js';

/** More than a page says of itself, and soon looked through. */
const maximumThings = 50_000;

/** The things of a document by `@id`, wherever they stand: the fullest of those that say the same. */
function collect(document: unknown): ReadonlyMap<unknown, object> {
  const things = new Map<unknown, object>();
  const seen = new Set<unknown>();
  const waiting = [document];
  while (waiting.length && seen.size < maximumThings) {
    const thing = waiting.pop();
    if (typeof thing !== 'object' || !thing || seen.has(thing)) continue;
    seen.add(thing);
    try {
      const values = Object.values(thing) as unknown[];
      for (const value of values) if (typeof value === 'object') waiting.push(value);
      const { '@id': id, url } = thing as Readonly<Record<string, unknown>>;
      for (const name of [id, url])
        if (typeof name === 'string' && values.length > Object.keys(things.get(name) ?? {}).length)
          things.set(name, thing);
    } catch {
      // It is reported when it is read.
    }
  }
  return things;
}

/** The thing of that `@id` or, in a list of addresses, of that URL. */
export const lookUp = (name: unknown, reader: Reader): object | undefined =>
  (reader.things ??= collect(reader.document)).get(name);

/** A record, with what the rest of the document says of the same thing. */
export function referredTo(raw: object, reader: Reader): object {
  const { '@id': id } = raw as { '@id'?: unknown };
  const thing = id ? lookUp(id, reader) : undefined;
  return thing && thing !== raw ? { ...thing, ...raw } : raw;
}
