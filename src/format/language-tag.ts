/** The last answer: the elements of a page ask for one language again and again. */
let known: { readonly tag: string; readonly language: string | undefined } | undefined;

/** The canonical form of a BCP 47 tag, also of `nl_NL`; undefined for what is none, such as `auto`. */
export function canonicalLanguage(tag: string): string | undefined {
  if (known?.tag !== tag) known = { tag, language: canonical(tag) };
  return known.language;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The language without script and region: `zh` of `zh-Hant-TW`. */
export function baseLanguage(tag: string): string {
  return (/^[a-z]+/i.exec(tag)?.[0] ?? '').toLowerCase();
}
