// Pages of others with the CDN file, in a browser: what the elements on each show, and what the console was told.
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumOrExit } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const header = '<article-header headline="A" kicker="B"></article-header>';
const list = `<related-list items='[{"headline":"C","url":"/c"}]'></related-list>`;
/** Two elements of one article and a list. */
export const elements = `${header}<article-meta source="D"></article-meta>${list}`;
/** What they show. */
export const expected = ['B A', 'Source: D', 'Related C'];
export const script = '<script type="module" src="/dist/cdn/article-elements.js"></script>';
export const page = (body, doctype = '<!doctype html>') =>
  `${doctype}<html lang="en"><meta charset="utf-8"><title>page</title><body>${body}</body></html>`;

/**
 * Serves pages by their paths. A page may name the elements that are looked at in `window.found`, else they are those in its document; what is
 * in its `window.done` is awaited, and what it has in `window.noted` is answered.
 */
export async function openPages(pages, folders = {}) {
  const site = await serve({ pages, folders: { '/dist/': 'dist', ...folders } });
  const browser = await chromium.launch({ executablePath: await chromiumOrExit(), args: chromiumArgs });
  after(async () => {
    await browser.close();
    site.close();
  });
  return async (path) => {
    const tab = await browser.newPage();
    const said = [];
    tab.on('pageerror', ({ message }) => said.push(message));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('favicon.ico'))
        said.push(message.text());
    });
    await tab.goto(site.origin + path, { waitUntil: 'networkidle' });
    const seen = await tab.evaluate(async () => {
      await window.done;
      const found = window.found ?? [...document.querySelectorAll('article-header, article-meta, related-list')];
      const texts = [];
      for (const element of found) {
        await element.loaded;
        texts.push(element.shadowRoot.textContent.replace(/\s+/g, ' ').trim());
      }
      const links = found.flatMap((element) => [...element.shadowRoot.querySelectorAll('a')]);
      return {
        texts,
        heights: [...found, ...links].map((element) => element.offsetHeight),
        noted: window.noted,
      };
    });
    await tab.close();
    return { ...seen, said };
  };
}
