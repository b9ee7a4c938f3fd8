// Writes dist: modules with types by tsc, the CDN file by Vite, style sheets as they are, and the manifest with the editors' typings.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { shrink } from './shrink.mjs';

const run = (name, ...words) =>
  execFileSync(process.execPath, [`node_modules/${name}`, ...words], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const file of readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const smaller = shrink(code);
  if (smaller !== code) writeFileSync(`dist/${file}`, smaller);
}
run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
copyFileSync('src/fallback.css', 'dist/fallback.css');
cpSync('src/themes', 'dist/themes', { recursive: true });
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
