import { ArticleTags } from './article-tags.js';

ArticleTags.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-tags': ArticleTags;
  }
}
