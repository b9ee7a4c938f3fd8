/** A thing of JSON-LD, or what was gathered under its keys. */
export type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|Report|Review)(?:,|$)/;
// Some systems wrap what is in a script as XHTML wanted it.
const wrapping = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g;
/** Deeper than any page nests one thing in another. */
const maximumDepth = 8;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && !!value && !Array.isArray(value);

/** Whether a thing is an article or one of its kin. */
export const isArticle = (thing: Thing): boolean => articleType.test(`${(thing['@type'] ?? '') as string}`);

/** The text of a value that may be tagged with a language, or be one of several. */
export function plainText(value: unknown): string | undefined {
  const [first] = [value].flat();
  const text = isThing(first) ? first['@value'] : first;
  return typeof text === 'string' ? text : undefined;
}

/** Things one beside the other, whatever held them. */
function flatten(value: unknown, things: Thing[], depth = 0): void {
  if (depth > maximumDepth) return;
  if (Array.isArray(value)) for (const one of value as unknown[]) flatten(one, things, depth + 1);
  else if (isThing(value)) {
    if (value['@graph']) return flatten(value['@graph'], things, depth + 1);
    things.push(value);
    const { mainEntity } = value;
    if (isThing(mainEntity) && mainEntity['@type']) flatten(mainEntity, things, depth + 1);
  }
}

/** The things that the page's JSON-LD tells of. What cannot be read is left out: there are other places to look. */
export function readThings(): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json" i]')) {
    // What our elements say of their data is no news.
    if (script.dataset.articleElements !== undefined) continue;
    // An element's own document is not the page's.
    const parent = script.parentElement;
    if (parent && ('documentSource' in parent || parent.matches(':not(:defined)'))) continue;
    try {
      flatten(JSON.parse(script.text.replace(wrapping, '')), things);
    } catch {
      // Broken, or still being parsed.
    }
  }
  return things;
}
