import type { LaterTexts } from './later-texts.js';

export const texts: LaterTexts = {
  loading: 'Chargement',
  errorArticle: 'Ce contenu n’a pas pu être chargé.',
  retry: 'Réessayer',
  labelLive: 'En direct',
  labelBreaking: 'Alerte',
  labelOpinion: 'Opinion',
  labelSponsored: 'Contenu sponsorisé',
  paidFor: 'Sponsorisé par {name}',
  externalSite: 'ouvre un autre site',

  views: { one: '{count} lecture', other: '{count} lectures' },
  readingTime: '{count} min de lecture',
  comments: { one: '{count} commentaire', other: '{count} commentaires' },
  updated: 'Mis à jour\u00a0: {date}',
  authorLabel: '',
  sourceLabel: 'Source\u00a0: ',
  authorSpoken: 'Par ',
  sourceSpoken: 'Source\u00a0: ',
  dateSpoken: 'Publié\u00a0: ',
  age: 'Cet article a plus de {age}.',

  relatedHeading: 'Sur le même sujet',
  recommendedHeading: 'À lire aussi',
  errorList: 'Ces articles n’ont pas pu être chargés.',

  editorLabel: 'Édition\u00a0: ',
  contributorLabel: 'Avec\u00a0: ',
  correction: 'Rectificatif',
  clarification: 'Précision',
  update: 'Mise à jour',
  ai: 'IA',
  aiNone: 'Cet article a été réalisé sans IA.',
  aiAssisted: 'Cet article a été réalisé par des personnes avec l’aide de l’IA.',
  aiGenerated: 'Cet article a été généré par une IA sous contrôle humain.',
  aiAutonomous: 'Cet article a été généré par une IA, sans relecture humaine.',

  tagsHeading: 'Thèmes',
  navName: 'Autres articles',
  previousArticle: 'Article précédent',
  nextArticle: 'Article suivant',
  authorName: 'À propos de l’auteur',

  shareName: 'Partager cet article',
  shareNative: 'Partager',
  shareCopy: 'Copier le lien',
  shareCopied: 'Lien copié',
  shareByHand: 'Copiez cette adresse\u00a0:',
  shareEmail: 'E-mail',
  sharePrint: 'Imprimer',
  shareWeChat: 'WeChat',
  shareWeibo: 'Weibo',

  barName: 'Liens du site',
  tocHeading: 'Dans cet article',
  enlargePicture: 'Agrandir l’image',
  closePicture: 'Fermer',
  tableName: 'Tableau {number}',
  videoOn: 'Vidéo sur {site}',
  contentFrom: 'Contenu de {site}',

  previousItems: 'Articles précédents',
  nextItems: 'Articles suivants',
  mediaVideo: 'Vidéo',
  mediaAudio: 'Audio',
  mediaGallery: 'Diaporama',
  moreItems: 'Afficher plus',
  newItems: { one: '{count} article de plus', other: '{count} articles de plus' },
  errorMore: 'La suite n’a pas pu être chargée.',
  readMark: '(déjà lu)',

  shareScan: 'Scannez ce code avec WeChat pour ouvrir l’article sur votre téléphone et le partager.',
  printByKeys: 'Rien ne s’imprime\u00a0? Appuyez sur {keys}.',
  printByMenu: 'Rien ne s’imprime\u00a0? Cherchez l’impression dans le menu {menu}.',
  bookmarkByKeys:
    'Votre navigateur ne laisse pas une page s’ajouter elle-même aux favoris. Appuyez sur {keys} pour garder cet article.',
  bookmarkByMenu:
    'Votre navigateur ne laisse pas une page s’ajouter elle-même aux favoris. Ouvrez {menu} et ajoutez-y un favori.',
  homeBySettings:
    'Votre navigateur ne laisse pas une page devenir page d’accueil d’elle-même. Ouvrez les réglages avec {keys} et saisissez cette adresse comme page d’accueil\u00a0: {address}',
  homeByMenu:
    'Votre navigateur ne laisse pas une page devenir page d’accueil d’elle-même. Ouvrez {menu} et choisissez «\u00a0Sur l’écran d’accueil\u00a0».',
  outOfApp:
    'Vous lisez dans une application. Ouvrez {menu} et poursuivez dans votre navigateur, qui peut garder des pages.',
};
