import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/model/index.js';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const bytesOf = (base64: string): number[] => ascii(atob(base64));
const feed = (declaration: string, title: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...ascii(`${declaration}<rss><channel><item><title>`),
    ...title,
    ...ascii('</title></item></channel></rss>'),
  ]);
const declares = (label: string): string => `<?xml version="1.0" encoding="${label}"?>`;
const headline = async (bytes: Uint8Array, contentType?: string): Promise<string | undefined> =>
  (await parseFeed(bytes, { contentType })).items[0]?.headline;

describe('the bytes of a feed', () => {
  // Made with Python's codecs.
  for (const [label, title, base64] of [
    ['windows-1251', 'Вечерний паром', 'wuX35fDt6Okg7+Dw7uw='],
    ['koi8-r', 'Вечерний паром', '98XexdLOycog0MHSz80='],
    ['gb2312', '桥头豆腐店', 'x8XNt7a5uK+16g=='],
    ['GB18030', '桥头豆腐店', 'x8XNt7a5uK+16g=='],
    ['big5', '橋頭豆腐店', 'vvTAWainu0epsQ=='],
    ['Shift_JIS', '橋のたもと', 'i7SCzIK9guCCxg=='],
    ['euc-jp', '橋のたもと', 'trakzqS/pOKkyA=='],
    ['iso-2022-jp', '橋のたもと', 'GyRCNjYkTiQ/JGIkSBsoQg=='],
    ['euc-kr', '다리 앞 두부', 'tNm4riC+1SC1zrrO'],
    ['windows-1258', 'Chợ nổi', 'Q2j18iBu9NJp'],
    ['iso-8859-1', 'Café à l’été', 'Q2Fm6SDgIGyS6XTp'],
    ['windows-1256', 'صوت الفلج', '1ebKIMfh3eHM'],
    ['iso-8859-2', 'Ciężki łoś', 'Q2nqv2tpILNvtg=='],
  ] as const) {
    it(`are in ${label} where it declares that`, async () => {
      expect(await headline(feed(declares(label), bytesOf(base64)), 'text/xml')).to.equal(title);
    });
    it(`are in ${label} where the header says so`, async () => {
      expect(await headline(feed('', bytesOf(base64)), `text/xml; charset="${label}"`)).to.equal(title);
    });
  }

  it('are what the header says, against the declaration', async () => {
    expect(await headline(feed(declares('windows-1251'), [0xe9]), 'text/xml; charset=iso-8859-1')).to.equal('é');
  });

  it('are UTF-8 where they are that, whatever is said', async () => {
    const title = [...new TextEncoder().encode('Chợ nổi')];
    expect(await headline(feed(declares('windows-1252'), title), 'text/xml; charset=us-ascii')).to.equal('Chợ nổi');
    expect(await headline(feed(declares('utf-16'), title))).to.equal('Chợ nổi');
    expect(await headline(feed(`\u00ef\u00bb\u00bf${declares('gbk')}`, title))).to.equal('Chợ nổi');
  });

  it('may be of two bytes a letter, with and without a mark', async () => {
    const text = `${declares('utf-16')}<rss><channel><item><title>Chợ 足</title></item></channel></rss>`;
    const units = [...text].map((letter) => letter.charCodeAt(0));
    const little = units.flatMap((unit) => [unit & 255, unit >> 8]);
    const big = units.flatMap((unit) => [unit >> 8, unit & 255]);
    for (const bytes of [[0xff, 0xfe, ...little], [0xfe, 0xff, ...big], little, big])
      expect(await headline(Uint8Array.from(bytes))).to.equal('Chợ 足');
  });

  it('lose only what cannot be read', async () => {
    expect(await headline(feed(declares('no-such'), [0x61, 0xff, 0x62]))).to.equal('a\ufffdb');
  });

  it('may be a buffer or a part of one', async () => {
    const { buffer } = feed('', ascii('a'));
    expect((await parseFeed(buffer as ArrayBuffer)).items[0]!.headline).to.equal('a');
    const two = new Uint8Array(buffer.byteLength + 6);
    two.set(new Uint8Array(buffer), 3);
    expect(await headline(two.subarray(3, -3))).to.equal('a');
  });
});

describe('parseFeed', () => {
  it('reads lists in JSON as well', async () => {
    expect((await parseFeed('\ufeff {"items":[{"title":"a"}]}')).items).to.deep.equal([{ headline: 'a' }]);
  });

  for (const [what, input] of [
    ['nothing', ''],
    ['an HTML page', '<!doctype html><html><body><p>Not found: <rss>'],
    ['XML of another kind', '<?xml version="1.0"?><svg/>'],
    ['RDF without a channel', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a/></rdf:RDF>'],
    ['a sentence', 'The service is not available.'],
    ['no text at all', null as unknown as string],
  ] as const)
    it(`reports ${what}`, async () => {
      const { items, problems } = await parseFeed(input);
      expect(items).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-a-list']);
    });

  it('hands on the options of lists', async () => {
    const { items } = await parseFeed(
      '<rss><channel><item><title>a</title><pubDate>2025-01-11 06:16</pubDate></item></channel></rss>',
      { timeZone: 'Asia/Ho_Chi_Minh' },
    );
    expect(items[0]!.datePublished!.offset).to.equal(420);
  });

  it('reads no more items than a list has', async () => {
    const { items, problems } = await parseFeed(
      `<rss><channel>${'<item><title>a</title></item>'.repeat(10_020)}</channel></rss>`,
    );
    expect(items).to.have.lengthOf(10_000);
    expect(problems.map(({ message }) => message)).to.deep.equal(['items cut: 20']);
  });

  for (const [what, middle] of [
    ['tags that never end', '<a>'.repeat(1_000_000)],
    ['ends of tags that never began', `${'<aaaaaaaa>'.repeat(50_000)}${'</bbbbbbbb>'.repeat(300_000)}`],
    ['ampersands', `<title>${'&'.repeat(4_000_000)}</title>`],
    ['brackets', `<title>${'<'.repeat(4_000_000)}</title>`],
    ['a writer of many addresses', `<author>${'a@'.repeat(1_000_000)}</author>`],
    ['namespaces', Array.from({ length: 150_000 }, (_, index) => `<x${index} xmlns:a${index}="u">`).join('')],
    ['tags in a title', `<title><![CDATA[${'<b>'.repeat(1_000_000)}]]></title>`],
    ['tags in a body', `<link>/</link><content:encoded><![CDATA[${'<a href='.repeat(500_000)}]]></content:encoded>`],
  ] as const)
    // What grows as the square of the length would take longer than a test may, on any machine.
    it(`comes back from megabytes of ${what}`, async () => {
      const { items } = await parseFeed(`<rss><channel><item><title>a</title>${middle}</item></channel></rss>`, {
        base: 'https://a.example/',
      });
      expect(items.length).to.be.below(2);
    });
});
