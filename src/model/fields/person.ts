import type { Organization, Person } from '../article.js';
import { listOf, type Parse } from '../reader.js';
import { thing } from '../shape.js';
import { image } from './image.js';
import { descriptionText, nameText } from './text.js';
import { url } from './url.js';

/** Reads a person: a name or an object. */
export const person = /* @__PURE__ */ thing<Person>('name', [
  [nameText, 'name @value', 'jobTitle'],
  [url, 'url link'],
  [image, 'image avatar profile_image'],
  [descriptionText, 'description bio'],
  [/* @__PURE__ */ listOf(url), 'sameAs'],
]);

/** Reads persons: one, or an array of them. */
export const people: Parse<Person[]> = /* @__PURE__ */ listOf(person);

/** Reads an organization: a name or an object. */
export const organization = /* @__PURE__ */ thing<Organization>('name', [
  [nameText, 'name @value'],
  [url, 'url'],
  [image, 'logo'],
]);

/** Reads who published; the page's own publisher is no source. */
export const publisher: Parse<Organization> = (raw, reader) => {
  const result = organization(raw, reader);
  return result?.name.toLowerCase() === reader.options.siteName?.trim().normalize().toLowerCase() ? undefined : result;
};
