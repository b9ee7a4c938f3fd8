import { fullList } from '../data/lists.js';
import { configure } from '../../src/sources/settings.js';

/** Addresses that the stand-in below answers: one never, one with a list, one with an error. */
export const neverAnswers = '/data/never-answers.json';
export const latest = '/data/latest.json';
export const notThere = '/data/not-there.json';

/** For stories of what a server does: no request leaves the page, and the console stays quiet. */
export function standInServer(): () => void {
  configure({
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.endsWith(neverAnswers))
        return new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        );
      if (url.endsWith(latest)) return new Response(JSON.stringify(fullList));
      if (url.endsWith(notThere)) return new Response('', { status: 404 });
      return fetch(input, init);
    },
  });
  return () => configure({ fetch: null });
}
