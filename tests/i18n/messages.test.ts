import { expect } from '@open-wc/testing';
import type { Message } from '../../src/i18n/message.js';
import { adviceMessages } from '../../src/i18n/advice.js';
import { laterLanguages } from '../../src/i18n/later-languages.js';
import { listExtraMessages } from '../../src/i18n/list-extras.js';
import { laterTexts } from '../../src/i18n/load-language.js';
import * as atOnce from '../../src/i18n/messages.js';
import { translate } from '../../src/i18n/translate.js';

const { metaMessages } = atOnce;
const groups = { ...atOnce, adviceMessages, listExtraMessages };
const later = await Promise.all(
  Object.entries(laterLanguages).map(async ([language, load]) => [language, (await load()).texts] as const),
);
// As the loader does.
Object.assign(laterTexts, Object.fromEntries(later));

const english = Object.assign({}, ...Object.values(groups).map(({ en }) => en)) as Record<string, Message>;
const inAll = (language: 'vi' | 'zh-Hans' | 'zh-Hant' | 'ar') =>
  Object.assign({}, ...Object.values(groups).map((group) => group[language])) as Record<string, Message>;
/** All texts of each language, and the scripts that it is written in. */
const languages: [language: string, texts: Record<string, Message>, scripts: string[]][] = [
  ['en', english, ['Latin']],
  ['vi', inAll('vi'), ['Latin']],
  ['zh-Hans', inAll('zh-Hans'), ['Han']],
  ['zh-Hant', inAll('zh-Hant'), ['Han']],
  ['ar', inAll('ar'), ['Arabic']],
  ...later.map(([language, texts]): [string, Record<string, Message>, string[]] => [
    language,
    texts,
    {
      ja: ['Han', 'Hiragana', 'Katakana'],
      ko: ['Hangul'],
      ru: ['Cyrillic'],
      th: ['Thai'],
      hi: ['Devanagari'],
      fa: ['Arabic'],
      he: ['Hebrew'],
    }[language] ?? ['Latin'],
  ]),
];
/** Plural forms that a language has, but no count of articles, readers or minutes. */
const needless: Record<string, string[]> = { ar: ['zero', 'many'], es: ['many'], fr: ['many'], pt: ['many'] };
const formsOf = (message: Message): Record<string, string> =>
  typeof message === 'string' ? { other: message } : { ...message };
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

for (const [language, texts, scripts] of languages) {
  describe(`the texts of ${language}`, () => {
    it('have the same keys and placeholders as the English ones', () => {
      expect(Object.keys(texts)).to.have.members(Object.keys(english));
      for (const [key, message] of Object.entries(texts)) {
        const expected = placeholdersOf(formsOf(english[key]!)['other']!);
        const { other = '', few = other, many = other } = formsOf(message);
        for (const text of [other, few, many]) expect(placeholdersOf(text), key).to.deep.equal(expected);
        // zero, one and two may be said in words.
        for (const text of Object.values(formsOf(message)))
          expect(expected, key).to.include.members(placeholdersOf(text));
      }
    });

    it('have every plural form of the language, and no other', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const needed = pluralCategories.filter((form) => !needless[language]?.includes(form));
      for (const [key, message] of Object.entries(texts)) {
        if (typeof message === 'string') continue;
        expect(pluralCategories, key).to.include.members(Object.keys(message));
        expect(Object.keys(message), key).to.include.members(needed);
      }
    });

    it('are written in its script', () => {
      const letters = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
      const inScript = new RegExp(`^[${letters}\\p{Mn}\\p{P}\\p{Z}\\u200c]*$`, 'u');
      for (const [key, message] of Object.entries(texts))
        for (const text of Object.values(formsOf(message)))
          expect(text.normalize('NFC').replace(/\{\w+\}|\bAI\b|\bWe(Chat|ibo)\b/g, ''), key).to.match(inScript);
    });

    it('are its own: next to none is the English one', () => {
      if (language === 'en') return;
      const same = Object.keys(texts).filter((key) => texts[key] && texts[key] === english[key]);
      expect(same.length, same.join()).to.be.below(12);
    });
  });
}

