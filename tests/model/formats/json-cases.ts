import type { ParseOptions } from '../../../src/model/index.js';

/** A list in JSON of some format, and what comes of it. Plain, since a browser and Node read it. */
export interface JsonCase {
  readonly name: string;
  readonly input: unknown;
  readonly options?: ParseOptions;
  readonly expected: readonly object[];
  readonly problems?: readonly string[];
}

const feed = { version: 'https://jsonfeed.org/version/1.1', home_page_url: 'https://site.example/x/' };
const article = (headline: string) => ({ '@type': 'NewsArticle', headline });

export const jsonCases: readonly JsonCase[] = [
  // WordPress.
  {
    name: 'never shows the numbers that WordPress has for people, pictures and terms',
    input: [{ id: 1, title: { rendered: 'a' }, author: 3, featured_media: 4, categories: [5], tags: [6, 7] }],
    expected: [{ id: '1', headline: 'a' }],
  },
  {
    name: 'takes what there is of a part of _embed',
    input: [{ title: { rendered: 'a' }, author: 3, _embedded: { author: [{ name: 'A', avatar_urls: [] }] } }],
    expected: [{ headline: 'a', author: [{ name: 'A' }] }],
  },
  {
    name: 'leaves out what WordPress refused to embed',
    input: [
      {
        title: { rendered: 'a' },
        _embedded: {
          author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
          'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } }],
          'wp:term': [[], null],
        },
      },
    ],
    expected: [{ headline: 'a' }],
  },
  {
    name: 'takes the empty alternative text of WordPress for none',
    input: [
      {
        title: { rendered: 'a' },
        _embedded: { 'wp:featuredmedia': [{ source_url: 'https://s.example/1.jpg', alt_text: '' }] },
      },
    ],
    expected: [{ headline: 'a', image: [{ url: 'https://s.example/1.jpg' }] }],
  },
  {
    name: 'passes the pictures of WordPress through the gate',
    input: [
      {
        title: { rendered: 'a' },
        _embedded: {
          'wp:featuredmedia': [
            { source_url: 'data:image/png,x', media_details: { sizes: { full: { source_url: 'data:x', width: 1 } } } },
          ],
        },
      },
    ],
    expected: [{ headline: 'a' }],
    problems: ['unsafe-url [0].image.source_url', 'unsafe-url [0].image.srcset'],
  },
  // Ghost.
  {
    name: 'takes the posts of Ghost as they come, or at their path',
    input: { posts: [{ title: 'a' }], meta: { pagination: {} } },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'shows no tag that Ghost keeps for itself, and the section once',
    input: {
      posts: [
        {
          title: 'a',
          primary_tag: { id: '1', name: 'News', url: 'https://s.example/news/' },
          tags: [
            { id: '1', name: 'News' },
            { id: '2', name: '#hidden', visibility: 'internal' },
            { id: '3', name: 'B' },
          ],
        },
      ],
    },
    expected: [
      { headline: 'a', articleSection: 'News', sectionUrl: 'https://s.example/news/', keywords: [{ name: 'B' }] },
    ],
  },
  // JSON Feed.
  {
    name: 'lets what is in a feed stand against its page, and pictures against that of their item',
    input: {
      ...feed,
      items: [
        { title: 'a', url: 'n/1', image: '1.jpg' },
        { title: 'b', image: '2.jpg' },
      ],
    },
    options: { base: 'https://feeds.example/all/feed.json' },
    expected: [
      { headline: 'a', url: 'https://site.example/x/n/1', image: [{ url: 'https://site.example/x/n/1.jpg' }] },
      { headline: 'b', image: [{ url: 'https://site.example/x/2.jpg' }] },
    ],
  },
  {
    name: 'lets them stand against the feed where it names no page',
    input: { version: feed.version, items: [{ title: 'a', url: 'n/1' }] },
    options: { base: 'https://feeds.example/all/feed.json' },
    expected: [{ headline: 'a', url: 'https://feeds.example/all/n/1' }],
  },
  {
    name: 'takes no script for the page of an item',
    input: { ...feed, items: [{ title: 'a', url: 'javascript:alert(1)', image: '1.jpg' }] },
    expected: [{ headline: 'a', image: [{ url: 'https://site.example/x/1.jpg' }] }],
    problems: ['unsafe-url items[0].url'],
  },
  {
    name: 'knows pictures, sounds and films among attachments',
    input: {
      items: [
        { title: 'a', attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', duration_in_seconds: 60 }] },
        {
          title: 'b',
          attachments: [
            { url: '/b.jpg', mime_type: 'image/jpeg' },
            { url: '/b.mp4', mime_type: 'video/mp4' },
          ],
        },
        { title: 'c', attachments: [{ url: '/c.pdf', mime_type: 'application/pdf' }, null, 'x'] },
      ],
    },
    expected: [
      { headline: 'a', media: 'audio', duration: 60 },
      { headline: 'b', media: 'video', image: [{ url: '/b.jpg' }] },
      { headline: 'c' },
    ],
  },
  // schema.org.
  {
    name: 'follows references to things that stand within other things',
    input: [
      {
        ...article('a'),
        author: { '@id': '#org' },
        publisher: { '@type': 'Organization', '@id': '#org', name: 'O', url: 'https://o.example/' },
      },
    ],
    expected: [
      {
        headline: 'a',
        author: [{ name: 'O', url: 'https://o.example/' }],
        source: { name: 'O', url: 'https://o.example/' },
      },
    ],
  },
  {
    name: 'adds what another place says of the same thing, and keeps what stands here',
    input: {
      '@graph': [
        { ...article('a'), author: { '@id': '#p', name: 'Here' } },
        { '@id': '#p', name: 'There', jobTitle: 'J' },
      ],
    },
    expected: [{ headline: 'a', author: [{ name: 'Here', jobTitle: 'J' }] }],
  },
  {
    name: 'leaves a reference that leads nowhere',
    input: [{ ...article('a'), author: { '@id': '#nobody' } }],
    expected: [{ headline: 'a' }],
  },
  {
    name: 'comes to an end where things refer to each other',
    input: {
      '@graph': [
        { ...article('a'), '@id': '#a', related: { items: [{ '@id': '#b' }] } },
        { ...article('b'), '@id': '#b' },
      ],
    },
    options: { list: 'recommended' },
    expected: [
      { id: '#a', headline: 'a', related: [{ id: '#b', headline: 'b' }] },
      { id: '#b', headline: 'b' },
    ],
  },
  {
    name: 'reads a list whose elements are articles, ids or addresses',
    input: {
      '@graph': [
        { '@type': 'ItemList', itemListElement: [article('a'), '#b', { '@id': '#b' }, { url: '/c' }, 'nowhere'] },
        { ...article('b'), '@id': '#b' },
        { ...article('c'), url: '/c' },
      ],
    },
    expected: [
      { headline: 'a' },
      { id: '#b', headline: 'b' },
      { id: '#b', headline: 'b' },
      { url: '/c', headline: 'c' },
    ],
    problems: ['not-an-object @graph[0].itemListElement[4]'],
  },
  {
    name: 'reports the address of a list that nothing is known of',
    input: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', url: 'https://s.example/1' }] },
    expected: [],
    problems: ['no-headline itemListElement[0]'],
  },
  {
    name: 'reads a list of one',
    input: { '@type': ['ItemList', 'CreativeWork'], itemListElement: article('a') },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'takes what a page is about',
    input: {
      '@type': 'CollectionPage',
      name: 'P',
      mainEntity: { '@type': 'ItemList', itemListElement: [article('a')] },
    },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'finds it in a graph',
    input: {
      '@graph': [
        { '@type': 'WebSite', name: 'S' },
        { '@type': 'WebPage', name: 'P', mainEntity: article('a') },
      ],
    },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'reads the posts of a blog, and the elements of a stream',
    input: { '@type': 'Blog', name: 'B', blogPost: [{ '@type': 'BlogPosting', headline: 'a' }] },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'reads the elements of a stream',
    input: { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: article('a') }] },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'knows types by their whole address',
    input: [
      { '@type': 'https://schema.org/NewsArticle', headline: 'a' },
      { '@type': 'schema:WebSite', name: 'S' },
    ],
    expected: [{ headline: 'a' }],
  },
  {
    name: 'takes the text in the language that is wanted, or its like',
    input: [
      {
        headline: [
          { '@language': 'en', '@value': 'a' },
          { '@language': 'zh-Hant', '@value': '橋' },
        ],
      },
      { headline: { '@language': 'fr', '@value': 'pont' } },
    ],
    options: { language: 'zh-Hans' },
    expected: [{ headline: '橋' }, { headline: 'pont' }],
  },
  // Any other JSON.
  {
    name: 'finds items at a path',
    input: { data: { 'latest news': { list: [{ title: 'a', url: 'javascript:x' }] } } },
    options: { itemsPath: 'data.latest news.list' },
    expected: [{ headline: 'a' }],
    problems: ['unsafe-url data.latest news.list[0].url'],
  },
  {
    name: 'finds them behind the numbers of arrays',
    input: [{ blocks: [{}, { entries: { items: [{ title: 'a' }] } }] }],
    options: { itemsPath: '0.blocks.1.entries' },
    expected: [{ headline: 'a' }],
  },
  {
    name: 'reports a path that leads nowhere, and takes nothing from a prototype',
    input: { data: [{ title: 'a' }] },
    options: { itemsPath: 'constructor.name' },
    expected: [],
    problems: ['not-a-list '],
  },
  {
    name: 'reads a list that is known without its path',
    input: { items: [{ title: 'a' }] },
    options: { itemsPath: 'data.items' },
    expected: [{ headline: 'a' }],
  },
];
