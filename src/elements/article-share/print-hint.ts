import { thisBrowser } from '../../base/browser.js';
import type { TextOverrides } from '../../i18n/message.js';
import { shareMessages } from '../../i18n/messages.js';
import { translateParts } from '../../i18n/translate.js';
import { keys } from '../../render/keys.js';

/** What to do where the browser does not print when a page asks it to. */
export function printHint(language: string, overrides?: TextOverrides): unknown {
  const { command, menu } = thisBrowser();
  return command
    ? translateParts(shareMessages, language, 'printByKeys', { keys: keys([command, 'P']) }, overrides)
    : translateParts(shareMessages, language, 'printByMenu', { menu: keys([menu ?? '⋯']) }, overrides);
}
