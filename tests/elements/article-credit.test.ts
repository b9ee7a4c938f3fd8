import { expect } from '@open-wc/testing';
import { allText, folded, part, parts, partText, problemsOf, recordConsole, show, texts } from '../helpers/show.js';

const correction = [
  { text: 'No date.', type: 'clarification' },
  { text: 'First.', datePublished: '2025-01-12T08:00:00Z' },
  { text: 'Latest.', datePublished: '2025-03-02T08:00:00Z', type: 'update' },
  { text: 'No date either.' },
  { text: 'Second.', datePublished: '2025-01-14T08:00:00Z', type: 'correction' },
];

describe('article-credit', () => {
  recordConsole();

  for (const [lang, expected] of [
    ['en', 'Editor: La liga Additional reporting: A and B'],
    ['vi', 'Biên tập: La liga Cộng tác: A và B'],
    ['zh-Hans', '责任编辑：La liga 供稿：A、B'],
    ['zh-Hant', '責任編輯：La liga 供稿：A、B'],
    ['ar', 'تحرير: La liga شارك في الإعداد: A وB'],
  ] as const)
    it(`names who answers for the article, in ${lang}`, async () => {
      const { el, loads } = await show('article-credit', { editor: 'La liga', contributor: 'A, B' }, { lang });
      expect(texts(el, 'credit')).to.deep.equal([expected]);
      expect(loads.map(({ route, problems }) => [route, problems])).to.deep.equal([['attributes', []]]);
    });

  for (const [lang, expected] of [
    ['en', 'Proofreading: Shen Photographs: Li Additional reporting: Wu'],
    ['zh-Hans', 'Proofreading：Shen Photographs：Li 供稿：Wu'],
  ] as const)
    it(`puts what somebody did before the name, in ${lang}`, async () => {
      const contributor = [
        { name: 'Shen', jobTitle: 'Proofreading', url: '/shen' },
        'Wu',
        { name: 'Li', jobTitle: 'Photographs', url: 'javascript:alert(1)' },
      ];
      const { el, loads } = await show('article-credit', {}, { lang, properties: { article: { contributor } } });
      expect(allText(el)).to.equal(expected);
      expect(parts(el, 'link').map((link) => (link as HTMLAnchorElement).pathname)).to.deep.equal(['/shen']);
      expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url contributor[2].url']);
    });

  it('tells corrections by kind and date, newest first, those without a date last', async () => {
    const { el } = await show('article-credit', { 'time-zone': 'UTC' }, { properties: { article: { correction } } });
    expect(texts(el, 'credit')).to.deep.equal([
      'Update March 2, 2025 Latest.',
      'Correction January 14, 2025 Second.',
      'Correction January 12, 2025 First.',
      'Clarification No date.',
      'Correction No date either.',
    ]);
    expect(parts(el, 'date').map((time) => time.getAttribute('datetime')!.slice(0, 10))).to.deep.equal([
      '2025-03-02',
      '2025-01-14',
      '2025-01-12',
    ]);
  });

  it('shows the date of a correction in the zone that is asked for', async () => {
    const article = { correction: { text: 'x', datePublished: '2025-01-12T23:30:00Z' } };
    const { el } = await show('article-credit', { 'time-zone': 'Asia/Ho_Chi_Minh' }, { properties: { article } });
    expect(partText(el, 'date')).to.equal('January 13, 2025');
  });

  it('takes a correction as words, or as JSON', async () => {
    const { el } = await show('article-credit', { correction: 'It is 23 metres.' });
    expect(texts(el, 'credit')).to.deep.equal(['Correction It is 23 metres.']);
    el.correction = '[{"text": "It is 24.", "type": "clarification"}]';
    await el.updateComplete;
    expect(texts(el, 'credit')).to.deep.equal(['Clarification It is 24.']);
  });

  for (const [disclosure, lang, expected] of [
    ['none', 'en', 'AI No AI was used for this article.'],
    ['assisted', 'vi', 'AI Bài viết do người thực hiện với sự hỗ trợ của AI.'],
    ['generated', 'zh-Hans', 'AI 本文由人工智能在人的指导下生成。'],
    ['autonomous', 'ar', 'الذكاء الاصطناعي أنشأ الذكاء الاصطناعي هذا المقال دون مراجعة بشرية.'],
    ['Charts were drawn by a model.', 'en', 'AI Charts were drawn by a model.'],
    ['constructor', 'en', 'AI constructor'],
  ] as const)
    it(`tells how AI was used: ${disclosure}, in ${lang}`, async () => {
      const { el } = await show('article-credit', { 'ai-disclosure': disclosure }, { lang });
      expect(texts(el, 'credit')).to.deep.equal([expected]);
    });

  it('writes text as text, in the article’s language where that is not the page’s', async () => {
    const text = '<img src=x onerror=alert(1)> خطأ';
    const article = { inLanguage: 'ar', correction: { text }, aiDisclosure: text };
    const { el } = await show('article-credit', {}, { properties: { article } });
    const leaves = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[lang]')];
    expect(leaves.map(({ lang, dir, textContent }) => [lang, dir, folded(textContent)])).to.deep.equal([
      ['ar', 'rtl', text],
      ['ar', 'rtl', text],
    ]);
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('stands at the end of the line in Chinese, at the start elsewhere', async () => {
    const start = async (lang: string) => {
      const { el } = await show('article-credit', { editor: 'La liga' }, { lang, width: '480px' });
      const { left } = part(el, 'credit')!.firstElementChild!.getBoundingClientRect();
      return left - el.getBoundingClientRect().left;
    };
    expect(await start('en')).to.equal(0);
    expect(await start('zh-Hans')).to.be.greaterThan(200);
  });

  it('is as wide as its words beside others in a row, and fits a narrow column', async () => {
    const { el } = await show('article-credit', { editor: 'La liga' });
    el.parentElement!.style.display = 'flex';
    expect(el.offsetWidth).to.be.within(40, 220);
    const { el: narrow } = await show('article-credit', { correction: 'x'.repeat(200) }, { width: '120px' });
    expect(narrow.parentElement!.scrollWidth).to.be.at.most(120);
  });

  it('leaves no trace where there is nothing', async () => {
    for (const article of [undefined, {}, { correction: [] }, { editor: '' }]) {
      const { el } = await show('article-credit', {}, { properties: { article } });
      expect([el.state, el.offsetHeight]).to.deep.equal(['empty', 0]);
    }
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is accessible, ${dir}`, async () => {
      const article = { editor: { name: 'E', url: '/e' }, contributor: 'C', correction, aiDisclosure: 'assisted' };
      const { el } = await show('article-credit', {}, { properties: { article }, dir });
      await expect(el).to.be.accessible();
    });
});
