import { ArticleCredit } from './article-credit.js';

ArticleCredit.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-credit': ArticleCredit;
  }
}
