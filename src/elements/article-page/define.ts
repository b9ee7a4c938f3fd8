// What the page renders stands under its own tags.
import '../article-author/define.js';
import '../article-body/define.js';
import '../article-credit/define.js';
import '../article-figure/define.js';
import '../article-header/define.js';
import '../article-meta/define.js';
import '../article-nav/define.js';
import '../article-share/define.js';
import '../article-tags/define.js';
import '../article-toc/define.js';
import '../recommended-list/define.js';
import '../related-list/define.js';
import '../utility-bar/define.js';
import { ArticlePage } from './article-page.js';

ArticlePage.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-page': ArticlePage;
  }
}
