import { ArticleBody } from './article-body.js';

ArticleBody.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-body': ArticleBody;
  }
}
