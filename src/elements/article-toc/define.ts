import { ArticleToc } from './article-toc.js';

ArticleToc.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-toc': ArticleToc;
  }
}
