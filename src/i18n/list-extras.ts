import type { ListExtraKey } from './list-extra-keys.js';
import type { Message, Messages, Translation } from './message.js';

// Texts of what only some lists have. They are no part of the languages' own files, so that they come with the code that shows them.

const en = {
  previousItems: 'Previous articles',
  nextItems: 'Next articles',
  mediaVideo: 'Video',
  mediaAudio: 'Audio',
  mediaGallery: 'Gallery',
  moreItems: 'Show more',
  newItems: { one: '{count} more article', other: '{count} more articles' },
  errorMore: 'More could not be loaded.',
  readMark: '(already read)',
} as const satisfies Record<ListExtraKey, Message>;

const vi: Translation<typeof en> = {
  previousItems: 'Các bài trước',
  nextItems: 'Các bài tiếp theo',
  mediaVideo: 'Video',
  mediaAudio: 'Âm thanh',
  mediaGallery: 'Bộ ảnh',
  moreItems: 'Xem thêm',
  newItems: 'Thêm {count} bài',
  errorMore: 'Không tải thêm được.',
  readMark: '(đã đọc)',
};

const hans: Translation<typeof en> = {
  previousItems: '前面的文章',
  nextItems: '后面的文章',
  mediaVideo: '视频',
  mediaAudio: '音频',
  mediaGallery: '图集',
  moreItems: '查看更多',
  newItems: '新增 {count} 篇文章',
  errorMore: '更多内容加载失败。',
  readMark: '（已读）',
};

const hant: Translation<typeof en> = {
  previousItems: '前面的文章',
  nextItems: '後面的文章',
  mediaVideo: '影片',
  mediaAudio: '音訊',
  mediaGallery: '圖集',
  moreItems: '查看更多',
  newItems: '新增 {count} 篇文章',
  errorMore: '更多內容載入失敗。',
  readMark: '（已讀）',
};

const ar: Translation<typeof en> = {
  previousItems: 'المقالات السابقة',
  nextItems: 'المقالات التالية',
  mediaVideo: 'فيديو',
  mediaAudio: 'صوت',
  mediaGallery: 'صور',
  moreItems: 'عرض المزيد',
  newItems: {
    zero: 'لا مقالات جديدة',
    one: 'مقال واحد جديد',
    two: 'مقالان جديدان',
    few: '{count} مقالات جديدة',
    many: '{count} مقالًا جديدًا',
    other: '{count} مقال جديد',
  },
  errorMore: 'تعذّر تحميل المزيد.',
  readMark: '(مقروء)',
};

/** Texts of what only some lists have. */
export const listExtraMessages: Messages<typeof en> = { en, vi, 'zh-Hans': hans, 'zh-Hant': hant, ar };
