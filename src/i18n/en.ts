// The other languages are typed after this file. A key is public: `texts` overrides it by that name, so it is unique in all groups.

export const common = {
  loading: 'Loading',
  errorArticle: 'This could not be loaded.',
  retry: 'Try again',
  labelLive: 'Live',
  labelBreaking: 'Breaking',
  labelOpinion: 'Opinion',
  labelSponsored: 'Sponsored',
  paidFor: 'Paid for by {name}',
  externalSite: 'opens another site',
} as const;

export const meta = {
  views: { one: '{count} read', other: '{count} reads' },
  readingTime: '{count} min read',
  comments: { one: '{count} comment', other: '{count} comments' },
  updated: 'Updated {date}',
  // Before the value. Empty where readers know the value without.
  authorLabel: '',
  sourceLabel: '',
  // The same for those who hear the line and do not see where a value stands.
  authorSpoken: 'By ',
  sourceSpoken: 'Source: ',
  dateSpoken: 'Published: ',
} as const;

export const list = {
  relatedHeading: 'Related',
  recommendedHeading: 'Recommended',
  loadingList: 'Loading articles',
  errorList: 'These articles could not be loaded.',
  emptyList: 'No articles yet.',
} as const;
