import { texts as de } from '../i18n/later/de.js';
import { texts as es } from '../i18n/later/es.js';
import { texts as fa } from '../i18n/later/fa.js';
import { texts as fr } from '../i18n/later/fr.js';
import { texts as he } from '../i18n/later/he.js';
import { texts as hi } from '../i18n/later/hi.js';
import { texts as id } from '../i18n/later/id.js';
import { texts as ja } from '../i18n/later/ja.js';
import { texts as ko } from '../i18n/later/ko.js';
import { texts as pt } from '../i18n/later/pt.js';
import { texts as ru } from '../i18n/later/ru.js';
import { texts as th } from '../i18n/later/th.js';
import { laterTexts } from '../i18n/load-language.js';

// A server renders at once: it has all languages from the start.
Object.assign(laterTexts, { de, es, fa, fr, he, hi, id, ja, ko, pt, ru, th });
