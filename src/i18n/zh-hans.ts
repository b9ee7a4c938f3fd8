import type * as en from './en.js';
import type { Translation } from './message.js';

export const common: Translation<typeof en.common> = {
  loading: '正在加载',
  errorArticle: '内容加载失败。',
  retry: '重试',
  labelLive: '直播',
  labelBreaking: '突发',
  labelOpinion: '观点',
  labelSponsored: '赞助内容',
  paidFor: '由{name}赞助',
  externalSite: '打开其他网站',
};

export const meta: Translation<typeof en.meta> = {
  views: '阅读：{count}次',
  readingTime: '阅读约 {count} 分钟',
  comments: '评论：{count}条',
  updated: '更新于 {date}',
  authorLabel: '作者：',
  sourceLabel: '来源：',
  authorSpoken: '作者：',
  sourceSpoken: '来源：',
  dateSpoken: '发布时间：',
  age: '本文发布已超过{age}。',
};

export const list: Translation<typeof en.list> = {
  relatedHeading: '相关内容',
  recommendedHeading: '推荐内容',
  errorList: '文章加载失败。',
};

export const credit: Translation<typeof en.credit> = {
  editorLabel: '责任编辑：',
  contributorLabel: '供稿：',
  correction: '更正',
  clarification: '说明',
  update: '更新',
  ai: 'AI',
  aiNone: '本文未使用人工智能。',
  aiAssisted: '本文由人撰写，人工智能提供辅助。',
  aiGenerated: '本文由人工智能在人的指导下生成。',
  aiAutonomous: '本文由人工智能生成，未经人工审核。',
};

export const tags: Translation<typeof en.tags> = {
  tagsHeading: '标签',
};

export const nav: Translation<typeof en.nav> = {
  navName: '更多文章',
  previousArticle: '上一篇',
  nextArticle: '下一篇',
};

export const author: Translation<typeof en.author> = {
  authorName: '作者简介',
};

export const share: Translation<typeof en.share> = {
  shareName: '分享本文',
  shareNative: '分享',
  shareCopy: '复制链接',
  shareCopied: '链接已复制',
  shareByHand: '请复制以下网址：',
  shareEmail: '邮件',
  sharePrint: '打印',
  shareWeChat: '微信',
  shareWeibo: '微博',
};

export const utility: Translation<typeof en.utility> = {
  barName: '站点链接',
};

export const toc: Translation<typeof en.toc> = {
  tocHeading: '目录',
};

export const figure: Translation<typeof en.figure> = {
  enlargePicture: '放大图片',
  closePicture: '关闭',
};

export const body: Translation<typeof en.body> = {
  tableName: '表格 {number}',
  videoOn: '{site} 上的视频',
  contentFrom: '来自 {site} 的内容',
};
