import type { TextOverrides } from '../i18n/message.js';
import { commonMessages } from '../i18n/messages.js';
import { textsFor, validateTexts } from '../i18n/overrides.js';
import { type Problem, problem } from '../model/problem.js';
import { settings } from '../sources/settings.js';

/** The texts that stand in for the library's in a language, an element's own over the page's, and what is wrong with them. */
export function readTexts(
  given: unknown,
  language: string,
  ownMessages: object,
): { overrides: TextOverrides | undefined; problems: readonly Problem[] } {
  const ofPage = textsFor(settings().texts, language);
  if (!given) return { overrides: ofPage, problems: [] };
  let value: unknown = given;
  try {
    if (typeof value === 'string') value = JSON.parse(value) as unknown;
  } catch {
    return { overrides: ofPage, problems: [problem('not-json', 'texts')] };
  }
  const { texts, problems } = validateTexts(value, 'texts', commonMessages.en, ownMessages);
  return { overrides: { ...ofPage, ...texts }, problems };
}
