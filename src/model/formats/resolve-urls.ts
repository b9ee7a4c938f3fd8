import { decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';

const absolute = /^[a-z][a-z\d+.-]*:/i;
const special = /[&<>"']/g;
const urlAttribute = /^(?:href|src|srcset|poster|cite)$/i;
/** Candidates end at a comma with a space after it, or a descriptor before it: commas alone are part of many URLs. */
const candidateEnd = /,\s+|(?<=\s[\d.]{1,9}[wx]),/;
/** More than any article has. */
const maximumUrls = 10_000;
const ignore = (): void => undefined;

/** A URL against a base; as it is where there is none, or where it is no URL. */
export function resolve(url: string | undefined, base: string | undefined): string | undefined {
  const value = url?.trim();
  if (!value || absolute.test(value)) return value;
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
}

/** HTML in which relative URLs are made absolute, since nobody after this knows what they stood against. */
export function resolveUrls(html: string, base: string): string {
  const one = (address: string): string => resolve(address, base) ?? '';
  const several = (list: string): string =>
    list
      .split(candidateEnd)
      .map((candidate) => candidate.trim().replace(/^\S+/, one))
      .join(', ');
  let result = '';
  let done = 0;
  let count = 0;
  let name = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onattribname: (start, end) => (name = html.slice(start, end)),
      onattribdata: (start, end) => {
        const written = html.slice(start, end);
        const isSeveral = /^srcset$/i.test(name);
        // Fragments stay within the text.
        if (!urlAttribute.test(name) || written.startsWith('#') || (!isSeveral && absolute.test(written))) return;
        if (++count > maximumUrls) return;
        const value = (isSeveral ? several : one)(decodeHTMLAttribute(written));
        const quote = /["']/.test(html[start - 1]!) ? '' : '"';
        result +=
          html.slice(done, start) +
          quote +
          value.replace(special, (character) => `&#${character.charCodeAt(0)};`) +
          quote;
        done = end;
      },
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return result + html.slice(done);
}
