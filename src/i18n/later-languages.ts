/** The languages that are no part of the library's first file: each comes in one of its own when an element first stands in it. */
export const laterLanguages = {
  de: () => import('./later/de.js'),
  es: () => import('./later/es.js'),
  fa: () => import('./later/fa.js'),
  fr: () => import('./later/fr.js'),
  he: () => import('./later/he.js'),
  hi: () => import('./later/hi.js'),
  id: () => import('./later/id.js'),
  ja: () => import('./later/ja.js'),
  ko: () => import('./later/ko.js'),
  pt: () => import('./later/pt.js'),
  ru: () => import('./later/ru.js'),
  th: () => import('./later/th.js'),
};

/** A language that is fetched. */
export type LaterLanguage = keyof typeof laterLanguages;
