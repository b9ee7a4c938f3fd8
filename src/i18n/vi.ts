import type * as en from './en.js';
import type { Translation } from './message.js';

export const common: Translation<typeof en.common> = {
  loading: 'Đang tải',
  errorArticle: 'Không tải được nội dung này.',
  retry: 'Thử lại',
  labelLive: 'Trực tiếp',
  labelBreaking: 'Tin nóng',
  labelOpinion: 'Quan điểm',
  labelSponsored: 'Được tài trợ',
  paidFor: 'Tài trợ bởi {name}',
  externalSite: 'mở trang web khác',
};

export const meta: Translation<typeof en.meta> = {
  views: '{count} lượt đọc',
  readingTime: '{count} phút đọc',
  comments: '{count} bình luận',
  updated: 'Cập nhật {date}',
  authorLabel: '',
  sourceLabel: 'Nguồn: ',
  authorSpoken: 'Tác giả: ',
  sourceSpoken: 'Nguồn: ',
  dateSpoken: 'Ngày đăng: ',
  age: 'Bài viết này đã đăng hơn {age} trước.',
};

export const list: Translation<typeof en.list> = {
  relatedHeading: 'Tin liên quan',
  recommendedHeading: 'Có thể bạn quan tâm',
  errorList: 'Không tải được các bài viết này.',
};

export const credit: Translation<typeof en.credit> = {
  editorLabel: 'Biên tập: ',
  contributorLabel: 'Cộng tác: ',
  correction: 'Đính chính',
  clarification: 'Nói rõ thêm',
  update: 'Cập nhật',
  ai: 'AI',
  aiNone: 'Bài viết không dùng AI.',
  aiAssisted: 'Bài viết do người thực hiện với sự hỗ trợ của AI.',
  aiGenerated: 'Bài viết do AI tạo ra dưới sự chỉ đạo của con người.',
  aiAutonomous: 'Bài viết do AI tạo ra, chưa có người kiểm tra.',
};

export const tags: Translation<typeof en.tags> = {
  tagsHeading: 'Chủ đề',
};

export const nav: Translation<typeof en.nav> = {
  navName: 'Bài viết khác',
  previousArticle: 'Bài trước',
  nextArticle: 'Bài sau',
};

export const author: Translation<typeof en.author> = {
  authorName: 'Về tác giả',
};

export const share: Translation<typeof en.share> = {
  shareName: 'Chia sẻ bài viết',
  shareNative: 'Chia sẻ',
  shareCopy: 'Sao chép liên kết',
  shareCopied: 'Đã sao chép liên kết',
  shareByHand: 'Hãy sao chép địa chỉ này:',
  shareEmail: 'Email',
  sharePrint: 'In',
  shareWeChat: 'WeChat',
  shareWeibo: 'Weibo',
};

export const utility: Translation<typeof en.utility> = {
  barName: 'Liên kết của trang',
};

export const toc: Translation<typeof en.toc> = {
  tocHeading: 'Trong bài này',
};

export const figure: Translation<typeof en.figure> = {
  enlargePicture: 'Phóng to ảnh',
  closePicture: 'Đóng',
};

export const body: Translation<typeof en.body> = {
  tableName: 'Bảng {number}',
  videoOn: 'Video trên {site}',
  contentFrom: 'Nội dung từ {site}',
};
