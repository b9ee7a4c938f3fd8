import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import magazine from '../src/themes/magazine.css?raw';
import portal from '../src/themes/portal.css?raw';
import quiet from '../src/themes/quiet.css?raw';
import hostile from './hostile.css?raw';

// Raw: Vite would lower light-dark() to what nothing here sets.
const themes = { quiet, portal, magazine };
const sheet = new CSSStyleSheet();
// A theme is for a page's root; here each story is a page.
sheet.replaceSync(
  [...Object.entries(themes).map(([name, css]) => css.replaceAll(/^:root/gm, `.theme-${name}`)), hostile].join('\n'),
);
document.adoptedStyleSheets.push(sheet);

const languages = {
  en: 'English',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  hi: 'हिन्दी',
  id: 'Indonesia',
  ja: '日本語',
  ko: '한국어',
  pt: 'Português',
  ru: 'Русский',
  th: 'ไทย',
};
const widths = [240, 280, 320, 480, 640, 768, 1024, 1280, 1400];

const toolbar = (title: string, icon: 'globe', items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: [...items] },
});
const named = (names: readonly string[], suffix = '') =>
  names.map((name) => ({ value: name, title: name === 'none' ? `no ${suffix}` : `${name} ${suffix}`.trim() }));

/** The toolbar: what is around the element on a page. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: toolbar(
    'Language',
    'globe',
    Object.entries(languages).map(([value, title]) => ({ value, title })),
  ),
  direction: toolbar('Direction', 'transfer' as 'globe', named(['auto', 'ltr', 'rtl'])),
  scheme: toolbar('Colour scheme', 'contrast' as 'globe', [
    { value: 'light', title: 'light' },
    { value: 'dark', title: 'dark' },
    { value: 'both', title: 'both, side by side' },
  ]),
  theme: toolbar('Theme', 'paintbrush' as 'globe', named(['none', ...Object.keys(themes)], 'theme')),
  width: toolbar('Width of the box', 'grow' as 'globe', [
    { value: 'full', title: 'full width' },
    ...widths.map((width) => ({ value: String(width), title: `${width} px wide` })),
  ]),
  root: toolbar('Root size', 'ruler' as 'globe', named(['10', '16', '24'], 'px root')),
  page: toolbar('Page style', 'alert' as 'globe', [
    { value: 'none', title: 'plain page' },
    { value: 'odd', title: 'page with odd inherited styles' },
    { value: 'unset', title: 'page with all: unset !important' },
  ]),
};

export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  scheme: 'light',
  theme: 'none',
  width: 'full',
  root: '16',
  page: 'none',
};

/** Language, direction, scheme, theme and width stand on ancestors of the element, as on a real page. */
export const surroundings: Decorator = (story, { globals, viewMode }) => {
  const setting = (name: keyof typeof initialGlobals) => String(globals[name] ?? initialGlobals[name]);
  const [language, scheme, width, root] = [setting('language'), setting('scheme'), setting('width'), setting('root')];
  const direction = setting('direction');
  // A page of docs shows several stories, each with globals of its own, and has a size of its own.
  document.documentElement.style.fontSize = viewMode === 'docs' ? '' : `${root}px`;
  const page = (colorScheme: string) => html`
    <div
      class="theme-${setting('theme')}"
      lang=${language}
      dir=${direction === 'auto' ? (/^(ar|fa|he)$/.test(language) ? 'rtl' : 'ltr') : direction}
      style=${styleMap({
        'color-scheme': colorScheme,
        background: 'Canvas',
        color: 'CanvasText',
        'font-size': `${root}px`,
        padding: '1em',
        flex: '1 1 20em',
        'min-inline-size': '0',
        'overflow-x': 'auto',
      })}
    >
      <div
        class="page-${setting('page')}"
        style=${styleMap({ 'inline-size': width === 'full' ? 'auto' : `${width}px`, 'margin-inline': 'auto' })}
      >
        ${story()}
      </div>
    </div>
  `;
  return html`<div style="display: flex; flex-wrap: wrap">
    ${scheme === 'both' ? ['light', 'dark'].map(page) : page(scheme)}
  </div>`;
};
