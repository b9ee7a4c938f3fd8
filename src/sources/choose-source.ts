/** The ways that a document can come by, in the order of their precedence. */
export const routes = ['property', 'attribute', 'script', 'from', 'src', 'light-dom'] as const;

/** The way that a document came. */
export type Route = (typeof routes)[number];

/** What an element holds of each route; `null`, `undefined` and an empty text are absent. */
export type Routes = { readonly [route in Route]?: unknown };

/** The first route that is present is the document; one that is present but broken is an error, and the next is not tried. */
export function chooseSource(present: Routes): { route: Route; value: unknown } | undefined {
  for (const route of routes) {
    const value = present[route];
    if (value !== undefined && value !== null && value !== '') return { route, value };
  }
  return undefined;
}
