import type { LaterTexts } from './later-texts.js';

export const texts: LaterTexts = {
  loading: 'Wird geladen',
  errorArticle: 'Dieser Inhalt konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  labelLive: 'Live',
  labelBreaking: 'Eilmeldung',
  labelOpinion: 'Meinung',
  // German press law wants this very word.
  labelSponsored: 'Anzeige',
  paidFor: 'Anzeige von {name}',
  externalSite: 'öffnet eine andere Website',

  views: { one: '{count} Aufruf', other: '{count} Aufrufe' },
  readingTime: '{count} Min. Lesezeit',
  comments: { one: '{count} Kommentar', other: '{count} Kommentare' },
  updated: 'Aktualisiert: {date}',
  authorLabel: '',
  sourceLabel: 'Quelle: ',
  authorSpoken: 'Von ',
  sourceSpoken: 'Quelle: ',
  dateSpoken: 'Veröffentlicht: ',
  age: 'Dieser Artikel ist mehr als {age} alt.',

  relatedHeading: 'Mehr zum Thema',
  recommendedHeading: 'Auch interessant',
  errorList: 'Diese Artikel konnten nicht geladen werden.',

  editorLabel: 'Redaktion: ',
  contributorLabel: 'Mitarbeit: ',
  correction: 'Korrektur',
  clarification: 'Klarstellung',
  update: 'Aktualisierung',
  ai: 'KI',
  aiNone: 'Für diesen Artikel wurde keine KI eingesetzt.',
  aiAssisted: 'Diesen Artikel haben Menschen mit Unterstützung von KI erstellt.',
  aiGenerated: 'Dieser Artikel wurde unter menschlicher Anleitung von KI erstellt.',
  aiAutonomous: 'Dieser Artikel wurde von KI erstellt und nicht von Menschen geprüft.',

  tagsHeading: 'Themen',
  navName: 'Weitere Artikel',
  previousArticle: 'Voriger Artikel',
  nextArticle: 'Nächster Artikel',
  authorName: 'Zur Person',

  shareName: 'Artikel teilen',
  shareNative: 'Teilen',
  shareCopy: 'Link kopieren',
  shareCopied: 'Link kopiert',
  shareByHand: 'Bitte kopieren Sie diese Adresse:',
  shareEmail: 'E-Mail',
  sharePrint: 'Drucken',
  shareWeChat: 'WeChat',
  shareWeibo: 'Weibo',

  barName: 'Links der Website',
  tocHeading: 'In diesem Artikel',
  enlargePicture: 'Bild vergrößern',
  closePicture: 'Schließen',
  tableName: 'Tabelle {number}',
  videoOn: 'Video bei {site}',
  contentFrom: 'Inhalt von {site}',

  previousItems: 'Vorige Artikel',
  nextItems: 'Nächste Artikel',
  mediaVideo: 'Video',
  mediaAudio: 'Audio',
  mediaGallery: 'Bilderstrecke',
  moreItems: 'Mehr anzeigen',
  newItems: { one: '{count} weiterer Artikel', other: '{count} weitere Artikel' },
  errorMore: 'Weitere Artikel konnten nicht geladen werden.',
  readMark: '(schon gelesen)',

  shareScan: 'Scannen Sie den Code mit WeChat, um den Artikel auf dem Handy zu öffnen und zu teilen.',
  printByKeys: 'Es wurde nichts gedruckt? Drücken Sie {keys}.',
  printByMenu: 'Es wurde nichts gedruckt? Im Menü {menu} finden Sie den Befehl.',
  bookmarkByKeys: 'Ihr Browser lässt Seiten keine Lesezeichen setzen. Mit {keys} merken Sie sich den Artikel.',
  bookmarkByMenu:
    'Ihr Browser lässt Seiten keine Lesezeichen setzen. Öffnen Sie {menu} und legen Sie dort ein Lesezeichen an.',
  homeBySettings:
    'Ihr Browser lässt nicht zu, dass eine Seite sich zur Startseite macht. Öffnen Sie mit {keys} die Einstellungen und tragen Sie diese Adresse als Startseite ein: {address}',
  homeByMenu:
    'Ihr Browser lässt nicht zu, dass eine Seite sich zur Startseite macht. Öffnen Sie {menu} und wählen Sie „Zum Startbildschirm hinzufügen“.',
  outOfApp:
    'Sie lesen gerade in einer App. Öffnen Sie {menu} und wechseln Sie in Ihren Browser: Er kann sich Seiten merken.',
};
