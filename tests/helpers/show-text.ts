import type { ArticleLoadEvent, ArticleBody, ArticleFigure } from '../../src/index.js';
import { type Setting, show } from './show.js';

interface ShownText<Element> {
  readonly el: Element;
  readonly loads: readonly ArticleLoadEvent[];
}

type Attributes = Readonly<Record<string, string | true>>;

/** Puts a body on the page and waits until its text is there. */
export async function showBody(
  article: unknown,
  attributes: Attributes = {},
  setting: Setting = {},
): Promise<ShownText<ArticleBody>> {
  const properties = { article, ...setting.properties };
  const shown = (await show('article-body' as 'article-header', attributes, {
    ...setting,
    properties,
  })) as unknown as ShownText<ArticleBody>;
  await shown.el.loaded;
  return shown;
}

/** Puts a figure on the page. */
export const showFigure = (attributes: Attributes = {}, setting: Setting = {}): Promise<ShownText<ArticleFigure>> =>
  show('article-figure' as 'article-header', attributes, setting) as unknown as Promise<ShownText<ArticleFigure>>;

/** What a body's text is made of. */
export const bodyOf = (el: Element): HTMLElement => el.shadowRoot!.querySelector<HTMLElement>('.body')!;
