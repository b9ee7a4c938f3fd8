// Runs everything that must hold, stage by stage, and ends with one line that sums it up. A stage that did not run is a failure; one that
// is skipped says why. `--only=eslint,node` runs a part; `--verbose` shows all that the stages say, not only what failed.
// Two stages that keep one core busy each run at once; the others have the machine to themselves.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFirefox, findWebKitDriver } from './browsers.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const isRequired = !!process.env.CI;
const bin = (name) => `node_modules/.bin/${name}`;
const script = (name, ...words) => [process.execPath, `scripts/${name}.mjs`, ...words];
const nodeTests = readdirSync('tests', { recursive: true })
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`);
const without = (found, name) =>
  found || isRequired ? undefined : `no ${name} on this machine; npm run browsers -- --all installs it`;

/**
 * `counts`: the stage says how many tests it ran; any other stage is one check. `needs`: what has to have passed before. `half`: it
 * needs no more than half of the machine.
 */
const stages = [
  { name: 'browser', run: script('browsers', '--install') },
  { name: 'build', run: script('build') },
  { name: 'types', half: true, run: [bin('tsc')] },
  { name: 'eslint', half: true, run: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'lit-analyzer', half: true, run: ['npm', 'run', '--silent', 'lint:templates'] },
  { name: 'prettier', half: true, run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'knip', half: true, run: [bin('knip')] },
  { name: 'docs', half: true, needs: 'build', run: script('docs-tables', '--check') },
  { name: 'publint', half: true, needs: 'build', run: [bin('publint'), '--strict'] },
  { name: 'attw', half: true, needs: 'build', run: ['npm', 'run', '--silent', 'test:types'] },
  { name: 'size', half: true, needs: 'build', run: [bin('size-limit')] },
  { name: 'chromium', needs: 'browser', run: [bin('wtr'), '--coverage'], counts: true },
  { name: 'coverage', needs: 'chromium', run: script('check-coverage') },
  {
    name: 'firefox',
    half: true,
    run: [bin('wtr')],
    env: { BROWSERS: 'firefox' },
    counts: true,
    skip: without(findFirefox(), 'Firefox'),
  },
  {
    name: 'webkit',
    half: true,
    run: [bin('wtr')],
    env: { BROWSERS: 'webkit' },
    counts: true,
    skip: without(findWebKitDriver(), 'WebKitWebDriver'),
  },
  {
    name: 'node',
    needs: 'build',
    run: [process.execPath, '--test', '--test-reporter=spec', ...nodeTests],
    counts: true,
  },
  { name: 'storybook', half: true, needs: 'build', run: [bin('storybook'), 'build', '--quiet'] },
  { name: 'stories', needs: 'storybook', run: script('run-stories'), counts: true },
];

const option = (name) => process.argv.find((word) => word.startsWith(`--${name}`));
const only = option('only=')?.slice('--only='.length).split(',');
const isVerbose = !!option('verbose');
const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
const chosen = stages.filter(({ name }) => !only || only.includes(name));
const total = { passed: 0, failed: unknown.length, skipped: 0 };
const broken = new Set();
/** What the tests said that they tried, such as hostile inputs. */
const tried = new Map();
const rows = new Map(unknown.map((name) => [name, [name, 'FAILED', 'there is no such stage']]));

const waiting = [...chosen];
const running = new Map();
while (waiting.length || running.size) {
  for (let stage = nextStage(); stage; stage = nextStage()) {
    waiting.splice(waiting.indexOf(stage), 1);
    running.set(stage, perform(stage));
  }
  await Promise.race(running.values());
}

console.log('');
for (const { name } of [...unknown.map((name) => ({ name })), ...chosen]) {
  const [, state, note] = rows.get(name);
  console.log(`${name.padEnd(14)}${state.padEnd(9)}${note}`);
}
if (only) console.log('This was a part of the tests.');
if (tried.size) console.log(`Tried in all: ${[...tried].map(([what, count]) => `${count} ${what}`).join(', ')}.`);
console.log(summary(total));
process.exitCode = total.failed || !total.passed ? 1 : 0;

/** The next in order whose needs are met, if there is room for it. */
function nextStage() {
  const pending = new Set([...waiting, ...running.keys()].map(({ name }) => name));
  const stage = waiting.find(({ needs }) => !pending.has(needs));
  const others = [...running.keys()];
  const hasRoom = !others.length || (others.length === 1 && others[0].half && stage?.half);
  return hasRoom ? stage : undefined;
}

async function perform(stage) {
  const begun = Date.now();
  let outcome = await outcomeOf(stage);
  // A browser that has died says nothing of what is tested; a test that kills it does so again.
  if (/because the browser disconnected/.test(outcome.output)) {
    console.log(`${stage.name}: the browser has died; once more.`);
    outcome = await outcomeOf(stage);
  }
  const { counts, note, output = '' } = outcome;
  for (const [, count, what] of output.matchAll(/^tried: (\d+) (.+)$/gm))
    tried.set(what, (tried.get(what) ?? 0) + Number(count));
  const state = counts.failed ? 'FAILED' : counts.passed ? 'ok' : 'skipped';
  if (counts.failed) broken.add(stage.name);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const row = [stage.name, state, note ?? `${summary(counts)} in ${Math.round((Date.now() - begun) / 1000)} s`];
  rows.set(stage.name, row);
  if (counts.failed && !isVerbose) console.log(withoutProgress(output));
  else for (const [line] of output.matchAll(/^skipped: .*$/gm)) console.log(`  ${line}`);
  console.log(row.join('  '));
  running.delete(stage);
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

async function outcomeOf(stage) {
  if (stage.skip) return { counts: { passed: 0, failed: 0, skipped: 1 }, note: stage.skip };
  if (broken.has(stage.needs))
    return { counts: { passed: 0, failed: 1, skipped: 0 }, note: `did not run: ${stage.needs} failed` };
  console.log(`── ${stage.name} …`);
  const { code, output } = await run(stage);
  const counts = stage.counts ? countsOf(output) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A runner that died, or ran nothing, has failed whatever it counted.
  const isFailure = code !== 0 || (stage.counts && !counts.passed);
  if (isFailure && !counts.failed) counts.failed = 1;
  return { counts, output };
}

function run({ run: [command, ...words], env }) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (isVerbose) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      take(`${error.message}\n`);
      resolve({ code: 1, output });
    });
    child.on('close', (code, signal) => {
      if (signal) take(`${command} was ended by ${signal}\n`);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Without the bars that a terminal would write over. */
function withoutProgress(output) {
  return (
    output
      // eslint-disable-next-line no-control-regex -- these are control characters
      .replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, '')
      .replaceAll(/^(Running .*\.\.\.|.*: \|[^|]*\|.*)$/gm, '')
      .replaceAll(/\n{3,}/g, '\n\n')
  );
}

/** From the last line of our own runners, or from the summary of Node's. */
function countsOf(output) {
  const own = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]), skipped: Number(own[3]) };
  const of = (word) => Number(output.match(new RegExp(`^[#ℹ] ${word} (\\d+)`, 'm'))?.[1] ?? 0);
  return { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped: of('skipped') + of('todo') };
}
