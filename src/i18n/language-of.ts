import { canonicalLanguage } from '../format/language-tag.js';

const xml = 'http://www.w3.org/XML/1998/namespace';

/** `lang` of HTML and `xml:lang` of XML alike. */
const withLanguage = '[*|lang]';

/**
 * The language in which an element stands: that of its nearest ancestor that names one, across shadow roots.
 * What is no language is passed over. Without any it is the document's, else English.
 */
export function languageOf(element: Element): string {
  let current: Element | null | undefined = element;
  while (current) {
    const named: Element | null = current.closest(withLanguage);
    if (named) {
      const language = languageNamedBy(named);
      if (language) return language;
      current = named.parentElement ?? hostOf(named);
    } else {
      current = hostOf(current);
    }
  }
  return languageNamedBy(element.ownerDocument.documentElement) ?? 'en';
}

function languageNamedBy(element: Element): string | undefined {
  return canonicalLanguage(element.getAttributeNS(xml, 'lang') ?? element.getAttribute('lang') ?? '');
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The direction in which the language is written, by its script where the tag has one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = /-([a-z]{4})\b/i.exec(language)?.[1];
  return script
    ? /^(adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/i.test(script)
      ? 'rtl'
      : 'ltr'
    : /^(ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|ps|sd|syr|ug|ur|yi)\b/i.test(language)
      ? 'rtl'
      : 'ltr';
}
