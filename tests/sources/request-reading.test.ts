import { expect } from '@open-wc/testing';
import { loadDocument } from '../helpers/load-document.js';
import { serve, serveBytes } from '../helpers/test-server.js';

const load = (url: string) => loadDocument(url, { limits: { retries: 0 } });
const utf8 = [...new TextEncoder().encode('["Bóng đá 足球"]')];
const utf16 = [...'["Bóng đá 足球"]'].map((letter) => letter.charCodeAt(0));
const json = (charset?: string) => `application/json${charset ? `; charset=${charset}` : ''}`;

describe('the bytes of src', () => {
  const table: [string, number[], string][] = [
    ['are UTF-8 where nothing is said', utf8, json()],
    ['are UTF-8 as declared', utf8, json('"utf-8"')],
    ['may begin with the mark of UTF-8', [0xef, 0xbb, 0xbf, ...utf8], json()],
    ['are what their mark says, whatever the header does', [0xef, 0xbb, 0xbf, ...utf8], json('gbk')],
    ['may be UTF-16 by their mark', [0xff, 0xfe, ...utf16.flatMap((unit) => [unit & 255, unit >> 8])], json()],
    [
      'may be UTF-16 of the other order',
      [0xfe, 0xff, ...utf16.flatMap((unit) => [unit >> 8, unit & 255])],
      json('utf-8'),
    ],
    ['may be UTF-16 by the header alone', utf16.flatMap((unit) => [unit & 255, unit >> 8]), json('UTF-16LE')],
    ['are UTF-8 where the header wrongly says Latin 1', utf8, json('ISO-8859-1')],
    ['are UTF-8 where no decoder knows the charset', utf8, json('no-such-charset')],
  ];
  for (const [what, bytes, type] of table)
    it(what, async () => {
      expect(await load(serveBytes(bytes, type))).to.deep.equal(['Bóng đá 足球']);
    });

  it('may be in an older encoding that the header names', async () => {
    expect(await load(serveBytes([0x5b, 0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22, 0x5d], json('gb2312')))).to.deep.equal([
      '中文',
    ]);
    expect(await load(serveBytes([0x5b, 0x22, 0xe9, 0x22, 0x5d], json('iso-8859-1')))).to.deep.equal(['é']);
    expect(
      await load(
        serveBytes([0x5b, 0x22, 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42, 0x22, 0x5d], json('iso-2022-jp')),
      ),
    ).to.deep.equal(['日']);
  });

  it('that are no valid text lose only what cannot be read', async () => {
    expect(await load(serveBytes([0x5b, 0x22, 0x61, 0xff, 0x62, 0x22, 0x5d], json()))).to.deep.equal(['a\u{fffd}b']);
    expect(await load(serveBytes([0x5b, 0x22, 0x61, 0xff, 0x62, 0x22, 0x5d], json('nonsense')))).to.deep.equal([
      'a\u{fffd}b',
    ]);
  });

  it('that say the same as before are the same value, so that nobody has to read it again', async () => {
    const url = serveBytes(utf8, json());
    const first = await load(url);
    expect(await load(url)).to.equal(first);
    expect(await load(serveBytes([...utf8, 32], json()))).not.to.equal(first);
  });

  it('are another value as soon as they say something else', async () => {
    const address = URL.createObjectURL(new Blob(['["a"]']));
    let text = '["a"]';
    const answer = async (): Promise<Response> => new Response(text);
    const first = await loadDocument(address, { fetch: answer });
    text = '["b"]';
    expect(await loadDocument(address, { fetch: answer, fresh: true })).to.deep.equal(['b']);
    expect(first).to.deep.equal(['a']);
    URL.revokeObjectURL(address);
  });

  it('may be compressed', async () => {
    expect(await load(serve('{"headline":"ấ"}', { gzip: 1 }))).to.deep.equal({ headline: 'ấ' });
  });
});

describe('the format of src', () => {
  it('is told from the content, not from the type', async () => {
    expect(await load(serve(' \n[1]\n', {}, 'text/html'))).to.deep.equal([1]);
    expect(await load(serve('null', {}, 'text/plain'))).to.equal(null);
  });

  for (const [what, body, code, says] of [
    ['JSON that ends too early', '{"items":[{"headline":"a"', 'unreadable', /broken JSON/],
    ['JSON with something after it', '[1] ;', 'unreadable', /broken JSON/],
    ['a deep nest that never closes', '['.repeat(20_000), 'unreadable', /broken JSON/],
    ['an HTML page', '<html lang="en"><p>Log in', 'unknown-format', /HTML page/],
    [
      'XHTML',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
      'unknown-format',
      /HTML page/,
    ],
    ['XML of another kind', '<?xml version="1.0"?><svg/>', 'unknown-format', /XML/],
    ['a script', 'callback({"headline":"a"})', 'unknown-format', /not JSON/],
  ] as const)
    it(`is not read where it is ${what}`, async () => {
      const error = await load(body.length > 10_000 ? URL.createObjectURL(new Blob([body])) : serve(body));
      expect(error).to.have.property('code', code);
      expect((error as Error).message).to.match(says);
    });

  it('that is broken is told with its place, where the browser knows it', async () => {
    const error = await load(serve('{"headline": "a",\n"url": }'));
    expect((error as Error).message).to.match(/SyntaxError: .{10}/);
  });
});
