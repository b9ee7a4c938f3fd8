import { expect } from '@open-wc/testing';
import { holdDocument, type HoldOptions } from '../../src/sources/request.js';
import { SourceError, type SourceErrorCode } from '../../src/sources/source-error.js';
import { aborted, hits, newKey, serve } from '../helpers/test-server.js';

const windowFetch: typeof fetch = (...request) => globalThis.fetch(...request);
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const limits = { attempt: 2000, total: 4000, pause: 10, lifetime: 0 };

/** What comes of a request: the value, or the error. */
async function load(url: string, options: Partial<HoldOptions> = {}): Promise<unknown> {
  const hold = holdDocument(url, { fetch: windowFetch, limits, ...options });
  try {
    return (await hold.document).value;
  } catch (error) {
    return error;
  } finally {
    hold.release();
  }
}
const long = `{"headline":"${'dài '.repeat(500)}"}`;

interface Fault {
  what: string;
  faults: Record<string, string | number>;
  code: SourceErrorCode;
  says: RegExp;
  requests: number;
  body?: string;
  limits?: HoldOptions['limits'];
}

describe('a fault of src', () => {
  const table: Fault[] = [
    { what: 'an unknown page', faults: { status: 404 }, code: 'http', says: /404/, requests: 1 },
    { what: 'a refusal', faults: { status: 403 }, code: 'http', says: /403/, requests: 1 },
    { what: 'a page that is gone', faults: { status: 410 }, code: 'http', says: /410/, requests: 1 },
    { what: 'an answer of not modified', faults: { status: 304 }, code: 'http', says: /304/, requests: 1 },
    { what: 'too many requests', faults: { status: 429 }, code: 'http', says: /429/, requests: 3 },
    { what: 'a broken server', faults: { status: 500 }, code: 'http', says: /500/, requests: 3 },
    { what: 'a server that is busy', faults: { status: 503 }, code: 'http', says: /503/, requests: 3 },
    {
      what: 'a refusal by CORS',
      faults: { cors: 'no' },
      code: 'cors-or-network',
      says: /Access-Control-Allow-Origin.*snapshot.*relay/,
      requests: 3,
    },
    {
      what: 'a redirect that goes round',
      faults: { redirect: 'self' },
      code: 'cors-or-network',
      says: /could not be fetched/,
      requests: -1,
    },
    {
      what: 'a connection cut off',
      faults: { cut: 500 },
      body: long,
      code: 'cors-or-network',
      says: /could not be read to its end/,
      requests: 3,
    },
    {
      what: 'a server that never answers',
      faults: { hang: 1 },
      limits: { attempt: 300 },
      code: 'timeout',
      says: /within 1 s/,
      requests: 3,
    },
    {
      what: 'a body that stalls',
      faults: { stall: 3000 },
      limits: { attempt: 100 },
      body: '{"headline":"x"}',
      code: 'timeout',
      says: /whole/,
      requests: 3,
    },
    {
      what: 'a body that drips',
      faults: { drip: 40 },
      limits: { attempt: 150 },
      body: '{"headline":"drip"}',
      code: 'timeout',
      says: /whole/,
      requests: 3,
    },
    {
      what: 'an endless body',
      faults: { endless: 1 },
      limits: { bytes: 300_000 },
      code: 'too-large',
      says: /0.3 MB/,
      requests: 1,
    },
    { what: 'a body of 5 MB and a byte', faults: { bytes: 5_000_001 }, code: 'too-large', says: /5 MB/, requests: 1 },
    {
      what: 'a body that is announced as too large',
      faults: { length: 100_000_000, stall: 2000 },
      code: 'too-large',
      says: /5 MB/,
      requests: 1,
    },
    {
      what: 'a small answer that is large when unpacked',
      faults: { bytes: 6_000_000, gzip: 1 },
      code: 'too-large',
      says: /5 MB/,
      requests: 1,
    },
    {
      what: 'an answer without content',
      faults: { status: 204 },
      code: 'unreadable',
      says: /without content/,
      requests: 1,
    },
    { what: 'an empty answer', faults: {}, body: '', code: 'unreadable', says: /without content/, requests: 1 },
    {
      what: 'broken JSON',
      faults: {},
      body: '{"headline": "a",}',
      code: 'unreadable',
      says: /broken JSON.*\w/,
      requests: 1,
    },
    {
      what: 'an HTML page',
      faults: {},
      body: '\n<!-- x --><!DOCTYPE HTML><title>Log in</title>',
      code: 'unknown-format',
      says: /HTML page/,
      requests: 1,
    },
  ];
  for (const { what, faults, code, says, requests, body = '{}', limits: own } of table)
    it(`${what}: ${code}, after ${requests < 0 ? 'some' : requests} request${requests === 1 ? '' : 's'}`, async () => {
      const key = newKey();
      const url = serve(body, { ...faults, key });
      const error = await load(url, { limits: { ...limits, ...own } });
      expect(error).to.be.instanceOf(SourceError);
      const { status, ...rest } = error as SourceError;
      expect(rest).to.include({ code, url });
      expect(status).to.equal(code === 'http' ? faults.status : undefined);
      expect((error as Error).message)
        .to.match(/^http:\S+ [a-z]/)
        .and.to.match(says);
      if (requests >= 0) expect(await hits(key)).to.equal(requests);
    });

  it('is told in other words where no CORS can be at fault', async () => {
    const error = await load(new URL('/nothing', location.href).href, {
      fetch: () => Promise.reject(new TypeError('no')),
    });
    expect(error).to.have.property('code', 'cors-or-network');
    expect((error as Error).message)
      .to.match(/could not be fetched/)
      .and.not.to.match(/CORS/);
  });

  for (const faults of [{ status: 503 }, { status: 429 }, { cut: 100 }, { hang: 1 }])
    it(`that passes is overcome: ${JSON.stringify(faults)}`, async () => {
      const key = newKey();
      expect(
        await load(serve(long, { ...faults, key, fail: 2 }), { limits: { ...limits, attempt: 500 } }),
      ).to.deep.equal(JSON.parse(long));
      expect(await hits(key)).to.equal(3);
    });

  it('ends the connection of what is too large or too late', async () => {
    const key = newKey();
    await load(serve('', { endless: 1, key }), { limits: { ...limits, bytes: 200_000 } });
    await load(serve('', { hang: 1, key }), { limits: { ...limits, attempt: 50, retries: 0 } });
    for (let i = 0; i < 50 && (await aborted(key)) < 2; i++) await sleep(20);
    expect(await aborted(key)).to.equal(2);
  });

  it('is waited for longer each time', async () => {
    const times: number[] = [];
    const failing: typeof fetch = () => {
      times.push(performance.now());
      return Promise.reject(new TypeError('offline'));
    };
    await load(serve('{}'), { fetch: failing, limits: { ...limits, pause: 60 } });
    expect(times.length).to.equal(3);
    expect(times[1]! - times[0]!).to.be.within(58, 200);
    expect(times[2]! - times[1]!).to.be.within(118, 400);
  });

  it('ends after the time for all attempts, though retries are left', async () => {
    const key = newKey();
    const before = performance.now();
    const error = await load(serve('{}', { hang: 1, key }), { limits: { ...limits, attempt: 300, total: 450 } });
    expect(error).to.have.property('code', 'timeout');
    expect(performance.now() - before).to.be.within(430, 800);
    expect(await hits(key)).to.equal(2);
  });

  it('waits as long as Retry-After asks, in seconds or by date', async () => {
    for (const retryAfter of ['1', 'date+2']) {
      const key = newKey();
      const before = performance.now();
      expect(await load(serve('{}', { key, status: 503, 'retry-after': retryAfter, fail: 1 }))).to.deep.equal({});
      expect(performance.now() - before).to.be.within(900, 3000);
      expect(await hits(key)).to.equal(2);
    }
  });

  it('gives up where Retry-After asks for more than ten seconds, and says how many', async () => {
    for (const [retryAfter, seconds] of [
      ['11', 11],
      ['date+120', 120],
      ['999999999999999999999', 1e21],
    ] as const) {
      const key = newKey();
      const error = await load(serve('{}', { key, status: 429, 'retry-after': retryAfter }));
      expect(error).to.include({ code: 'http', status: 429 });
      expect((error as SourceError).retryAfter).to.be.within(seconds - 2, seconds);
      expect(await hits(key)).to.equal(1);
    }
  });

  it('heeds no Retry-After that says nothing', async () => {
    for (const retryAfter of ['soon', '-5', 'date-60', '1.5']) {
      const key = newKey();
      const error = await load(serve('{}', { key, status: 503, 'retry-after': retryAfter }));
      expect(await hits(key), retryAfter).to.equal(3);
      expect(error).to.have.property('retryAfter').that.is.oneOf([undefined]);
    }
  });

  it('of a length that is not true hurts only where something is missing', async () => {
    // Compressed, and with a length of more than there is when unpacked.
    expect(await load(serve('[]', { gzip: 1 }))).to.deep.equal([]);
    const key = newKey();
    const error = await load(serve('{"headline":"whole?', { length: 500, key }));
    expect(error).to.have.property('code', 'cors-or-network');
    expect(await hits(key)).to.equal(3);
  });

  it('5 MB are not too large', async () => {
    expect(await load(serve('{}', { bytes: 4_999_998 }))).to.deep.equal({});
  });
});

