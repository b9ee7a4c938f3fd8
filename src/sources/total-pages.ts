/** How many pages there are of a document that is one of them, where its server told: WordPress does in a header. */
export const totalPages = new WeakMap<object, number>();
