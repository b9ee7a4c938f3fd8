import { webAddress } from '../model/reader.js';

// On a server there is no page.
const content = (selector: string, attribute: string): string | undefined =>
  globalThis.document?.querySelector(selector)?.getAttribute(attribute)?.trim() || undefined;

/** The page's own name, as its `og:site_name` gives it. */
export const siteName = (): string | undefined => content('meta[property="og:site_name"]', 'content');

/** The addresses under which the page's article is known: its canonical link, `og:url`, and where the reader is. */
export function pageAddresses(): string[] {
  const named = [content('link[rel="canonical"]', 'href'), content('meta[property="og:url"]', 'content')];
  const base = globalThis.document?.baseURI;
  const addresses = named.flatMap((address) => webAddress(address, base)?.href ?? []);
  return base ? [...addresses, location.href] : addresses;
}
