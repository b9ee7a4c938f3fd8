import { languageOf, watchLanguage } from '../i18n/language-of.js';
import { loadLanguage } from '../i18n/load-language.js';
import { report } from './report.js';

/**
 * Calls back with the language around an element, and with the promise of its words while there are none: at once, and whenever either
 * may have changed. Answers how to stop.
 */
export function followLanguage(
  element: Element,
  changed: (language: string, awaited: Promise<void> | undefined) => void,
): () => void {
  const follow = (): void => {
    if (!element.isConnected) return;
    const language = languageOf(element);
    const awaited = loadLanguage(language, (error) =>
      report({ code: 'language-failed', path: 'lang', message: String(error) }, element),
    );
    void awaited?.then(follow);
    changed(language, awaited);
  };
  follow();
  return watchLanguage(element, follow);
}
