// What each publisher is asked for, and what of a post has to come out of its answer. What is not named there is not to be shown.
import { textsOf } from './body.mjs';
import { posts, site } from './posts.mjs';

const feed = (publisher, name, path, file, has, adapt) => ({ publisher, name, path, file, has: has.split(' '), adapt });
const inRss = 'author date section keywords description body';
const whole = `${inRss} modified`;
/** Eleventy's plugin names the site, which its settings have, as the author of all. */
const bySite = () => ({ author: site.name });
/** Its RSS has the text for the description: one of but two paragraphs can't be told from a summary. */
const byText = (post) => ({
  ...bySite(),
  standfirst: post.body.length < 3 ? textsOf(post).join(' ') : undefined,
  ...(post.body.length < 3 && { body: [] }),
});
/** What WordPress makes of a text as it is typed. */
const typeset = ({ headline }) => ({ headline: headline.replaceAll(/"(.*?)"/g, '“$1”') });

/** The feeds and answers with all posts; `adapt` says what an answer says otherwise. */
export const feeds = [
  feed('wordpress', 'RSS 2.0', '/feed/', 'rss-2.xml', `${inRss} comments`, typeset),
  feed('wordpress', 'Atom', '/feed/atom/', 'atom.xml', `${whole} comments`, typeset),
  feed('wordpress', 'RDF', '/feed/rdf/', 'rss-1.rdf', inRss, typeset),
  feed('wordpress', 'RSS 0.92', '/feed/rss/', 'rss-0.92.xml', 'description', typeset),
  feed('wordpress', 'REST', '/wp-json/wp/v2/posts', 'posts.json', 'date modified description body', typeset),
  feed('wordpress', 'REST with _embed', '/wp-json/wp/v2/posts?_embed', 'posts-embed.json', `${whole} image`, typeset),
  feed('hugo', 'RSS 2.0', '/index.xml', 'rss-2.xml', 'date description'),
  feed('hugo', 'Atom', '/atom.xml', 'atom.xml', whole),
  feed('hugo', 'JSON Feed', '/feed.json', 'feed.json', 'author date modified keywords description body image'),
  feed('eleventy', 'RSS 2.0', '/feed/rss.xml', 'rss-2.xml', 'author date description body', byText),
  feed('eleventy', 'Atom', '/feed/atom.xml', 'atom.xml', 'author date body', bySite),
  feed('eleventy', 'JSON Feed', '/feed/feed.json', 'feed.json', 'author date body', bySite),
];

/** What publishers' own article pages say, which `from="page"` reads. */
export const pages = [
  // WordPress without a plugin tells no more than the title.
  { publisher: 'wordpress', has: [], adapt: typeset },
  {
    publisher: 'hugo',
    has: ['author', 'date', 'modified', 'description'],
    // Hugo's metadata have the tags, of which the first stands for the section.
    adapt: ({ tags: [section, ...keywords] }) => ({ section, ...(keywords.length && { keywords }) }),
  },
  { publisher: 'eleventy', has: ['author', 'date', 'modified', 'section', 'keywords', 'description'] },
];

/** The posts whose own pages and answers are looked at: one in each script. */
export const examples = posts.slice(0, 4);

/** Where a post has its page: at the same address everywhere. */
export const pathOf = ({ published, slug }) => `/${published.slice(0, 7).replace('-', '/')}/${slug}/`;

/** WordPress's answers that come in pages, and what an element asks for after the first. */
export const paged = { path: '/wp-json/wp/v2/posts?per_page=3', size: 3, pages: 3 };
const pageOf = (number) => `${paged.path}&page=${number}`;

/** WordPress's answer of one post. */
export const single = ({ slug }) => `/wp-json/wp/v2/posts?slug=${encodeURIComponent(slug)}&_embed`;

/** All answers that are recorded: who is asked, for what, and the file that it goes to. */
export const answers = [
  ...feeds,
  ...examples.map((post, index) => ({ publisher: 'wordpress', path: single(post), file: `post-${index + 1}.json` })),
  { publisher: 'wordpress', path: paged.path, file: 'page-1.json' },
  ...[2, 3].map((number) => ({ publisher: 'wordpress', path: pageOf(number), file: `page-${number}.json` })),
  ...pages.flatMap(({ publisher }) =>
    examples.map((post, index) => ({
      publisher,
      path: encodeURI(pathOf(post)),
      file: `article-${index + 1}.html`,
    })),
  ),
];
