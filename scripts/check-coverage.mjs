// No file of src with code may be missing from the coverage report: one that no test imports would not count against the gate.
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

const report = readFileSync('coverage/lcov.info', 'utf8');
const covered = new Set([...report.matchAll(/^SF:(.*)$/gm)].map(([, file]) => file.replace(/^.*?(?=src\/)/, '')));
/** What runs on servers is tested there; entry points only import. */
const elsewhere = /^src\/(ssr\/|cdn\.ts|define\.ts|elements\/[^/]+\/define\.ts)/;

const missing = readdirSync('src', { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !elsewhere.test(file) && !covered.has(file) && hasCode(file));
for (const file of missing) console.error(`${file} is in no coverage report: no test imports it`);
console.log(`${covered.size} files covered, ${missing.length} missing`);
process.exitCode = missing.length ? 1 : 0;

function hasCode(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.some(
    (node) =>
      !ts.isInterfaceDeclaration(node) &&
      !ts.isTypeAliasDeclaration(node) &&
      !ts.isImportDeclaration(node) &&
      !ts.isExportDeclaration(node) &&
      !ts.isModuleDeclaration(node),
  );
}
