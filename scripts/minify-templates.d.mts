/** Makes the style sheets and the markup in the templates of a module smaller. */
export declare function minifyTemplates(code: string): string;
