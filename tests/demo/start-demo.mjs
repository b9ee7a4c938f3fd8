// A server of the repository's own files under the strict policy, a browser, and what the tests of the demo pages ask of both.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { policy } from '../../scripts/policy.mjs';

const root = new URL('../../', import.meta.url);
const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};
const control =
  '<!doctype html><html lang="en"><title>control</title><p style="color: red">A style attribute.</p></html>';

/** Opens demo pages at a width and in a scheme, and tells what the browser complained of and asked for. */
export async function startDemo() {
  const axeSource = await readFile(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
  const violations = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/violation') {
      for await (const chunk of request) violations.push(chunk.toString());
      return response.writeHead(204).end();
    }
    const type = types[pathname.split('.').pop()] ?? types.html;
    try {
      const body = pathname === '/demo/control' ? control : await readFile(new URL(`.${pathname}`, root));
      response
        .writeHead(200, { 'content-type': type, 'content-security-policy': `${policy}; report-uri /violation` })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });

  return {
    /** The reports of violations that the browser sent to the server. */
    violations,
    async open(name, { width, colorScheme = 'light' }) {
      const tab = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
        timezoneId: 'Europe/Paris',
      });
      const reported = [];
      const requests = [];
      tab.on('console', (message) => message.type() === 'error' && reported.push(message.text()));
      tab.on('pageerror', (error) => reported.push(error.message));
      tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
      tab.setDefaultTimeout(10_000);
      await tab.goto(`http://127.0.0.1:${server.address().port}/demo/${name}`);
      await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
      await tab.evaluate(async () => {
        for (const element of document.querySelectorAll('body *')) await element.loaded;
      });
      return { tab, reported, requests };
    },
    /** Runs axe in the page: evaluated by the browser's own tools, which no policy binds. */
    async axe(tab) {
      await tab.evaluate(axeSource);
      return tab.evaluate(() => window.axe.run());
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
