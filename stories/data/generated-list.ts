import { picture } from './pictures.js';

const who = ['A teacher', 'The ferryman’s niece', 'Thợ gốm làng bên', '修车铺的师傅', 'A night nurse'];
const does = ['counts', 'repairs', 'đếm', '清点', 'photographs'];
const what = ['the town’s clocks', 'every bench on the river walk', 'những cây cầu gỗ', '整条街的自行车'];
const sections = ['Town', 'River', 'Craft', 'Weather'];
const scenes = ['tram', 'market', 'kites', 'orchard', 'bicycles'] as const;
const day = 86_400_000;
const newest = Date.UTC(2025, 9, 5, 12);

/** A list of any length, the same at every call: mixed scripts, every third item with a picture, every fourth without a section. */
export const generatedList = (length: number): Record<string, unknown> => ({
  items: Array.from({ length }, (_, index) => ({
    id: `item-${index + 1}`,
    headline: `${who[index % 5]} ${does[(index * 2) % 5]} ${what[index % 4]} (${index + 1})`,
    url: `https://news.example/items/${index + 1}`,
    datePublished: new Date(newest - index * day).toISOString(),
    viewCount: ((index + 7) * 7919) % 120_000,
    ...(index % 4 === 3 ? {} : { articleSection: sections[index % 4] }),
    ...(index % 3 ? {} : { image: picture(scenes[index % 5] ?? 'tram') }),
  })),
});
