import { expect } from '@open-wc/testing';
import { parseArticle, parseFeed, parseList } from '../../../src/model/index.js';

const options = { base: 'https://feeds.example/all/feed', language: 'en' };
const readers: Readonly<Record<string, (text: string) => Promise<readonly object[]>>> = {
  feed: async (text) => (await parseFeed(text, options)).items,
  list: async (text) => parseList(text, options).items,
  article: async (text) => [parseArticle(text, options).article],
};
const load = async (file: string): Promise<string> =>
  (await fetch(new URL(`../../fixtures/formats/${file}`, import.meta.url))).text();
const formats = JSON.parse(await load('formats.json')) as { name: string; file: string; read: string }[];
const expected = JSON.parse(await load('expected.json')) as Readonly<Record<string, unknown>>;

// fixtures.test.mjs reads them in Node, and says how to write what is expected anew.
describe('a document of', () => {
  for (const { name, file, read } of formats)
    if (readers[read])
      it(`${name} is read in a browser as in Node`, async () => {
        // As plain data, since JSON has no undefined.
        const items: unknown = JSON.parse(JSON.stringify(await readers[read]!(await load(file))));
        expect(items).to.deep.equal(expected[file]);
      });
});
