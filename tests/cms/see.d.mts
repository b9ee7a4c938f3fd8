/** What is seen of the elements in a box. */
export declare function see(box: Element, what: 'list' | 'article' | 'more'): Promise<unknown>;
