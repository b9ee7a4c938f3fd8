/** The keys of the texts that come when a reader asks: `texts` may override them before. */
export const adviceKeys = [
  'shareScan',
  'printByKeys',
  'printByMenu',
  'bookmarkByKeys',
  'bookmarkByMenu',
  'homeBySettings',
  'homeByMenu',
  'outOfApp',
] as const;

/** The key of a text that tells a reader what a page can't do. */
export type AdviceKey = (typeof adviceKeys)[number];
