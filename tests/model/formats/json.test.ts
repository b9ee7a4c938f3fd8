import { expect } from '@open-wc/testing';
import { parseArticle, parseList } from '../../../src/model/index.js';
import { jsonCases } from './json-cases.js';

describe('a list in JSON', () => {
  for (const { name, input, options, expected, problems = [] } of jsonCases)
    it(name, () => {
      const result = parseList(input, options);
      expect(result.items).to.deep.equal(expected);
      expect(result.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(problems);
    });
});

describe('an article in JSON', () => {
  it('is the one of the array that WordPress answers to ?slug=', () => {
    const { article, problems } = parseArticle([
      { id: 1, title: { rendered: 'a' }, _embedded: { author: [{ name: 'A' }] } },
    ]);
    expect([article, problems]).to.deep.equal([{ id: '1', headline: 'a', author: [{ name: 'A' }] }, []]);
  });

  it('inherits what the feed that it is the first of says', () => {
    const { article } = parseArticle({
      home_page_url: 'https://s.example/',
      language: 'vi',
      authors: [{ name: 'A' }],
      items: [{ title: 'a', url: '/1' }, { title: 'b' }],
    });
    expect(article).to.deep.equal({
      headline: 'a',
      url: 'https://s.example/1',
      inLanguage: 'vi',
      author: [{ name: 'A' }],
    });
  });

  it('is what its page is about', () => {
    const page = { '@type': 'WebPage', name: 'P', mainEntity: { '@type': 'NewsArticle', headline: 'a' } };
    expect(parseArticle(page).article).to.deep.equal({ headline: 'a' });
    expect(parseArticle({ '@graph': [{ '@type': 'WebSite', name: 'S' }, page] }).article).to.deep.equal({
      headline: 'a',
    });
  });

  it('is not what a page asks and answers', () => {
    const page = { '@type': 'FAQPage', name: 'P', mainEntity: [{ '@type': 'Question', name: 'Why?' }] };
    expect(parseArticle(page).article).to.deep.equal({ headline: 'P' });
  });
});
