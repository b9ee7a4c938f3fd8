// Writes dist: modules with types by tsc, the CDN file by Vite, style sheets as they are, and the manifest with the editors' typings.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { minifyTemplates } from './minify-templates.mjs';

const run = (name, ...words) =>
  execFileSync(process.execPath, [`node_modules/${name}`, ...words], { stdio: 'inherit' });

/** Every decorator is Lit's, on a property. TypeScript's helper, which is ready for any kind, would stand in each file with one. */
const oneDecorator = (code) =>
  code.replace(
    /^var __decorate = [^]*?^};$/m,
    (helper) =>
      'var __decorate = ([decorate], prototype, name) => decorate(prototype, name);' + helper.replace(/[^\n]/g, ''),
  );

rmSync('dist', { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const file of readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const smaller = oneDecorator(minifyTemplates(code));
  if (smaller !== code) writeFileSync(`dist/${file}`, smaller);
}
run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
copyFileSync('src/fallback.css', 'dist/fallback.css');
cpSync('src/themes', 'dist/themes', { recursive: true });
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
