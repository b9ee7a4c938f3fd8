// How long `rank="related"` takes: headline, section, keywords and some 100 characters of description each.
import { readFileSync } from 'node:fs';

const languages = ['en', 'vi', 'zh'];

/** So many articles of a language, put together from those that the tests judge, none twice. */
function articlesOf(language, count) {
  const file = new URL(`../tests/fixtures/rank/${language}.json`, import.meta.url);
  const { candidates, queries } = JSON.parse(readFileSync(file, 'utf8'));
  const at = (index) => candidates[index % candidates.length];
  const articles = Array.from({ length: count }, (_, index) => ({
    ...at(index),
    id: String(index),
    headline: `${at(index * 5).headline} ${index}`,
    description: at(index * 7 + 3).description,
  }));
  return { current: queries[0].article, articles };
}

/** A row each for 300 in a page where nothing has run before, and for 5,000. */
export async function measureRanking(bench, median) {
  const rows = [];
  for (const [count, times, target] of [
    [300, 3, '100 ms'],
    [5000, 3, '1,500 ms, no piece over 50 ms'],
  ])
    for (const language of languages) {
      const { current, articles } = articlesOf(language, count);
      const samples = [];
      for (let round = 0; round < times; round++) {
        await bench.open();
        samples.push(await bench.call('rank', current, articles));
      }
      rows.push([
        `${count.toLocaleString('en')} articles, cold, ${language}`,
        `${median(samples.map(({ done }) => done)).toFixed(0)} ms`,
        `${median(samples.map(({ longest }) => longest)).toFixed(0)} ms`,
        target,
      ]);
    }
  return rows;
}
