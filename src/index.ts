import { ArticleHeader } from './elements/article-header/article-header.js';
import { ArticleMeta } from './elements/article-meta/article-meta.js';
import { RecommendedList } from './elements/recommended-list/recommended-list.js';
import { RelatedList } from './elements/related-list/related-list.js';

export { ArticleClickEvent, ArticleErrorEvent, ArticleLoadEvent } from './base/events.js';
export { ArticleHeader } from './elements/article-header/article-header.js';
export { ArticleMeta } from './elements/article-meta/article-meta.js';
export { RecommendedList } from './elements/recommended-list/recommended-list.js';
export { RelatedList } from './elements/related-list/related-list.js';
export { type Configuration, configure } from './sources/settings.js';

/** Registers every element under its default tag. */
export function defineAll(registry: CustomElementRegistry = customElements): void {
  for (const element of [ArticleHeader, ArticleMeta, RelatedList, RecommendedList]) element.define(undefined, registry);
}
