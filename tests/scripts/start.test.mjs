// The README's first command, but for `npm ci` and the build, which other stages do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

test('the README has one command that opens the demo, and one that tests; both are scripts of package.json', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const commands = [...read('README.md').matchAll(/^npm ci && npm (\w+)$/gm)].map(([, name]) => name);
  assert.deepEqual(commands, ['start', 'test']);
  for (const name of commands) assert.ok(scripts[name]);
});

test('it serves the demo pages and Storybook, says where, and ends with both', { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--no-build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hears = (text) =>
    new Promise((resolve, reject) => {
      child.stdout.on('data', (chunk) => (said += chunk).includes(text) && resolve());
      child.stderr.on('data', (chunk) => (said += chunk));
      child.on('close', () => reject(new Error(said)));
    });
  await hears('Ctrl-C');
  const [demo, storybook] = said.match(/http:\S+/g);
  for (const [address, type] of [
    [demo, /^text\/html/],
    [new URL('../dist/cdn/article-elements.js', demo), /^text\/javascript/],
    [new URL('data/portal.json', demo), /^application\/json/],
    [storybook, /^text\/html/],
    [new URL('index.json', storybook), /^application\/json/],
  ]) {
    const response = await fetch(address);
    assert.equal(response.status, 200, String(address));
    assert.match(response.headers.get('content-type'), type);
    await response.arrayBuffer();
  }
  assert.equal((await fetch(new URL('../package.json', demo))).status, 404, 'nothing else of the folder is served');
  assert.equal((await fetch(new URL('/demo/..%2fpackage.json', demo))).status, 404);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'close'), [0, null]);
  for (const address of [demo, storybook]) await assert.rejects(fetch(address));
});
