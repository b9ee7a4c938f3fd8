// The tarball as a stranger's project gets it: installed from npm's own pack, bundled by a bundler that knows nothing of us.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { installPacked } from './stranger.mjs';

const { packed, run, bundle, remove } = installPacked();
after(remove);

test('the pack holds what is exported, and no sources', () => {
  for (const file of [
    'custom-elements.json',
    'dist/cdn/article-elements.js',
    'editor/jsx.d.ts',
    'LICENSE',
    'README.md',
  ])
    assert.ok(packed.includes(file), file);
  const rest = packed.filter(
    (file) => !/^(dist|editor)\/|^(custom-elements|package)\.json$|^[A-Z]+(\.md)?$/.test(file),
  );
  assert.deepEqual(rest, []);
  assert.deepEqual(
    packed.filter((file) => /\.(test|stories)\.|(?<!\.d)\.ts$/.test(file)),
    [],
  );
});

test('what comes along on install was decided', () => {
  const { dependencies } = JSON.parse(run('npm', 'ls', '--json', '--depth', '1')).dependencies['article-elements'];
  // npm names optional peers too, without a version where they are not there.
  const installed = Object.keys(dependencies).filter((name) => dependencies[name].version);
  const folder = new URL('../../docs/decisions/', import.meta.url);
  const decisions = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  assert.ok(installed.includes('lit'));
  for (const name of installed) assert.match(decisions.join('\n'), new RegExp(`\`${name}\``));
});

test('every specifier resolves there', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    const { exports } = JSON.parse(readFileSync('node_modules/article-elements/package.json', 'utf8'));
    for (const name of Object.keys(exports)) import.meta.resolve(name.replace('.', 'article-elements'));
    console.log(Object.keys(exports).length);`;
  assert.ok(Number(run(process.execPath, '--input-type=module', '--eval', script)) > 10);
});

test('one element brings itself and what it needs, and nothing of the others', async () => {
  const { code, modules } = await bundle(`import 'article-elements/article-header/define';`);
  const ours = modules.filter((id) => id.startsWith('article-elements/'));
  assert.ok(ours.includes('article-elements/dist/elements/article-header/define.js'));
  assert.deepEqual(
    ours.filter((id) => /dist\/(list|ssr|cdn|index|define)\b|dist\/elements\/(?!article-header\/)/.test(id)),
    [],
  );
  assert.deepEqual(
    modules.filter((id) => !/^(article-elements|lit|lit-html|lit-element|@lit)\//.test(id)),
    [],
  );
  assert.match(code, /article-header/);
  for (const foreign of ['layout-ranked', 'related-list', 'recommended-list', 'article-meta', 'min-items'])
    assert.ok(!code.includes(foreign), foreign);
});

test('the guard runs before Lit in a bundle', async () => {
  const { code } = await bundle(`import 'article-elements/article-header/define';`);
  const guard = code.indexOf('reactiveElementVersions');
  assert.ok(guard > 0 && guard < code.indexOf('extends HTMLElement'));
});

test('a class that is imported and not used leaves nothing', async () => {
  const { code } = await bundle(
    `import 'article-elements'; import { ArticleHeader } from 'article-elements/article-header'; export const x = 1;`,
  );
  assert.ok(!code.includes('article-header'), code.slice(0, 500));
});

test('the model brings no Lit', async () => {
  const { modules } = await bundle(`export { parseArticle } from 'article-elements/model';`);
  assert.deepEqual(
    modules.filter((id) => !/^article-elements\/dist\/model\//.test(id)),
    [],
  );
});
