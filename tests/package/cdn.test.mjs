// The folder that a site copies to its server.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'vite';

const folder = new URL('../../dist/cdn/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** What a module imports, at once or later. */
function importsOf(file) {
  const found = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (/^(Import|Export(Named|All))Declaration$|^ImportExpression$/.test(node.type) && node.source)
      found.push(nameOf(node.source));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(new URL(file, folder), 'utf8')).body);
  return found;
}

/** The minifier writes texts as templates. */
const nameOf = ({ value, quasis }) => value ?? quasis.map(({ value: { cooked } }) => cooked).join('');

test('every import in the folder resolves inside it', () => {
  const imported = files.flatMap(importsOf);
  assert.ok(imported.length >= 1, 'something is loaded later');
  for (const name of imported) {
    assert.match(name, /^\.\/[\w.-]+\.js$/);
    assert.ok(statSync(new URL(name, folder)).isFile());
  }
});

test('every file of the folder is reached from article-elements.js', () => {
  const reached = new Set();
  const follow = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const name of importsOf(file)) follow(name.slice(2));
  };
  follow('article-elements.js');
  assert.deepEqual([...reached].sort(), [...files].sort());
});

test('a page asks for one file at first: it imports nothing at once', () => {
  const { body } = parseAst(readFileSync(new URL('article-elements.js', folder), 'utf8'));
  assert.deepEqual(
    body.filter(({ source }) => source),
    [],
  );
});

test('a page with `src` asks for one file more: what fetches imports nothing else at once', () => {
  const name = files.find((file) => file.startsWith('hold-source-'));
  const { body } = parseAst(readFileSync(new URL(name, folder), 'utf8'));
  const imported = body.filter(({ source }) => source).map(({ source }) => source.value);
  assert.deepEqual(imported, ['./article-elements.js']);
});

test('what tells feeds apart comes with what fetches, not with every page', () => {
  const has = (file) => readFileSync(new URL(file, folder), 'utf8').includes('iso-2022');
  assert.deepEqual(
    files.filter(has).map((file) => file.slice(0, -'-123456.js'.length)),
    ['hold-source', 'read-feed-document'],
  );
});

test('the folder is minified, and has its source maps', () => {
  for (const file of files) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    assert.match(code, /\/\/# sourceMappingURL=/);
    assert.ok(code.length / code.split('\n').length > 100, `${file} has short lines`);
  }
});
