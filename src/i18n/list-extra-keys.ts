/** The keys of the texts that come with the code that shows them: `texts` may override them before. */
export const listExtraKeys = [
  'previousItems',
  'nextItems',
  'mediaVideo',
  'mediaAudio',
  'mediaGallery',
  'moreItems',
  'newItems',
  'errorMore',
  'readMark',
] as const;

/** The key of a text that only some lists have. */
export type ListExtraKey = (typeof listExtraKeys)[number];
