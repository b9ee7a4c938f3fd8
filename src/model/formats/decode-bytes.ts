// A charset is a token or a quoted string (RFC 9110, 8.3.2).
const charsetPattern = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
// What XML says of itself, in letters that nearly every encoding shares (XML 1.0, appendix F).
const declarationPattern = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]+)["']/;
// In these a text of other letters can be valid UTF-8 by chance.
const sevenBitPattern = /^(utf-16|iso-2022)/i;
const latin1 = 'latin1';
// Nearly all text is in it, and making a decoder takes a while.
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text; undefined where no decoder has that label. Without one: as UTF-8, and undefined where bytes are not valid. */
function decodeAs(bytes: Uint8Array, label?: string): string | undefined {
  try {
    return (label ? new TextDecoder(label) : utf8).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that the first bytes give away: a byte order mark, or `<` and another letter of two bytes each. */
function labelOfStart(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4).join();
  if (/^255,254,|^60,0,\d+,0$/.test(start)) return 'utf-16le';
  if (/^254,255,|^0,60,0,/.test(start)) return 'utf-16be';
  return undefined;
}

/** The encoding that XML declares. One that could be read by bytes is not of two bytes a letter, whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  // JSON has no such declaration.
  if (bytes[0] === 0x7b || bytes[0] === 0x5b) return undefined;
  const [, label] = declarationPattern.exec(decodeAs(bytes.subarray(0, 512), latin1) ?? '') ?? [];
  return label && !/^utf-?16|^ucs/i.test(label) ? label : undefined;
}

/** The text of a response: by its first bytes, else by the header, else by what XML declares, else UTF-8. */
export function decodeBytes(bytes: Uint8Array, contentType: string): string {
  const label = labelOfStart(bytes) ?? charsetPattern.exec(contentType)?.[1] ?? declaredIn(bytes) ?? 'utf-8';
  // Servers declare a charset for whatever file they send. Text in any other one is hardly ever valid UTF-8, so validity tells more.
  return (
    (sevenBitPattern.test(label) ? undefined : decodeAs(bytes)) ??
    decodeAs(bytes, label) ??
    new TextDecoder().decode(bytes)
  );
}
