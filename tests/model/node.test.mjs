// The model as a server gets it: the built package, without a browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseArticle, parseList } from 'article-elements/model';
import typescript from 'typescript';

const source = await readFile(new URL('cases.ts', import.meta.url), 'utf8');
const { outputText } = typescript.transpileModule(source, {
  compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 },
});
const { articleCases, dateCases, listCases } = await import(
  `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`
);
const brief = (problems) => problems.map(({ code, path }) => `${code} ${path}`).sort();

test('no document object model is there', () => {
  assert.equal(globalThis.document, undefined);
});

for (const { name, input, options, expected, problems = [] } of articleCases)
  test(`parseArticle ${name}`, () => {
    const result = parseArticle(input, options);
    assert.deepEqual(result.article, expected);
    assert.deepEqual(brief(result.problems), [...problems].sort());
  });

for (const { name, input, options, expected, problems = [] } of listCases)
  test(`parseList ${name}`, () => {
    const { problems: found, ...rest } = parseList(input, options);
    assert.deepEqual(rest, expected);
    assert.deepEqual(brief(found), [...problems].sort());
  });

test('parseArticle reads dates as a browser does', () => {
  for (const [text, iso] of dateCases) {
    const { instant } = parseArticle({ datePublished: text }, { timeZone: 'UTC' }).article.datePublished;
    assert.equal(instant === undefined ? null : new Date(instant).toJSON(), iso, String(text));
  }
});
