// npm run bench: what our elements cost beside hand-written ones, as the ratio of the main thread's CPU time. It prints and never judges
// the figures; it fails where the two sides do not show the same. `-- --write` puts the figures into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { openBenchmark } from './open-benchmark.mjs';

/** What is shown, how often in one sample, how many pairs of samples are taken, and the ratio to reach. */
const cases = [
  { name: 'header + meta', size: 0, times: 40, pairs: 41, target: 1.4 },
  { name: '10 items', size: 10, times: 20, pairs: 31 },
  { name: '100 items', size: 100, times: 4, pairs: 31, target: 1.15, targetShipped: 0.5 },
  { name: '1,000 items', size: 1000, times: 1, pairs: 21, target: 1.15, targetShipped: 0.5 },
];
const warmUps = 5;

const { page, sample, close } = await openBenchmark();
const median = (values) => quantile(values, 0.5);
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * share)];
const lines = [
  '| what | ours | ratio | middle half | to reach | ours, ms | hand-written, ms |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
for (const { name, size, times, pairs, target, targetShipped } of cases) {
  const found = await page.evaluate((count) => globalThis.bench.differences(count), size);
  if (found.length) {
    process.exitCode = 1;
    console.error(`${name}: ${found.length} differences\n${found.slice(0, 5).join('\n')}`);
  }
  const sides = size ? ['hand', 'laid-out', 'shipped'] : ['hand', 'shipped'];
  for (let round = 0; round < warmUps; round++) for (const side of sides) await sample(side, size, times);
  const samples = Object.fromEntries(sides.map((side) => [side, []]));
  for (let round = 0; round < pairs; round++)
    // Each goes first as often as the others: what a neighbour leaves behind falls on all alike.
    for (let turn = 0; turn < sides.length; turn++) {
      const side = sides[(turn + round) % sides.length];
      samples[side].push(await sample(side, size, times));
    }
  for (const side of sides.slice(1)) {
    const ratios = samples[side].map((time, round) => time / samples.hand[round]);
    const isShipped = size && side === 'shipped';
    const figures = [
      name,
      !size ? '' : isShipped ? 'as shipped, below the fold' : 'every row laid out',
      median(ratios).toFixed(2),
      `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`,
      (isShipped ? targetShipped : target)?.toFixed(2) ?? '',
      median(samples[side]).toFixed(1),
      median(samples.hand).toFixed(1),
    ];
    lines.push(`| ${figures.join(' | ')} |`);
  }
}
await close();
console.log(lines.join('\n'));
if (process.argv.includes('--write') && !process.exitCode) {
  const readme = new URL('README.md', import.meta.url);
  const text = readFileSync(readme, 'utf8').replace(/^\| what [^]*?\n(?!\|)/m, `${lines.join('\n')}\n`);
  writeFileSync(readme, await format(text, { parser: 'markdown' }));
}
