/** Makes a module that TypeScript has written smaller. */
export declare function shrink(code: string): string;
