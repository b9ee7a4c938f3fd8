import type { ListExtraKey } from './list-extra-keys.js';
import type { Message, Messages, Translation } from './message.js';

// Texts of what only some lists have. They are no part of the languages' own files, so that they come with the code that shows them.

const en = {
  previousItems: 'Previous articles',
  nextItems: 'Next articles',
  mediaVideo: 'Video',
  mediaAudio: 'Audio',
  mediaGallery: 'Gallery',
} as const satisfies Record<ListExtraKey, Message>;

const vi: Translation<typeof en> = {
  previousItems: 'Các bài trước',
  nextItems: 'Các bài tiếp theo',
  mediaVideo: 'Video',
  mediaAudio: 'Âm thanh',
  mediaGallery: 'Bộ ảnh',
};

const hans: Translation<typeof en> = {
  previousItems: '前面的文章',
  nextItems: '后面的文章',
  mediaVideo: '视频',
  mediaAudio: '音频',
  mediaGallery: '图集',
};

const hant: Translation<typeof en> = {
  previousItems: '前面的文章',
  nextItems: '後面的文章',
  mediaVideo: '影片',
  mediaAudio: '音訊',
  mediaGallery: '圖集',
};

const ar: Translation<typeof en> = {
  previousItems: 'المقالات السابقة',
  nextItems: 'المقالات التالية',
  mediaVideo: 'فيديو',
  mediaAudio: 'صوت',
  mediaGallery: 'صور',
};

/** Texts of what only some lists have. */
export const listExtraMessages: Messages<typeof en> = { en, vi, 'zh-Hans': hans, 'zh-Hant': hant, ar };
