import { all, descriptionOf, find, textOf, xmlBaseOf } from './feed-text.js';
import { resolve } from './resolve-urls.js';
import type { XmlNode } from './xml-tree.js';

/** A file that belongs to an item. */
interface File {
  readonly kind: 'image' | 'video' | 'audio' | undefined;
  readonly url: string | undefined;
  readonly node: XmlNode;
  /** 0 where it is not told. */
  readonly width: number;
}

const extensions: readonly (readonly [kind: 'image' | 'video' | 'audio', pattern: RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i],
  ['audio', /\.(?:mp3|m4a|aac|oga|ogg|opus|wav)(?:[?#]|$)/i],
  ['video', /\.(?:mp4|m4v|webm|mov|ogv|m3u8)(?:[?#]|$)/i],
];
/** WordPress.com gives its authors' portraits as media of the post. */
const portrait = /\bgravatar\.com\/avatar\b/;

function fileOf(node: XmlNode, base: string | undefined, kind?: File['kind']): File {
  const { attributes } = node;
  const address = attributes.url ?? attributes.href ?? textOf(node, 'url') ?? node.text;
  const url = resolve(address, xmlBaseOf(node, base) ?? base);
  const [, told] = /^(image|video|audio)\b/.exec(attributes.medium ?? attributes.type ?? '') ?? [];
  return {
    node,
    url: url && !portrait.test(url) ? url : undefined,
    kind: kind ?? (told as File['kind']) ?? extensions.find(([, pattern]) => pattern.test(url ?? ''))?.[0],
    width: Number(attributes.width) || 0,
  };
}

/** The element that says something of a picture: in it, or in the group around it. */
function about(node: XmlNode, name: string): XmlNode | undefined {
  const around = node.parent;
  return find(node, name) ?? (around?.name.startsWith('media:') ? find(around, name) : undefined);
}

function imageOf({ node, url }: File): object {
  const { width, height } = node.attributes;
  return {
    url,
    width,
    height,
    caption: descriptionOf(about(node, 'media:description'), false),
    credit: about(node, 'media:credit')?.text,
  };
}

/** The widest of several, the first of equals. */
const widest = (files: readonly File[]): File | undefined =>
  files.reduce<File | undefined>((best, file) => (best && best.width >= file.width ? best : file), undefined);

/** `1:02:03` and `62:03` as seconds, as iTunes writes them; a number of seconds as it is. */
function seconds(duration: string | undefined): number | string | undefined {
  if (!duration?.includes(':')) return duration;
  const parts = duration.split(':').map(Number);
  return parts.length > 3 || parts.some(Number.isNaN) ? undefined : parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** Picture, kind of medium and duration of an item. */
export function mediaOf(item: XmlNode, base: string | undefined): object {
  const holders = [item, ...all(item, 'media:group')];
  const contents = holders.flatMap((holder) => all(holder, 'media:content'));
  const links = ['link', 'atom:link']
    .flatMap((name) => all(item, name))
    .filter(({ attributes }) => attributes.rel === 'enclosure');
  const files = (nodes: readonly XmlNode[], kind?: File['kind']): File[] =>
    nodes.map((node) => fileOf(node, base, kind)).filter(({ url }) => url);
  const main = files([...contents, ...all(item, 'enclosure'), ...links]);
  const pictures = [
    main.filter(({ kind }) => kind === 'image'),
    files([...all(item, 'itunes:image'), ...all(item, 'image')], 'image'),
    files(
      [...holders, ...contents].flatMap((holder) => all(holder, 'media:thumbnail')),
      'image',
    ),
  ];
  const picture = widest(pictures.find((group) => group.length) ?? []);
  const played = main.find(({ kind }) => kind === 'audio' || kind === 'video');
  return {
    image: picture && imageOf(picture),
    media: played?.kind,
    duration: seconds(textOf(item, 'itunes:duration') ?? played?.node.attributes.duration),
  };
}
