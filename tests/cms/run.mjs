// Real publishers, filled with the same posts, and our elements on their pages: `npm run test:cms`. `--record` writes their answers anew;
// `--only=hugo,eleventy` takes some of them. Needs a build in dist.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { checks } from './checks.mjs';
import { startEleventy } from './eleventy.mjs';
import { startHugo } from './hugo.mjs';
import { installPackages } from './install.mjs';
import { compareRecording } from './recording.mjs';
import { startWordPress } from './wordpress.mjs';

const starters = { wordpress: startWordPress, hugo: startHugo, eleventy: startEleventy };
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const isRecording = process.argv.includes('--record');
const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
if (!existsSync(fileOf('../../dist/cdn/article-elements.js'))) throw new Error('npm run build comes first.');

installPackages();
const origins = {};
for (const [publisher, startPublisher] of Object.entries(starters))
  if (!only || only.includes(publisher)) {
    console.log(`starting ${publisher} …`);
    origins[publisher] = await startPublisher();
  }

const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
const counts = { passed: 0, failed: 0 };
for (const check of checks.filter(({ publisher }) => publisher in origins)) {
  try {
    assert.deepEqual(await perform(check), check.expected);
    counts.passed++;
    console.log(`ok      ${check.name}`);
  } catch (error) {
    counts.failed++;
    console.log(`FAILED  ${check.name}\n${error.message}\n`);
  }
}
await browser.close();

if (!only) {
  const differing = await compareRecording(origins, isRecording);
  if (differing.length)
    console.log(
      `${differing.length} answers ${isRecording ? 'were recorded anew' : 'are not as recorded'}: ${differing.join(' ')}`,
    );
}
console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exit(counts.failed || !counts.passed ? 1 : 0);

/** Puts the elements on a page of the publisher, as its own: from its origin, since feeds have no header for others. */
async function perform({ publisher, page, html, see }) {
  const tab = await browser.newPage({ locale: 'vi' });
  try {
    await tab.route('**/article-elements/**', (route) => {
      const name = new URL(route.request().url()).pathname.split('/article-elements/')[1];
      return route.fulfill({
        path: fileOf(name === 'see.mjs' ? 'see.mjs' : `../../dist/cdn/${name}`),
        contentType: 'text/javascript',
      });
    });
    await tab.goto(origins[publisher] + page);
    return await tab.evaluate(
      async ([inner, what, elements, seeing]) => {
        const box = document.createElement('div');
        box.lang = 'vi';
        box.innerHTML = inner;
        document.body.prepend(box);
        await import(elements);
        const module = await import(seeing);
        return module.see(box, what);
      },
      [html, see, '/article-elements/article-elements.js', '/article-elements/see.mjs'],
    );
  } finally {
    await tab.close();
  }
}
