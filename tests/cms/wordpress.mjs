// A WordPress of its own: Debian's files with another configuration, a database in a folder, and PHP's own server, all on loopback.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/browsers.mjs';
import { blocksOf, figuresOf } from './body.mjs';
import { makePictures } from './pictures.mjs';
import { posts, site } from './posts.mjs';
import { makeFolder, run, start, until } from './processes.mjs';

const here = (name) => fileURLToPath(new URL(`wordpress/${name}`, import.meta.url));
/** The keys and salts only have to be there: nobody logs in. */
const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);

const configuration = (origin, socket) => `<?php
${secrets.map((name) => `define( '${name}', 'nobody logs in' );`).join('\n')}
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WPLANG', '${site.language}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  // Not the system's settings, nor its data.
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const database = start('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'database.pid')}`,
    '--skip-networking',
    '--character-set-server=utf8mb4',
    ...user,
  ]);
  const client = (statement) =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', statement]);
  await until('MariaDB', { process: database, test: () => client('SELECT 1').then(() => true) });
  await client('CREATE DATABASE wordpress');
  return socket;
}

/** Starts WordPress with all posts; answers with its origin. */
export async function startWordPress() {
  const folder = makeFolder();
  const root = join(folder, 'site');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // A copy, since PHP follows links to where the system's configuration lies.
  cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
  writeFileSync(join(root, 'wp-config.php'), configuration(origin, await startDatabase(folder)));
  mkdirSync(join(root, 'wp-content/uploads'), { recursive: true });

  const given = {
    origin,
    site,
    posts: posts.map((post) => ({ ...post, html: blocksOf(post), figures: figuresOf(post) })),
    pictures: Object.fromEntries([...makePictures()].map(([file, bytes]) => [file, bytes.toString('base64')])),
  };
  const file = join(folder, 'given.json');
  writeFileSync(file, JSON.stringify(given));
  await run('php', ['-d', 'display_errors=stderr', here('fill.php'), root, file]);

  const server = start('php', ['-S', `127.0.0.1:${port}`, '-t', root, here('router.php')], {
    // A page asks for several things at once.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await until('WordPress', {
    process: server,
    test: async () => (await fetch(`${origin}/wp-json/`)).ok,
  });
  return origin;
}
