import { at, isRecord, type Reader } from './reader.js';

const articleTypes = /(?:Article|Posting|Report|Review)(?:,|$)/;

/** The text of a key of a thing that is but looked at: what throws is none here, and is reported when it is read. */
function peek(thing: unknown, key: string): string {
  try {
    return isRecord(thing) ? `${(thing[key] ?? '') as string}` : '';
  } catch {
    return '';
  }
}

/** The `@type` of a JSON-LD thing; several, with commas. */
const typeOf = (raw: unknown): string => peek(raw, '@type');

/** Whether a thing is schema.org's list; a trail of breadcrumbs is none. */
export const isItemList = (raw: unknown): boolean => /\bItemList(?:,|$)/.test(typeOf(raw));

/** Whether a thing is an article. Outside a graph everything is that does not say otherwise. */
export const isArticle = (raw: unknown, isGraph: boolean): boolean => {
  const type = typeOf(raw);
  return type ? articleTypes.test(type) : !isGraph;
};

/** Reads the things of a JSON-LD graph, which refer to each other. */
export const readGraph = <Value>(
  raw: object,
  reader: Reader,
  find: (raw: unknown, reader: Reader, isGraph: boolean) => Value | undefined,
): Value | undefined =>
  at(reader, raw, '@graph', (things) => {
    const references = new Map<unknown, unknown>();
    for (const thing of [things].flat()) references.set(peek(thing, '@id'), thing);
    references.delete('');
    reader.references = references;
    return find(things, reader, true);
  });
