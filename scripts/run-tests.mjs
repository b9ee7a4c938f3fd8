// Runs everything that must hold, stage by stage, and ends with one line that sums it up. A stage that did not run is a failure;
// one that is skipped says why. `--only=lint,node` runs a part.
import { spawn } from 'node:child_process';
import { chromiumOrExit, findFirefox, findWebKitDriver } from './browsers.mjs';

const required = !!process.env.CI;
const bin = (name) => `node_modules/.bin/${name}`;
const missing = (found, name) =>
  found || required ? undefined : `${name} is not on this machine; npm run browsers -- --all installs it`;

/** `counts`: the stage prints how many tests it ran; any other stage is one check. */
const stages = [
  { name: 'build', run: ['npm', 'run', '--silent', 'build'] },
  { name: 'types', run: [bin('tsc')] },
  { name: 'eslint', run: [bin('eslint'), '.'] },
  { name: 'lit-analyzer', run: ['npm', 'run', '--silent', 'lint:templates'] },
  { name: 'prettier', run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'knip', run: [bin('knip')] },
  { name: 'docs', run: ['node', 'scripts/docs-tables.mjs', '--check'] },
  { name: 'chromium', run: [bin('wtr'), '--coverage'], counts: true },
  { name: 'coverage', run: ['node', 'scripts/check-coverage.mjs'] },
  {
    name: 'firefox',
    run: [bin('wtr')],
    env: { BROWSERS: 'firefox' },
    counts: true,
    skip: missing(findFirefox(), 'Firefox'),
  },
  {
    name: 'webkit',
    run: [bin('wtr')],
    env: { BROWSERS: 'webkit' },
    counts: true,
    skip: missing(findWebKitDriver(), 'WebKitWebDriver'),
  },
  { name: 'node', run: ['npm', 'run', '--silent', 'test:node'], counts: true },
  { name: 'publint', run: [bin('publint'), '--strict'] },
  { name: 'attw', run: ['npm', 'run', '--silent', 'test:types'] },
  { name: 'size', run: [bin('size-limit')] },
  { name: 'storybook', run: ['npm', 'run', '--silent', 'build-storybook'] },
  { name: 'stories', run: ['node', 'scripts/run-stories.mjs'], counts: true },
];

const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice(7)
  .split(',');
const chosen = only ? stages.filter(({ name }) => only.includes(name)) : stages;
await chromiumOrExit();

const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
for (const stage of chosen) {
  if (stage.skip) {
    total.skipped++;
    rows.push([stage.name, 'skipped', stage.skip]);
    continue;
  }
  console.log(`\n── ${stage.name}`);
  const begun = Date.now();
  const { code, output } = await runStage(stage);
  const counts = stage.counts ? countsOf(output) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A runner that died, or ran nothing, has failed whatever it counted.
  if (code !== 0 && !counts.failed) counts.failed = 1;
  if (stage.counts && !counts.passed && !counts.failed) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  rows.push([
    stage.name,
    counts.failed ? 'FAILED' : 'ok',
    `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${Math.round((Date.now() - begun) / 1000)} s`,
  ]);
}

console.log('');
for (const [name, state, note] of rows) console.log(`${name.padEnd(14)}${state.padEnd(9)}${note}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;

function runStage({ run: [command, ...words], env }) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      take(`${error.message}\n`);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** From the last line of our own runners, or from the summary of Node's. */
function countsOf(output) {
  const own = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/gm)].at(-1);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]), skipped: Number(own[3] ?? 0) };
  const of = (word) => Number(output.match(new RegExp(`^[#ℹ] ${word} (\\d+)`, 'm'))?.[1] ?? 0);
  return { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped: of('skipped') + of('todo') };
}
