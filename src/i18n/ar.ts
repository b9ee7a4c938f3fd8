import type * as en from './en.js';
import type { Translation } from './message.js';

export const common: Translation<typeof en.common> = {
  loading: 'جارٍ التحميل',
  errorArticle: 'تعذّر تحميل هذا المحتوى.',
  retry: 'إعادة المحاولة',
  labelLive: 'مباشر',
  labelBreaking: 'عاجل',
  labelOpinion: 'رأي',
  labelSponsored: 'محتوى مموّل',
  paidFor: 'برعاية {name}',
  externalSite: 'يفتح موقعًا آخر',
};

export const meta: Translation<typeof en.meta> = {
  views: {
    zero: 'لا قراءات',
    one: 'قراءة واحدة',
    two: 'قراءتان',
    few: '{count} قراءات',
    many: '{count} قراءةً',
    other: '{count} قراءة',
  },
  readingTime: {
    one: 'قراءة في دقيقة',
    two: 'قراءة في دقيقتين',
    few: 'قراءة في {count} دقائق',
    other: 'قراءة في {count} دقيقة',
  },
  comments: {
    zero: 'لا تعليقات',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '{count} تعليقات',
    many: '{count} تعليقًا',
    other: '{count} تعليق',
  },
  updated: 'آخر تحديث: {date}',
  authorLabel: '',
  sourceLabel: 'المصدر: ',
  authorSpoken: 'الكاتب: ',
  sourceSpoken: 'المصدر: ',
  dateSpoken: 'تاريخ النشر: ',
  age: 'مضى على نشر هذا المقال أكثر من {age}.',
};

export const list: Translation<typeof en.list> = {
  relatedHeading: 'مواضيع ذات صلة',
  recommendedHeading: 'قد يهمّك أيضًا',
  errorList: 'تعذّر تحميل هذه المقالات.',
};

export const credit: Translation<typeof en.credit> = {
  editorLabel: 'تحرير: ',
  contributorLabel: 'شارك في الإعداد: ',
  correction: 'تصحيح',
  clarification: 'توضيح',
  update: 'تحديث',
  ai: 'الذكاء الاصطناعي',
  aiNone: 'لم يُستخدم الذكاء الاصطناعي في هذا المقال.',
  aiAssisted: 'أُعدّ هذا المقال بمساعدة الذكاء الاصطناعي.',
  aiGenerated: 'أنشأ الذكاء الاصطناعي هذا المقال بتوجيه بشري.',
  aiAutonomous: 'أنشأ الذكاء الاصطناعي هذا المقال دون مراجعة بشرية.',
};

export const tags: Translation<typeof en.tags> = {
  tagsHeading: 'المواضيع',
};

export const nav: Translation<typeof en.nav> = {
  navName: 'مقالات أخرى',
  previousArticle: 'السابق',
  nextArticle: 'التالي',
};

export const author: Translation<typeof en.author> = {
  authorName: 'عن الكاتب',
};

export const share: Translation<typeof en.share> = {
  shareName: 'مشاركة هذا المقال',
  shareNative: 'مشاركة',
  shareCopy: 'نسخ الرابط',
  shareCopied: 'نُسخ الرابط',
  shareByHand: 'انسخ هذا العنوان:',
  shareEmail: 'بريد إلكتروني',
  sharePrint: 'طباعة',
  shareWeChat: 'وي تشات',
  shareWeibo: 'ويبو',
};

export const utility: Translation<typeof en.utility> = {
  barName: 'روابط الموقع',
};

export const toc: Translation<typeof en.toc> = {
  tocHeading: 'في هذا المقال',
};

export const figure: Translation<typeof en.figure> = {
  enlargePicture: 'تكبير الصورة',
  closePicture: 'إغلاق',
};

export const body: Translation<typeof en.body> = {
  tableName: 'جدول {number}',
  videoOn: 'فيديو على {site}',
  contentFrom: 'محتوى من {site}',
};
