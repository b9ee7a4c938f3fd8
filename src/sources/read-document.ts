import { SourceError } from './source-error.js';

// A charset is a token or a quoted string (RFC 9110, 8.3.2).
const charsetPattern = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const htmlPattern = /<(?:!doctype\s+html|html|head|body)\b/i;

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function decode(bytes: Uint8Array, contentType: string): string {
  const [first, second, third] = bytes;
  const mark =
    first === 0xfe && second === 0xff
      ? 'utf-16be'
      : first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xef && second === 0xbb && third === 0xbf && 'utf-8';
  const decoder = createDecoder(mark || charsetPattern.exec(contentType)?.[1] || 'utf-8');
  // Latin 1 is what servers claim of every file by default (Apache's AddDefaultCharset); text that is valid UTF-8 is UTF-8.
  if (decoder.encoding === 'windows-1252')
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // It is Latin 1 after all.
    }
  return decoder.decode(bytes);
}

/**
 * The raw value that a response's bytes hold. The format is told from the content, never from the MIME type.
 * Asynchronous, since readers of rarer formats are loaded when first needed.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- the feed reader that comes here is imported on demand
export async function readDocument(bytes: Uint8Array, contentType: string, url: string): Promise<unknown> {
  const text = decode(bytes, contentType);
  const start = text.search(/\S/);
  if (start < 0) throw new SourceError('unreadable', `${url} is empty.`, { url });
  const first = text[start]!;
  // Feeds are read here.
  if (first === '<') {
    const what = htmlPattern.test(text.slice(start, start + 1000))
      ? 'an HTML page, not data'
      : 'XML of an unknown kind';
    throw new SourceError('unknown-format', `${url} is ${what}.`, { url });
  }
  try {
    return JSON.parse(text.slice(start));
  } catch (error) {
    if ('{["'.includes(first))
      throw new SourceError('unreadable', `${url} is broken JSON: ${(error as Error).message}`, { url });
    throw new SourceError('unknown-format', `${url} is not JSON.`, { url });
  }
}
