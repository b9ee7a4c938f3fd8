import { expect } from '@open-wc/testing';
import { partText, show } from '../helpers/show.js';

const word = (count: number): string => 'word '.repeat(count);
const times: [what: string, article: object, lang: string, text: string][] = [
  ['counted from the text', { articleBody: word(714) }, 'en', '3 min read'],
  ['counted by character', { inLanguage: 'zh-Hans', articleBody: '字'.repeat(2600) }, 'zh-Hans', '阅读约 5 分钟'],
  ['of its count of words', { wordCount: 2380, articleBody: word(10) }, 'vi', '10 phút đọc'],
  ['that it says', { timeRequired: 'PT4M', wordCount: 2380, articleBody: word(10) }, 'en', '4 min read'],
  ['of a minute at least', { articleBody: 'Three short words' }, 'en', '1 min read'],
];

for (const [what, article, lang, text] of times)
  it(`article-meta shows the reading time ${what}`, async () => {
    const { el } = await show('article-meta', {}, { properties: { article }, lang });
    expect(partText(el, 'reading-time')).to.equal(text);
  });

it('article-meta shows no reading time of an article without a text', async () => {
  const { el } = await show('article-meta', {}, { properties: { article: { source: 'A' } } });
  expect(partText(el, 'reading-time')).to.equal(undefined);
});
