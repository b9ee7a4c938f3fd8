import { attributes, elements } from './allow-list.js';
import { prepare } from './prepare.js';

/** HTML in, a harmless tree out. It belongs to a document of its own, where no picture loads. */
export type Sanitise = (html: string) => ParentNode & Node;

/** The Sanitizer API: https://wicg.github.io/sanitizer-api/ */
interface Sanitising extends HTMLElement {
  setHTML(html: string, options: { sanitizer: object }): void;
}

const isNative = 'setHTML' in Element.prototype;

/** Answers the platform's sanitiser where it has one, else DOMPurify, which is loaded only then. */
export async function loadSanitiser(native = isNative): Promise<Sanitise> {
  if (native) {
    const sanitizer = { elements, attributes, comments: false, dataAttributes: false };
    return (html) => {
      const root = document.implementation.createHTMLDocument('').createElement('div') as unknown as Sanitising;
      root.setHTML(prepare(html), { sanitizer });
      return root;
    };
  }
  const { default: purify } = await import('dompurify');
  const options = {
    ALLOWED_TAGS: [...elements, '#text'],
    ALLOWED_ATTR: attributes,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    // As the platform has it: what is not allowed goes with all that is in it.
    KEEP_CONTENT: false,
    // Schemes are for our own gate to judge, which comes after.
    ALLOWED_URI_REGEXP: /^(?!\s*javascript:)/i,
    // Nothing is ever written out and parsed again, and ids get a prefix: what these two guard against can't happen.
    SAFE_FOR_XML: false,
    SANITIZE_DOM: false,
    RETURN_DOM_FRAGMENT: true as const,
  };
  const sanitise: Sanitise = (html) => purify.sanitize(prepare(html), options);
  // Where a page's policy forbids it to parse, it answers nothing, without a word.
  if (!sanitise('<p>1</p>').textContent) throw new Error('The page allows no Trusted Types policy "dompurify".');
  return sanitise;
}
