/** The other origin, started by web-test-runner.config.mjs; its faults are listed in scripts/test-server.mjs. */
export const origin = document.querySelector<HTMLMetaElement>('meta[name=test-server]')!.content;

/** The address at which that body is served, with faults. */
export function serve(
  body: string,
  faults: Record<string, string | number> = {},
  type = 'application/json; charset=utf-8',
): string {
  const query = new URLSearchParams({ body, type });
  for (const [name, value] of Object.entries(faults)) query.set(name, String(value));
  return `${origin}/?${query}`;
}

/** The address at which those bytes are served. */
export const serveBytes = (
  bytes: readonly number[],
  type: string,
  faults: Record<string, string | number> = {},
): string => serve('', { ...faults, base64: btoa(String.fromCharCode(...bytes)) }, type);

let keys = 0;
/** A key under which the server counts requests, not used before. */
export const newKey = (): string => `${Date.now()}-${Math.random()}-${keys++}`;

const count = async (path: string, key: string): Promise<number> =>
  Number(await (await fetch(`${origin}/${path}?key=${encodeURIComponent(key)}`)).text());

/** How often a key was asked for. */
export const hits = (key: string): Promise<number> => count('hits', key);

/** How many requests of a key the client gave up. */
export const aborted = (key: string): Promise<number> => count('aborted', key);

/** Adds to the counts of what was tried, which the run tells at its end. */
export const countTried = (what: 'hostile inputs' | 'faults', count: number): Promise<number> =>
  fetch(`${origin}/tried?${new URLSearchParams({ what, count: String(count) })}`)
    .then((answer) => answer.text())
    .then(Number);
