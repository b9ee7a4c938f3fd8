import type { CleaningContext } from './context.js';

/** Players of known video sites, each with the page of the same video: `$1` is the video. */
const videos: readonly (readonly [player: RegExp, page: string])[] = [
  [/^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/, 'https://www.youtube.com/watch?v=$1'],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [
    /^https?:\/\/(?:www|geo)\.dailymotion\.com\/(?:embed\/video\/|player\.html\?video=)(\w+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^https?:\/\/player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/, 'https://www.bilibili.com/video/$1'],
  [/^https?:\/\/v\.qq\.com\/txp\/iframe\/player\.html\?(?:.*&)?vid=(\w+)/, 'https://v.qq.com/x/page/$1.html'],
  [/^https?:\/\/player\.youku\.com\/embed\/([\w=]+)/, 'https://v.youku.com/v_show/id_$1.html'],
  [/^https?:\/\/www\.tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/, 'https://www.tiktok.com/video/$1'],
  [/^https?:\/\/rutube\.ru\/play\/embed\/(\w+)/, 'https://rutube.ru/video/$1/'],
];

/** A link in place of a frame: to the page of a video, else to what the frame showed. Nothing of the other site is loaded, no poster either. */
export function frameLink(frame: Element, { link, frameName }: CleaningContext): HTMLElement | undefined {
  const source = link(frame.getAttribute('data-src') ?? frame.getAttribute('src') ?? '');
  if (!source || !/^https?:/.test(source)) return undefined;
  const video = videos.find(([player]) => player.test(source));
  const href = video ? video[1].replace('$1', video[0].exec(source)![1]!) : source;
  const box = frame.ownerDocument.createElement('div');
  const anchor = frame.ownerDocument.createElement('a');
  box.className = video ? 'embed video' : 'embed';
  anchor.href = href;
  anchor.setAttribute('part', 'link');
  const name = frameName(new URL(href).hostname.replace(/^www\./, ''), !!video);
  const title = frame.getAttribute('title')?.trim();
  anchor.textContent = title ? `${title} (${name})` : name;
  box.append(anchor);
  return box;
}
