import type { Thing } from './json-ld.js';

const articleType = /schema\.org\/\w*(?:Article|Posting|Report|Review)\b/;
/** Deeper than any page nests one thing in another. */
const maximumDepth = 8;
const addressKeys = /url|image|logo|sameAs|mainEntityOfPage/i;
const urlAttributes: ReadonlyMap<string, string> = new Map([
  ...['A', 'AREA', 'LINK'].map((tag) => [tag, 'href'] as const),
  ...['IMG', 'AUDIO', 'VIDEO', 'SOURCE', 'EMBED', 'IFRAME', 'TRACK'].map((tag) => [tag, 'src'] as const),
  ['OBJECT', 'data'],
]);

/**
 * The value of a property, by HTML's rules (https://html.spec.whatwg.org/#values), but that a link with a name or a section in it is taken
 * for its text, which is what pages mean.
 */
function valueOf(element: Element, key: string, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return itemOf(element, depth + 1);
  const attribute = addressKeys.test(key) ? urlAttributes.get(element.tagName) : undefined;
  if (attribute) return element.getAttribute(attribute) ?? undefined;
  return (
    element.getAttribute('content') ??
    (element.tagName === 'TIME' ? element.getAttribute('datetime') : undefined) ??
    (/^(?:DATA|METER)$/.test(element.tagName) ? element.getAttribute('value') : undefined) ??
    element.textContent.trim()
  );
}

/** The properties of some elements, as JSON-LD would have them. */
function propertiesOf(elements: Iterable<Element>, depth: number): Thing {
  const properties = new Map<string, unknown[]>();
  for (const element of elements)
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      // Names may be whole addresses: https://schema.org/headline.
      const key = name.replace(/^.*[/#]/, '');
      const value = key && key !== '__proto__' ? valueOf(element, key, depth) : undefined;
      if (value) properties.set(key, [...(properties.get(key) ?? []), value]);
    }
  return Object.fromEntries([...properties].map(([key, values]) => [key, values.length > 1 ? values : values[0]]));
}

function itemOf(scope: Element, depth: number): Thing | undefined {
  if (depth > maximumDepth) return undefined;
  const own = [...scope.querySelectorAll('[itemprop]')].filter(
    (element) => element.parentElement?.closest('[itemscope]') === scope,
  );
  return propertiesOf(own, depth);
}

/** The page's article in microdata. */
export function readMicrodata(): Thing | undefined {
  for (const scope of document.querySelectorAll('[itemscope][itemtype]'))
    if (articleType.test(scope.getAttribute('itemtype')!)) return itemOf(scope, 0);
  return undefined;
}

/** What the head says in `<meta itemprop>`, of whatever thing: Hugo's templates write nothing else. */
export const readHeadProperties = (): Thing => propertiesOf(document.head?.querySelectorAll('meta[itemprop]') ?? [], 0);
