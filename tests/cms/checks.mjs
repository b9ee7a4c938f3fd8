// What is looked at: each check has the markup that a site would write, and what has to be seen of it.
import { expectedArticle, expectedList } from './expected.mjs';
import { posts } from './posts.mjs';
import { examples, feeds, paged, pages, pathOf, single } from './sources.mjs';

const listOf = (src, more = '') =>
  `<related-list src="${src.replaceAll('&', '&amp;')}" include-current limit="50" show="image date author section description" ${more}></related-list>`;
const articleOf = (attribute) =>
  ['header', 'meta', 'body', 'tags'].map((name) => `<article-${name} ${attribute}></article-${name}>`).join('');
const srcOf = (src) => `src="${src.replaceAll('&', '&amp;')}"`;
const named = (publisher) => ({ wordpress: 'WordPress', hugo: 'Hugo', eleventy: 'Eleventy' })[publisher];
const embedded = feeds.find(({ file }) => file === 'posts-embed.json');

/**
 * Each with a name, the publisher, the page of it on which the elements stand, their HTML, and what is seen: in a list, in an article, or in
 * a list whose button is pressed until there is none.
 */
export const checks = [
  ...feeds.flatMap((feed) => {
    const { publisher, name, path } = feed;
    const about = { publisher, page: encodeURI(pathOf(posts[4])) };
    return [
      {
        ...about,
        name: `${named(publisher)}, ${name}: a list`,
        see: 'list',
        html: listOf(path),
        expected: expectedList(feed),
      },
      {
        ...about,
        name: `${named(publisher)}, ${name}: header, meta, body and tags of the first`,
        see: 'article',
        html: articleOf(srcOf(path)),
        expected: expectedArticle(feed, posts[0]),
      },
    ];
  }),
  ...examples.map((post) => ({
    publisher: 'wordpress',
    page: '/',
    name: `WordPress, REST of one post: ${post.headline}`,
    see: 'article',
    html: articleOf(srcOf(single(post))),
    expected: expectedArticle(embedded, post),
  })),
  {
    publisher: 'wordpress',
    page: '/',
    name: 'WordPress, REST in pages: a list with load-more',
    see: 'more',
    html: listOf(paged.path, `load-more="manual" page-size="${paged.size}"`),
    expected: expectedList(feeds.find(({ file }) => file === 'posts.json')),
  },
  ...pages.flatMap((page) =>
    examples.map((post) => ({
      publisher: page.publisher,
      page: encodeURI(pathOf(post)),
      name: `${named(page.publisher)}, an article page: ${post.headline}`,
      see: 'article',
      isOfPage: true,
      html: articleOf('from="page"'),
      expected: expectedArticle(page, post),
    })),
  ),
];
