import { expect } from '@open-wc/testing';
import type { Language, Message } from '../../src/i18n/message.js';
import { adviceMessages } from '../../src/i18n/advice.js';
import { listExtraMessages } from '../../src/i18n/list-extras.js';
import * as atOnce from '../../src/i18n/messages.js';
import { translate } from '../../src/i18n/translate.js';

const { metaMessages } = atOnce;
/** Those too that come later. */
const groups = { ...atOnce, adviceMessages, listExtraMessages };
const languages: readonly Language[] = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'ar'];
const formsOf = (message: Message): Record<string, string> =>
  typeof message === 'string' ? { other: message } : { ...message };
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

for (const [name, messages] of Object.entries(groups)) {
  const group = messages as unknown as Record<Language, Record<string, Message>>;
  describe(`the ${name}`, () => {
    for (const language of languages) {
      it(`have the same keys and placeholders in ${language} as in English`, () => {
        expect(Object.keys(group[language])).to.have.members(Object.keys(group.en));
        for (const [key, message] of Object.entries(group[language])) {
          const expected = placeholdersOf(formsOf(group.en[key]!)['other']!);
          const { other = '', few = other, many = other } = formsOf(message);
          for (const text of [other, few, many]) expect(placeholdersOf(text), key).to.deep.equal(expected);
          // zero, one and two may be said in words.
          for (const text of Object.values(formsOf(message)))
            expect(expected, key).to.include.members(placeholdersOf(text));
        }
      });

      it(`have every plural form of ${language}, and no other`, () => {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        for (const [key, message] of Object.entries(group[language]))
          if (typeof message === 'object') expect(pluralCategories, key).to.include.members(Object.keys(message));
      });

      it(`are written in the script of ${language}`, () => {
        const script = { en: 'Latin', vi: 'Latin', 'zh-Hans': 'Han', 'zh-Hant': 'Han', ar: 'Arabic' }[language];
        const inScript = new RegExp(`^[\\p{Script=${script}}\\p{Mn}\\p{P}\\p{Z}]*$`, 'u');
        for (const [key, message] of Object.entries(group[language]))
          for (const text of Object.values(formsOf(message)))
            expect(text.normalize('NFC').replace(/\{\w+\}|\bAI\b/g, ''), key).to.match(inScript);
      });
    }

    it('differ between the two Chinese scripts only where the script does', () => {
      const hans = JSON.stringify(group['zh-Hans']);
      const hant = JSON.stringify(group['zh-Hant']);
      expect(hans).not.to.match(/[載內觀點贊開啟閱讀鐘評條來發佈關薦暫無]/);
      expect(hant).not.to.match(/[载内观点赞开启阅读钟评条来发关荐暂无]/);
    });
  });
}

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
    ['de', 12_480, '12,480 reads'],
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
