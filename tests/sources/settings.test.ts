import { expect } from '@open-wc/testing';
import { type Configuration, configure, onSettingsChange, settings } from '../../src/sources/settings.js';

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
/** What is set, beside fetch. */
const current = () =>
  Object.fromEntries(Object.entries(settings()).filter(([name, value]) => name !== 'fetch' && value !== undefined));
const nothing: Configuration = { fetch: null, timeZone: null, texts: null, protocols: null, report: null };

describe('page-wide settings', () => {
  afterEach(() => configure(nothing));

  it('are the defaults where <meta name="article-elements"> is not JSON, which is said once', async () => {
    // The first test: the page's own settings are read when settings are first needed.
    const meta = Object.assign(document.createElement('meta'), { name: 'article-elements', content: '{"timeZone":' });
    document.head.append(meta);
    const told = await warnings(() => [settings(), settings()]);
    meta.remove();
    expect(told.length).to.equal(1);
    expect(told[0]).to.match(/^article-elements: .*<meta name="article-elements">.*SyntaxError/);
    expect(settings()).to.have.all.keys('fetch', 'texts', 'protocols');
  });

  it('are the browser’s own fetch and nothing else by default', async () => {
    expect(current()).to.deep.equal({ texts: {}, protocols: [] });
    expect((await settings().fetch('data:,yes')).ok).to.equal(true);
  });

  it('by default fetch by what the page has put in the place of fetch', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response('by the page'));
    try {
      expect(await (await settings().fetch('/')).text()).to.equal('by the page');
    } finally {
      window.fetch = fetch;
    }
  });

  it('are set, kept beside later ones, and taken back', () => {
    const own: typeof fetch = () => Promise.reject(new Error('own'));
    const report = () => {};
    configure({ fetch: own, timeZone: 'Asia/Ho_Chi_Minh', protocols: ['tel:'] });
    configure({ report, texts: { vi: { related: 'Cùng chủ đề' } } });
    expect(settings()).to.deep.equal({
      fetch: own,
      report,
      timeZone: 'Asia/Ho_Chi_Minh',
      protocols: ['tel:'],
      texts: { vi: { related: 'Cùng chủ đề' } },
    });
    configure({ timeZone: null, protocols: undefined });
    expect(settings().timeZone).to.equal(undefined);
    expect(settings().protocols).to.deep.equal([]);
    expect(settings().report).to.equal(report);
  });

  it('are the same object until they change', () => {
    const before = settings();
    expect(settings()).to.equal(before);
    configure({ timeZone: 'UTC' });
    expect(settings()).not.to.equal(before);
    expect(before.timeZone).to.equal(undefined);
  });

  it('tell of each change, until nobody listens', () => {
    let calls = 0;
    const stop = onSettingsChange(() => {
      calls++;
      expect(settings().timeZone).to.equal('UTC');
    });
    configure({ timeZone: 'UTC' });
    stop();
    configure({ timeZone: 'Asia/Shanghai' });
    expect(calls).to.equal(1);
  });

  const refused: Record<string, unknown[]> = {
    timeZone: ['Mars/Olympus_Mons', 7, ''],
    fetch: ['/api', {}],
    report: [{}, 'console'],
    texts: ['Related', 5, { vi: 'Liên quan' }, { vi: null }, { vi: { related: 1 } }],
    protocols: ['tel:', ['tel'], [5], ['tel:', 'javascript:'], ['data:'], ['JavaScript:'], { 0: 'tel:' }],
    timezone: ['UTC'],
  };
  for (const [name, values] of Object.entries(refused))
    it(`ignore what is no ${name}, say so once, and take the rest`, async () => {
      const told = await warnings(() => {
        for (const value of values) {
          const other = name === 'protocols' ? { timeZone: 'UTC' } : { protocols: ['sms:'] };
          configure({ [name]: value, ...other });
          expect(settings().fetch, JSON.stringify(value)).to.be.a('function');
          expect(current(), JSON.stringify(value)).to.deep.equal({ texts: {}, protocols: [], ...other });
        }
      });
      expect(told.length).to.equal(1);
      expect(told[0]).to.match(new RegExp(`^article-elements: the setting ${name} .*ignored`));
    });

  it('survive what is no configuration', async () => {
    for (const value of [null, undefined, 5, '', true, Symbol('x'), [], () => {}])
      expect(() => configure(value as unknown as Configuration)).not.to.throw();
    const trap = Object.defineProperty({}, 'trap', {
      enumerable: true,
      get() {
        throw new Error('trap');
      },
    });
    expect((await warnings(() => configure(trap))).length).to.equal(1);
    expect(settings()).not.to.have.property('trap');
  });
});
