import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../src/i18n/choose-language.js';
import { commonMessages, listMessages, metaMessages } from '../../src/i18n/messages.js';
import { textsFor, validateTexts } from '../../src/i18n/overrides.js';
import { translate, translateParts } from '../../src/i18n/translate.js';

describe('the language of the texts', () => {
  const cases: [tag: string, chosen: string][] = [
    ['en-GB', 'en'],
    ['vi-VN', 'vi'],
    ['ar-EG', 'ar'],
    ['ar', 'ar'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-mo', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-hant-cn', 'zh-Hant'],
    ['nl', 'en'],
    ['constructor', 'en'],
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['he-IL', 'he'],
    ['arn', 'en'],
    ['', 'en'],
  ];
  for (const [tag, chosen] of cases) {
    it(`of a reader of "${tag}" is ${chosen}`, () => {
      expect(chooseLanguage(tag)).to.equal(chosen);
    });
  }
});

describe('translate', () => {
  it('fills placeholders', () => {
    expect(translate(commonMessages, 'en', 'paidFor', { name: 'Acme {name} $&' })).to.equal(
      'Paid for by Acme {name} $&',
    );
    expect(translate(commonMessages, 'zh-CN', 'paidFor', { name: '某公司' })).to.equal('由某公司赞助');
    expect(translate(listMessages, 'zh-TW', 'relatedHeading')).to.equal('相關內容');
  });

  it('takes overrides one by one', () => {
    const overrides = { relatedHeading: 'More on this', views: { one: '{count} view', other: '{count} views' } };
    expect(translate(listMessages, 'en', 'relatedHeading', undefined, overrides)).to.equal('More on this');
    expect(translate(listMessages, 'en', 'recommendedHeading', undefined, overrides)).to.equal('Recommended');
    expect(translate(metaMessages, 'en', 'views', { count: 1 }, overrides)).to.equal('1 view');
    expect(translate(metaMessages, 'en', 'views', { count: 2 }, overrides)).to.equal('2 views');
    expect(translate(metaMessages, 'en', 'views', { count: 2 }, { views: 'seen {count}×' })).to.equal('seen 2×');
    expect(translate(metaMessages, 'zh', 'authorLabel', undefined, { authorLabel: '' })).to.equal('');
  });

  it('counts by the rules of the page’s language in its own texts', () => {
    const polish = { views: { one: '{count} odsłona', few: '{count} odsłony', other: '{count} odsłon' } };
    const views = (count: number) => translate(metaMessages, 'pl', 'views', { count }, polish);
    expect([views(1), views(3), views(5)]).to.deep.equal(['1 odsłona', '3 odsłony', '5 odsłon']);
    expect(translate(metaMessages, 'de', 'views', { count: 12_480 }, { views: '{count} Aufrufe' })).to.equal(
      '12.480 Aufrufe',
    );
  });

  it('keeps a placeholder that nobody fills', () => {
    expect(translate(metaMessages, 'en', 'updated', { date: 'today' }, { updated: '{date}, {time}' })).to.equal(
      'today, {time}',
    );
  });
});

describe('translateParts', () => {
  it('cuts a text at its placeholders, so that a value can be an element', () => {
    const date = document.createElement('time');
    expect(translateParts(metaMessages, 'en', 'updated', { date })).to.deep.equal(['Updated ', date]);
    expect(translateParts(metaMessages, 'ar', 'updated', { date })).to.deep.equal(['آخر تحديث: ', date]);
    expect(translateParts(metaMessages, 'en', 'updated', { date }, { updated: '({date})' })).to.deep.equal([
      '(',
      date,
      ')',
    ]);
  });
});

describe('validateTexts', () => {
  const validate = (texts: unknown) => validateTexts(texts, 'texts', commonMessages.en, listMessages.en);

  it('keeps texts of known keys', () => {
    const texts = { retry: 'Again', relatedHeading: '', loading: { one: 'a', other: 'b' } };
    expect(validate(texts)).to.deep.equal({ texts, problems: [] });
  });

  it('leaves out the others, and names each', () => {
    const { texts, problems } = validate({
      retry: 1,
      nonsense: 'x',
      loading: { one: 'a' },
      views: 'of another element',
    });
    expect(texts).to.deep.equal({});
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-text texts.retry',
      'unknown-text texts.nonsense',
      'unknown-text texts.loading',
      'unknown-text texts.views',
    ]);
  });

  it('takes no text from a prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"retry": "x"}, "toString": "x", "constructor": "x"}');
    const { texts, problems } = validate(hostile);
    expect(Object.keys(texts)).to.deep.equal([]);
    expect(problems.length).to.equal(3);
    expect((texts as { retry?: string }).retry).to.equal(undefined);
  });

  it('expects an object', () => {
    for (const texts of ['x', 1, null, undefined, ['x']])
      expect(validate(texts).problems.map(({ code }) => code)).to.deep.equal(['not-an-object']);
  });
});

describe('textsFor', () => {
  const byLanguage = {
    zh: { retry: 'zh' },
    'zh-Hant': { retry: 'hant' },
    en: { retry: 'en' },
    'de-AT': { retry: 'at' },
  };
  const cases: [language: string, text: string | undefined][] = [
    ['zh-Hant-HK', 'hant'],
    ['zh-TW', 'hant'],
    ['zh-CN', 'zh'],
    ['zh', 'zh'],
    ['en-GB', 'en'],
    ['de-AT', 'at'],
    ['de', undefined],
    ['constructor', undefined],
    ['toString-x', undefined],
  ];
  for (const [language, text] of cases) {
    it(`finds ${text ?? 'none'} for ${language}`, () => {
      expect(textsFor(byLanguage, language)?.['retry']).to.equal(text);
    });
  }

  it('lays the more exact over the less exact, text by text', () => {
    const texts = { zh: { retry: 'zh', loading: 'zh' }, 'zh-Hant': { retry: 'hant' } };
    expect(textsFor(texts, 'zh-HK')).to.deep.equal({ retry: 'hant', loading: 'zh' });
  });
});
