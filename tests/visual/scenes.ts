import { full, long, longChinese, rtl } from '../../stories/data/articles.js';
import { fullList, longList, rtlList, sponsoredList } from '../../stories/data/lists.js';

/** One element as a page would have it. */
export interface State {
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
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

const sections = (...texts: [string, string, string, string, string]): unknown => ({
  articleBody: texts.flatMap((text, index) => [
    { type: 'heading', level: index === 2 ? 3 : 2, text },
    { type: 'paragraph', text },
  ]),
});

/** By element, what each picture shows from top to bottom. */
export const scenes: Readonly<Record<string, Scene>> = {
  'article-header': {
    ltr: [
      { data: full },
      { lang: chinese, attributes: { 'kicker-style': 'brackets' }, data: long },
      { lang: chinese, attributes: { 'kicker-style': 'brackets' }, data: longChinese },
      { attributes: { variant: 'feature', show: 'label kicker headline standfirst image' }, data: full },
      { attributes: { variant: 'compact', label: 'sponsored' }, data: full },
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
    ltr: [{ attributes: { ...desert, lead: '', 'drop-cap': '' } }, { lang: chinese, attributes: { ...shop } }],
    rtl: [{ attributes: { ...oasis, lead: '' } }],
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
      { lang: chinese, attributes: { actions: 'copy wechat weibo qq print', url: '/a', headline: 'A' } },
    ],
    rtl: [{ attributes: { actions: 'copy email print whatsapp telegram x', url: '/a', headline: 'A' } }],
  },
  'utility-bar': {
    ltr: [
      { attributes: bar('Log in', 'Register', 'Make this my homepage', 'Bookmark', 'Site map') },
      { lang: chinese, attributes: bar('登录', '注册', '设为首页', '加入收藏', '网站地图') },
    ],
    rtl: [{ attributes: bar('دخول', 'تسجيل', 'اجعلها صفحتك الرئيسية', 'أضف إلى المفضلة', 'خريطة الموقع') }],
  },
  'related-list': {
    ltr: [
      { data: fullList },
      { lang: chinese, attributes: { layout: 'compact', ...portal } },
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
      { lang: chinese, attributes: { layout: 'ranked', src: '/demo/data/most-read.json' } },
      { attributes: { layout: 'carousel' }, data: fullList },
      { attributes: { src: '/demo/data/never.json', limit: '3' } },
    ],
    rtl: [
      { attributes: { layout: 'ranked' }, data: rtlList },
      { attributes: { layout: 'carousel' }, data: rtlList },
    ],
  },
  'article-page': {
    ltr: [{ lang: chinese, attributes: { ...shop, 'recommended-layout': 'ranked' } }],
    rtl: [{ attributes: oasis }],
  },
};
