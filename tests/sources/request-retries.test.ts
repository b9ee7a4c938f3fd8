import { expect } from '@open-wc/testing';
import type { SourceError } from '../../src/sources/source-error.js';
import { holdAttempts, loadDocument } from '../helpers/load-document.js';
import { stand } from '../helpers/stand-in.js';
import { hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const long = `{"headline":"${'dài '.repeat(500)}"}`;

describe('a fault of src', () => {
  const standIn = stand();
  const { setTimeout: realTimeout } = window;

  for (const faults of [{ status: 503 }, { status: 429 }, { cut: 100 }])
    it(`that passes is overcome: ${JSON.stringify(faults)}`, async () => {
      const key = newKey();
      expect(await loadDocument(serve(long, { ...faults, key, fail: 2 }))).to.deep.equal(JSON.parse(long));
      expect(await hits(key)).to.equal(3);
    });

  it('that passes is overcome where the server was silent', async () => {
    const attempts = holdAttempts(standIn);
    const key = newKey();
    const loading = loadDocument(serve(long, { hang: 1, key, fail: 2 }));
    for (const count of [1, 2]) {
      await until(async () => (await hits(key)) === count);
      attempts.pass();
    }
    expect(await loading).to.deep.equal(JSON.parse(long));
    expect(await hits(key)).to.equal(3);
  });

  it('is waited for longer each time', async () => {
    const times: number[] = [];
    const failing: typeof fetch = () => {
      times.push(performance.now());
      return Promise.reject(new TypeError('offline'));
    };
    await loadDocument(serve('{}'), { fetch: failing, limits: { pause: 60 } });
    expect(times.length).to.equal(3);
    expect(times[1]! - times[0]!).to.be.at.least(58);
    expect(times[2]! - times[1]!).to.be.at.least(118);
  });

  it('ends after the time for all attempts, though retries are left', async () => {
    let asked = 0;
    const silent: typeof fetch = () => {
      asked++;
      return new Promise(() => {});
    };
    // Time that goes by as it is waited for, however slow the machine is.
    let passed = 0;
    standIn(performance, 'now', () => passed);
    standIn(window, 'setTimeout', (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) =>
      realTimeout(() => {
        passed += delay;
        run(...given);
      }),
    );
    const limits = { attempt: 100, total: 600, retries: 50 };
    expect(await loadDocument(serve('{}'), { fetch: silent, limits })).to.have.property('code', 'timeout');
    expect(passed).to.be.within(400, 600);
    expect(asked).to.be.within(2, 6);
  });

  it('waits as long as Retry-After asks, in seconds or by date', async () => {
    for (const retryAfter of ['1', 'date+2']) {
      const key = newKey();
      const before = performance.now();
      expect(await loadDocument(serve('{}', { key, status: 503, 'retry-after': retryAfter, fail: 1 }))).to.deep.equal(
        {},
      );
      expect(performance.now() - before).to.be.at.least(900);
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
      const error = await loadDocument(serve('{}', { key, status: 429, 'retry-after': retryAfter }));
      expect(error).to.include({ code: 'http', status: 429 });
      expect((error as SourceError).retryAfter).to.be.within(seconds - 2, seconds);
      expect(await hits(key)).to.equal(1);
    }
  });

  it('heeds no Retry-After that says nothing', async () => {
    for (const retryAfter of ['soon', '-5', 'date-60', '1.5']) {
      const key = newKey();
      const error = await loadDocument(serve('{}', { key, status: 503, 'retry-after': retryAfter }));
      expect(await hits(key), retryAfter).to.equal(3);
      expect(error).to.have.property('retryAfter', undefined);
    }
  });
});
