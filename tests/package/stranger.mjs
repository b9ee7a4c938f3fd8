// An empty project of somebody else's, with the tarball installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the package as npm would publish it, and installs it in a project that knows nothing else. */
export function installPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-'));
  let bundles = 0;
  const run = (command, ...words) => execFileSync(command, words, { cwd: folder, encoding: 'utf8' });
  const [{ filename, files }] = JSON.parse(
    run('npm', 'pack', root, '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  run('npm', 'install', `./${filename}`, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');

  /** What Vite makes of a module, with nothing configured but where it is. */
  async function bundle(code) {
    const outDir = join(folder, `bundle-${++bundles}`);
    writeFileSync(join(folder, 'entry.js'), code);
    const [{ output }] = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir, minify: false, lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' } },
    });
    const chunks = atOnce(output);
    return {
      folder: outDir,
      /** What is loaded at once, without what a later `import()` would bring. */
      code: chunks.map((chunk) => chunk.code).join('\n'),
      /** The modules in it, as `package/path`. */
      modules: chunks
        .flatMap((chunk) => Object.keys(chunk.modules))
        .filter((id) => !id.endsWith('/entry.js'))
        .map((id) => id.split('/node_modules/').at(-1)),
    };
  }

  return {
    packed: files.map(({ path }) => path),
    run,
    bundle,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The entry and the chunks that it imports, in the order in which they run. */
function atOnce(output) {
  const found = new Set();
  const follow = (name) => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (!chunk || found.has(chunk)) return;
    chunk.imports.forEach(follow);
    found.add(chunk);
  };
  follow(output[0].fileName);
  return [...found];
}
