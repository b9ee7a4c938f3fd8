import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import type { SourceErrorCode } from '../../src/sources/source-error.js';
import { stand } from '../helpers/stand-in.js';
import { next, part, partText, recordConsole, show, texts } from '../helpers/show.js';
import { aborted, countTried, hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const good = JSON.stringify({ headline: 'It is back', related: [{ headline: 'It is back', url: '/a' }] });
const long = `{"headline":"${'dài '.repeat(500)}"}`;

interface Fault {
  readonly what: string;
  readonly faults: Readonly<Record<string, string | number>>;
  readonly code: SourceErrorCode;
  readonly body?: string;
  /** How many requests the server gets, one unless said; NaN where that depends on the browser. */
  readonly requests?: number;
  readonly retryAfter?: number;
  /** What the console says to the site's owner. */
  readonly says?: RegExp;
  /** Time runs fifty times as fast for the element. */
  readonly isLate?: true;
}

const refusals = [401, 403, 404, 410].map((status): Fault => ({
  what: `HTTP ${status}`,
  faults: { status },
  code: 'http',
  says: new RegExp(`status ${status}`),
}));

const table: readonly Fault[] = [
  ...refusals,
  { what: 'an unasked 304', faults: { status: 304 }, code: 'http' },
  { what: 'a 204', faults: { status: 204 }, code: 'unreadable', says: /without content/ },
  { what: 'a 429', faults: { status: 429 }, code: 'http', requests: 3 },
  { what: 'a 429 with Retry-After', faults: { status: 429, 'retry-after': 60 }, code: 'http', retryAfter: 60 },
  { what: 'a 500', faults: { status: 500 }, code: 'http', requests: 3 },
  { what: 'a 503', faults: { status: 503 }, code: 'http', requests: 3 },
  { what: 'a 503 with Retry-After', faults: { status: 503, 'retry-after': 600 }, code: 'http', retryAfter: 600 },
  // A browser asks again by itself where a connection that it used before is gone.
  { what: 'a reset', faults: { reset: 1 }, code: 'cors-or-network', requests: NaN },
  { what: 'a body cut off', faults: { cut: 500 }, body: long, code: 'cors-or-network', requests: 3 },
  {
    what: 'a refusal by CORS',
    faults: { cors: 'no' },
    code: 'cors-or-network',
    requests: 3,
    says: /\(CORS\).*the same origin.*Access-Control-Allow-Origin.*snapshot.*relay/,
  },
  { what: 'a redirect that goes round', faults: { redirect: 'self' }, code: 'cors-or-network', requests: NaN },
  { what: 'HTML in place of JSON', faults: {}, body: '<!doctype html><p>Log in', code: 'unknown-format', says: /HTML/ },
  { what: 'JSON cut short', faults: {}, body: '{"headline":"It', code: 'unreadable', says: /broken JSON/ },
  { what: 'a body of 100 MB', faults: { large: 100_000_000 }, code: 'too-large', says: /5 MB/ },
  { what: 'a body without end', faults: { endless: 1 }, code: 'too-large', says: /5 MB/ },
  { what: 'no answer at all', faults: { hang: 1 }, code: 'timeout', requests: NaN, isLate: true, says: /10 s/ },
  { what: 'a body that drips', faults: { drip: 90 }, code: 'timeout', requests: NaN, isLate: true },
  { what: 'a body that stalls', faults: { stall: 4000 }, code: 'timeout', requests: NaN, isLate: true },
];

describe('an element whose src fails', () => {
  const said = recordConsole();
  const standIn = stand();
  const { setTimeout: realTimeout } = window;
  let tried = 0;
  after(() => countTried('faults', tried));

  /** Pauses between attempts are half a second and more; none of these tests is about how long they are. */
  const hurry = (isLate = false) =>
    standIn(window, 'setTimeout', (callback: () => void, milliseconds = 0, ...given: unknown[]) =>
      realTimeout(
        callback,
        isLate || (milliseconds >= 500 && milliseconds < 5000) ? milliseconds / 50 : milliseconds,
        ...given,
      ),
    );

  for (const { what, faults, code, body = good, requests = 1, retryAfter, says, isLate } of table) {
    const address = (well: number, key = newKey()) => serve(body, { ...faults, good, key, well });

    it(`by ${what} tells its code, says it in words, and shows the document once the reader’s retry succeeds`, async () => {
      tried++;
      hurry(isLate);
      let isDown = true;
      const key = newKey();
      const src = address(0, key);
      configure({
        fetch: (input, init) => fetch(isDown ? input : serve(good, { key: `${key}-up` }), init),
      });
      try {
        const { el, loads, errors } = await show('related-list', { src });
        await el.loaded;
        expect([el.state, loads.length, errors.length]).to.deep.equal(['error', 0, 1]);
        const [error] = errors;
        expect(error).to.include({ code, url: src });
        expect([error!.status, error!.retryAfter]).to.deep.equal([
          code === 'http' ? faults.status : undefined,
          retryAfter,
        ]);
        if (!Number.isNaN(requests)) expect(await hits(key)).to.equal(requests);
        expect(partText(el, 'error'))
          .to.match(/^\p{Lu}.{10,}/u)
          .and.not.to.match(/undefined|null|\[object|http/i);
        expect(said.warnings).to.have.length(1);
        expect(said.warnings[0]).to.include(`<related-list> ${code} at src`);
        if (says) expect(said.warnings[0]).to.match(says);
        isDown = false;
        hurry();
        const loaded = next(el, 'article-load');
        part(el, 'action')!.click();
        await loaded;
        expect([el.state, texts(el, 'headline')]).to.deep.equal(['ready', ['It is back']]);
      } finally {
        configure({ fetch: null });
      }
    });

    it(`by ${what}, when it asks again, leaves on show what was there`, async () => {
      tried++;
      const { el, loads, errors } = await show('related-list', { src: address(1) });
      await el.loaded;
      hurry(isLate);
      await el.reload();
      expect([el.state, loads.length, errors.map((error) => error.code)]).to.deep.equal(['ready', 1, [code]]);
      expect(el.matches(':state(stale)')).to.equal(true);
      expect(texts(el, 'headline')).to.deep.equal(['It is back']);
      expect(part(el, 'error')).to.equal(undefined);
    });
  }

  it('ends the connection of what is too large, and reads no more of it than it must', async () => {
    const key = newKey();
    const { el } = await show('article-header', { src: serve('', { large: 100_000_000, key }) });
    await el.loaded;
    await until(async () => (await aborted(key)) === 1);
  });

  it('by a name that no server has is told as a failure of the network', async () => {
    tried++;
    hurry();
    const { el, errors } = await show('article-header', { src: 'http://no-such-server.invalid/article.json' });
    await el.loaded;
    expect([el.state, errors.map((error) => error.code)]).to.deep.equal(['error', ['cors-or-network']]);
    expect(partText(el, 'action')).to.equal('Try again');
  });

  for (const [what, src] of [
    ['a scheme that is none of the web', 'ftp://example.com/a.json'],
    ['script', 'javascript:alert(1)'],
    ['an address with a password', 'https://name:secret@example.com/'],
    ['no address', 'http://['],
  ] as const)
    it(`by ${what} asks nobody`, async () => {
      tried++;
      const { el, errors } = await show('article-header', { src });
      await el.loaded;
      expect([el.state, errors.map((error) => error.code)]).to.deep.equal(['error', ['bad-route']]);
    });
});
