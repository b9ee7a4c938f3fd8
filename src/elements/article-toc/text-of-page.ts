/** A heading of a text, as `article-body` tells it. */
export interface TextHeading {
  readonly level: number;
  readonly text: string;
  /** What stands after `#` in an address that leads to it. */
  readonly id: string;
  readonly element: HTMLElement;
}

/** What a table of contents needs of an `article-body`. */
export interface TextBody extends HTMLElement {
  readonly headings: readonly TextHeading[];
  readonly state: string;
  readonly loaded: Promise<void>;
  readonly parsed?: { readonly value: { readonly inLanguage?: string } };
}

/** Known by its class, whatever its tag; one of another copy of the library is as good. */
const isBody = (element: Element | null | undefined): element is TextBody =>
  (element?.constructor as { tag?: string } | undefined)?.tag === 'article-body';

/** The `article-body` of that id, else the one nearest to an element in its own tree. */
export function findBody(element: Element, id?: string): TextBody | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (id) {
    const named = root.getElementById(id) ?? document.getElementById(id);
    return isBody(named) ? named : undefined;
  }
  const bodies = [...root.querySelectorAll('*')].filter(isBody);
  let around: Node | null = element;
  while (around && !bodies.some((body) => around!.contains(body))) around = around.parentNode;
  return bodies.find((body) => around?.contains(body));
}

/** A heading and those below it. */
export interface Section {
  readonly heading: TextHeading;
  readonly sections: Section[];
}

/** The headings of some levels as a tree. One that skips a level stands below the nearest that is higher. */
export function sectionsOf(headings: readonly TextHeading[]): Section[] {
  const top: Section[] = [];
  const open: Section[] = [];
  for (const heading of headings) {
    while (open.length && open[open.length - 1]!.heading.level >= heading.level) open.pop();
    const section = { heading, sections: [] };
    (open[open.length - 1]?.sections ?? top).push(section);
    open.push(section);
  }
  return top;
}
