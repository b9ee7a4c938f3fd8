import { expect } from '@open-wc/testing';
import { allText, part, partText, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';

const article = {
  datePublished: '2025-01-11T06:16:39+07:00',
  dateModified: '2025-01-11T08:00:00+07:00',
  author: [{ name: 'Lan', url: '/lan', image: '/demo/pictures/kites.svg' }, { name: 'Minh' }],
  source: { name: 'Báo Mới', url: 'https://example.org/' },
  viewCount: 978,
  timeRequired: 'PT4M',
  commentCount: 12,
  commentUrl: '#comments',
};
const zone = { 'time-zone': 'Asia/Ho_Chi_Minh' };
const facts = (el: Element): (string | null)[] =>
  [...el.shadowRoot!.querySelectorAll('li')].map((item) => item.getAttribute('part'));
const time = (el: Element, name = 'date'): HTMLTimeElement => part(el, name)!.querySelector('time')!;

describe('article-meta', () => {
  const said = recordConsole();

  it('is made of attributes alone', async () => {
    const { el, loads } = await show('article-meta', {
      ...zone,
      'date-published': '2025-01-11T06:16:39+07:00',
      'date-modified': '2025-01-12T06:16:39+07:00',
      source: 'The Paper',
      'source-url': '/paper',
      author: 'Ann Lee, Bo Chan',
      'author-url': '/ann',
      'author-image': '/demo/pictures/kites.svg',
      'view-count': '1,234',
      'comment-count': '2',
      'comment-url': '/comments',
      'reading-time': '4',
    });
    expect(texts(el, 'author')).to.deep.equal(['By Ann Lee and Bo Chan']);
    expect(partText(el, 'date')).to.equal('Published: January 11, 2025, 6:16 AM');
    expect(partText(el, 'modified')).to.equal('Updated January 12, 2025, 6:16 AM');
    expect(partText(el, 'source')).to.equal('Source: The Paper');
    expect(partText(el, 'views')).to.equal('1,234 reads');
    expect(partText(el, 'reading-time')).to.equal('4 min read');
    expect(partText(el, 'comments')).to.equal('2 comments');
    const links = parts(el, 'link').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/ann', '/paper', '/comments'].map((path) => location.origin + path));
    expect(part(el, 'image')).to.have.property('src', `${location.origin}/demo/pictures/kites.svg`);
    expect(loads.map(({ route, problems }) => [route, problems])).to.deep.equal([['attributes', []]]);
  });

  it('has defaults, and sets no attribute on itself', async () => {
    const { el } = await show('article-meta', {}, { properties: { article } });
    expect([el.dateFormat, el.dateStyle, el.timeStyle, el.hourCycle]).to.deep.equal(['datetime', '', '', '']);
    expect(el.attributes).to.have.length(0);
  });

  it('opens with the author, in Chinese and Vietnamese with the date', async () => {
    const everywhere = ['author', 'date', 'modified', 'source', 'views', 'reading-time', 'comments'];
    const dateFirst = ['date', 'modified', 'source', 'author', 'views', 'reading-time', 'comments'];
    for (const [lang, order] of [
      ['en', everywhere],
      ['ar', everywhere],
      ['zh-Hant', dateFirst],
      ['vi', dateFirst],
    ] as const) {
      const { el } = await show('article-meta', zone, { properties: { article }, lang });
      expect(facts(el), lang).to.deep.equal(order);
    }
  });

  it('is the portals’ line in Chinese, to the second', async () => {
    const { el } = await show('article-meta', zone, { properties: { article }, lang: 'zh-Hans' });
    expect(time(el).textContent).to.equal('2025-01-11 06:16:39');
    expect(partText(el, 'views')).to.equal('阅读：978次');
    expect(partText(el, 'source')).to.equal('来源：Báo Mới');
    expect(partText(el, 'author')).to.equal('作者：Lan、Minh');
    expect(partText(el, 'modified')).to.equal('更新于 2025-01-11 08:00:00');
  });

  for (const [attributes, text] of [
    [{ 'date-format': 'datetime' }, 'January 11, 2025, 6:16 AM'],
    [{ 'date-format': 'date' }, 'January 11, 2025'],
    [{ 'date-format': 'iso' }, '2025-01-11T06:16:39+07:00'],
    [{ 'date-format': 'auto' }, 'January 11, 2025'],
    [{ 'date-style': 'short', 'time-style': 'medium' }, '1/11/25, 6:16:39 AM'],
    [{ 'date-style': 'full' }, 'Saturday, January 11, 2025, 6:16 AM'],
    [{ 'hour-cycle': 'h23' }, 'January 11, 2025, 06:16'],
  ] as const)
    it(`writes the date for ${JSON.stringify(attributes)}, and for machines to the second`, async () => {
      const { el } = await show('article-meta', { ...zone, ...attributes, show: 'date' }, { properties: { article } });
      expect(time(el).textContent.replace(/\u202f/g, ' ')).to.equal(text);
      expect(time(el).dateTime).to.equal('2025-01-11T06:16:39+07:00');
      expect(new Date(time(el).dateTime).getTime()).to.equal(Date.parse(article.datePublished));
    });

  it('is relative below the threshold, and absolute from there on', async () => {
    const twoHours = new Date(Date.now() - 2 * 3_600_000).toISOString();
    const tenDays = new Date(Date.now() - 10 * 86_400_000).toISOString();
    for (const [date, attributes, expected] of [
      [twoHours, { 'date-format': 'auto' }, /^2 hours ago$/],
      [twoHours, { 'date-format': 'auto', threshold: 'PT1H' }, /20\d\d/],
      [tenDays, { 'date-format': 'auto' }, /20\d\d/],
      [tenDays, { 'date-format': 'auto', threshold: 'P30D' }, /^last week$|^1 week ago$/],
      [tenDays, { 'date-format': 'relative' }, /week/],
    ] as const) {
      const { el } = await show('article-meta', { 'date-published': date, 'time-zone': 'UTC', ...attributes });
      expect(time(el).textContent).to.match(expected);
      expect(Date.parse(time(el).dateTime)).to.equal(Math.floor(Date.parse(date) / 1000) * 1000);
    }
  });

  it('keeps a relative date true as time goes by', async () => {
    const { setTimeout } = window;
    // The page's clock asks for a second at least: a timer that is quick stands in for it.
    const realNow = Date.now;
    // Time stands still but where the test moves it on.
    const start = realNow();
    Date.now = () => start;
    const written = new Date(start - 59_000).toISOString();
    window.setTimeout = ((run: () => void, delay?: number) => setTimeout(run, Math.min(delay ?? 0, 20))) as never;
    try {
      const { el } = await show('article-meta', { 'date-published': written, 'date-format': 'relative' });
      expect(time(el).textContent).to.equal('now');
      Date.now = () => start + 5 * 60_000;
      // Not by the helper, which has a timer of its own.
      while (time(el).textContent !== '5 minutes ago') await new Promise((resolve) => setTimeout(resolve, 20));
      el.remove();
      Date.now = () => start + 10 * 60_000;
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(time(el).textContent).to.equal('5 minutes ago');
    } finally {
      Date.now = realNow;
      window.setTimeout = setTimeout;
    }
  });

  it('reads a date without a zone in time-zone, else keeps its wall clock and says no offset', async () => {
    const wall = { 'date-published': '2025-01-11 06:16:39', show: 'date' };
    const { el: floating } = await show('article-meta', wall);
    expect(time(floating).dateTime).to.equal('2025-01-11T06:16:39');
    const { el: placed } = await show('article-meta', { ...wall, ...zone });
    expect(time(placed).dateTime).to.equal('2025-01-11T06:16:39+07:00');
    for (const el of [floating, placed]) expect(time(el).textContent).to.match(/^January 11, 2025, 6:16\sAM$/);
  });

  it('is not relative without a zone, and says why', async () => {
    for (const format of ['relative', 'auto']) {
      const { el, loads } = await show('article-meta', {
        'date-published': '2025-01-11 06:16:39',
        'date-format': format,
      });
      expect(partText(el, 'date')).to.equal('Published: January 11, 2025');
      expect(problemsOf(loads[0])).to.deep.equal(['date-without-zone datePublished']);
    }
  });

  it('shows what can’t be read as its own text, and never "Invalid Date"', async () => {
    const { el, loads } = await show('article-meta', { 'date-published': 'next Tuesday', 'view-count': 'many' });
    expect(partText(el, 'date')).to.equal('Published: next Tuesday');
    expect(el.shadowRoot!.querySelector('time')).to.equal(null);
    expect(parts(el, 'views')).to.have.length(0);
    expect(problemsOf(loads[0])).to.have.members(['bad-date date-published', 'not-a-number view-count']);
    expect(said.warnings).to.have.length(2);
  });

  it('shows no update that is not after the publication, and reports it', async () => {
    const { el, loads } = await show('article-meta', {
      'date-published': '2025-01-11T06:00:00Z',
      'date-modified': '2025-01-11T06:00:00Z',
    });
    expect(parts(el, 'modified')).to.have.length(0);
    expect(problemsOf(loads[0])).to.deep.equal(['modified-not-after-published date-modified']);
  });

  for (const [count, lang, text] of [
    ['1', 'en', '1 read'],
    ['0', 'en', '0 reads'],
    ['978', 'vi', '978 lượt đọc'],
    ['99999', 'zh-Hans', '阅读：99,999次'],
    ['100000', 'zh-Hans', '阅读：10万次'],
    ['100000', 'en', '100K reads'],
    ['3', 'ar', '3 قراءات'],
  ] as const)
    it(`says ${count} views in ${lang}`, async () => {
      const { el } = await show('article-meta', { 'view-count': count }, { lang });
      // Browsers disagree on which digits Arabic has.
      const views = partText(el, 'views')!
        .replace(/\u00a0/g, ' ')
        .replace('٣', '3');
      expect(views).to.equal(text);
    });

  it('shows what show asks for, in that order, and nothing else', async () => {
    const { el, loads } = await show('article-meta', { show: 'views date mood' }, { properties: { article } });
    expect(facts(el)).to.deep.equal(['views', 'date']);
    expect(parts(el, 'image')).to.have.length(0);
    expect(problemsOf(loads[0])).to.deep.equal(['unknown-value show']);
  });

  it('takes unknown values of enumerations for the default, and reports each', async () => {
    const { el, loads } = await show(
      'article-meta',
      { ...zone, 'date-format': 'long', 'date-style': 'x', 'hour-cycle': 'h13', threshold: '7 days', show: 'date' },
      { properties: { article } },
    );
    expect(time(el).textContent).to.match(/^January 11, 2025, 6:16\sAM$/);
    expect(problemsOf(loads[0])).to.deep.equal([
      'unknown-value date-format',
      'unknown-value date-style',
      'unknown-value hour-cycle',
      'bad-duration threshold',
    ]);
  });

  it('takes an unknown time zone for none, and reports it', async () => {
    const { el, loads } = await show('article-meta', {
      'time-zone': 'Mars/Base',
      'date-published': '2025-01-11 06:16:39',
    });
    expect(time(el).dateTime).to.equal('2025-01-11T06:16:39');
    expect(new Set(problemsOf(loads[0]))).to.include('bad-time-zone time-zone');
  });

  it('takes the first of several authors by the attribute, or people by JSON', async () => {
    const { el } = await show('article-meta', { author: '[{"name":"Ann","url":"/a"},"Bo"]', show: 'author' });
    expect(partText(el, 'author')).to.equal('By Ann and Bo');
    expect(parts(el, 'link').map((link) => link.textContent)).to.deep.equal(['Ann']);
  });

  it('leaves no trace where there is nothing to show, and nothing to say of a failure', async () => {
    for (const attributes of [{}, { show: 'date', source: 'x' }, { article: '{' }] as const) {
      const { el } = await show('article-meta', attributes);
      expect(allText(el)).to.equal('');
      expect(el.offsetHeight).to.equal(0);
    }
  });

  for (const lang of ['en', 'vi', 'zh-Hans', 'zh-Hant', 'ar'])
    it(`is accessible in ${lang}, and fits 160 px`, async () => {
      const { el } = await show(
        'article-meta',
        {},
        { properties: { article }, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', width: '160px' },
      );
      await expect(el).to.be.accessible();
      expect(el.parentElement!.scrollWidth).to.be.at.most(160);
      expect(allText(el)).not.to.match(/undefined|NaN|Invalid/);
    });
});
