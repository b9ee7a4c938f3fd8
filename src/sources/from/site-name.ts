// What stands between a headline and the name of its site. A hyphen may be part of a word, unless there is a space before it.
const separator = /(?:\s+[-–—―·•:»«›‹/~]+|\s*(?:[|｜_：—―]+|-{2,}))\s*$/;
// In Chinese no word has one.
const hyphen = /\s*[-–·]+\s*$/;

/** A title without the name of the site at its end, where it is exactly that. */
export function withoutSite(title: string | undefined, siteNames: readonly string[]): string | undefined {
  const text = title?.trim().normalize();
  for (const siteName of siteNames) {
    const name = siteName.normalize();
    const rest = text?.slice(0, -name.length);
    if (!text || !rest || text.slice(rest.length).toLowerCase() !== name.toLowerCase()) continue;
    const pattern = /\p{Script=Han}/u.test(name) && !separator.test(rest) ? hyphen : separator;
    const headline = rest.replace(pattern, '');
    if (headline && headline !== rest) return headline;
  }
  return text;
}
