import { feedPlugin } from '@11ty/eleventy-plugin-rss';

const { ORIGIN: base, SITE } = process.env;
const site = JSON.parse(SITE);

export default function (config) {
  for (const [type, outputPath] of [
    ['atom', '/feed/atom.xml'],
    ['rss', '/feed/rss.xml'],
    ['json', '/feed/feed.json'],
  ])
    config.addPlugin(feedPlugin, {
      type,
      outputPath,
      inputPath: `feed-${type}.njk`,
      collection: { name: 'posts', limit: 0 },
      metadata: {
        language: site.language,
        title: site.name,
        subtitle: site.description,
        base,
        author: { name: site.name },
      },
    });
  config.addPassthroughCopy('pictures');
  config.addGlobalData('site', { ...site, url: base });
  config.addFilter('iso', (date) => date.toISOString());
  return { markdownTemplateEngine: false };
}
