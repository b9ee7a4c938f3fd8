import type * as en from './en.js';
import type { Translation } from './message.js';

export const common: Translation<typeof en.common> = {
  loading: '正在載入',
  errorArticle: '內容載入失敗。',
  retry: '重試',
  labelLive: '直播',
  labelBreaking: '突發',
  labelOpinion: '觀點',
  labelSponsored: '贊助內容',
  paidFor: '由{name}贊助',
  externalSite: '開啟其他網站',
};

export const meta: Translation<typeof en.meta> = {
  views: '閱讀：{count}次',
  readingTime: '閱讀約 {count} 分鐘',
  comments: '留言：{count}則',
  updated: '更新於 {date}',
  authorLabel: '作者：',
  sourceLabel: '來源：',
  authorSpoken: '作者：',
  sourceSpoken: '來源：',
  dateSpoken: '發布時間：',
};

export const list: Translation<typeof en.list> = {
  relatedHeading: '相關內容',
  recommendedHeading: '推薦內容',
  loadingList: '正在載入文章',
  errorList: '文章載入失敗。',
  emptyList: '暫無文章。',
};
