import { ArticleShare } from './article-share.js';

ArticleShare.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-share': ArticleShare;
  }
}
