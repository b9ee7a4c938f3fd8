import { at, first, isRecord, type Parse, type Reader, report } from '../reader.js';

const allowed = /^(?:https?|mailto):$/;
// URLs that the platform's parser would give back unchanged: lower case, no port, no escape, no dot segment, no punycode.
const plain =
  /^(?:https?:\/\/(?:[a-z\d](?:-?[a-z\d])*\.)+[a-z]{2,})?(?:(?:\/[\w~-][\w.~=&?,:@+-]*)+\/?|\/)(?:#[\w-]+)?$/;
/** What is longer is no address, and parsing it would take long. */
const longest = 65_536;
/** Relative URLs without a base are tried against this. */
const nowhere = 'nowhere.invalid';

/** Reads a URL: absolute, or relative where there is no base, and of a scheme that is allowed. */
export function url(raw: unknown, reader: Reader): string | undefined {
  if (Array.isArray(raw)) return first(raw, reader, url);
  if (typeof raw === 'object')
    return at(reader, raw!, 'url', url) ?? at(reader, raw!, '@id', url) ?? at(reader, raw!, 'href', url);
  // schema.org's mainEntityOfPage may be `true`.
  if (typeof raw !== 'string') return raw === true ? undefined : report(reader, 'not-text');
  if (raw.length > longest) return report(reader, 'bad-url', raw);
  const { base } = reader;
  // WordPress escapes the separators of a query, as &#038; or &amp;.
  const value = (raw.includes('&') ? raw.replace(/&(?:amp|#0*38);/g, '&') : raw).trim();
  if (plain.test(value)) return value[0] === '/' && base ? base.origin + value : value;
  if (!value) return undefined;
  let target;
  try {
    target = new URL(value, base ?? `http://${nowhere}`);
  } catch {
    return report(reader, 'bad-url', value);
  }
  const { protocol, host, href } = target;
  if (allowed.test(protocol) || reader.options.protocols?.includes(protocol))
    return host === nowhere || (!base && /^\W/.test(value)) ? value : href;
  return report(reader, 'unsafe-url', value);
}

/** Reads the URL that a thing has beside its name. */
export const urlOfThing: Parse<string> = (raw, reader) => (isRecord(raw) ? url(raw, reader) : undefined);

/** Reads a URL that stands where a thing may stand. */
export const bareUrl: Parse<string> = (raw, reader) => (isRecord(raw) ? undefined : url(raw, reader));
