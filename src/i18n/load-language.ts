import { chooseLanguage } from './choose-language.js';
import { type LaterLanguage, laterLanguages } from './later-languages.js';
import type { LaterTexts } from './later/later-texts.js';
import type { Language, Message } from './message.js';

/** Milliseconds; nobody waits longer for words than for a document (contract: 10 s an attempt). */
const patience = 10_000;

/** The texts that were fetched. `null`: they could not be had, and English stands in for them. */
export const laterTexts: { [L in Language]?: Readonly<Record<string, Message>> | null } = {};

const onTheWay: { [L in Language]?: Promise<void> } = {};

/**
 * Fetches the texts for readers of `language`, once for the page; nothing where they are here, or could not be had.
 * The promise never rejects: of a failure the first who asked hears.
 */
export function loadLanguage(language: string, failed: (error: unknown) => void): Promise<void> | undefined {
  const chosen = chooseLanguage(language);
  const load = laterLanguages[chosen as LaterLanguage] as (() => Promise<{ texts: LaterTexts }>) | undefined;
  if (!load || chosen in laterTexts) return undefined;
  return (onTheWay[chosen] ??= new Promise<void>((resolve) => {
    const fail = (error: unknown): void => {
      if (chosen in laterTexts) return;
      laterTexts[chosen] = null;
      failed(error);
      resolve();
    };
    setTimeout(fail, patience, 'no answer');
    load().then(({ texts }) => {
      laterTexts[chosen] = texts;
      resolve();
    }, fail);
  }));
}
