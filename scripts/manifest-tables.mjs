// Tables in Markdown of what the manifest knows about each element, for docs/ and for Storybook's pages.
import { readFileSync } from 'node:fs';

/** The elements by their tags' order in the alphabet. */
export const readElements = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
export const code = (text) => (text ? `\`${text}\`` : '');
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** A heading over a table, or nothing where there are no rows. */
const section = (title, head, rows) => (rows.length ? `## ${title}\n\n${table(head, rows)}\n` : '');
const named = (list = [], format = code) => list.map(({ name, description }) => [format(name), description]);

/** What an author has to write: the values of an attribute, its type where it takes any. */
const valuesOf = ({ type }) =>
  (type?.text ?? '')
    .replace(/ \| (undefined|null|'')(?=$| )/g, '')
    .replace(/^unknown$/, 'JSON')
    .replaceAll("'", '');
const defaultOf = ({ default: value = '' }) =>
  /^(undefined|null|''|false)?$/.test(value) ? '' : value.replaceAll("'", '');

export const attributeTable = (attributes) =>
  table(
    ['attribute', 'values', 'default', 'what'],
    attributes.map((attribute) => [
      code(attribute.name),
      code(valuesOf(attribute)),
      code(defaultOf(attribute)),
      attribute.description,
    ]),
  );

/** Properties that no attribute sets, and what can only be read or called. */
export function memberSection({ members = [], attributes = [] }) {
  const ofAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  const rows = members
    .filter(({ name, kind }) => kind === 'method' || !ofAttributes.has(name))
    .map(({ name, kind, type, parameters = [], return: result, description, static: isStatic }) => {
      const call = kind === 'method' ? `(${parameters.map((parameter) => parameter.name).join(', ')})` : '';
      return [
        code(`${isStatic ? 'static ' : ''}${name}${call}`),
        code((kind === 'method' ? result?.type : type)?.text),
        description,
      ];
    });
  return section('Properties and methods', ['name', 'type', 'what'], rows);
}

export const eventSection = ({ events = [] }) =>
  section(
    'Events',
    ['event', 'type', 'when'],
    events.map(({ name, type, description }) => [code(name), code(type?.text), description]),
  );

export const fieldSection = ({ reads }) => section('Fields of the document', ['field', 'what for'], named(reads));

export const accessibilitySection = ({ accessibility = [] }) =>
  accessibility.length ? `## Accessibility\n\n${accessibility.map((text) => `- ${text}`).join('\n')}\n` : '';

/** Everything that a site's style sheet can take hold of. */
export const styleSections = ({ slots, cssParts, cssStates, cssProperties = [] }) =>
  [
    section('Slots', ['slot', 'what'], named(slots)),
    section(
      'Parts',
      ['part', 'what'],
      named(cssParts, (name) => code(`::part(${name})`)),
    ),
    section(
      'States',
      ['state', 'when'],
      named(cssStates, (name) => code(`:state(${name})`)),
    ),
    section(
      'Custom properties',
      ['custom property', 'default', 'what'],
      cssProperties.map(({ name, default: value, description }) => [code(name), code(value), description]),
    ),
  ].join('\n');
