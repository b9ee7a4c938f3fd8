import { pageAddresses } from '../../sources/page.js';

/** Every action that shares, in the order in which the documentation names them. */
export const actions = 'native copy email print whatsapp telegram facebook x linkedin weibo wechat qq zalo line'.split(
  ' ',
);

/**
 * Where each service takes an address, as its own documentation or its own button has it: {u} the address, {t} the headline, {d} the
 * address as Zalo's button packs it.
 */
const addresses: Readonly<Record<string, string>> = {
  email: 'mailto:?subject={t}&body={u}',
  whatsapp: 'https://wa.me/?text={t}%20{u}',
  telegram: 'https://t.me/share/url?url={u}&text={t}',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u={u}',
  x: 'https://x.com/intent/post?url={u}&text={t}',
  linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url={u}',
  weibo: 'https://service.weibo.com/share/share.php?url={u}&title={t}',
  qq: 'https://connect.qq.com/widget/shareqq/index.html?url={u}&title={t}',
  zalo: 'https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d={d}&shareType=0',
  line: 'https://social-plugins.line.me/lineit/share?url={u}&text={t}',
};

/** The services whose name is the same in every language. */
export const names: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  qq: 'QQ',
  zalo: 'Zalo',
  line: 'LINE',
};

/** Names that are words of a language, by the key of their text. */
export const textKeys = {
  native: 'shareNative',
  copy: 'shareCopy',
  email: 'shareEmail',
  print: 'sharePrint',
  weibo: 'shareWeibo',
  wechat: 'shareWeChat',
} as const;

/** Encodes any text: half a character, which has no encoding, is left out. */
const encode = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''));

/** Where an action leads; `undefined` where it is no link. */
export const linkOf = (action: string, url: string, headline: string): string | undefined =>
  addresses[action]?.replace(/\{(\w)\}/g, (_, field) =>
    encode(field === 'u' ? url : field === 't' ? headline : btoa(JSON.stringify({ url }))),
  );

/** What is shared of an article: its own address, else the page's. On a server there is no page. */
export const addressOf = (url = ''): string =>
  /^https?:/.test(url) || !globalThis.document ? url : pageAddresses()[0]!;
