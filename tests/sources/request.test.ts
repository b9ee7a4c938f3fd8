import { aTimeout, expect } from '@open-wc/testing';
import { type Hold, holdDocument, type HoldOptions } from '../../src/sources/request.js';
import { SourceError } from '../../src/sources/source-error.js';
import { holdTimers } from '../helpers/hold-timers.js';
import { shortLimits, windowFetch } from '../helpers/load-document.js';
import { stand } from '../helpers/stand-in.js';
import { aborted, hits, newKey, origin, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const limits = { ...shortLimits, lifetime: 600_000 };

describe('a request for src', () => {
  const standIn = stand();
  /** Timers that are longer than an attempt. */
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers(standIn, (delay) => delay > limits.attempt)));
  const held: Hold[] = [];
  const hold = (url: string, options: Partial<HoldOptions> = {}) => {
    const one = holdDocument(url, { fetch: windowFetch, limits, ...options });
    held.push(one);
    return one;
  };
  afterEach(() => {
    for (const one of held.splice(0)) one.release();
  });

  it('is made and parsed once for all who ask for the same', async () => {
    const key = newKey();
    const url = serve('{"headline":"Một"}', { key, delay: 50 });
    const documents = await Promise.all(
      [hold(url), hold(`${url}#part`), hold(url, { crossOrigin: 'anonymous' })].map((one) => one.document),
    );
    expect(documents[0]!.value).to.deep.equal({ headline: 'Một' });
    expect(documents[1]!.value).to.equal(documents[0]!.value);
    expect(documents[2]!.value).to.equal(documents[0]!.value);
    const late = await hold(url).document;
    expect(late).to.equal(documents[0]);
    expect(await hits(key)).to.equal(1);
  });

  it('is not shared with one that sends cookies, nor with one by another fetch', async () => {
    const key = newKey();
    const url = serve('{}', { key });
    await Promise.all([
      hold(url).document,
      hold(url, { crossOrigin: 'use-credentials' }).document,
      hold(url, { fetch: (...request) => windowFetch(...request) }).document,
    ]);
    expect(await hits(key)).to.equal(3);
  });

  it('sends cookies to another origin for use-credentials alone', async () => {
    // A server that answers * is refused by the browser where cookies were sent.
    const url = serve('{}', { cors: '*' });
    for (const crossOrigin of [undefined, null, '', 'anonymous', 'nonsense'])
      expect((await hold(url, { crossOrigin }).document).value).to.deep.equal({});
    const refused = await hold(url, { crossOrigin: 'Use-Credentials' }).document.catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(SourceError).with.property('code', 'cors-or-network');
    expect((await hold(serve('{}'), { crossOrigin: 'use-credentials' }).document).value).to.deep.equal({});
  });

  it('is aborted when the last of those who hold it lets go, and told to nobody as a failure', async () => {
    const key = newKey();
    const url = serve('{}', { key, hang: 1 });
    const [first, second] = [hold(url), hold(url)];
    await until(async () => (await hits(key)) === 1);
    first.release();
    first.release();
    await aTimeout(100);
    expect(await aborted(key)).to.equal(0);
    second.release();
    await until(async () => (await aborted(key)) === 1);
    expect(await aborted(key)).to.equal(1);
    const reason = await second.document.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
    // The next one does not join what was aborted.
    hold(url);
    await until(async () => (await hits(key)) === 2);
    expect(await hits(key)).to.equal(2);
  });

  it('is aborted while it waits for a retry', async () => {
    const key = newKey();
    const one = hold(serve('{}', { key, status: 503 }), { limits: { ...limits, pause: 60_000, total: 600_000 } });
    await until(() => timers.count);
    one.release();
    const reason = await one.document.catch((error: unknown) => error);
    expect(reason).to.have.property('name', 'AbortError');
    timers.pass();
    await aTimeout(100);
    expect(await hits(key)).to.equal(1);
  });

  it('goes on when an element is moved within one task', async () => {
    const key = newKey();
    const url = serve('{}', { key, delay: 50 });
    hold(url).release();
    expect((await hold(url).document).value).to.deep.equal({});
    expect(await hits(key)).to.equal(1);
    expect(await aborted(key)).to.equal(0);
  });

  it('is shared for a while after it succeeded, and as long as anybody holds it', async () => {
    const key = newKey();
    const url = serve('{}', { key });
    const first = hold(url);
    await first.document;
    first.release();
    await aTimeout(0);
    const second = hold(url);
    await second.document;
    expect(await hits(key)).to.equal(1);
    timers.pass();
    const third = hold(url);
    await third.document;
    expect(await hits(key)).to.equal(1);
    second.release();
    third.release();
    await aTimeout(0);
    await hold(url).document;
    expect(await hits(key)).to.equal(2);
  });

  it('is forgotten after that while, where nobody holds it', async () => {
    const key = newKey();
    const url = serve('{}', { key });
    const first = hold(url);
    await first.document;
    first.release();
    timers.pass();
    await hold(url).document;
    expect(await hits(key)).to.equal(2);
  });

  it('that failed is not remembered', async () => {
    const key = newKey();
    const url = serve('{"headline":"at last"}', { key, status: 404, fail: 1 });
    const first = await hold(url).document.catch((error: unknown) => error);
    expect(first).to.have.property('code', 'http');
    expect((await hold(url).document).value).to.deep.equal({ headline: 'at last' });
    expect(await hits(key)).to.equal(2);
  });

  it('is made anew by who wants it fresh, past the HTTP cache too, and takes the place of the old one', async () => {
    const key = newKey();
    const url = serve('{}', { key, cache: 'max-age=600' });
    const old = await hold(url).document;
    const [fresh, joined] = await Promise.all([
      hold(url, { fresh: true }).document,
      hold(url, { fresh: true }).document,
    ]);
    expect(fresh).not.to.equal(old);
    expect(joined).to.equal(fresh);
    expect(await hold(url).document).to.equal(fresh);
    expect(await hits(key)).to.equal(2);
    expect(await hold(url, { fresh: true }).document).not.to.equal(fresh);
    expect(await hits(key)).to.equal(3);
  });

  it('that hangs does not keep who lets go of it from a fresh one', async () => {
    const key = newKey();
    const url = serve('{}', { key, hang: 1, fail: 1 });
    const first = hold(url, { fresh: true });
    await until(async () => (await hits(key)) === 1);
    first.release();
    expect((await hold(url, { fresh: true }).document).value).to.deep.equal({});
  });

  it('takes as base the address after redirects', async () => {
    const target = `${origin}/folder/feed.json?body=${encodeURIComponent('[]')}`;
    expect(await hold(serve('', { redirect: target })).document).to.deep.equal({ value: [], base: target });
  });

  it('reads a blob of this page, whose base is the page', async () => {
    const url = URL.createObjectURL(new Blob(['[1]'], { type: 'text/plain' }));
    expect(await hold(url).document).to.deep.equal({ value: [1], base: document.baseURI });
    URL.revokeObjectURL(url);
  });

  for (const url of [
    'ftp://example.com/feed.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'blob:https://example.com/7f0c3a1e',
    'https://name:password@example.com/',
    'feed.json',
    '',
  ])
    it(`refuses ${url || 'nothing'}`, async () => {
      let asked = 0;
      const spy: typeof fetch = () => {
        asked++;
        return Promise.reject(new Error('asked'));
      };
      const error: unknown = await hold(url, { fetch: spy }).document.catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(SourceError).and.to.include({ code: 'bad-route', url });
      expect(asked).to.equal(0);
    });
});
