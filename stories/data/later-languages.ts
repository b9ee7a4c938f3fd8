import { picture } from './pictures.js';

// Articles in languages whose interface texts are fetched.

/** Japanese. */
export const japanese: Record<string, unknown> = {
  id: 'kiln',
  inLanguage: 'ja',
  articleSection: '暮らし',
  headline: '窯の火を絶やさない町、五十年ぶりに若い陶工を迎える',
  description: '後継ぎのいなかった登り窯に、この春、三人の見習いが通い始めた。',
  url: 'https://news.example/ja/kiln',
  datePublished: '2025-04-12T07:30:00+09:00',
  author: '水野 あかり',
  editor: '高瀬 直',
  source: '山並新聞',
  image: {
    ...picture('kiln', '斜面に連なる登り窯'),
    caption: '火入れの朝、窯の口に薪が積まれる。',
    credit: '絵：山並新聞',
  },
  viewCount: 128400,
  commentCount: 36,
  keywords: ['陶芸', '後継者', '地域'],
  aiDisclosure: 'none',
  articleBody: [
    {
      type: 'paragraph',
      text: '夜明け前、坂の上の煙突から白い煙がまっすぐに上がる。町の人はそれを見て、今日は風がないと知る。',
    },
    { type: 'heading', level: 2, text: '「まずは薪割りから」' },
    { type: 'paragraph', text: '見習いの最初の一年は、土に触れない。薪を割り、灰を運び、火の色を覚える。' },
    { type: 'quote', text: '急ぐ人には向かない仕事です。', cite: '窯元の話' },
    { type: 'image', image: picture('terraces', '窯を囲む段々畑') },
  ],
  related: [
    { headline: '段々畑の水路、住民が一日で直す', url: 'https://news.example/ja/1', datePublished: '2025-04-02' },
    { headline: '朝市に並ぶ欠けた茶わん、なぜ売れる', url: 'https://news.example/ja/2', datePublished: '2025-03-18' },
  ],
  recommended: [{ headline: '凧の糸を結ぶ手、九十歳の職人に聞く', url: 'https://news.example/ja/3' }],
};

/** Hebrew, from right to left. */
export const hebrew: Record<string, unknown> = {
  id: 'orchard',
  inLanguage: 'he',
  articleSection: 'סביבה',
  headline: 'הבוסתן שמאחורי התחנה חזר לתת פרי',
  description: 'במשך עשרים שנה איש לא גזם כאן עץ. השנה חילקו השכנים ביניהם שמונים ארגזי משמשים.',
  url: 'https://news.example/he/orchard',
  datePublished: '2025-06-03T08:15:00+03:00',
  author: 'נועה ברק',
  editor: 'יואב שגיא',
  source: 'עיתון העמק',
  image: {
    ...picture('orchard', 'שורות של עצי פרי'),
    caption: 'הגיזום הראשון נעשה בחורף.',
    credit: 'איור: עיתון העמק',
  },
  viewCount: 2,
  commentCount: 1,
  keywords: ['טבע עירוני', 'שכונות'],
  aiDisclosure: 'assisted',
  articleBody: [
    { type: 'paragraph', text: 'בשש בבוקר כבר עומדים סולמות בין העצים, ומי שמגיע אחרון מקבל את הענפים הגבוהים.' },
    { type: 'heading', level: 2, text: 'מי משקה כשאין גשם' },
    { type: 'paragraph', text: 'התורנות רשומה בגיר על קיר התחנה, ומי שמחמיץ את תורו מביא עוגה.' },
    { type: 'list', ordered: false, items: ['שני: משפחת לוי', 'רביעי: הכיתות הגבוהות', 'שישי: כל מי שבא'] },
  ],
  related: [{ headline: 'הגשר נסגר ללילה אחד בשבוע, לטובת העטלפים', url: 'https://news.example/he/1' }],
};
