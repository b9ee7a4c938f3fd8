import './elements/article-header/define.js';
import './elements/article-meta/define.js';
import './elements/article-credit/define.js';
import './elements/article-tags/define.js';
import './elements/article-author/define.js';
import './elements/article-nav/define.js';
import './elements/related-list/define.js';
import './elements/recommended-list/define.js';
