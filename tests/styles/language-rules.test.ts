import { expect } from '@open-wc/testing';
import { part, show, type Tag } from '../helpers/show.js';

/** What a reader of the language sees, told by a style: in every browser, whether the page or only the text is in that language. */
const rules: [
  what: string,
  tag: Tag,
  article: Record<string, unknown>,
  target: string,
  style: (of: CSSStyleDeclaration) => string,
  [language: string, value: string][],
][] = [
  [
    'a headline’s size',
    'article-header',
    { headline: '甲' },
    'headline',
    ({ fontSize }) => `${Math.round(parseFloat(fontSize))}px`,
    [
      ['en', '24px'],
      ['zh', '22px'],
      ['ko', '22px'],
    ],
  ],
  [
    'where a standfirst breaks',
    'article-header',
    { headline: '甲', description: '乙' },
    'standfirst',
    (of) => of.getPropertyValue('text-wrap-style') || of.getPropertyValue('text-wrap'),
    [
      ['vi', 'balance'],
      ['ja', CSS.supports('text-wrap', 'pretty') ? 'pretty' : 'auto'],
    ],
  ],
  [
    'what breaks a line',
    'article-header',
    { headline: '甲', description: '乙' },
    'standfirst',
    ({ lineBreak, wordBreak }) => `${lineBreak} ${wordBreak}`,
    [
      ['zh', 'strict normal'],
      ['ko', 'strict keep-all'],
    ],
  ],
  [
    'the mark of a quote',
    'article-body',
    { articleBody: [{ type: 'quote', text: '乙' }] },
    'blockquote::before',
    ({ content }) => content.slice(0, 2),
    [
      ['zh', '"「'],
      ['ja', '"「'],
    ],
  ],
  [
    'the numbers of a list',
    'article-body',
    { articleBody: [{ type: 'list', ordered: true, items: ['乙'] }] },
    'ol',
    ({ listStyleType }) => listStyleType,
    [
      ['en', 'decimal'],
      ['ar', 'arabic-indic'],
      ['fa', 'persian'],
    ],
  ],
];

describe('what depends on a language', () => {
  for (const [what, tag, article, target, style, expected] of rules)
    for (const [language, value] of expected) {
      const look = async (document: Record<string, unknown>, lang: string) => {
        const { el } = await show(tag, {}, { properties: { article: document }, lang, width: '280px' });
        await el.loaded;
        const [selector = '', pseudo] = target.split('::');
        const found = part(el, selector) ?? el.shadowRoot!.querySelector(selector)!;
        return style(getComputedStyle(found, pseudo && `::${pseudo}`));
      };

      it(`${what} is that of ${language} on its page`, async () => {
        expect(await look(article, language)).to.equal(value);
      });

      it(`${what} is that of ${language} where only the text is`, async () => {
        expect(await look({ ...article, inLanguage: language }, language === 'en' ? 'zh' : 'en')).to.equal(value);
      });
    }
});
