import { type Browser, thisBrowser } from '../../base/browser.js';
import { adviceMessages } from '../../i18n/advice.js';
import type { TextOverrides } from '../../i18n/message.js';
import { shareMessages } from '../../i18n/messages.js';
import { translate, translateParts } from '../../i18n/translate.js';
import { html } from '../../lit.js';
import { keys } from '../../render/keys.js';
import { icons } from './icons.js';

// Imported when a reader asks for something that a page can't do.

/** The key or the menu with which the reader does what a page can't do: keep this page, or open with the site's. */
export function explain(
  action: 'homepage' | 'bookmark',
  address: string,
  language: string,
  overrides?: TextOverrides,
): unknown {
  const browser = thisBrowser();
  const { command, settings, isApp } = browser;
  const isHome = action === 'homepage';
  if (command && !isApp)
    return isHome
      ? translateParts(
          adviceMessages,
          language,
          'homeBySettings',
          { keys: keys(settings), address: html`<b><bdi>${address}</bdi></b>` },
          overrides,
        )
      : translateParts(adviceMessages, language, 'bookmarkByKeys', { keys: keys([command, 'D']) }, overrides);
  return translateParts(
    adviceMessages,
    language,
    isApp ? 'outOfApp' : isHome ? 'homeByMenu' : 'bookmarkByMenu',
    { menu: isHome || !browser.menu ? sheet(browser, language, overrides) : keys([browser.menu]) },
    overrides,
  );
}

/** Where a phone has “Add to Home Screen”: on iOS in the share sheet of every browser, elsewhere in the menu. */
function sheet({ menu, isIos, isApp }: Browser, language: string, overrides?: TextOverrides): unknown {
  return menu && (isApp || !isIos)
    ? keys([menu])
    : html`<kbd
        ><svg class="icon" viewBox="0 0 18 18" aria-hidden="true"><path d=${icons.native!} /></svg
        >${translate(shareMessages, language, 'shareNative', undefined, overrides)}</kbd
      >`;
}

/** What to do where the browser does not print when a page asks it to. */
export function printHint(language: string, overrides?: TextOverrides): unknown {
  const { command, menu } = thisBrowser();
  return command
    ? translateParts(adviceMessages, language, 'printByKeys', { keys: keys([command, 'P']) }, overrides)
    : translateParts(adviceMessages, language, 'printByMenu', { menu: keys([menu ?? '⋯']) }, overrides);
}

/** What the code for WeChat is good for. */
export const scanHint = (language: string, overrides?: TextOverrides): string =>
  translate(adviceMessages, language, 'shareScan', undefined, overrides);
