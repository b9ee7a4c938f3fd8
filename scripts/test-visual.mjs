// Pictures of every element, compared with those in tests/visual/references. A run writes none of them: `--update` does.
// `--only=article-header,article-body` takes some elements. What differs is put into tests/visual/failed, with the difference marked.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { createServer } from 'vite';
import { chromiumArgs, chromiumOrExit } from './browsers.mjs';
import { fewerColours, smallPng } from './small-png.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const references = 'tests/visual/references';
const failed = 'tests/visual/failed';
const option = (name) => process.argv.find((word) => word.startsWith(`--${name}`));
const isUpdate = !!option('update');
const only = option('only=')?.slice('--only='.length).split(',');

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];
const directions = ['ltr', 'rtl'];
/** Of all pixels, how many may differ. */
const tolerance = 0.001;
const server = await createServer({
  logLevel: 'warn',
  server: { port: 0, host: '127.0.0.1', hmr: false },
  optimizeDeps: { noDiscovery: true },
});
await server.listen();
// Every element has a scene, and some scenes are of more than one element.
const { scenes } = await server.ssrLoadModule('/tests/visual/scenes.ts');
const elements = [...new Set([...readdirSync('src/elements'), ...Object.keys(scenes)])].filter(
  (name) => !only || only.includes(name),
);
if (!elements.length) throw new Error(`no such element: ${only}`);
const { port } = server.httpServer.address();
const browser = await chromium.launch({
  executablePath: await chromiumOrExit(),
  // Glyphs as their outlines say, not as a machine's settings would hint them.
  args: [
    ...chromiumArgs,
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ],
});
const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
await context.route('**/never.json', () => {});

const counts = { passed: 0, failed: 0, skipped: 0 };
const tell = (isGood, name, reason) => {
  counts[isGood ? 'passed' : 'failed']++;
  if (!isGood) console.log(`${name}: ${reason}`);
};

/** Opens the page of one element; answers how to picture it at a width in a scheme. */
async function open(element, dir, extra = '') {
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  // What tells of an age would tell of another every day.
  await tab.clock.setFixedTime('2026-01-01T12:00:00Z');
  await tab.setViewportSize({ width: widths[0], height: 6000 });
  await tab.goto(`http://127.0.0.1:${port}/tests/visual/page.html?element=${element}&dir=${dir}${extra}`);
  await tab.waitForFunction(() => 'shown' in window);
  await tab.evaluate(() => window.shown);
  if (errors.length) throw new Error(errors.join('\n'));
  return {
    async picture(width, colorScheme) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 6000 });
      await tab.evaluate(() => window.settle());
      return fewerColours(PNG.sync.read(await tab.locator('body').screenshot({ animations: 'disabled' })));
    },
    close: () => tab.close(),
  };
}

/** The share of pixels that differ, of those that either picture has; and both with the difference marked. */
function compare(actual, expected) {
  const [width, height] = ['width', 'height'].map((side) => Math.max(actual[side], expected[side]));
  const onOne = (picture) => {
    const whole = new PNG({ width, height });
    PNG.bitblt(picture, whole, 0, 0, picture.width, picture.height, 0, 0);
    return whole.data;
  };
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(onOne(actual), onOne(expected), difference.data, width, height);
  return { share: pixels / (width * height), difference };
}

const readPicture = (file) => PNG.sync.read(readFileSync(file));
const percent = (share) => `${(share * 100).toFixed(3)} %`;

rmSync(failed, { recursive: true, force: true });
mkdirSync(references, { recursive: true });
const known = new Set();
for (const element of elements)
  for (const dir of directions) {
    const page = await open(element, dir);
    for (const width of widths)
      for (const scheme of schemes) {
        const name = `${element}-${width}-${scheme}-${dir}`;
        const file = `${references}/${name}.png`;
        known.add(`${name}.png`);
        const actual = await page.picture(width, scheme);
        if (isUpdate) {
          // One that is the same stays as it is, to the byte.
          if (!existsSync(file) || compare(actual, readPicture(file)).share > 0) writeFileSync(file, smallPng(actual));
          counts.passed++;
          continue;
        }
        if (!existsSync(file)) {
          tell(false, name, 'there is no reference; look at it, then: npm run test:visual -- --update');
          continue;
        }
        const expected = readPicture(file);
        const { share, difference } = compare(actual, expected);
        tell(share <= tolerance, name, `${percent(share)} of its pixels differ`);
        if (share <= tolerance) continue;
        mkdirSync(failed, { recursive: true });
        writeFileSync(`${failed}/${name}.png`, PNG.sync.write(actual));
        writeFileSync(`${failed}/${name}-difference.png`, PNG.sync.write(difference));
      }
    await page.close();
    if (isUpdate) continue;
    const control = await open(element, dir, '&control');
    const file = `${references}/${element}-${widths[0]}-light-${dir}.png`;
    const { share } = existsSync(file)
      ? compare(await control.picture(widths[0], 'light'), readPicture(file))
      : { share: 1 };
    tell(share > tolerance, `${element}-${dir}`, `a pixel more padding goes unnoticed: ${percent(share)}`);
    await control.close();
  }

if (!only)
  for (const file of readdirSync(references).filter((name) => !known.has(name)))
    if (isUpdate) rmSync(`${references}/${file}`);
    else tell(false, file, 'a picture of nothing that there is');

await browser.close();
await server.close();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
