import { expect } from '@open-wc/testing';
import { loadDocument } from '../helpers/load-document.js';
import { hits, newKey, serve, serveBytes } from '../helpers/test-server.js';

const rss =
  '<?xml version="1.0"?>\n<rss version="2.0"><channel><link>/news/</link><item><title>a</title><link>1.html</link></item></channel></rss>';
const { origin } = new URL(serve(''));

describe('a feed at src', () => {
  it('is told from the content, and read', async () => {
    for (const type of ['application/rss+xml', 'text/html', 'application/json'])
      expect(await loadDocument(serve(rss, {}, type))).to.deep.equal({
        url: `${origin}/news/`,
        items: [{ headline: 'a', url: `${origin}/news/1.html` }],
      });
  });

  it('stands against the address that it came from in the end', async () => {
    const value = await loadDocument(serve('', { redirect: serve(rss.replace('<link>/news/</link>', '')) }));
    expect(value).to.have.nested.property('items[0].url', `${origin}/1.html`);
  });

  it('is decoded as it declares', async () => {
    const bytes = [...'<?xml version="1.0" encoding="gb2312"?><rss><channel><item><title>'].map((letter) =>
      letter.charCodeAt(0),
    );
    const value = await loadDocument(serveBytes([...bytes, 0xd6, 0xd0, 0xce, 0xc4], 'text/xml'));
    expect(value).to.have.nested.property('items[0].headline', '中文');
  });

  it('that the server cut off is shown as far as it goes', async () => {
    expect(await loadDocument(serve(rss.slice(0, -30)))).to.have.nested.property('items[0].headline', 'a');
  });

  it('that was cut off on its way is asked for again', async () => {
    const key = newKey();
    const half = rss.length - 20;
    const value = await loadDocument(serve(rss, { key, cut: half, length: rss.length, fail: 1 }, 'text/xml'));
    expect(value).to.have.nested.property('items[0].headline', 'a');
    expect(await hits(key)).to.equal(2);
  });

  for (const [what, body, says] of [
    ['an HTML page that mentions feeds', '<!doctype html><title>x</title><p>&lt;rss> <rss> <feed>', /HTML page/],
    ['XML of another kind', '<?xml version="1.0"?><urlset><url/></urlset>', /XML of an unknown kind/],
    [
      'RDF that is no feed',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a/></rdf:RDF>',
      /XML of an unknown kind/,
    ],
  ] as const)
    it(`is not ${what}`, async () => {
      const error = await loadDocument(serve(body, {}, 'text/xml'));
      expect(error).to.have.property('code', 'unknown-format');
      expect((error as Error).message).to.match(says);
    });
});
