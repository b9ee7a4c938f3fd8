import type { InputType } from 'storybook/internal/types';
import manifest from '../custom-elements.json' with { type: 'json' };
import { articleDocuments, listDocuments } from '../stories/data/documents.js';

/** What the manifest says about an attribute. */
export interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

const declarations = manifest.modules.flatMap((module) => (module.declarations ?? []) as readonly Declaration[]);

/** The attributes of an element, its own before those of its bases. */
export const attributesOf = (tag: string): readonly Attribute[] =>
  declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];

/** The documents that an element can be given, by name. */
export const documentsFor = (tag: string): Readonly<Record<string, unknown>> =>
  attributesOf(tag).some(({ name }) => name === 'items') ? listDocuments : articleDocuments;

/** Attributes whose value is a document or JSON: picked by name, never typed. */
const isJson = ({ name, type }: Attribute): boolean =>
  name === 'article' || name === 'items' || type?.text.startsWith('unknown') === true;

const textOf = (value: unknown): string => JSON.stringify(value);

/** Values for the JSON attributes that hold no document. */
const named: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  texts: {
    'other headings': { relatedHeading: 'More on this', recommendedHeading: 'Read next' },
    'unknown key': { noSuchText: 'reported, and left out' },
  },
};

function jsonControl(tag: string, { name }: Attribute): InputType {
  const values = named[name] ?? (name === 'current-article' ? articleDocuments : documentsFor(tag));
  return {
    control: { type: 'select' },
    options: Object.keys(values),
    mapping: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, textOf(value)])),
  };
}

function control(tag: string, attribute: Attribute): InputType {
  if (isJson(attribute)) return jsonControl(tag, attribute);
  const type = (attribute.type?.text ?? 'string').replace(' | undefined', '');
  if (type === 'boolean' || type === 'number') return { control: { type } };
  const literals = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!);
  return literals.length > 1 ? { control: { type: 'select' }, options: literals } : { control: { type: 'text' } };
}

/**
 * A control for every attribute, under the attribute's name, and one for the document inside the element. Storybook's own extraction
 * files attributes, parts and slots under one name each, so that `headline` the part hides `headline` the attribute.
 */
export function argTypesOf(tag: string): Record<string, InputType> {
  const document: InputType = {
    name: 'document',
    description: 'The document, as JSON in a script element inside.',
    control: { type: 'select' },
    options: Object.keys(documentsFor(tag)),
    mapping: documentsFor(tag),
    table: { category: 'data', type: { summary: 'one of the named documents' } },
  };
  const attributes = attributesOf(tag).map((attribute): [string, InputType] => [
    attribute.name,
    {
      name: attribute.name,
      description: attribute.description ?? '',
      ...control(tag, attribute),
      table: {
        category: 'attributes',
        type: { summary: (attribute.type?.text ?? '').replace(' | undefined', '') },
        ...(attribute.default ? { defaultValue: { summary: attribute.default } } : {}),
      },
    },
  ]);
  return { document, ...Object.fromEntries(attributes) };
}
