import { isRecord } from './reader.js';

const articleTypes = /(?:Article|Posting|Report|Review)(?:,|$)/;
const listType = /\bItemList(?:,|$)/;

/** What a thing has under a key, but looked at: what throws is nothing here, and is reported when it is read. */
function peek(thing: unknown, key: string): unknown {
  try {
    return isRecord(thing) ? thing[key] : undefined;
  } catch {
    return undefined;
  }
}

/** The `@type` of a JSON-LD thing; several, with commas. */
function typeOf(raw: unknown): string {
  const type = peek(raw, '@type');
  return typeof type === 'string' || Array.isArray(type) ? `${type as string}` : '';
}

/** The type of what a page is about. */
const mainType = (raw: unknown): string => typeOf(peek(raw, 'mainEntity'));

/** Whether a thing is schema.org's list, or the page of one; a trail of breadcrumbs is none. */
export const isItemList = (raw: unknown): boolean => listType.test(typeOf(raw)) || listType.test(mainType(raw));

/** Whether a thing is an article, or the page of one. Outside a graph everything is that does not say otherwise. */
export const isArticle = (raw: unknown, isGraph: boolean): boolean => {
  const type = typeOf(raw);
  return type ? articleTypes.test(type) || articleTypes.test(mainType(raw)) : !isGraph;
};

/** Whether a thing is the page of an article or of a list, which is what is meant. */
export const isPage = (raw: unknown): raw is object =>
  !articleTypes.test(typeOf(raw)) && (articleTypes.test(mainType(raw)) || listType.test(mainType(raw)));
