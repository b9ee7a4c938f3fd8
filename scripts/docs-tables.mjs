// Writes docs/elements/*.md, docs/problems.md and the README's tables from the manifest and the model. With `--check` it writes nothing
// and fails where they are stale, or where something public has no description.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { problemCodes } from '../dist/model/index.js';

const isCheck = process.argv.includes('--check');
const complaints = [];
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${text}\`` : '');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
/** What an author has to write: the values of an attribute, its type where it takes any. */
const valuesOf = ({ type }) =>
  (type?.text ?? '')
    .replace(/ \| (undefined|null|'')(?=$| )/g, '')
    .replace(/^unknown$/, 'JSON')
    .replaceAll("'", '');
const defaultOf = ({ default: value = '' }) =>
  /^(undefined|null|''|false)?$/.test(value) ? '' : value.replaceAll("'", '');

const attributeRow = (attribute) => [
  code(attribute.name),
  code(valuesOf(attribute)),
  code(defaultOf(attribute)),
  attribute.description,
];
const attributeHead = ['attribute', 'values', 'default', 'what'];

/** Properties that no attribute sets, and what can only be read. */
function memberRows({ members = [], attributes = [] }) {
  const ofAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  return members
    .filter(({ name, kind }) => kind === 'method' || !ofAttributes.has(name))
    .map(({ name, kind, type, parameters = [], return: result, description, static: isStatic }) => [
      code(
        (isStatic ? 'static ' : '') +
          (kind === 'method' ? `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` : name),
      ),
      code(kind === 'method' ? result?.type?.text : type?.text),
      description,
    ]);
}

const namedRows = (list, format = code) => list.map(({ name, description }) => [format(name), description]);

function elementPage(element) {
  const { tagName, description, attributes = [], events = [], cssParts = [], slots = [] } = element;
  const { cssStates = [], cssProperties = [] } = element;
  const section = (title, head, rows) => (rows.length ? `## ${title}\n\n${table(head, rows)}\n` : '');
  return `<!-- Written by npm run docs from the source's comments. -->

# ${tagName}

${description}

\`\`\`js
import 'article-elements/${tagName}/define';
\`\`\`

${section('Attributes', attributeHead, attributes.map(attributeRow))}
An attribute's property has the same name in camel case.

${section('Properties and methods', ['name', 'type', 'what'], memberRows(element))}
${section(
  'Events',
  ['event', 'type', 'when'],
  events.map(({ name, type, description: when }) => [code(name), code(type?.text), when]),
)}
${section('Slots', ['slot', 'what'], namedRows(slots))}
${section(
  'Parts',
  ['part', 'what'],
  namedRows(cssParts, (name) => code(`::part(${name})`)),
)}
${section(
  'States',
  ['state', 'when'],
  namedRows(cssStates, (name) => code(`:state(${name})`)),
)}
${section(
  'Custom properties',
  ['custom property', 'default', 'what'],
  cssProperties.map(({ name, default: value, description: what }) => [code(name), code(value), what]),
)}`;
}

function problemsPage() {
  const rows = Object.entries(problemCodes).map(([name, text]) => [code(name), text]);
  return `<!-- Written by npm run docs from src/model/problem.ts. -->

# Problems

Each comes with its code and the place in the data in the \`article-load\` event, and is told once per code and element in the console,
or to the \`report\` of \`configure()\`.

${table(['code', 'what it means, and what happens'], rows)}
`;
}

/** The README has what is the element's own; what all have in common stands on the element's page. */
function readmeTable({ tagName, attributes = [] }) {
  const own = attributes.filter(({ inheritedFrom }) => inheritedFrom?.name !== 'DocumentElement');
  return `${table(attributeHead, own.map(attributeRow))}

[Everything about \`${tagName}\`](docs/elements/${tagName}.md): the attributes that all elements have, properties, events, slots, parts, states.`;
}

async function write(file, text) {
  const formatted = await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  if (isCheck) complaints.push(`${file} is stale: npm run docs`);
  else writeFileSync(file, formatted);
}

/** Everything public says what it is. */
function checkDescriptions(element) {
  for (const kind of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssStates', 'cssProperties'])
    for (const { name, description } of element[kind] ?? [])
      if (!description) complaints.push(`${element.tagName}: ${kind} "${name}" has no description`);
}

/** What a sheet or a template offers has to be in the manifest. */
function checkCompleteness() {
  const sources = readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'));
  const used = (pattern) => new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)));
  const known = (kind) => new Set(elements.flatMap((element) => element[kind] ?? []).map(({ name }) => name));
  const compare = (what, names, documented) => {
    for (const name of names)
      if (!documented.has(name)) complaints.push(`${what} "${name}" is in no element's documentation`);
  };
  compare('part', used(/\bpart="([a-z-]+)"/g), known('cssParts'));
  compare('slot', used(/<slot[^>]*? name="([a-z-]+)"/g), known('slots'));
  compare('custom property', used(/var\((--article-[a-z-]+)/g), known('cssProperties'));
}

mkdirSync('docs/elements', { recursive: true });
for (const element of elements) {
  checkDescriptions(element);
  await write(`docs/elements/${element.tagName}.md`, elementPage(element));
}
checkCompleteness();
await write('docs/problems.md', problemsPage());
const readme = readFileSync('README.md', 'utf8').replace(
  /(<!-- table:([a-z-]+) -->)[^]*?(<!-- \/table -->)/g,
  (whole, start, tag, end) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) complaints.push(`README.md: there is no element "${tag}"`);
    return element ? `${start}\n\n${readmeTable(element)}\n\n${end}` : whole;
  },
);
await write('README.md', readme);

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length ? 1 : 0;
