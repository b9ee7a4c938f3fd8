import { expect } from '@open-wc/testing';
import { type Article, parseFeed } from '../../../src/model/index.js';
import { brokenCases, type FeedCase, fieldCases, titleCases } from './feed-cases.js';

const base = 'https://feeds.example/all/feed.xml';

function check({ name, xml, expected, items = 1, problems = [] }: FeedCase): void {
  it(name, async () => {
    const result = await parseFeed(xml, { base });
    expect(result.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(problems);
    expect(result.items).to.have.lengthOf(items);
    const [first] = result.items;
    for (const [key, value] of Object.entries(expected)) expect(first![key as keyof Article], key).to.deep.equal(value);
  });
}

describe('the title of', () => titleCases.forEach(check));
describe('an item of a feed', () => fieldCases.forEach(check));
describe('a feed is read though it has', () => brokenCases.forEach(check));
