// A new room: `npm run new -- article-example` writes the element, its test, its story and its demo page, and adds it wherever all
// elements are named. What it writes builds, passes and shows a headline; the rest is yours.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { filesFor } from './new-element-files.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [tag] = process.argv.slice(2);
const hidden = /(^|-)(ads?|advert.*|sponsor.*|recommend.*|promo.*)(-|$)/;

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag ?? ''))
  fail('usage: npm run new -- article-example (a tag: words with hyphens)');
if (hidden.test(tag)) fail(`content blockers hide what is called ${tag}`);
if (existsSync(`src/elements/${tag}`)) fail(`src/elements/${tag} is there already`);

const name = tag.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

for (const [file, text] of Object.entries(filesFor(tag, name))) {
  if (existsSync(file)) fail(`${file} is there already`);
  await write(file, text);
}
await edit('src/define.ts', (text) => `${text}import './elements/${tag}/define.js';\n`);
await edit('src/index.ts', (text) => {
  const module = `'./elements/${tag}/${tag}.js'`;
  return text
    .replace(/(import \{ \w+ \} from '\.\/elements\/[^\n]*\n)(?!import)/, `$1import { ${name} } from ${module};\n`)
    .replace(
      /(export \{ \w+ \} from '\.\/elements\/[^\n]*\n)(?!export \{ \w+ \} from '\.\/elements)/,
      `$1export { ${name} } from ${module};\n`,
    )
    .replace(/(for \(const element of \[[^\]]*?),?\s*\]/, `$1, ${name}]`);
});
await edit('src/fallback.css', (text) => text.replace(/\s*\n?\):not\(:defined\)/, `, ${tag}):not(:defined)`));
await edit('package.json', (text) => {
  const pkg = JSON.parse(text);
  const target = (file) => ({
    types: `./dist/elements/${tag}/${file}.d.ts`,
    default: `./dist/elements/${tag}/${file}.js`,
  });
  const all = Object.entries(pkg.exports);
  const at = all.findIndex(([key]) => key === './model');
  all.splice(at, 0, [`./${tag}`, target(tag)], [`./${tag}/define`, target('define')]);
  return JSON.stringify({ ...pkg, exports: Object.fromEntries(all) });
});
console.log(`\nNext: npm run build && npm run docs, npm run storybook, and "Add an element" in CONTRIBUTING.md.`);

async function edit(file, change) {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) fail(`${file} is not as it was: nothing could be added`);
  await write(file, changed);
}

async function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
  console.log(file);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
