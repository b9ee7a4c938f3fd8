// Each format's fixture, read in Node by the built package. `UPDATE=1 node --test tests/model/formats/fixtures.test.mjs` writes what comes
// of them to tests/fixtures/formats/expected.json, which the browsers' tests check as well, and of which docs/sources.md is made.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { parseArticle, parseFeed, parseList } from '../../../dist/model/index.js';

const folder = new URL('../../fixtures/formats/', import.meta.url);
const json = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const formats = json('formats.json').filter(({ read }) => read !== 'page');
const options = { base: 'https://feeds.example/all/feed', language: 'en' };
const readers = {
  feed: async (bytes) => (await parseFeed(bytes, options)).items,
  list: (bytes) => parseList(bytes.toString('utf8'), options).items,
  article: (bytes) => [parseArticle(bytes.toString('utf8'), options).article],
};
const expected = json('expected.json');

for (const { name, file, read } of formats)
  test(`${name} is read in Node as in browsers`, async () => {
    // As plain data, since JSON has no undefined.
    const items = JSON.parse(JSON.stringify(await readers[read](readFileSync(new URL(file, folder)))));
    if (process.env.UPDATE) expected[file] = items;
    assert.deepEqual(items, expected[file]);
  });

after(() => {
  if (process.env.UPDATE)
    writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, undefined, 2)}\n`);
});
