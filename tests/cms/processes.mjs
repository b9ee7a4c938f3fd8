// Starts what the sites need, and ends all of it whatever happens: a failure, the end, or Ctrl-C.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const groups = new Set();
const folders = new Set();

/** Ends every process that was started, with all that it started, and takes the folders away. */
export function endAll() {
  for (const { pid } of groups)
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  groups.clear();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.clear();
}
process.on('exit', endAll);
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }))
  process.on(signal, () => process.exit(128 + number));

/** A folder that goes with the run. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-cms-'));
  folders.add(folder);
  return folder;
}

/** Starts a process in a group of its own; answers with its last words, and whether it has ended. */
export function start(command, words, options = {}) {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  const state = { child, said: '', hasEnded: false };
  if (child.pid) groups.add(child);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (state.said = (state.said + chunk).slice(-4000)));
  state.ended = new Promise((resolve) => {
    child.on('error', ({ message }) => ((state.said = message), resolve([1])));
    child.on('close', (...outcome) => resolve(outcome));
  }).finally(() => (state.hasEnded = true));
  return state;
}

/** Runs a command to its end; throws with what it said where it failed. */
export async function run(command, words, { input = '', ...options } = {}) {
  const state = start(command, words, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  state.child.stdin?.on('error', () => {}).end(input);
  const [code] = await state.ended;
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} failed.\n${state.said}`);
}

/** Waits until something answers; throws where the process ends before, or takes a minute. */
export async function until(what, { process: state, test }) {
  for (let turn = 0; turn < 300 && !state.hasEnded; turn++) {
    try {
      if (await test()) return;
    } catch {
      // Not yet.
    }
    await sleep(200);
  }
  throw new Error(`${what} did not start.\n${state.said}`);
}
