// Builds, then serves the demo pages and Storybook side by side and opens them; Ctrl-C ends both. `--no-open`, or CI, only prints where
// they are; `--no-build` takes the build that is there.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './browsers.mjs';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const has = (option) => process.argv.includes(option);

if (!has('--no-build')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const demo = await serve({ port: await freePort(8080) });
const port = await freePort(6006);
const storybook = spawn(
  process.execPath,
  [
    'node_modules/storybook/dist/bin/dispatcher.js',
    'dev',
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--ci',
    '--quiet',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => storybook.kill());
storybook.on('close', (code, signal) => {
  demo.close();
  process.exitCode = signal ? 0 : (code ?? 1);
});

const addresses = { 'Demo pages': `${demo.origin}/demo/index.html`, Storybook: `http://localhost:${port}/` };
console.log('\nStorybook is starting …');
if (await answers(addresses.Storybook)) {
  console.log('');
  for (const [name, address] of Object.entries(addresses)) console.log(`${name.padEnd(11)} ${address}`);
  console.log('\nCtrl-C ends both.');
  if (!has('--no-open') && !process.env.CI) Object.values(addresses).forEach(open);
}

async function answers(address) {
  while (storybook.exitCode === null && storybook.signalCode === null) {
    try {
      if ((await fetch(address)).ok) return true;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Where there is no display, the addresses above are enough. */
function open(address) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(opener[0], [...opener.slice(1), address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
