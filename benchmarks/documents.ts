// Documents of the size and kind that news sites send: made, not copied, and the same in every run.

/** The raw JSON of an item, as a server sends it. */
export interface RawItem {
  readonly headline: string;
  readonly url: string;
  readonly datePublished: string;
  readonly articleSection: string;
  readonly description: string;
  readonly image: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
}

/** The raw JSON of an article. */
export interface RawArticle extends Omit<RawItem, 'image'> {
  readonly label: string;
  readonly dateModified: string;
  readonly author: readonly { readonly name: string; readonly url: string }[];
  readonly source: { readonly name: string; readonly url: string };
  readonly viewCount: number;
  readonly commentCount: number;
  readonly commentUrl: string;
  readonly timeRequired: string;
}

const sections = ['Harbour', 'Schools', 'Football', 'Weather', 'Council'];
const openings = ['Night ferry', 'Old quarry', 'The wheat harvest', 'A small school', 'The lighthouse'];
const middles = [
  'returns after nine years',
  'waits for a decision',
  'draws more people than expected',
  'is saved again',
];
const endings = ['', ', and nobody knows for how long', ' as the council looks on', ': what the numbers say about it'];
const sentences = [
  'Those who live by the water had given up hope, and then the letter came.',
  'The plan costs less than the last one, takes longer, and has no opponents so far.',
  'Four years of measurements are in one table now, and it tells a plain story.',
];
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!;
const minute = 60_000;

const item = (index: number): RawItem => ({
  headline: `${pick(openings, index)} ${pick(middles, index * 3 + 1)}${pick(endings, index * 7)} (${index + 1})`,
  url: `/news/2025/${index + 1}-${pick(sections, index).toLowerCase()}.html`,
  datePublished: new Date(Date.UTC(2025, 0, 11, 6, 16, 39) - index * 997 * minute).toISOString(),
  articleSection: pick(sections, index * 2),
  description: `${pick(sentences, index)} ${pick(sentences, index * 2 + 1)}`,
  image: {
    url: `/benchmarks/picture.svg?${index % 10}`,
    width: 600,
    height: 400,
    alt: `View of the ${pick(sections, index)}`,
  },
});

/** So many items. */
export const rawItems = (count: number): RawItem[] => Array.from({ length: count }, (_, index) => item(index));

/** The article of a header and a meta line. */
export const rawArticle = (): RawArticle => ({
  ...item(0),
  label: 'live',
  dateModified: '2025-01-11T09:40:00Z',
  author: [
    { name: 'Mara Lindqvist', url: '/people/mara-lindqvist' },
    { name: 'Tom Achterberg', url: '/people/tom-achterberg' },
  ],
  source: { name: 'Coast Courier', url: '/' },
  viewCount: 978,
  commentCount: 41,
  commentUrl: '/news/2025/1-harbour.html#comments',
  timeRequired: 'PT4M',
});
