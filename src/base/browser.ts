/** What the reader's browser calls for, where a page may not act itself. */
export interface Browser {
  /** The key that makes a command of a letter; none on phones and tablets. */
  readonly command?: 'Ctrl' | '⌘';
  /** The sign on the button of the menu; none where the system's share sheet has what a menu has elsewhere. */
  readonly menu?: '⋮' | '⋯' | '☰';
  /** The keys that open the settings, or the sign of the menu that has them. */
  readonly settings: readonly string[];
  /** Every browser there hands pages to the system's share sheet. */
  readonly isIos: boolean;
  /** A page inside an app, which has no bookmarks and no homepage. */
  readonly isApp: boolean;
}

/**
 * Told from what the browser says of itself. The keys and signs are those of the makers' own help pages: support.google.com/chrome,
 * support.mozilla.org, support.microsoft.com/microsoft-edge, support.apple.com/guide/safari, help.opera.com.
 */
export function browserOf(userAgent: string, touchPoints = 0): Browser {
  const is = (pattern: RegExp): boolean => pattern.test(userAgent);
  // An iPad says that it is a Mac; no Mac has a touch screen.
  const isMac = is(/Macintosh/);
  const isIos = is(/iP(?:hone|ad|od)/) || (isMac && touchPoints > 1);
  const isApp = is(/MicroMessenger|\bQQ\/|\bFBA[NV]|Instagram|\bLine\/|Zalo|; wv\)/);
  const menu =
    isApp || is(/\bEdg|CriOS/)
      ? '⋯'
      : is(/FxiOS|SamsungBrowser|Firefox(?!.*Mobile)/) && !is(/Android.*Firefox/)
        ? '☰'
        : isIos
          ? undefined
          : '⋮';
  const isHandheld = isIos || is(/Android|HarmonyOS|Mobile/);
  return {
    ...(isHandheld ? undefined : { command: isMac ? '⌘' : 'Ctrl' }),
    ...(menu && { menu }),
    settings: isMac && !isIos ? ['⌘', ','] : is(/\bOPR\//) ? ['Alt', 'P'] : menu ? [menu] : [],
    isIos,
    isApp,
  };
}

/** The browser that shows this page. */
export const thisBrowser = (): Browser => browserOf(navigator.userAgent, navigator.maxTouchPoints);
