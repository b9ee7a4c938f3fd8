import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import { allText, moment, part, partText, problemsOf, recordConsole, show } from '../helpers/show.js';

const article = { viewCount: 978, datePublished: '2025-01-11T06:16:39Z' };
const properties = { article };
const attributes = { 'time-zone': 'UTC', show: 'views' };

describe('the language around an element', () => {
  recordConsole();

  it('is that of its nearest ancestor, and is followed', async () => {
    const { el } = await show('article-meta', attributes, { properties, lang: 'vi' });
    expect(allText(el)).to.equal('978 lượt đọc');
    el.parentElement!.lang = 'zh-CN';
    await moment();
    await el.updateComplete;
    expect(allText(el)).to.equal('阅读：978次');
    el.lang = 'en';
    await moment();
    await el.updateComplete;
    expect(allText(el)).to.equal('978 reads');
  });

  it('is found and followed across shadow roots', async () => {
    const { el } = await show('article-meta', attributes, { properties, lang: 'vi' });
    const outer = el.parentElement!;
    const inner = document.createElement('div').attachShadow({ mode: 'open' });
    outer.append(inner.host);
    inner.append(el);
    await el.updateComplete;
    expect(allText(el)).to.equal('978 lượt đọc');
    outer.lang = 'zh-Hant';
    await moment();
    await el.updateComplete;
    expect(allText(el)).to.equal('閱讀：978次');
  });

  it('is followed when the element moves, and no longer once it is gone', async () => {
    const { el } = await show('article-meta', attributes, { properties, lang: 'vi' });
    const vietnamese = el.parentElement!;
    const chinese = vietnamese.appendChild(document.createElement('div'));
    chinese.lang = 'zh';
    chinese.append(el);
    await el.updateComplete;
    expect(allText(el)).to.equal('阅读：978次');
    el.remove();
    chinese.lang = 'en';
    await moment();
    vietnamese.append(el);
    await el.updateComplete;
    expect(allText(el)).to.equal('978 lượt đọc');
  });

  for (const lang of ['auto', 'nl_NL', '', 'x'])
    it(`survives lang="${lang}"`, async () => {
      const { el } = await show('article-meta', attributes, { properties, lang });
      expect(allText(el)).to.equal('978 reads');
    });

  it('sets the direction by dir, as the platform does', async () => {
    const { el } = await show('article-header', { headline: 'عنوان', label: 'live' }, { lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(part(el, 'headline')!).direction).to.equal('rtl');
    const { right } = part(el, 'label')!.getBoundingClientRect();
    expect(right).to.be.closeTo(el.getBoundingClientRect().right, 1);
  });
});

describe('the language of a text', () => {
  recordConsole();

  it('stands on the leaf that holds it, with its direction where that differs', async () => {
    const given = { headline: 'عنوان', description: 'نص', articleSection: 'قسم', inLanguage: 'ar' };
    const { el } = await show('article-header', {}, { properties: { article: given } });
    for (const name of ['headline', 'standfirst'])
      expect([part(el, name)!.lang, part(el, name)!.dir], name).to.deep.equal(['ar', 'rtl']);
    expect(part(el, 'kicker')!.lang).to.equal('ar');
    expect(el.hasAttribute('lang')).to.equal(false);
  });

  it('is not repeated where it is the one around', async () => {
    const given = { headline: 'Một', inLanguage: 'vi' };
    const { el } = await show('article-header', {}, { properties: { article: given }, lang: 'vi' });
    expect(part(el, 'headline')!.hasAttribute('lang')).to.equal(false);
  });

  it('is an item’s own, else its document’s, else none', async () => {
    const items = {
      inLanguage: 'vi',
      headline: 'x',
      related: [{ headline: 'Một' }, { headline: 'عنوان', inLanguage: 'ar' }],
    };
    const { el } = await show('related-list', {}, { properties: { items } });
    const leaves = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part=headline]')];
    expect(leaves.map(({ lang, dir }) => [lang, dir])).to.deep.equal([
      ['vi', ''],
      ['ar', 'rtl'],
    ]);
    const { el: plain } = await show('related-list', { items: '[{"headline":"Một"}]' });
    expect(part(plain, 'headline')!.hasAttribute('lang')).to.equal(false);
  });
});

