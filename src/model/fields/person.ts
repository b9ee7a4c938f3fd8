import type { Organization, Person } from '../article.js';
import { first, isRecord, list, type Parse, record, shape, type Shape } from '../reader.js';
import { image } from './image.js';
import { descriptionText, nameText } from './text.js';
import { url } from './url.js';

const personShape = /* @__PURE__ */ shape([
  ['name', 'name @value', nameText],
  ['url', 'url link', url],
  ['image', 'image avatar profile_image', image],
  ['jobTitle', 'jobTitle', nameText],
  ['description', 'description bio', descriptionText],
  ['sameAs', 'sameAs', (raw, reader) => list(raw, reader, url)],
]);

const organizationShape = /* @__PURE__ */ shape([
  ['name', 'name @value', nameText],
  ['url', 'url link', url],
  ['logo', 'logo image', image],
]);

/** Reads a name, or an object that has one. */
const named =
  <Value extends { name: string }>(fields: Shape): Parse<Value> =>
  (raw, reader) => {
    if (Array.isArray(raw)) return first(raw, reader, named<Value>(fields));
    const result = isRecord(raw) ? record<Value>(raw, reader, fields) : { name: nameText(raw, reader) };
    return result.name ? (result as Value) : undefined;
  };

/** Reads persons: a name, an object, or an array of them. */
export const people: Parse<Person[]> = (raw, reader) => list(raw, reader, named<Person>(personShape));

/** Reads an organization: a name or an object. */
export const organization: Parse<Organization> = /* @__PURE__ */ named<Organization>(organizationShape);

/** Reads who published; the page's own publisher is no source. */
export const publisher: Parse<Organization> = (raw, reader) => {
  const result = organization(raw, reader);
  return result?.name.toLowerCase() === reader.options.siteName?.trim().normalize().toLowerCase() ? undefined : result;
};
