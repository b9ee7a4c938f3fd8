import { ArticleHeader } from './elements/article-header/article-header.js';
import { ArticleMeta } from './elements/article-meta/article-meta.js';
import { ArticleBody } from './elements/article-body/article-body.js';
import { ArticleFigure } from './elements/article-figure/article-figure.js';
import { ArticleCredit } from './elements/article-credit/article-credit.js';
import { ArticlePage } from './elements/article-page/article-page.js';
import { ArticleTags } from './elements/article-tags/article-tags.js';
import { ArticleAuthor } from './elements/article-author/article-author.js';
import { ArticleNav } from './elements/article-nav/article-nav.js';
import { ArticleToc } from './elements/article-toc/article-toc.js';
import { UtilityBar } from './elements/utility-bar/utility-bar.js';
import { ArticleShare } from './elements/article-share/article-share.js';
import { RecommendedList } from './elements/recommended-list/recommended-list.js';
import { RelatedList } from './elements/related-list/related-list.js';

export {
  ArticleClickEvent,
  ArticleErrorEvent,
  ArticleImpressionEvent,
  ArticleLoadEvent,
  ArticleMoreEvent,
  ArticleSharedEvent,
} from './base/events.js';
export { ArticleHeader } from './elements/article-header/article-header.js';
export { ArticleMeta } from './elements/article-meta/article-meta.js';
export { ArticleBody } from './elements/article-body/article-body.js';
export { ArticleFigure } from './elements/article-figure/article-figure.js';
export { ArticleCredit } from './elements/article-credit/article-credit.js';
export { ArticlePage } from './elements/article-page/article-page.js';
export { ArticleTags } from './elements/article-tags/article-tags.js';
export { ArticleAuthor } from './elements/article-author/article-author.js';
export { ArticleNav } from './elements/article-nav/article-nav.js';
export { ArticleToc } from './elements/article-toc/article-toc.js';
export { UtilityBar } from './elements/utility-bar/utility-bar.js';
export { ArticleShare } from './elements/article-share/article-share.js';
export { RecommendedList } from './elements/recommended-list/recommended-list.js';
export { RelatedList } from './elements/related-list/related-list.js';
export { type Configuration, configure } from './sources/settings.js';

/** Registers every element under its default tag. */
export function defineAll(registry: CustomElementRegistry = customElements): void {
  for (const element of [
    ArticleHeader,
    ArticleMeta,
    ArticleBody,
    ArticleFigure,
    ArticleCredit,
    ArticleTags,
    ArticleAuthor,
    ArticleNav,
    ArticleToc,
    UtilityBar,
    ArticleShare,
    ArticlePage,
    RelatedList,
    RecommendedList,
  ])
    element.define(undefined, registry);
}
