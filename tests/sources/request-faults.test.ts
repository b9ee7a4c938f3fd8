import { expect } from '@open-wc/testing';
import type { HoldOptions } from '../../src/sources/request.js';
import { SourceError, type SourceErrorCode } from '../../src/sources/source-error.js';
import { holdAttempts, loadDocument, windowFetch } from '../helpers/load-document.js';
import { stand } from '../helpers/stand-in.js';
import { aborted, hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

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
  const standIn = stand();
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
      requests: 3,
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
    it(`${what}: ${code}, after ${requests} request${requests === 1 ? '' : 's'}`, async () => {
      const key = newKey();
      const url = serve(body, { ...faults, key });
      let asked = 0;
      const counting: typeof fetch = (...request) => {
        asked++;
        return windowFetch(...request);
      };
      const error = await loadDocument(url, { fetch: counting, limits: own });
      expect(error).to.be.instanceOf(SourceError);
      const { status, ...rest } = error as SourceError;
      expect(rest).to.include({ code, url });
      expect(status).to.equal(code === 'http' ? faults.status : undefined);
      expect((error as Error).message)
        .to.match(/^http:\S+ [a-z]/)
        .and.to.match(says);
      expect(asked).to.equal(requests);
      // What is given up early may never have reached the server; what is redirected reaches it more often.
      if (code !== 'timeout' && !faults.redirect) expect(await hits(key)).to.equal(requests);
    });

  it('is told in other words where no CORS can be at fault', async () => {
    const error = await loadDocument(new URL('/nothing', location.href).href, {
      fetch: () => Promise.reject(new TypeError('no')),
    });
    expect(error).to.have.property('code', 'cors-or-network');
    expect((error as Error).message)
      .to.match(/could not be fetched/)
      .and.not.to.match(/CORS/);
  });

  it('ends the connection of what is too large or too late', async () => {
    const key = newKey();
    await loadDocument(serve('', { endless: 1, key }), { limits: { bytes: 200_000 } });
    const attempts = holdAttempts(standIn);
    const loading = loadDocument(serve('', { hang: 1, key }), { limits: { retries: 0 } });
    await until(async () => (await hits(key)) === 2);
    attempts.pass();
    await loading;
    await until(async () => (await aborted(key)) === 2);
  });

  it('of a length that is not true hurts only where something is missing', async () => {
    // Compressed, and with a length of more than there is when unpacked.
    expect(await loadDocument(serve('[]', { gzip: 1 }))).to.deep.equal([]);
    const key = newKey();
    const error = await loadDocument(serve('{"headline":"whole?', { length: 500, key }));
    expect(error).to.have.property('code', 'cors-or-network');
    expect(await hits(key)).to.equal(3);
  });

  it('5 MB are not too large', async () => {
    expect(await loadDocument(serve('{}', { bytes: 4_999_998 }))).to.deep.equal({});
  });
});
