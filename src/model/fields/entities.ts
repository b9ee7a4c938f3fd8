// The entities that publishers send, each name with its character; letters with a mark are made from letter and mark.
const named =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ hellip… laquo« raquo» lsaquo‹ rsaquo› ' +
  'copy© reg® trade™ deg° middot· bull• euro€ pound£ yen¥ cent¢ sect§ para¶ times× divide÷ frac12½ frac14¼ frac34¾ plusmn± ' +
  'szligß aeligæ AEligÆ oeligœ OEligŒ oslashø OslashØ ethð ETHÐ thornþ THORNÞ dstrokđ DstrokĐ iexcl¡ iquest¿ ordfª ordmº ' +
  'sup1¹ sup2² sup3³ microµ minus− prime′ Prime″ larr← rarr→ uarr↑ darr↓ infin∞ ne≠ le≤ ge≥ asymp≈ dagger† Dagger‡ permil‰ ' +
  'hearts♥ not¬ acute´ shy\u00ad zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ensp\u2002 emsp\u2003 thinsp\u2009';
const marks = 'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c';
const entity = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z]{2,8}\d{0,2}));/gi;
// What HTML reads for 128 to 159 (https://html.spec.whatwg.org/#numeric-character-reference-end-state).
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

let table: Map<string, string> | undefined;

function entities(): Map<string, string> {
  if (!table) {
    table = new Map();
    for (const entry of named.split(' ')) table.set(entry.slice(0, -1), entry.slice(-1));
    for (const mark of marks.split(' '))
      for (const letter of 'aceginoruyszACEGINORUYSZ') table.set(letter + mark.slice(0, -1), letter + mark.slice(-1));
  }
  return table;
}

function character(match: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return entities().get(name) ?? match;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return windows1252[code - 128] ?? (code > 0x10ffff ? '' : String.fromCodePoint(code));
}

/** Decodes HTML's entities, once. Unknown ones stay. */
export const decodeEntities = (text: string): string => text.replace(entity, character);
