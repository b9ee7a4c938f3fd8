/** What of a body's HTML is shown, each element with the attributes that it may keep. One list, for every way to sanitise. */
const shown: Readonly<Record<string, string>> = {
  a: 'href rel',
  audio: 'src controls preload',
  col: 'span',
  colgroup: 'span',
  data: 'value',
  del: 'datetime',
  details: 'open',
  img: 'src srcset sizes width height alt loading decoding',
  ins: 'datetime',
  li: 'value',
  ol: 'start reversed type',
  source: 'src type',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope abbr',
  time: 'datetime',
  track: 'src kind srclang label default',
  video: 'src poster width height controls preload',
};
const shownBare =
  'abbr b bdi bdo blockquote br caption cite code dd dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i kbd mark p pre q rp rt ' +
  'ruby s samp section small span strike strong sub summary sup table tbody tfoot thead tr u ul var wbr';

/** What any of them may keep. */
const everywhere = ['id', 'lang', 'dir', 'title', 'role', 'aria-label'];

/** Phrasing that only dresses its text: the text stays. */
export const dressing = new Set('acronym big blink font label legend marquee nobr picture tt'.split(' '));
/** Boxes that only hold others: what they hold stays. */
export const boxes = new Set(
  'address article aside center div fieldset footer header hgroup main nav search section'.split(' '),
);
/** Stands in for `iframe`, which sanitisers drop before anybody could read where it leads. */
export const frameTag = 'frame-embed';

/** The elements that a sanitiser lets through: those that are shown, and those that are dissolved afterwards. */
export const elements: string[] = [
  ...new Set([...Object.keys(shown), ...shownBare.split(' '), ...dressing, ...boxes, frameTag]),
];

const kept = new Map<string, Set<string>>();
for (const name of elements) kept.set(name, new Set([...everywhere, ...(shown[name]?.split(' ') ?? [])]));

/** Whether an element keeps an attribute once it has been tidied up. */
export const keeps = (element: string, attribute: string): boolean => !!kept.get(element)?.has(attribute);

/** The attributes that a sanitiser lets through: those that are kept, and those that say what an element is. */
export const attributes: string[] = [
  ...new Set([...kept.values()].flatMap((names) => [...names])),
  'class',
  'is',
  'name',
  'data-src',
  'data-srcset',
];
