import { expect } from '@open-wc/testing';
import { minutesToRead, readingMinutes } from '../../src/format/reading-time.js';
import { parseArticle } from '../../src/model/index.js';

const repeat = (text: string, count: number): string => Array.from({ length: count }, () => text).join(' ');
const minutesOf = (document: object): number | undefined => readingMinutes(parseArticle(document).article);

describe('how long a text takes to read', () => {
  const texts: [what: string, text: string, minutes: number][] = [
    ['English, by 238 words a minute', repeat('word', 476), 2],
    ['Vietnamese, syllable by syllable as it is written', repeat('tiếng Việt', 119), 1],
    ['Vietnamese in letters and marks apart', repeat('tiếng Việt', 119).normalize('NFD'), 1],
    ['Chinese, by 500 characters a minute, its marks not counted', '一盏不熄的灯，'.repeat(250), 3],
    ['Japanese in three scripts', 'カタカナとひらがなと漢字'.repeat(125), 3],
    ['Korean by character, though it has spaces', repeat('한국어 신문', 100), 1],
    ['Arabic, whose words carry more', repeat('كلمة', 288), 2],
    ['Hebrew', repeat('מילה', 390), 2],
    ['marks and dashes alone are no words', repeat('— … * /', 500), 0],
    ['nothing', ' \n ', 0],
  ];
  for (const [what, text, minutes] of texts) it(what, () => expect(minutesToRead(text)).to.be.closeTo(minutes, 0.01));

  it('Thai has its words found, though nothing stands between them', () => {
    // "Today the weather is very good": five or six words, by the dictionary in use.
    const words = (minutesToRead('วันนี้อากาศดีมาก'.repeat(100)) * 238) / 100;
    expect(words).to.be.within(3, 6);
  });

  it('a mixed text is the sum of its parts', () => {
    const [latin, han, arabic] = [repeat('word', 30), '字'.repeat(40), repeat('كلمة', 20)];
    const sum = minutesToRead(latin) + minutesToRead(han) + minutesToRead(arabic);
    expect(minutesToRead(`${latin}${han}${arabic}`)).to.be.closeTo(sum, 0.001);
  });
});

describe('the minutes of an article', () => {
  const articleBody = repeat('word', 714);

  it('are those that it says, before any count', () => {
    expect(minutesOf({ headline: 'A', timeRequired: 'PT7M', wordCount: 2380, articleBody })).to.equal(7);
  });

  it('come from its count of words, before its text', () => {
    expect(minutesOf({ headline: 'A', wordCount: 2380, articleBody })).to.equal(10);
  });

  it('take the count for characters where the language has no words', () => {
    expect(minutesOf({ headline: 'A', wordCount: 2000, inLanguage: 'zh-CN' })).to.equal(4);
  });

  it('are counted from the text else', () => {
    expect(minutesOf({ headline: 'A', articleBody })).to.be.closeTo(3, 0.01);
  });

  it('are counted over all blocks that have words, HTML without its markup, entities as what they stand for', () => {
    const blocks = [
      { type: 'heading', text: repeat('word', 100) },
      { type: 'paragraph', text: repeat('word', 100) },
      { type: 'quote', text: repeat('word', 100) },
      { type: 'list', items: [repeat('word', 50), repeat('word', 50)] },
      { type: 'image', image: 'https://site.example/a.jpg' },
      {
        type: 'html',
        html: `<p title="not these words">${repeat('ti&#x1EBF;ng', 75)}</p><script>not this</script><p>word</p>`,
      },
    ];
    expect(minutesOf({ headline: 'A', articleBody: blocks })! * 238).to.be.closeTo(476, 0.01);
  });

  it('are not known where there is nothing to read', () => {
    expect(minutesOf({ headline: 'A' })).to.equal(undefined);
    expect(
      minutesOf({ headline: 'A', articleBody: [{ type: 'image', image: 'https://site.example/a.jpg' }] }),
    ).to.equal(undefined);
  });

  // What grows as the square of the length would take longer than a test may.
  it('are counted also for a text of a million characters', () => {
    expect(minutesToRead('word 字 '.repeat(140_000))).to.be.closeTo(140_000 / 238 + 140_000 / 500, 0.01);
  });
});
