/** What blockers of advertisements hide: the contract's words. */
const hidden = /^(?:ads?$|advert|sponsor|recommend|promo)/i;
/** Words are split at hyphens, underscores and changes of case. */
const wordsOf = (name: string): string[] => name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').split(/[\s_-]+/);

/** The classes, parts and ids that a blocker would hide an element for, in a tree and in all shadow trees below it. */
export function blockable(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const names = ['class', 'part', 'exportparts', 'id'].flatMap((name) =>
      (element.getAttribute(name) ?? '').split(/[\s:,]+/),
    );
    const found = names.filter((name) => wordsOf(name).some((word) => hidden.test(word)));
    return [...found, ...(element.shadowRoot ? blockable(element.shadowRoot) : [])];
  });
}
