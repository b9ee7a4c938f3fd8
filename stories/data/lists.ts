import { picture } from './pictures.js';

const site = 'https://news.example/';

/** Pictures, sections, dates, views, descriptions: everything that a list can show. */
export const fullList: Record<string, unknown> = {
  inLanguage: 'en',
  items: [
    {
      id: 'streetcar',
      headline: 'The streetcar that comes when you wave',
      url: `${site}transit/streetcar`,
      articleSection: 'Transit',
      datePublished: '2025-10-05T06:10:00-06:00',
      author: 'Dale Okafor',
      source: 'The High Desert Courier',
      viewCount: 61250,
      description: 'A town too small for a timetable tries doing without one.',
      image: picture('tram'),
      reason: 'Because you read about transit',
    },
    {
      id: 'bridge',
      headline: 'Bridge inspectors walk the cable with a hammer, as they have since 1934',
      url: `${site}engineering/bridge`,
      articleSection: 'Engineering',
      datePublished: '2025-10-04T14:02:00-06:00',
      viewCount: 18733,
      description: 'Sensors came and went. The ear stayed.',
      image: picture('bridge'),
    },
    {
      id: 'oranges',
      headline: 'How to tell a good orange by its weight',
      url: `${site}explainers/oranges`,
      articleSection: 'Explainer',
      datePublished: '2025-10-04T09:30:00-06:00',
      viewCount: 9120,
      description: 'Two in the hand, and trust the heavier.',
    },
    {
      id: 'kiln',
      headline: 'What a kiln taught a welder about patience',
      url: `${site}craft/kiln`,
      articleSection: 'Craft',
      datePublished: '2025-10-03T09:30:00-06:00',
      viewCount: 7702,
      description: 'The clay decides when it is Tuesday.',
      image: picture('kiln'),
    },
    {
      id: 'swimming',
      headline: 'Swimming lessons move from the pool to the river, and the parents come too',
      url: `${site}education/swimming`,
      articleSection: 'Education',
      datePublished: '2025-10-02T10:40:00-06:00',
      viewCount: 15480,
      description: 'Four lanes, one whistle and a rule about looking for your friend.',
      image: picture('swim'),
    },
    {
      id: 'kites',
      headline: 'Kite season',
      url: `${site}coast/kites`,
      articleSection: 'Coast',
      datePublished: '2025-10-01T08:20:00-06:00',
      viewCount: 44908,
      description: 'The woman who mends them for nothing has opinions about tails.',
      image: picture('kites'),
    },
  ],
};

/** Headlines and links alone. */
export const sparseList: Record<string, unknown> = {
  items: [
    { headline: 'Water will be off on Tuesday', url: `${site}1` },
    { headline: 'Library hours change', url: `${site}2` },
    { headline: 'Found: one goat', url: `${site}3` },
    { headline: 'A notice without a link' },
  ],
};

/** Six entries, three stories: the same id, the same URL but for its tracking, the same headline in capitals. */
export const duplicateList: Record<string, unknown> = {
  inLanguage: 'en',
  items: [
    {
      id: 'kiln',
      headline: 'What a kiln taught a welder about patience',
      url: `${site}craft/kiln`,
      datePublished: '2025-10-03T09:30:00Z',
    },
    { id: 'kiln', headline: 'A welder, a kiln', url: `${site}craft/kiln-2` },
    { headline: 'Bats are back under the Route 9 bridge', url: `${site}wildlife/bats` },
    { headline: 'Bats return', url: `${site}wildlife/bats?utm_source=partner&utm_medium=feed#top` },
    {
      headline: 'Orange growers bet on a frost that may not come',
      url: `${site}economy/frost`,
      datePublished: '2025-10-03T10:00:00Z',
    },
    {
      headline: 'ORANGE GROWERS BET ON A FROST THAT MAY NOT COME',
      url: `${site}wire/88121`,
      datePublished: '2025-10-03T16:00:00Z',
    },
  ],
};

/** Own stories with two paid ones among them, of which one has no picture. */
export const sponsoredList: Record<string, unknown> = {
  inLanguage: 'en',
  items: [
    {
      headline: 'Kite season',
      url: `${site}coast/kites`,
      datePublished: '2025-10-01T08:20:00-06:00',
      image: picture('kites'),
    },
    {
      headline: 'Three nights under canvas in the quietest valley we know',
      url: 'https://camping.example/valley',
      sponsor: { name: 'Lodestar Camping', url: 'https://camping.example/' },
      image: picture('terraces'),
    },
    {
      headline: 'Market hall reopens; nobody can agree on the awnings',
      url: `${site}city/market`,
      datePublished: '2025-09-30T17:25:00-06:00',
      image: picture('market'),
    },
    {
      headline: 'A bicycle check before the first frost',
      url: 'https://wheels.example/check',
      sponsor: { name: 'Wheelwright & Daughters' },
    },
  ],
};

/** Right to left. */
export const rtlList: Record<string, unknown> = {
  inLanguage: 'ar',
  items: [
    {
      headline: 'كيف يُقسَّم الماء بظلّ عمود؟',
      url: `${site}ar/1`,
      articleSection: 'شرح',
      datePublished: '2025-02-13T09:00:00+04:00',
      viewCount: 41250,
    },
    {
      headline: 'نخيل الأطراف: ما الذي يمكن إنقاذه هذا العام',
      url: `${site}ar/2`,
      articleSection: 'زراعة',
      datePublished: '2025-02-11T11:30:00+04:00',
      viewCount: 18904,
      image: picture('oasis'),
    },
    {
      headline: 'الجسر المعلّق يفتح أبوابه للمشاة بعد ترميم استمر عامين',
      url: `${site}ar/3`,
      articleSection: 'مدن',
      datePublished: '2025-02-09T07:45:00+04:00',
      viewCount: 12077,
      image: picture('bridge'),
    },
    {
      headline: 'سوق الجمعة ينتقل إلى الظل',
      url: `${site}ar/4`,
      articleSection: 'اقتصاد',
      datePublished: '2025-02-07T06:15:00+04:00',
      viewCount: 1130,
      image: picture('market'),
    },
  ],
};

/** Long headlines in two scripts, beside a short one. */
export const longList: Record<string, unknown> = {
  items: [
    {
      inLanguage: 'vi',
      headline:
        'Ruộng bậc thang vào mùa nước đổ: những chuyến xe khởi hành từ ba giờ sáng, những bữa cơm ăn vội bên bờ ruộng và câu hỏi ai sẽ giữ bờ thửa cho mùa sau',
      url: `${site}vi/1`,
      articleSection: 'Du lịch',
      datePublished: '2025-05-13T10:40:00+07:00',
      viewCount: 1204877,
      image: picture('terraces'),
    },
    { inLanguage: 'vi', headline: 'Mưa', url: `${site}vi/2`, datePublished: '2025-05-12T06:00:00+07:00', viewCount: 3 },
    {
      inLanguage: 'zh-Hans',
      headline:
        '悬桥两头的两所小学合开了一堂地理课：一百零四个孩子站在桥上，一半画东岸，一半画西岸，最后拼成一张没有人见过的完整地图',
      url: `${site}zh/1`,
      articleSection: '教育',
      datePublished: '2025-04-01T08:00:00+08:00',
      viewCount: 317644,
      image: picture('bridge'),
    },
    {
      inLanguage: 'zh-Hans',
      headline: '停水通知',
      url: `${site}zh/2`,
      datePublished: '2025-04-01T07:00:00+08:00',
      viewCount: 99999,
    },
  ],
};
