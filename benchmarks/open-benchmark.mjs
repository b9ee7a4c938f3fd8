// A page with both sides, in a Chromium of its own, and the CPU clock of its main thread.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, chromiumOrExit } from '../scripts/browsers.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>
<style>
  body { margin: 0; font: 16px/1.5 sans-serif; }
  /* the article that the elements stand under */
  header { block-size: 6000px; }
  main { inline-size: 640px; margin: auto; }
</style><header></header><main></main><script type="module" src="/page.js"></script>`;

/** Bundles the page, without names and white space unless they are wanted. */
async function bundle(minify) {
  const [{ output }] = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['es'] },
      rolldownOptions: { output: { minify, codeSplitting: false } },
    },
  });
  return output[0].code;
}

/** Opens the page; without a compiler, no machine code is in its heap. `call` does one of what page.ts can do; `cpuOf` answers the CPU milliseconds of the main thread that some work took. */
export async function openBenchmark({ minify = true, compiles = true } = {}) {
  const script = await bundle(minify);
  const picture = readFileSync(new URL('picture.svg', import.meta.url));
  let answer = '';
  const server = createServer(async (request, response) => {
    const { url, method, headers } = request;
    if (url === '/answer') {
      // Kept for the page that sent it, and known again by its name.
      if (method === 'PUT') answer = await text(request);
      const isKnown = headers['if-none-match'];
      return response
        .writeHead(isKnown ? 304 : 200, {
          'content-type': 'application/json',
          'cache-control': 'no-cache',
          etag: '"1"',
        })
        .end(isKnown || method === 'PUT' ? '' : answer);
    }
    const [type, body] =
      url === '/' ? ['text/html', page] : url === '/page.js' ? ['text/javascript', script] : ['image/svg+xml', picture];
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: await chromiumOrExit(),
    args: [...chromiumArgs, `--js-flags=--expose-gc${compiles ? '' : ' --jitless'}`],
  });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  tab.on('pageerror', (error) => console.error(error));
  const open = () => tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await open();
  const devtools = await tab.context().newCDPSession(tab);
  // The thread's own time: what else the machine does is not in it.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return {
    devtools,
    /** Loads the page anew: nothing in it has run before. */
    open,
    call: (name, ...words) => tab.evaluate(([of, given]) => globalThis.bench[of](...given), [name, words]),
    async cpuOf(work) {
      const before = await cpuTime();
      await work();
      return (await cpuTime()) - before;
    },
    /** Bytes of the JavaScript heap that are in use, garbage collected. */
    async heap() {
      // What the page and the document hold of each other goes in several collections.
      let used = Infinity;
      for (let stays = 0; stays < 3;) {
        await devtools.send('HeapProfiler.collectGarbage');
        const { usedSize } = await devtools.send('Runtime.getHeapUsage');
        stays = usedSize > used - 1000 ? stays + 1 : 0;
        used = Math.min(used, usedSize);
      }
      return used;
    },
    /** How many times slower the CPU is made to seem. */
    slowDown: (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate }),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
