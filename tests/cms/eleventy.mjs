// An Eleventy site with the three feeds of its RSS plugin, and JSON-LD in its pages.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { markdownTextOf } from './body.mjs';
import { makePictures } from './pictures.mjs';
import { posts, site } from './posts.mjs';
import { makeFolder, run } from './processes.mjs';

/** What is installed for the time of a run: other versions may say other things. */
const packages = ['@11ty/eleventy@3.1.8', '@11ty/eleventy-plugin-rss@3.0.0'];

const quoted = JSON.stringify;
const figure = ({ file, alt, caption }) =>
  `<figure><img src="/pictures/${file}" alt="${alt}"><figcaption>${caption.replaceAll('&', '&amp;')}</figcaption></figure>`;

const fileOf = (post) => {
  const front = {
    layout: 'post.njk',
    permalink: `/${post.published.slice(0, 7).replace('-', '/')}/${post.slug}/index.html`,
    tags: ['posts'],
    // Its templates escape what is in a title: there is no markup in one.
    title: post.headline,
    description: post.standfirst,
    date: post.published,
    modified: post.modified,
    author: post.author,
    language: post.language,
    section: post.section,
    keywords: post.tags,
    picture: post.picture,
  };
  return `---json\n${quoted(front, undefined, 2)}\n---\n\n${markdownTextOf(post, figure)}\n`;
};

/** Builds an Eleventy site with all posts, and serves it; answers with its origin. */
export async function startEleventy() {
  const folder = makeFolder();
  cpSync(fileURLToPath(new URL('eleventy', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), quoted({ private: true, type: 'module' }));
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
  });
  posts.forEach((post, index) => writeFileSync(join(folder, `${index}.md`), fileOf(post)));
  mkdirSync(join(folder, 'pictures'));
  for (const [file, bytes] of makePictures()) writeFileSync(join(folder, 'pictures', file), bytes);

  const port = await freePort();
  const { origin } = await serve({ port, folders: { '/': join(folder, '_site') }, home: undefined });
  await run('node', ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], {
    cwd: folder,
    env: { ...process.env, ORIGIN: origin, SITE: quoted(site) },
  });
  return origin;
}
