import { failure } from './source-error.js';

// A charset is a token or a quoted string (RFC 9110, 8.3.2).
const charsetPattern = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
// In these a text of other letters can be valid UTF-8 by chance.
const sevenBitPattern = /^(utf-16|iso-2022)/i;
const htmlPattern = /<(!doctype )?html\b/i;

/** The text; undefined where no decoder has that label, or where bytes must be valid and are not. */
function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, contentType: string): string {
  const start = bytes.subarray(0, 2).join();
  const label =
    start === '255,254'
      ? 'utf-16le'
      : start === '254,255'
        ? 'utf-16be'
        : (charsetPattern.exec(contentType)?.[1] ?? 'utf-8');
  // Servers declare a charset for whatever file they send. Text in any other one is hardly ever valid UTF-8, so validity tells more.
  return (
    (sevenBitPattern.test(label) ? undefined : decodeAs(bytes, 'utf-8', true)) ??
    decodeAs(bytes, label, false) ??
    new TextDecoder().decode(bytes)
  );
}

/**
 * The raw value that the bytes of a response hold. The format is told from the content, never from the MIME type.
 * Asynchronous, since readers of rarer formats are loaded when first needed.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- such a reader is yet to come
export async function readDocument(bytes: Uint8Array, contentType: string, url: string): Promise<unknown> {
  const text = decode(bytes, contentType).trimStart();
  const first = text[0];
  if (!first) throw failure('unreadable', url, 'answered without content.');
  // Feeds are told from HTML, and read, here.
  if (first === '<')
    throw failure(
      'unknown-format',
      url,
      htmlPattern.test(text.slice(0, 2000)) ? 'is an HTML page, not data.' : 'is XML of an unknown kind.',
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    throw '{["'.includes(first)
      ? failure('unreadable', url, `is broken JSON. ${error as Error}`)
      : failure('unknown-format', url, 'is not JSON.');
  }
}
