/** What only some lists need, each in a file of its own that is fetched when a list first asks for it. */
const loaders = {
  cards: () => import('./extras/cards.js'),
  carousel: () => import('./extras/carousel.js'),
  more: () => import('./extras/more.js'),
  page: () => import('./page-registry.js'),
  select: () => import('./extras/select.js'),
};

/** The name of a part that is fetched when needed. */
export type ExtraName = keyof typeof loaders;
type Extras = { -readonly [Name in ExtraName]?: Awaited<ReturnType<(typeof loaders)[Name]>> | undefined };

/** What has come so far. What could not be fetched is there as well, and undefined: lists do without. */
export const extras: Extras = {};
const onTheWay = new Map<ExtraName, Promise<void>>();

/** Fetches a part, once for the page. */
export function loadExtra(name: ExtraName): Promise<void> {
  let promise = onTheWay.get(name);
  if (!promise) {
    promise = loaders[name]().then(
      (module) => void Object.assign(extras, { [name]: module }),
      (error: unknown) => {
        extras[name] = undefined;
        console.error(error);
      },
    );
    onTheWay.set(name, promise);
  }
  return promise;
}
