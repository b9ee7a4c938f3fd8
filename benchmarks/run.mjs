// npm run bench: what our elements cost beside others, as the ratio to hand-written ones. It prints and never judges the figures; it fails
// where we do not show the same as the hand-written side. `-- --write` puts the figures into README.md, `-- --only=words` takes the
// measures with these words in their names, `-- --rounds=1` so many samples of each.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { measures } from './measures.mjs';
import { openBenchmark } from './open-benchmark.mjs';
import { measureRanking } from './ranking.mjs';

const option = (name) => process.argv.find((word) => word.startsWith(`--${name}`));
const only = option('only=')?.slice('--only='.length) ?? '';
const mostRounds = Number(option('rounds=')?.slice('--rounds='.length) ?? Infinity);
const begun = Date.now();
const bench = await openBenchmark();
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * share)];
const median = (values) => quantile(values, 0.5);
const names = {
  hand: 'hand-written',
  shipped: 'ours, as shipped',
  'laid-out': 'ours, every row laid out',
  preact: 'Preact',
  shoelace: 'Shoelace',
};

async function measure({ compiles = true, ...wanted }) {
  if (compiles) return measureIn(bench, wanted);
  const another = await openBenchmark({ compiles });
  const rows = await measureIn(another, wanted);
  await another.close();
  return rows;
}

async function measureIn(bench, { name, sides, rounds: wanted, size, sample, most = {}, least = 0, unit = 'ms' }) {
  const found = size === undefined ? [] : await bench.call('differences', size);
  if (found.length) {
    process.exitCode = 1;
    console.error(`${name}: ${found.length} differences\n${found.slice(0, 5).join('\n')}`);
  }
  const rounds = Math.min(wanted, mostRounds);
  const samples = Object.fromEntries(sides.map((side) => [side, []]));
  // The first round warms up, unless it is the only one.
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++)
    // Each goes first as often as the others: what a neighbour leaves behind falls on all alike.
    for (let turn = 0; turn < sides.length; turn++) {
      const side = sides[(turn + round + sides.length) % sides.length];
      const figure = (await sample(bench, side)) / (unit === 'kB' ? 1000 : 1);
      if (round >= 0) samples[side].push(figure);
    }
  return sides.map((side, index) => {
    const ratios = side === 'hand' || !samples.hand ? [] : samples[side].map((one, round) => one / samples.hand[round]);
    const figure = median(samples[side]);
    if (figure < least) return [index ? '' : name, names[side], `below ${least} ${unit}`, '', '', ''];
    return [
      index ? '' : name,
      names[side],
      `${figure.toFixed(figure < 1 ? 3 : 1)} ${unit}`,
      ratios.length ? median(ratios).toFixed(2) : '',
      ratios.length > 1 ? `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}` : '',
      most[side]?.toFixed(2) ?? '',
    ];
  });
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const lines = [
  row(['what', 'who', 'median', 'ratio', 'middle half', 'to reach']),
  row(['---', '---', '--:', '--:', '---', '--:']),
];
for (const one of measures.filter(({ name }) => name.includes(only))) {
  const rows = (await measure(one)).map(row);
  console.log(rows.join('\n'));
  lines.push(...rows);
}
if ('ranking'.includes(only)) {
  const rows = await measureRanking(bench, median);
  lines.push('', row(['ranking', 'ready after', 'longest piece', 'to reach']), row(['---', '--:', '--:', '---']));
  lines.push(...rows.map(row));
  console.log(rows.map(row).join('\n'));
}
await bench.close();
console.log(`in ${Math.round((Date.now() - begun) / 1000)} s`);
if (option('write') && !process.exitCode) {
  const readme = new URL('README.md', import.meta.url);
  const text = readFileSync(readme, 'utf8').replace(
    /(<!-- figures -->)[^]*(<!-- \/figures -->)/,
    (_, start, end) => `${start}\n\n${lines.join('\n')}\n\n${end}`,
  );
  writeFileSync(readme, await format(text, { parser: 'markdown' }));
}
