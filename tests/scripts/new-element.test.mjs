// The generator, in a copy of the repository: what it writes has to pass what everything here has to pass.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'article-elements-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const tag = 'article-example';
const left = new Set(['node_modules', 'dist', 'coverage', 'storybook-static', '.git']);
for (const name of readdirSync(root))
  if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const node = (...words) => spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
const bin = (path, ...words) =>
  execFileSync(process.execPath, [join('node_modules', path), ...words], { cwd: copy, encoding: 'utf8' });
const made = node('scripts/new-element.mjs', tag).stdout.split('\n\n')[0].split('\n').filter(Boolean);

test('it writes the room, its test, its story and its demo page, and names the element wherever all are named', () => {
  assert.deepEqual(made.sort(), [
    `demo/${tag}.html`,
    'package.json',
    `src/define.ts`,
    `src/elements/${tag}/${tag}.styles.ts`,
    `src/elements/${tag}/${tag}.ts`,
    `src/elements/${tag}/define.ts`,
    'src/fallback.css',
    'src/index.ts',
    `stories/${tag}.stories.ts`,
    `tests/elements/${tag}.test.ts`,
  ]);
  const { exports } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  assert.ok(exports[`./${tag}`] && exports[`./${tag}/define`]);
  const index = readFileSync(join(copy, 'src/index.ts'), 'utf8');
  assert.equal(index.match(/\bArticleExample\b/g).length, 3, 'imported, exported, and defined with the others');
});

test('the compiler, the linters and the formatter take it as it is', () => {
  const written = made.filter((file) => file.endsWith('.ts'));
  // What these import comes along; the rest of the repository is checked elsewhere.
  const config = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include: written }));
  bin('typescript/bin/tsc');
  bin('eslint/bin/eslint.js', '--max-warnings', '0', ...written);
  bin('prettier/bin/prettier.cjs', '--check', ...made);
});

test('its own test passes', () => {
  const told = bin('@web/test-runner/dist/bin.js', '--files', `tests/elements/${tag}.test.ts`);
  assert.match(told, /^6 passed, 0 failed, 0 skipped$/m);
});

for (const [name, reason] of [
  ['example', /usage/],
  ['Article-Example', /usage/],
  ['promo-list', /content blockers/],
  [tag, /there already/],
])
  test(`it refuses ${name}`, () => {
    const { status, stderr } = node('scripts/new-element.mjs', name);
    assert.equal(status, 1);
    assert.match(stderr, reason);
  });
