// A Hugo site with its own templates of RSS and of an article's metadata, and with Atom and JSON Feed as its documentation shows them.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/browsers.mjs';
import { markdownTextOf } from './body.mjs';
import { makePictures } from './pictures.mjs';
import { posts, site } from './posts.mjs';
import { makeFolder, start, until } from './processes.mjs';

const quoted = JSON.stringify;
/** Hugo's own short code. */
const figure = ({ file, alt, caption }) =>
  `{{< figure src="/pictures/${file}" alt=${quoted(alt)} caption=${quoted(caption)} >}}`;

const fileOf = (post) => {
  const front = {
    title: post.title,
    slug: post.slug,
    date: post.published,
    lastmod: post.modified,
    description: post.standfirst,
    summary: post.standfirst,
    author: post.author,
    language: post.language,
    categories: [post.section],
    tags: post.tags,
    ...(post.picture && { images: [`/pictures/${post.picture.file}`] }),
  };
  return `${quoted(front, undefined, 2)}\n\n${markdownTextOf(post, figure)}\n`;
};

/** Starts a Hugo site with all posts; answers with its origin. */
export async function startHugo() {
  const folder = makeFolder();
  cpSync(fileURLToPath(new URL('hugo', import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  posts.forEach((post, index) => writeFileSync(join(folder, `content/posts/${index}.md`), fileOf(post)));
  mkdirSync(join(folder, 'static/pictures'), { recursive: true });
  for (const [file, bytes] of makePictures()) writeFileSync(join(folder, 'static/pictures', file), bytes);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const words = ['server', '--bind=127.0.0.1', `--port=${port}`, `--baseURL=${origin}/`, '--environment=production'];
  const server = start('hugo', [...words, '--disableLiveReload', '--noBuildLock', '--watch=false'], {
    cwd: folder,
    env: { ...process.env, HUGO_TITLE: site.name, HUGO_LANGUAGECODE: site.language },
  });
  await until('Hugo', { process: server, test: async () => (await fetch(`${origin}/index.xml`)).ok });
  return origin;
}
