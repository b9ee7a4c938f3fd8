import './elements/article-header/define.js';
import './elements/article-meta/define.js';
import './elements/related-list/define.js';
import './elements/recommended-list/define.js';
