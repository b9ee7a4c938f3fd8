import { full, long, longChinese, rtl } from '../../stories/data/articles.js';
import { fullList, longList, rtlList, sponsoredList } from '../../stories/data/lists.js';

/** One element as a page would have it. */
export interface State {
  /** Where the picture is not named by it. */
  readonly tag?: string;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands between its tags. */
  readonly content?: string;
  /** A button within it that is pressed. */
  readonly press?: string;
  /** The document, as a property; else `src`. */
  readonly data?: unknown;
}
type Scene = Readonly<Record<'ltr' | 'rtl', readonly State[]>>;

const chinese = 'zh-Hans';
const portal = { src: '/demo/data/portal.json' };
const desert = { src: '/demo/data/dark-skies.json' };
const oasis = { src: '/demo/data/falaj.json' };
const shop = { src: '/demo/data/bicycle-check.json' };

const bar = (...labels: [string, string, string, string, string]): Record<string, string> => ({
  links: JSON.stringify(
    labels.map((label, index) =>
      index === 2 || index === 3
        ? { label, action: index === 2 ? 'homepage' : 'bookmark' }
        : { label, url: `/${index}.html` },
    ),
  ),
});

const neighbours = {
  previous: { headline: '桥头的豆腐店，凌晨三点先亮灯', url: '/1', inLanguage: chinese },
  next: { headline: 'How to point a porch light, in four drawings', url: '/2', inLanguage: 'en' },
};

const sections = (...texts: [string, string, string, string, string]): object => ({
  articleBody: texts.flatMap((text, index) => [
    { type: 'heading', level: index === 2 ? 3 : 2, text },
    { type: 'paragraph', text },
  ]),
});

/** Blocks that only HTML brings, in the text's own language. */
const markup = (lang: string, [term, meaning, cell, caption]: [string, string, string, string]): unknown => ({
  inLanguage: lang,
  articleBody: `<p>${meaning} <code>npm start</code></p>
    <ul><li>${term}<ul><li>${meaning}</li></ul></li><li>${cell}</li></ul>
    <table><caption>${caption}</caption>
      <thead><tr><th>${term}</th><th>2024</th><th>2025</th></tr></thead>
      <tbody><tr><th>${cell}</th><td>18.5</td><td>1,204.0</td></tr><tr><td>${meaning}</td><td>7.0</td><td>–</td></tr></tbody></table>
    <pre><code>const lamps = 4112;\nif (lamps > 0) count(lamps);</code></pre>
    <dl><dt>${term}</dt><dd>${meaning}</dd><dt>${cell}</dt><dd>${caption}</dd></dl><hr><p>${caption}</p>`,
});

const itemTemplate = `<template slot="item">
  <style>
    .card { display: grid; gap: 0.25em; }
    .facts { font-size: 0.875em; }
  </style>
  <div class="card">
    <img data-src="image" />
    <h3><a data-href="url" data-text="headline"></a></h3>
    <p class="facts"><span data-if="articleSection"><span data-text="articleSection"></span> · </span><time data-text="datePublished"></time></p>
  </div>
</template>`;
const ownMarkup = (layout: string, data: unknown): State => ({
  tag: 'related-list',
  attributes: { layout },
  content: itemTemplate,
  data,
});

