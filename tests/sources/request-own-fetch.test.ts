import { expect } from '@open-wc/testing';
import { holdDocument } from '../../src/sources/request.js';
import type { SourceErrorCode } from '../../src/sources/source-error.js';
import { loadDocument, shortLimits } from '../helpers/load-document.js';
import { newKey, serve } from '../helpers/test-server.js';

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
      expect(
        await loadDocument(serve('{}'), { fetch: own, limits: code === 'timeout' ? { attempt: 60 } : {} }),
      ).to.include({ code });
    });

  it('may send a token, and answer what it made itself', async () => {
    const withToken: typeof fetch = (input, init) => fetch(input, { ...init, headers: { authorization: 'Bearer 1' } });
    expect(await loadDocument(serve('', { echo: 1 }), { fetch: withToken })).to.include({ authorization: 'Bearer 1' });
    const url = 'https://nowhere.invalid/a/feed.json';
    const hold = holdDocument(url, { fetch: () => Promise.resolve(new Response('[]')), limits: shortLimits });
    expect(await hold.document).to.deep.equal({ value: [], base: url });
    hold.release();
  });

  it('that answers what its server calls the same is not read again; what has another name is', async () => {
    let reads = 0;
    const answer = (text: string, tag: string): Response => {
      const pull = (stream: ReadableStreamDefaultController): void => {
        reads++;
        stream.enqueue(new TextEncoder().encode(text));
        stream.close();
      };
      return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers: { etag: tag } });
    };
    const url = `https://nowhere.invalid/${newKey()}`;
    const load = (text: string, tag: string) =>
      loadDocument(url, { fresh: true, fetch: () => Promise.resolve(answer(text, tag)) });
    const first = await load('{"a":1}', '"one"');
    expect(await load('nothing that could be read', '"one"')).to.equal(first);
    expect(reads).to.equal(1);
    expect(await load('{"a":2}', '"two"')).to.deep.equal({ a: 2 });
    expect(await load('{"a":3}', '')).to.deep.equal({ a: 3 });
    expect(await load('{"a":4}', '')).to.deep.equal({ a: 4 });
  });

  it('of the browser is called without a receiver', async () => {
    expect(await loadDocument(serve('{}'), { fetch: window.fetch })).to.deep.equal({});
  });
});
