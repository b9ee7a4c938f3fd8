import type { AdviceKey } from './advice-keys.js';
import type { Message, Messages, Translation } from './message.js';

// Texts that a reader sees after a click, if at all. They are no part of the languages' own files, so that they come with the click.

const en = {
  shareScan: 'Scan this with WeChat to open the article on your phone and share it.',
  printByKeys: 'Nothing was printed? Press {keys}.',
  printByMenu: 'Nothing was printed? Look for it in the menu {menu}.',
  bookmarkByKeys: 'Your browser does not let a page bookmark itself. Press {keys} to keep this article.',
  bookmarkByMenu: 'Your browser does not let a page bookmark itself. Open {menu} and add a bookmark there.',
  homeBySettings:
    'Your browser does not let a page make itself the homepage. Open the settings with {keys} and enter this address as your homepage or start page: {address}',
  homeByMenu: 'Your browser does not let a page make itself the homepage. Open {menu} and choose “Add to Home Screen”.',
  outOfApp: 'You are reading inside an app. Open {menu} and go on in your browser, which can keep pages.',
} as const satisfies Record<AdviceKey, Message>;

const vi: Translation<typeof en> = {
  shareScan: 'Quét mã này bằng WeChat để mở bài viết trên điện thoại và chia sẻ.',
  printByKeys: 'Chưa in được? Hãy nhấn {keys}.',
  printByMenu: 'Chưa in được? Hãy tìm lệnh in trong menu {menu}.',
  bookmarkByKeys: 'Trình duyệt không cho trang tự đánh dấu. Hãy nhấn {keys} để lưu bài viết.',
  bookmarkByMenu: 'Trình duyệt không cho trang tự đánh dấu. Hãy mở {menu} và thêm dấu trang ở đó.',
  homeBySettings:
    'Trình duyệt không cho trang tự đặt làm trang chủ. Hãy mở phần cài đặt bằng {keys} và nhập địa chỉ này làm trang chủ hoặc trang khởi động: {address}',
  homeByMenu: 'Trình duyệt không cho trang tự đặt làm trang chủ. Hãy mở {menu} và chọn “Thêm vào Màn hình chính”.',
  outOfApp: 'Bạn đang đọc trong một ứng dụng. Hãy mở {menu} và đọc tiếp bằng trình duyệt, nơi có thể lưu trang.',
};

const hans: Translation<typeof en> = {
  shareScan: '用微信“扫一扫”，在手机上打开本文并分享。',
  printByKeys: '没有开始打印？请按 {keys}。',
  printByMenu: '没有开始打印？请在菜单 {menu} 中查找。',
  bookmarkByKeys: '浏览器不允许网页自行加入收藏。请按 {keys} 收藏本文。',
  bookmarkByMenu: '浏览器不允许网页自行加入收藏。请打开 {menu} 添加书签。',
  homeBySettings: '浏览器不允许网页把自己设为首页。请用 {keys} 打开浏览器设置，把以下网址填为主页或启动页：{address}',
  homeByMenu: '浏览器不允许网页把自己设为首页。请打开 {menu}，选择“添加到主屏幕”。',
  outOfApp: '您正在应用内阅读。请打开 {menu}，改用浏览器打开本页，才能收藏或设为首页。',
};

const hant: Translation<typeof en> = {
  shareScan: '用微信「掃一掃」，在手機上打開本文並分享。',
  printByKeys: '沒有開始列印？請按 {keys}。',
  printByMenu: '沒有開始列印？請在選單 {menu} 中尋找。',
  bookmarkByKeys: '瀏覽器不允許網頁自行加入書籤。請按 {keys} 收藏本文。',
  bookmarkByMenu: '瀏覽器不允許網頁自行加入書籤。請打開 {menu} 加入書籤。',
  homeBySettings: '瀏覽器不允許網頁把自己設為首頁。請用 {keys} 打開瀏覽器設定，把以下網址填為首頁或啟動頁：{address}',
  homeByMenu: '瀏覽器不允許網頁把自己設為首頁。請打開 {menu}，選擇「加入主畫面」。',
  outOfApp: '您正在應用程式內閱讀。請打開 {menu}，改用瀏覽器打開本頁，才能收藏或設為首頁。',
};

const ar: Translation<typeof en> = {
  shareScan: 'امسح هذا الرمز في وي تشات لفتح المقال على هاتفك ومشاركته.',
  printByKeys: 'لم تبدأ الطباعة؟ اضغط {keys}.',
  printByMenu: 'لم تبدأ الطباعة؟ ابحث عنها في القائمة {menu}.',
  bookmarkByKeys: 'لا يسمح متصفحك لصفحة بأن تضيف نفسها إلى الإشارات المرجعية. اضغط {keys} لحفظ هذا المقال.',
  bookmarkByMenu: 'لا يسمح متصفحك لصفحة بأن تضيف نفسها إلى الإشارات المرجعية. افتح {menu} وأضف إشارة مرجعية من هناك.',
  homeBySettings:
    'لا يسمح متصفحك لصفحة بأن تجعل نفسها الصفحة الرئيسية. افتح الإعدادات عبر {keys} وأدخل هذا العنوان صفحةً رئيسية أو صفحةَ بدء: {address}',
  homeByMenu: 'لا يسمح متصفحك لصفحة بأن تجعل نفسها الصفحة الرئيسية. افتح {menu} واختر «إضافة إلى الشاشة الرئيسية».',
  outOfApp: 'أنت تقرأ داخل تطبيق. افتح {menu} وتابع في متصفحك، فهو يحفظ الصفحات.',
};

/** Texts that tell a reader which key or menu does what a page can't. */
export const adviceMessages: Messages<typeof en> = { en, vi, 'zh-Hans': hans, 'zh-Hant': hant, ar };
