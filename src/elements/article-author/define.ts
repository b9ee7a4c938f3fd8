import { ArticleAuthor } from './article-author.js';

ArticleAuthor.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-author': ArticleAuthor;
  }
}
