const scriptTypes = 'script[type="application/json"],script[type="application/ld+json"]';

/** The text of the element's own inline document; empty ones are still being parsed. */
export function childScript(element: Element): string | undefined {
  for (const child of element.children) if (child.matches(scriptTypes)) return child.textContent.trim() || undefined;
  return undefined;
}

/** Whether a child is one that a reader without script would see. */
export const isContent = (child: Element): boolean => !child.slot && !child.matches('script,template,style');

/** Whether the element has children that a reader without script would see. */
export function hasContent(element: Element): boolean {
  for (const node of element.childNodes)
    if (node instanceof Element ? isContent(node) : node.nodeType === Node.TEXT_NODE && node.textContent!.trim())
      return true;
  return false;
}

/** Children are parsed after their element, and pages change them: whoever reads them watches. Answers how to stop. */
export function watchChildren(element: Element, attributes: boolean, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    // The element's own attributes are none of its content.
    if (records.some(({ type, target }) => type !== 'attributes' || target !== element)) changed();
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true, attributes });
  return () => observer.disconnect();
}
