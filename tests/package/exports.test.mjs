// What package.json promises.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const pkg = JSON.parse(read('package.json'));
const tags = readdirSync(new URL('src/elements', root));
const classOf = (tag) => tag.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

test('every element has its two exports, and a line in each list of all elements', () => {
  assert.ok(tags.length >= 4);
  for (const tag of tags) {
    const folder = `./dist/elements/${tag}`;
    for (const [end, file] of [
      ['', tag],
      ['/define', 'define'],
    ])
      assert.deepEqual(pkg.exports[`./${tag}${end}`], {
        types: `${folder}/${file}.d.ts`,
        default: `${folder}/${file}.js`,
      });
    assert.match(read('src/define.ts'), new RegExp(`'./elements/${tag}/define.js'`), `src/define.ts lacks ${tag}`);
    assert.match(read('src/fallback.css'), new RegExp(`\\b${tag}\\b`), `src/fallback.css lacks ${tag}`);
  }
});

test('every export has its file, and resolves', () => {
  for (const [name, targets] of Object.entries(pkg.exports)) {
    for (const target of typeof targets === 'string' ? [targets] : Object.values(targets))
      assert.ok(existsSync(new URL(target, root)), target);
    assert.ok(import.meta.resolve(name.replace('.', 'article-elements')));
  }
});

test('every file that package.json says has side effects is there, and every define.js is among them', () => {
  const matched = pkg.sideEffects.flatMap((pattern) => {
    const files = filesOf(pattern);
    assert.ok(files.length, `${pattern} matches nothing`);
    return files;
  });
  for (const tag of tags) assert.ok(matched.includes(`dist/elements/${tag}/define.js`));
});

test('importing every class registers nothing, and `defineAll` has them all', async () => {
  const all = await import('article-elements');
  // Lit itself puts a registry into the globals of Node; it must stay empty.
  for (const tag of tags) {
    const { [classOf(tag)]: element } = await import(`article-elements/${tag}`);
    assert.equal(all[classOf(tag)], element, `${tag} is not exported from the package itself`);
    assert.equal(element.tag, tag);
    assert.equal(element.version, pkg.version);
    assert.equal(globalThis.customElements?.get(tag), undefined);
  }
  const defined = new Map();
  all.defineAll({ get: (tag) => defined.get(tag), define: (tag, element) => defined.set(tag, element) });
  assert.deepEqual([...defined.keys()].sort(), [...tags].sort());
});

test('the model runs where there is no DOM, brings no Lit, and leaves no global', () => {
  const script = `
    const before = Object.getOwnPropertyNames(globalThis);
    const { parseArticle } = await import('article-elements/model');
    const { article } = parseArticle({ title: ' a  b ' });
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    console.log(JSON.stringify({ headline: article.headline, added }));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  assert.deepEqual(JSON.parse(told), { headline: 'a b', added: [] });
});

test('the manifest names built modules, and every element with its tag', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  for (const { path } of modules) assert.ok(existsSync(new URL(path, root)), path);
  const named = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName ?? []);
  assert.deepEqual(named.sort(), [...tags].sort());
});

test('the themes are values of documented custom properties only', () => {
  const documented = new Set(read('README.md').match(/--article-[a-z-]+/g));
  for (const theme of ['quiet', 'portal', 'magazine']) {
    const css = read(`dist/themes/${theme}.css`).replaceAll(/\/\*[^]*?\*\//g, '');
    assert.match(css, /^\s*:root\s*\{[^{}]*\}\s*$/);
    for (const [, name] of css.matchAll(/^\s*([a-z-]+):/gm)) assert.ok(documented.has(name), `${theme}: ${name}`);
  }
});

/** The files of a pattern in package.json, with at most a star for a folder or a name. */
function filesOf(pattern) {
  const expression = new RegExp(`^${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  const top = pattern.split('/')[1];
  return readdirSync(new URL(top, root), { recursive: true })
    .map((file) => `${top}/${file.replaceAll('\\', '/')}`)
    .filter((file) => expression.test(file));
}