describe('a fetch of the site’s own', () => {
  const answers: [string, () => unknown, SourceErrorCode][] = [
    [
      'throws at once',
      () => {
        throw new Error('no token');
      },
      'cors-or-network',
    ],
    ['answers nothing', () => undefined, 'cors-or-network'],
    ['answers what is no Response', () => Promise.resolve({ data: {} }), 'cors-or-network'],
    ['answers an error Response', () => Promise.resolve(Response.error()), 'cors-or-network'],
    [
      'answers a Response that was read',
      async () => {
        const response = new Response('{}');
        await response.text();
        return response;
      },
      'cors-or-network',
    ],
    [
      'answers a stream of other things',
      () => Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.enqueue('text') }))),
      'too-large',
    ],
    [
      'answers a stream that breaks',
      () => Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('broken')) }))),
      'cors-or-network',
    ],
    ['never answers', () => new Promise(() => {}), 'timeout'],
    ['answers without body', () => Promise.resolve(new Response(null)), 'unreadable'],
  ];
  for (const [what, answer, code] of answers)
    it(`that ${what} is a failure as any other`, async () => {
      const own = answer as typeof fetch;
      expect(await load(serve('{}'), { fetch: own, limits: { ...limits, attempt: 60 } })).to.include({ code });
    });

  it('may send a token, and answer what it made itself', async () => {
    const withToken: typeof fetch = (input, init) => fetch(input, { ...init, headers: { authorization: 'Bearer 1' } });
    expect(await load(serve('', { echo: 1 }), { fetch: withToken })).to.include({ authorization: 'Bearer 1' });
    const url = 'https://nowhere.invalid/a/feed.json';
    const hold = holdDocument(url, { fetch: () => Promise.resolve(new Response('[]')), limits });
    expect(await hold.document).to.deep.equal({ value: [], base: url });
    hold.release();
  });

  it('of the browser is called without a receiver', async () => {
    expect(await load(serve('{}'), { fetch: window.fetch })).to.deep.equal({});
  });
});
