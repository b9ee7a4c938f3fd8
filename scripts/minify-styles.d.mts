/** Makes the style sheets of a module smaller. */
export declare function minifyStyles(code: string): string;
