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
  age: '本文發佈已超過{age}。',
};

export const list: Translation<typeof en.list> = {
  relatedHeading: '相關內容',
  recommendedHeading: '推薦內容',
  errorList: '文章載入失敗。',
};

export const credit: Translation<typeof en.credit> = {
  editorLabel: '責任編輯：',
  contributorLabel: '供稿：',
  correction: '更正',
  clarification: '說明',
  update: '更新',
  ai: 'AI',
  aiNone: '本文未使用人工智慧。',
  aiAssisted: '本文由人撰寫，人工智慧提供輔助。',
  aiGenerated: '本文由人工智慧在人的指導下產生。',
  aiAutonomous: '本文由人工智慧產生，未經人工審核。',
};

export const tags: Translation<typeof en.tags> = {
  tagsHeading: '標籤',
};

export const nav: Translation<typeof en.nav> = {
  navName: '更多文章',
  previousArticle: '上一篇',
  nextArticle: '下一篇',
};

export const author: Translation<typeof en.author> = {
  authorName: '作者簡介',
};

export const share: Translation<typeof en.share> = {
  shareName: '分享本文',
  shareNative: '分享',
  shareCopy: '複製連結',
  shareCopied: '已複製連結',
  shareByHand: '請複製以下網址：',
  shareEmail: '電子郵件',
  sharePrint: '列印',
  shareWeChat: '微信',
  shareWeibo: '微博',
};

export const utility: Translation<typeof en.utility> = {
  barName: '網站連結',
};

export const toc: Translation<typeof en.toc> = {
  tocHeading: '目錄',
};

export const figure: Translation<typeof en.figure> = {
  enlargePicture: '放大圖片',
  closePicture: '關閉',
};

export const body: Translation<typeof en.body> = {
  tableName: '表格 {number}',
  videoOn: '{site} 上的影片',
  contentFrom: '來自 {site} 的內容',
};
