import { at, first, isRecord, type Reader, report } from '../reader.js';

const protocols = /^(?:https?|mailto):$/;
// The URLs that the platform's parser would give back unchanged: lower case, no port, no escape, no dot segment, no punycode.
const plain = /^(?:https?:\/\/(?:[a-z\d](?:-?[a-z\d])*\.)+[a-z]{2,})?(?:\/[\w~-][\w.~=&?,:@+-]*)+\/?$/;
/** Relative URLs without a base are tried against this. */
const nowhere = 'http://nowhere.invalid';

interface Base {
  readonly href: string;
  readonly origin: string;
}
const bases = new WeakMap<Reader, Base | undefined>();

/** The base of a reading, looked up once. */
function baseOf(reader: Reader): Base | undefined {
  if (!bases.has(reader)) {
    let base: URL | undefined;
    try {
      base = new URL(reader.options.base!);
    } catch {
      // None, or none that is one: relative URLs stay relative.
    }
    bases.set(reader, base && /^http/.test(base.protocol) ? base : undefined);
  }
  return bases.get(reader);
}

/** Reads a URL: absolute, or relative where there is no base, and of a scheme that is allowed. */
export function url(raw: unknown, reader: Reader): string | undefined {
  if (Array.isArray(raw)) return first(raw, reader, url);
  if (isRecord(raw)) return at(reader, raw, 'url', url) ?? at(reader, raw, '@id', url) ?? at(reader, raw, 'href', url);
  if (raw === undefined || raw === null || raw === '' || raw === true || raw === false) return undefined;
  if (typeof raw !== 'string') return report(reader, 'not-text');
  // WordPress escapes the separators of a query, as &#038; or &amp;.
  const value = raw.replace(/&(?:amp|#0*38);/g, '&').trim();
  if (!value) return undefined;
  const base = baseOf(reader);
  if (plain.test(value)) return value[0] === '/' && base ? base.origin + value : value;
  try {
    const { protocol, host, href } = new URL(value, base?.href ?? nowhere);
    if (protocols.test(protocol) || reader.options.protocols?.includes(protocol))
      return host === 'nowhere.invalid' ? value : href;
    return report(reader, 'unsafe-url', value);
  } catch {
    return report(reader, 'bad-url', value);
  }
}
