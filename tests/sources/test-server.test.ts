import { expect } from '@open-wc/testing';
import { aborted, hits, newKey, origin, serve, serveBytes } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

describe('the test server', () => {
  it('is another origin', () => {
    expect(origin).not.to.equal(location.origin);
  });
  it('answers what it was asked', async () => {
    expect(await (await fetch(serve('{"headline":"ấ"}'))).json()).to.deep.equal({ headline: 'ấ' });
  });
  it('fails twice, then works', async () => {
    const key = newKey();
    const url = serve('{}', { key, status: 503, fail: 2 });
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push((await fetch(url)).status);
    expect(answers).to.deep.equal([503, 503, 200]);
    expect(await hits(key)).to.equal(3);
  });
  it('cuts, stalls, hangs, and refuses cross-origin reads', async () => {
    const failed = async (p: Promise<unknown>) =>
      p.then(
        () => false,
        () => true,
      );
    expect(await failed(fetch(serve('x'.repeat(5000), { cut: 10 })).then((r) => r.text()))).to.equal(true);
    expect(await (await fetch(serve('abcd', { stall: 50 }))).text()).to.equal('abcd');
    expect(await failed(fetch(serve('', { hang: 1 }), { signal: AbortSignal.timeout(200) }))).to.equal(true);
    expect(await failed(fetch(serve('{}', { cors: 'no' })))).to.equal(true);
    expect((await (await fetch(serve('', { bytes: 1_000_000 }))).arrayBuffer()).byteLength).to.equal(1_000_000);
  });
  it('compresses, drips, goes round, and never ends', async () => {
    const zipped = await fetch(serve('a'.repeat(1000), { gzip: 1 }));
    expect(Number(zipped.headers.get('content-length'))).to.be.within(1, 200);
    expect(await zipped.text()).to.equal('a'.repeat(1000));
    const before = performance.now();
    expect(await (await fetch(serve('abc', { drip: 30 }))).text()).to.equal('abc');
    expect(performance.now() - before).to.be.greaterThan(80);
    expect(await (await fetch(serveBytes([0x61, 0xff], 'text/plain'))).arrayBuffer()).to.have.property('byteLength', 2);
    const key = newKey();
    await fetch(serve('', { redirect: 'self', key })).catch(() => {});
    expect(await hits(key)).to.be.greaterThan(5);
    const end = new AbortController();
    const reader = (await fetch(serve('', { endless: 1, key: `${key}-endless` }), end)).body!.getReader();
    for (let size = 0; size < 1_000_000;) size += (await reader.read()).value!.byteLength;
    end.abort();
    await until(async () => (await aborted(`${key}-endless`)) === 1);
  });
});
