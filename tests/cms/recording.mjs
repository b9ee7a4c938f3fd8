// The answers of the real servers as files of the repository: what the same posts always give, whatever the day and the ports.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answers } from './sources.mjs';

const folder = new URL('../fixtures/cms/', import.meta.url);

/** The name under which a publisher stands in the recorded answers. */
const originOf = (publisher) => `https://${publisher}.example`;

/** Without the port; addresses may stand in JSON, or in the query of another address. WordPress forgets the port in one place. */
function withoutPort(text, origin, publisher) {
  const named = originOf(publisher);
  const escaped = (address) => address.replaceAll('/', '\\/');
  return text
    .replaceAll(origin, named)
    .replaceAll(escaped(origin), escaped(named))
    .replaceAll(encodeURIComponent(origin), encodeURIComponent(named))
    .replaceAll(/http:\/\/127\.0\.0\.1(?=\/)/g, named);
}

/** A page without what nobody looks at who reads what it says of itself: its look, its scripts, its drawings. */
const withoutLook = (html) =>
  html
    .replaceAll(/<(style|svg)\b[^]*?<\/\1>|<link rel=['"]stylesheet['"][^>]*>/g, '')
    .replaceAll(/<script\b(?![^>]*ld\+json)[^]*?<\/script>/g, '')
    .replaceAll(/\n\s*\n/g, '\n');

/** Asks for everything that is recorded; answers with texts by file. */
async function askAll(origins) {
  const files = new Map();
  const index = {};
  for (const { publisher, path, file } of answers) {
    const response = await fetch(origins[publisher] + path);
    const text = withoutPort(await response.text(), origins[publisher], publisher);
    const pages = response.headers.get('x-wp-totalpages');
    files.set(`${publisher}/${file}`, file.endsWith('.html') ? withoutLook(text) : text);
    index[originOf(publisher) + path] = {
      file: `${publisher}/${file}`,
      status: response.status,
      ...(pages && { pages }),
    };
  }
  files.set('answers.json', `${JSON.stringify(index, undefined, 2)}\n`);
  return files;
}

/** Compares what the servers say now with what was recorded, or records it; answers with the names of the files that differ. */
export async function compareRecording(origins, isToBeWritten) {
  const files = await askAll(origins);
  const differing = [...files.keys()].filter((name) => {
    const file = new URL(name, folder);
    return !existsSync(file) || readFileSync(file, 'utf8') !== files.get(name);
  });
  if (isToBeWritten) {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of files) {
      const file = new URL(name, folder);
      mkdirSync(dirname(file.pathname), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return differing;
}
