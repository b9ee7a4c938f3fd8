import { ArticleMeta } from './article-meta.js';

ArticleMeta.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-meta': ArticleMeta;
  }
}
