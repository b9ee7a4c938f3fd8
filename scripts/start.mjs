// Builds, then serves the demo pages and Storybook side by side and opens them. `--no-open`, or CI, only prints where they are.
import { spawn, spawnSync } from 'node:child_process';
import { serve } from './serve.mjs';

const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = await serve(Number(process.env.DEMO_PORT ?? 8080)).catch(() => serve());
const demo = `http://localhost:${server.address().port}/demo/index.html`;
const storybookPort = process.env.STORYBOOK_PORT ?? '6006';
const storybook = spawn(
  process.execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', 'dev', '-p', storybookPort, '--ci'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
const stop = () => {
  storybook.kill();
  server.close();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
storybook.on('close', (code) => {
  server.closeAllConnections();
  server.close();
  process.exitCode = code ?? 0;
});

console.log(`\nDemo pages: ${demo}\nStorybook:  http://localhost:${storybookPort}\nCtrl-C ends both.\n`);
if (!process.argv.includes('--no-open') && !process.env.CI) {
  const [command, ...words] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  // Where there is no display, the addresses above are enough.
  spawn(command, [...words, demo], { stdio: 'ignore' }).on('error', () => {});
}
