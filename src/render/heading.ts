import { html, ifDefined, type TemplateResult } from '../lit.js';
import { languageAttributes, type TextLanguage } from './text-language.js';

/** A real heading of a level that is known only at run time: a tag's name can't be bound, so each level has its template. */
export function heading(
  level: number,
  part: 'headline' | 'heading',
  content: unknown,
  text: TextLanguage = {},
): TemplateResult {
  const { lang, dir } = languageAttributes(text);
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${content}</h6>`;
  }
}
