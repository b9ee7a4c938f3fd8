import { expect } from '@open-wc/testing';

/** What the console was told meanwhile. */
async function warnings(work: () => unknown): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => void told.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return told;
}

let copies = 0;
/** A copy of the module that has not looked at the page yet. */
const freshCopy = () =>
  import(`../../src/sources/settings.ts?copy=${copies++}`) as Promise<typeof import('../../src/sources/settings.js')>;

describe('the settings in <meta name="article-elements">', () => {
  const write = (content: string) => {
    const meta = Object.assign(document.createElement('meta'), { name: 'article-elements', content });
    document.head.append(meta);
  };
  afterEach(() => document.querySelector('meta[name=article-elements]')?.remove());

  it('hold without any script of the site', async () => {
    write('{"timeZone":"Asia/Ho_Chi_Minh","texts":{"zh":{"related":"相关"}},"protocols":["tel:"]}');
    const { timeZone, texts, protocols } = (await freshCopy()).settings();
    expect({ timeZone, texts, protocols }).to.deep.equal({
      timeZone: 'Asia/Ho_Chi_Minh',
      texts: { zh: { related: '相关' } },
      protocols: ['tel:'],
    });
  });

  it('are read once, when they are first needed', async () => {
    const copy = await freshCopy();
    write('{"timeZone":"Asia/Tokyo"}');
    expect(copy.settings().timeZone).to.equal('Asia/Tokyo');
    document.querySelector<HTMLMetaElement>('meta[name=article-elements]')!.content = '{"timeZone":"UTC"}';
    copy.configure({ protocols: ['tel:'] });
    expect(copy.settings().timeZone).to.equal('Asia/Tokyo');
  });

  it('lie under those of configure, and come back when these are taken away', async () => {
    write('{"timeZone":"Asia/Tokyo"}');
    const copy = await freshCopy();
    copy.configure({ timeZone: 'UTC' });
    expect(copy.settings().timeZone).to.equal('UTC');
    copy.configure({ timeZone: null });
    expect(copy.settings().timeZone).to.equal('Asia/Tokyo');
  });

  for (const content of ['{"timeZone":"Nowhere/Here","protocols":["tel:"]}', '{"fetch":"/api","protocols":["tel:"]}'])
    it(`are ignored where they are not valid, which is said once: ${content}`, async () => {
      write(content);
      const copy = await freshCopy();
      const told = await warnings(() => [copy.settings(), copy.settings()]);
      expect(told.length).to.equal(1);
      expect(copy.settings().protocols).to.deep.equal(['tel:']);
      expect(copy.settings().timeZone).to.equal(undefined);
      expect(copy.settings().fetch).to.be.a('function');
    });

  it('pollute no prototype', async () => {
    write('{"__proto__":{"timeZone":"UTC"},"texts":{"__proto__":{"related":"x"}}}');
    await warnings(async () => (await freshCopy()).settings());
    expect(({} as Record<string, unknown>).timeZone).to.equal(undefined);
    expect(({} as Record<string, unknown>).related).to.equal(undefined);
  });
});
