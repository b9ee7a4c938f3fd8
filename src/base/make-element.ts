import type { DocumentElement } from './document-element.js';

type ElementClass<Type> = (new () => Type) & Pick<typeof DocumentElement, 'tag' | 'define'>;

/** An element of one of our classes, under whatever tag the class stands; under one of our own where a page has registered none. */
export function makeElement<Type extends HTMLElement>(elementClass: ElementClass<Type>): Type {
  try {
    return new elementClass();
  } catch {
    // Not registered. The default tag may be somebody else's, or about to be.
    let tag = `${elementClass.tag}-part`;
    while (customElements.get(tag)) tag += '-x';
    elementClass.define(tag);
    return new elementClass();
  }
}
