import { ArticleNav } from './article-nav.js';

ArticleNav.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-nav': ArticleNav;
  }
}
