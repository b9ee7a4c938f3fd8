// The entities that publishers send, each name with its character; letters with a mark are made from letter and mark.
const named =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ hellip… laquo« raquo» lsaquo‹ rsaquo› ' +
  'copy© reg® trade™ deg° middot· bull• euro€ pound£ yen¥ cent¢ sect§ times× frac12½ szligß aeligæ AEligÆ oeligœ OEligŒ oslashø ' +
  'OslashØ dstrokđ DstrokĐ iexcl¡ iquest¿ ordfª ordmº sup2² sup3³ larr← rarr→ shy\u00ad zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ' +
  'ensp\u2002 emsp\u2003 thinsp\u2009 ' +
  '*grave\u0300 *acute\u0301 *circ\u0302 *tilde\u0303 *uml\u0308 *ring\u030a *cedil\u0327 *caron\u030c';
const entity = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z]+\d*));/gi;

// What HTML reads for 128 to 159 (https://html.spec.whatwg.org/#numeric-character-reference-end-state). Node 20's TextDecoder does not.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

let characters: Map<string, string> | undefined;

function decode(match: string, hex?: string, decimal?: string, name?: string): string {
  if (name) {
    characters ??= new Map(named.split(' ').map((entry) => [entry.slice(0, -1), entry.at(-1)!]));
    const mark = characters.get('*' + name.slice(1));
    return characters.get(name) ?? (mark ? name[0] + mark : match);
  }
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return windows1252[code - 128] ?? (code > 0x10ffff ? '' : String.fromCodePoint(code));
}

/** Decodes HTML's entities, once. Unknown ones stay. */
export const decodeEntities = (text: string): string => text.replace(entity, decode);
