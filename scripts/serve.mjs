// A static server on the loopback interface, for the demo pages and for the tests that look at built pages.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves some folders of the repository, and nothing else of the machine. `folders` has them by the path that they are served under,
 * `pages` has texts of HTML by path; `home` is where `/` leads.
 */
export async function serve({
  port = 0,
  folders = { '/demo/': 'demo', '/dist/': 'dist' },
  pages = {},
  headers = {},
  home = '/demo/index.html',
} = {}) {
  const find = (pathname) => {
    // A URL's `..` is gone by now, but not one that was escaped.
    const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    return prefix && join(resolve(root, folders[prefix]), path.slice(prefix.length));
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/' && home) return response.writeHead(302, { location: home }).end();
    const send = (type, body) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body);
    if (pathname in pages) return send(types['.html'], pages[pathname]);
    try {
      const file = find(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      send(types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
