import { isRecord, type Reader, report } from './reader.js';

const articleTypes = /(?:Article|Posting|Report|Review)(?:,|$)/;

/** The `@type` of a JSON-LD thing; several, with commas. */
const typeOf = (raw: unknown): string => (isRecord(raw) && raw['@type'] ? `${raw['@type'] as string}` : '');

/** Whether a thing is schema.org's list; a trail of breadcrumbs is none. */
export const isItemList = (raw: unknown): boolean => /\bItemList(?:,|$)/.test(typeOf(raw));

/** Whether a thing is an article. Outside a graph everything is that does not say otherwise. */
export const isArticle = (raw: unknown, isGraph: boolean): boolean => {
  const type = typeOf(raw);
  return type ? articleTypes.test(type) : !isGraph;
};

/** Remembers the things of a graph, since they refer to each other. */
export function rememberThings(things: unknown, reader: Reader): void {
  const references = new Map<unknown, unknown>();
  if (Array.isArray(things))
    for (const thing of things as unknown[]) if (isRecord(thing) && thing['@id']) references.set(thing['@id'], thing);
  reader.references = references;
}

/** Reads JSON text. */
export function fromJson(text: string, reader: Reader): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return report(reader, 'not-json', String(error));
  }
}
