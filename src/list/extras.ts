import type { ArticleClickEvent } from '../base/events.js';
import type { TextOverrides } from '../i18n/message.js';
import type { ListAttributes } from './list-attributes.js';

/** What only some lists need, each in a file of its own that is fetched when a list first asks for it. */
const loaders = {
  beacon: () => import('./extras/beacon.js'),
  cards: () => import('./extras/cards.js'),
  carousel: () => import('./extras/carousel.js'),
  current: () => import('./extras/current.js'),
  impressions: () => import('./extras/impressions.js'),
  jsonLd: () => import('./extras/json-ld.js'),
  lateRows: () => import('./extras/late-rows.js'),
  links: () => import('../sources/light-links.js'),
  long: () => import('./extras/long.js'),
  more: () => import('./extras/more.js'),
  page: () => import('./page-registry.js'),
  rank: () => import('./extras/rank.js'),
  readState: () => import('./extras/read-state.js'),
  refresh: () => import('./extras/refresh.js'),
  select: () => import('./extras/select.js'),
  template: () => import('./extras/template.js'),
  transform: () => import('./extras/transform.js'),
};

/** The name of a part that is fetched when needed. */
export type ExtraName = keyof typeof loaders;
type Extras = { -readonly [Name in ExtraName]?: Awaited<ReturnType<(typeof loaders)[Name]>> | undefined };

/** What has come so far. What could not be fetched is there as well, and undefined: lists do without. */
export const extras: Extras = {};
const onTheWay: { [Name in ExtraName]?: Promise<void> } = {};

/** Fetches a part, once for the page. */
export function loadExtra(name: ExtraName): Promise<void> {
  return (onTheWay[name] ??= loaders[name]().then(
    (module) => void Object.assign(extras, { [name]: module }),
    (error: unknown) => {
      extras[name] = undefined;
      console.error(error);
    },
  ));
}

/** What follows a list after each rendering and each click: all that are ready, or those that have the attribute. */
const followers = [
  ['impressions', 'state'],
  ['lateRows', 'state'],
  ['current', 'isConnected'],
  ['beacon', 'beacon'],
  ['jsonLd', 'jsonLd'],
  ['readState', 'remember'],
  ['refresh', 'refresh'],
] as const;

/**
 * Hands a list that was rendered to what follows it, with what words depend on; or one in which a link was followed, with that click. What
 * is still to come gets it when it is here.
 */
export function followList(
  list: ListAttributes,
  ...around: [language: string, overrides: TextOverrides | undefined, click?: ArticleClickEvent]
): void {
  for (const [name, attribute] of followers)
    if (name in extras) extras[name]?.follow(list, ...around);
    else if (attribute === 'state' ? list.state === 'ready' : list[attribute])
      void loadExtra(name).then(() => extras[name]?.follow(list, ...around));
}
