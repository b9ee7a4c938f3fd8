// Hostile data as a server meets it: the built package in Node, the same strings and shapes as in the browsers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { parseArticle, parseFeed, parseList } from 'article-elements/model';
import fc from 'fast-check';
import typescript from 'typescript';

const load = async (name) => {
  const source = await readFile(new URL(`../helpers/${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
};
const { heavy, payloads, turns, urlTricks } = await load('hostile-corpus');
const { foreignDocuments, ownDocument } = await load('hostile-documents');
const { faultsOf, hostileValue, prototypeNames } = await load('hostile-values');

const everything = [...payloads, ...turns, ...urlTricks, ...heavy];
const options = { base: 'https://site.example/news/', timeZone: 'UTC', language: 'en' };
const prototypes = prototypeNames();
let tried = 0;
after(() => console.log(`tried: ${tried} hostile inputs`));

function check(value, input) {
  tried++;
  assert.deepEqual(faultsOf(value), [], JSON.stringify(input)?.slice(0, 300));
  assert.equal(prototypeNames(), prototypes);
}

test('no string in our own format does harm', () => {
  everything.forEach((text, index) => {
    const url = urlTricks[index % urlTricks.length];
    check(parseArticle(ownDocument(text, url), options).article, text);
    check(parseList([ownDocument(text, url)], options).items, text);
  });
});

test('no string in any other format does harm', async () => {
  for (const [index, text] of everything.entries())
    for (const document of Object.values(foreignDocuments(text, urlTricks[index % urlTricks.length])))
      check((await parseFeed(document, options)).items, document);
});

test('no string is a document that does harm', async () => {
  for (const text of everything) {
    check(parseArticle(text, options).article, text);
    check((await parseFeed(text, options)).items, text);
    check((await parseFeed(Buffer.from(text), options)).items, text);
  }
});

test('no value of any shape does harm', () => {
  const value = hostileValue(fc, [...payloads, ...turns, ...urlTricks, 'NewsArticle', 'ItemList', 'paragraph', 'html']);
  fc.assert(
    fc.property(value, (input) => {
      check(parseArticle(input, options).article, undefined);
      check(parseList(input, options).items, undefined);
    }),
    { numRuns: 3000, seed: 7 },
  );
});
