// Writes docs/elements/*.md, docs/problems.md, the README's tables and that of the formats in docs/sources.md, from the manifest, the model
// and the tests' fixtures. With `--check` it writes nothing and fails where they are stale, or where something public has no description.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { problemCodes } from '../dist/model/index.js';
import {
  accessibilitySection,
  attributeTable,
  code,
  eventSection,
  fieldSection,
  memberSection,
  readElements,
  styleSections,
  table,
} from './manifest-tables.mjs';

const isCheck = process.argv.includes('--check');
const complaints = [];
const elements = readElements();

const elementPage = (element) => `<!-- Written by npm run docs from the source's comments. -->

# ${element.tagName}

${element.description}

\`\`\`js
import 'article-elements/${element.tagName}/define';
\`\`\`

${fieldSection(element)}

## Attributes

${attributeTable(element.attributes)}

An attribute's property has the same name in camel case.

${memberSection(element)}
${eventSection(element)}
${styleSections(element)}
${accessibilitySection(element)}`;

const problemsPage = () => `<!-- Written by npm run docs from src/model/problem.ts. -->

# Problems

Each comes with its code and the place in the data in the \`article-load\` event, and is told once per code and element in the console,
or to the \`report\` of \`configure()\`.

${table(
  ['code', 'what it means, and what happens'],
  Object.entries(problemCodes).map(([name, text]) => [code(name), text]),
)}
`;

/** The README has what is the element's own; what all have in common stands on the element's page. */
const readmeTable = ({ tagName, attributes = [] }) =>
  `${attributeTable(attributes.filter(({ inheritedFrom }) => inheritedFrom?.name !== 'DocumentAttributes'))}

[Everything about \`${tagName}\`](docs/elements/${tagName}.md): the attributes that all elements have, properties, events, slots, parts, states.`;

/** Which fields come out of the tests' example of each format. */
function formatTable() {
  const read = (name) => JSON.parse(readFileSync(`tests/fixtures/formats/${name}.json`, 'utf8'));
  const expected = read('expected');
  const fieldsOf = (file) => new Set([expected[file]].flat().flatMap(Object.keys));
  return table(
    ['format', 'fields'],
    read('formats').map(({ name, file }) => [name, [...fieldsOf(file)].sort().map(code).join(' ')]),
  );
}

async function write(file, text) {
  const formatted = await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  if (isCheck) complaints.push(`${file} is stale: npm run docs`);
  else writeFileSync(file, formatted);
}

/** Everything public says what it is. */
function checkDescriptions(element) {
  for (const kind of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssStates', 'cssProperties', 'reads'])
    for (const { name, description } of element[kind] ?? [])
      if (!description) complaints.push(`${element.tagName}: ${kind} "${name}" has no description`);
  for (const kind of ['description', 'accessibility'])
    if (!element[kind]?.length) complaints.push(`${element.tagName} has no "${kind}"`);
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
const sources = readFileSync('docs/sources.md', 'utf8').replace(
  /(<!-- table:formats -->)[^]*?(<!-- \/table -->)/,
  (_, start, end) => `${start}\n\n${formatTable()}\n\n${end}`,
);
await write('docs/sources.md', sources);

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length ? 1 : 0;