describe('texts', () => {
  const said = recordConsole();
  afterEach(() => configure({ texts: null }));

  it('override the library’s one by one, by attribute or property; unknown keys are reported', async () => {
    const given = { views: '{count} looks', nonsense: 'x', authorSpoken: 7 };
    for (const setting of [
      { attributes: { texts: JSON.stringify(given) } },
      { properties: { texts: given } },
    ] as const) {
      const { el, loads } = await show(
        'article-meta',
        { ...('attributes' in setting ? setting.attributes : {}), 'view-count': '978', 'comment-count': '1' },
        'properties' in setting ? { properties: setting.properties } : {},
      );
      expect([partText(el, 'views'), partText(el, 'comments')]).to.deep.equal(['978 looks', '1 comment']);
      expect(problemsOf(loads[0])).to.deep.equal(['unknown-text texts.nonsense', 'unknown-text texts.authorSpoken']);
    }
    expect(said.warnings).to.have.length(2);
  });

  it('are reported where they are no JSON', async () => {
    const { el, loads } = await show('article-meta', { texts: '{', 'view-count': '978' });
    expect(partText(el, 'views')).to.equal('978 reads');
    expect(problemsOf(loads[0])).to.deep.equal(['not-json texts']);
  });

  it('are also the page’s, by language, under the element’s own', async () => {
    const { el, loads } = await show(
      'article-meta',
      { 'view-count': '978', 'comment-count': '2' },
      { properties: { texts: { comments: '{count} notes' } } },
    );
    configure({ texts: { en: { views: '{count} looks', comments: '{count} remarks' }, vi: { views: '{count} lần' } } });
    await el.updateComplete;
    expect([partText(el, 'views'), partText(el, 'comments')]).to.deep.equal(['978 looks', '2 notes']);
    el.parentElement!.lang = 'vi';
    await moment();
    await el.updateComplete;
    expect(partText(el, 'views')).to.equal('978 lần');
    expect(loads).to.have.length(1);
  });

  it('name a list’s heading', async () => {
    const { el } = await show('related-list', { items: '[{"headline":"A"}]', texts: '{"relatedHeading":"See also"}' });
    expect(partText(el, 'heading')).to.equal('See also');
  });
});

describe('what a page sets for all', () => {
  const said = recordConsole();
  afterEach(() => configure({ timeZone: null, report: null, protocols: null }));

  it('is the zone of dates, for those without one and for showing', async () => {
    configure({ timeZone: 'Asia/Ho_Chi_Minh' });
    const times: string[] = [];
    for (const date of ['2025-01-11 06:16:39', '2025-01-10T23:16:39Z']) {
      const { el } = await show('article-meta', { 'date-published': date }, { lang: 'zh' });
      const time = el.shadowRoot!.querySelector('time')!;
      times.push(`${time.textContent} ${Date.parse(time.dateTime) === Date.UTC(2025, 0, 10, 23, 16, 39)}`);
    }
    expect(times).to.deep.equal(Array(2).fill('2025-01-11 06:16:39 true'));
  });

  it('is where problems go', async () => {
    const told: string[] = [];
    configure({ report: ({ code }, element) => told.push(`${code} ${element.localName}`) });
    await show('article-meta', { 'view-count': 'x' });
    expect(told).to.deep.equal(['not-a-number article-meta']);
  });

  it('that throws where problems go is told of in the console, and the element is shown all the same', async () => {
    configure({
      report: () => {
        throw new Error('no');
      },
    });
    const { el } = await show('article-meta', { 'view-count': 'x', source: 'S' });
    expect(partText(el, 'source')).to.equal('Source: S');
    expect(said.errors.splice(0)).to.deep.equal(['Error: no']);
  });

  it('is which schemes links may have, also for what was read already', async () => {
    const { el } = await show('related-list', { items: '[{"headline":"Call","url":"tel:112"}]' });
    expect(part(el, 'link')).to.equal(undefined);
    configure({ protocols: ['tel:'] });
    await el.updateComplete;
    expect(part(el, 'link')).to.have.property('href', 'tel:112');
  });
});