/** By element, or by what else is pictured, what each picture shows from top to bottom. */
export const scenes: Readonly<Record<string, Scene>> = {
  'article-header': {
    ltr: [
      { data: full },
      { lang: chinese, attributes: { 'kicker-style': 'brackets' }, data: long },
      { lang: chinese, attributes: { 'kicker-style': 'brackets' }, data: longChinese },
      { attributes: { variant: 'feature', show: 'label kicker headline standfirst image' }, data: full },
      { attributes: { variant: 'compact', label: 'sponsored' }, data: full },
      { attributes: { variant: 'feature', show: 'headline image' }, data: full },
    ],
    rtl: [
      { data: rtl },
      { attributes: { variant: 'feature', show: 'label kicker headline standfirst image' }, data: rtl },
      { attributes: { variant: 'compact', label: 'sponsored' }, data: rtl },
      { data: full },
    ],
  },
  'article-meta': {
    ltr: [
      { data: full },
      { lang: chinese, data: longChinese },
      { lang: 'vi', attributes: { 'age-notice': 'P1D' }, data: long },
    ],
    rtl: [{ data: rtl }, { attributes: { 'age-notice': 'P1D' }, data: { datePublished: '2020-05-01' } }],
  },
  'article-body': {
    ltr: [
      { attributes: { ...desert, lead: '', 'drop-cap': '' } },
      { lang: chinese, attributes: { ...shop } },
      { data: markup('en', ['Lamp', 'A light that points down.', 'Porch', 'Lamps by street, in hundreds']) },
    ],
    rtl: [
      { attributes: { ...oasis, lead: '' } },
      { data: markup('ar', ['مصباح', 'ضوء موجّه إلى الأسفل.', 'شرفة', 'المصابيح حسب الشارع، بالمئات']) },
    ],
  },
  'article-figure': {
    ltr: [{ data: full }, { attributes: { 'image-url': '/none.png', alt: 'A bridge', width: '600', height: '400' } }],
    rtl: [{ attributes: oasis }],
  },
  'article-credit': {
    ltr: [{ data: full }, { lang: chinese, attributes: shop }],
    rtl: [{ attributes: { ...oasis, 'ai-disclosure': 'assisted' } }],
  },
  'article-tags': { ltr: [{ data: full }, { lang: 'vi', attributes: portal }], rtl: [{ attributes: oasis }] },
  'article-author': { ltr: [{ data: full }, { attributes: desert }], rtl: [{ attributes: oasis }] },
  'article-nav': { ltr: [{ data: neighbours }], rtl: [{ data: neighbours }] },
  'article-toc': {
    ltr: [{ data: sections('The county', 'One bulb at a time', 'Who pays', '四百一十二辆车', 'Đêm đầu tiên') }],
    rtl: [{ data: sections('الواحة', 'دفتر الحصص', 'من يدفع', 'خمسة قرون', 'الماء') }],
  },
  'article-share': {
    ltr: [
      { attributes: { actions: 'copy email print facebook x linkedin whatsapp telegram', url: '/a', headline: 'A' } },
      {
        lang: chinese,
        attributes: { actions: 'copy wechat weibo qq print', url: 'https://news.example/a', headline: 'A' },
        press: '[aria-expanded]',
      },
    ],
    rtl: [
      {
        attributes: { actions: 'copy email print telegram x wechat', url: 'https://news.example/a', headline: 'A' },
        press: '[aria-expanded]',
      },
    ],
  },
  'utility-bar': {
    ltr: [
      { attributes: bar('Log in', 'Register', 'Make this my homepage', 'Bookmark', 'Site map') },
      {
        lang: chinese,
        attributes: bar('登录', '注册', '设为首页', '加入收藏', '网站地图'),
        press: 'li:nth-child(4) [aria-expanded]',
      },
    ],
    rtl: [
      {
        attributes: bar('دخول', 'تسجيل', 'اجعلها صفحتك الرئيسية', 'أضف إلى المفضلة', 'خريطة الموقع'),
        press: 'li:nth-child(4) [aria-expanded]',
      },
    ],
  },
  'related-list': {
    ltr: [
      { data: fullList },
      { lang: chinese, attributes: { layout: 'compact', show: 'image date', ...portal } },
      { attributes: { layout: 'grid' }, data: sponsoredList },
    ],
    rtl: [
      { data: rtlList },
      { attributes: { layout: 'compact' }, data: rtlList },
      { attributes: { layout: 'grid' }, data: rtlList },
    ],
  },
  'recommended-list': {
    ltr: [
      { attributes: { layout: 'ranked' }, data: longList },
      { lang: chinese, attributes: { layout: 'ranked', show: 'section views', src: '/demo/data/most-read.json' } },
      { attributes: { layout: 'carousel' }, data: fullList },
      { attributes: { src: '/demo/data/never.json', limit: '3' } },
    ],
    rtl: [
      { attributes: { layout: 'ranked' }, data: rtlList },
      { attributes: { layout: 'carousel' }, data: rtlList },
    ],
  },
  'article-page': {
    ltr: [
      { lang: chinese, attributes: { ...shop, 'recommended-layout': 'ranked' } },
      { data: { ...full, ...sections('The county', 'One bulb at a time', 'Who pays', 'Four hundred', 'The end') } },
    ],
    rtl: [{ attributes: oasis }],
  },
  'own-markup': {
    ltr: [ownMarkup('list', sponsoredList), ownMarkup('ranked', fullList), ownMarkup('carousel', fullList)],
    rtl: [ownMarkup('list', rtlList), ownMarkup('grid', rtlList)],
  },
};
