import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/model/parse-article.js';
import { parseList } from '../../src/model/parse-list.js';
import type { Problem } from '../../src/model/problem.js';
import { articleCases, dateCases, listCases } from './cases.js';

const brief = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`);

describe('parseArticle', () => {
  for (const { name, input, options, expected, problems = [] } of articleCases)
    it(name, () => {
      const result = parseArticle(input, options);
      expect(result.article).to.deep.equal(expected);
      expect(brief(result.problems)).to.have.members(problems);
    });

  for (const [text, iso, precision = 'second'] of dateCases)
    it(`reads the date ${String(text)} as ${iso ?? 'its own text'}`, () => {
      const { article, problems } = parseArticle({ datePublished: text }, { timeZone: 'UTC' });
      const { instant, ...rest } = article.datePublished!;
      expect(rest.text).to.equal(String(text));
      expect(instant === undefined ? null : new Date(instant).toJSON()).to.equal(iso);
      expect(rest.precision).to.equal(iso ? precision : undefined);
      expect(brief(problems)).to.deep.equal(iso ? [] : ['bad-date datePublished']);
    });

  it('says in words what was wrong and what was found', () => {
    const { problems } = parseArticle({ url: 'javascript:alert(1)', headline: 'x'.repeat(2005) });
    expect(problems.map(({ message }) => message).sort()).to.deep.equal([
      'text cut: 5',
      'unsafe url: javascript:alert(1)',
    ]);
  });
});

describe('parseList', () => {
  for (const { name, input, options, expected, problems = [] } of listCases)
    it(name, () => {
      const { problems: found, ...rest } = parseList(input, options);
      expect(rest).to.deep.equal(expected);
      expect(brief(found)).to.have.members(problems);
    });
});