it('the two Chinese scripts differ where the script does', () => {
  expect(JSON.stringify(inAll('zh-Hans'))).not.to.match(/[載內觀點贊開啟閱讀鐘評條來發佈關薦暫無]/);
  expect(JSON.stringify(inAll('zh-Hant'))).not.to.match(/[载内观点赞开启阅读钟评条来发关荐暂无]/);
});

it('a key stands in one group only, since overrides know no groups', () => {
  const keys = Object.values(groups).flatMap(({ en }) => Object.keys(en));
  expect(new Set(keys).size).to.equal(keys.length);
});

describe('counts as the language’s reader knows them', () => {
  const views: [language: string, count: number, text: string][] = [
    ['zh-CN', 978, '阅读：978次'],
    ['zh-TW', 978, '閱讀：978次'],
    ['vi', 978, '978 lượt đọc'],
    ['en', 978, '978 reads'],
    ['en', 1, '1 read'],
    ['en', 0, '0 reads'],
    ['en', 99_999, '99,999 reads'],
    ['en', 100_000, '100K reads'],
    ['zh', 100_000, '阅读：10万次'],
    ['zh-Hant', 100_000, '閱讀：10萬次'],
    ['ar-EG', 0, 'لا قراءات'],
    ['ar-EG', 1, 'قراءة واحدة'],
    ['ar-EG', 2, 'قراءتان'],
    ['ar-EG', 3, '٣ قراءات'],
    ['ar-EG', 11, '١١ قراءةً'],
    ['ar-EG', 100, '١٠٠ قراءة'],
    ['ar-EG', 978, '٩٧٨ قراءةً'],
    // A language that the library does not speak has English texts, and English numbers in them.
    ['nl', 12_480, '12,480 reads'],
    ['de-AT', 1, '1 Aufruf'],
    ['de', 12_480, '12.480 Aufrufe'],
    ['ru', 21, '21 прочтение'],
    ['ru', 23, '23 прочтения'],
    ['ru', 111, '111 прочтений'],
    // What is written in thousands is counted in thousands.
    ['ru', 123_001, '123\u00a0тыс. прочтений'],
    ['he', 2, 'שתי קריאות'],
    ['he', 978, '978 קריאות'],
    ['fr', 0, '0 lecture'],
    ['pt-BR', 2, '2 leituras'],
    ['hi', 1, '1 बार पढ़ा गया'],
    ['fa', 978, '۹۷۸ بازدید'],
    ['ja', 978, '閲覧978回'],
    ['ko', 978, '조회 978회'],
    ['th', 978, 'อ่าน 978 ครั้ง'],
    ['id', 978, '978 kali dibaca'],
    ['es', 1_000_000, '1\u00a0M lecturas'],
  ];
  for (const [language, count, text] of views) {
    it(`${count} views in ${language}: ${text}`, () => {
      expect(translate(metaMessages, language, 'views', { count })).to.equal(text);
    });
  }

  const others: [key: 'readingTime' | 'comments', language: string, count: number, text: string][] = [
    ['readingTime', 'en', 7, '7 min read'],
    ['readingTime', 'zh-CN', 6, '阅读约 6 分钟'],
    ['readingTime', 'vi', 6, '6 phút đọc'],
    ['readingTime', 'ar-EG', 1, 'قراءة في دقيقة'],
    ['readingTime', 'ar-EG', 2, 'قراءة في دقيقتين'],
    ['readingTime', 'ar-EG', 7, 'قراءة في ٧ دقائق'],
    ['readingTime', 'ar-EG', 15, 'قراءة في ١٥ دقيقة'],
    ['comments', 'en', 1, '1 comment'],
    ['comments', 'en', 48, '48 comments'],
    ['comments', 'vi', 48, '48 bình luận'],
    ['comments', 'zh-CN', 48, '评论：48条'],
    ['comments', 'ar-EG', 48, '٤٨ تعليقًا'],
  ];
  for (const [key, language, count, text] of others) {
    it(`${key} of ${count} in ${language}: ${text}`, () => {
      expect(translate(metaMessages, language, key, { count })).to.equal(text);
    });
  }
});
