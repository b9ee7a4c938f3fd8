import type { ParseOptions } from '../../src/model/parse-options.js';

/** Raw data, what is read from it, and what is reported, as `code path`. Plain, since a browser and Node read it. */
export interface Case {
  readonly name: string;
  readonly input: unknown;
  readonly options?: ParseOptions;
  readonly expected: unknown;
  readonly problems?: readonly string[];
}

const base = 'https://news.example/a/b.html';
const utc = { offset: 0, precision: 'second' };
const six = { ...utc, instant: 1736576199000, wall: 1736576199000 };

/** What parseArticle makes of it. */
export const articleCases: readonly Case[] = [
  // Text.
  {
    name: 'decodes entities once',
    input: {
      headline: 'M&amp;S &amp;lt;b&gt; &#x1EBF;&#39;&hellip; &eacute;&Scaron;&ntilde; &#150;&#x80; &unknown; AT&T',
    },
    expected: { headline: "M&S &lt;b> ế'… éŠñ –€ &unknown; AT&T" },
  },
  {
    name: 'removes controls and bidi overrides, keeps marks and joiners',
    input: { headline: 'a\u0000b\u202Ec\u2066d\u009Fe\uFEFF \u200Fעברית می\u200cخواهم' },
    expected: { headline: 'abcde \u200Fעברית می\u200cخواهم' },
  },
  {
    name: 'folds white space, and keeps a no-break or ideographic space',
    input: { headline: ' \n a\t\r\n b\u00a0c  \u00a0 d\u3000e ' },
    expected: { headline: 'a b\u00a0c d\u3000e' },
  },
  {
    name: 'composes letters and their marks',
    input: { headline: 'Vie\u0323\u0302t Nam' },
    expected: { headline: 'Việt Nam' },
  },
  {
    name: 'makes a text of a number, and leaves out what is none',
    input: { id: 978, headline: true, label: { a: 1 } },
    expected: { id: '978' },
    problems: ['not-text headline'],
  },
  {
    name: 'drops lone halves of surrogate pairs and impossible characters',
    input: { headline: 'a\ud83db &#xD800;&#1114112;&#55357;&#56832;' },
    expected: { headline: 'ab 😀' },
  },
  {
    name: 'keeps the letters of a tag in a plain title',
    input: { headline: 'Why <b> matters' },
    expected: { headline: 'Why <b> matters' },
  },
  {
    name: 'reads rendered titles and excerpts as the text of their HTML',
    input: {
      title: { rendered: 'Caf&#233; <em>au</em> lait &amp; <script>alert("<b>")</script>1 < 2' },
      excerpt: { rendered: '<p title="a > b">One.</p>\n<p>Two &hellip;</p><style>p{}</style>' },
    },
    expected: { headline: 'Café au lait & 1 < 2', description: 'One. Two …' },
  },
  {
    name: 'reads a description that is HTML as text, and one that is not as it is',
    input: { description: '<p>Tin n&#x1ED5;i b&#x1EAD;t</p><p>a&nbsp;&lt; b</p>' },
    expected: { description: 'Tin nổi bật a\u00a0< b' },
  },
  {
    name: 'takes the text in the language that is wanted',
    input: {
      headline: [
        { '@value': 'One', '@language': 'en' },
        { '@value': '一', '@language': 'zh-Hans' },
        { '@value': '壹', '@language': 'zh-Hant' },
      ],
      alternativeHeadline: [
        { '@value': 'Uno', '@language': 'es' },
        { '@value': 'Un', '@language': 'fr-CA' },
      ],
    },
    options: { language: 'zh-Hant' },
    expected: { headline: '壹', alternativeHeadline: 'Uno' },
  },
  {
    name: 'takes a text in the like of the language that is wanted',
    input: { headline: [null, { '@value': 'One', '@language': 'en' }, { '@value': 'Un', '@language': 'fr-CA' }] },
    options: { language: 'fr' },
    expected: { headline: 'Un' },
  },
  {
    name: 'takes the first text that is usable where no language is wanted',
    input: { headline: [null, { '@value': 'One', '@language': 'en' }] },
    expected: { headline: 'One' },
  },
  {
    name: 'shortens a long description at the end of a sentence, else of a word',
    input: { content_text: `${'A sentence. '.repeat(30)}`, summary: 'word '.repeat(300) },
    expected: {
      description: `${'word '.repeat(199)}word…`,
      articleBody: [{ type: 'paragraph', text: 'A sentence. '.repeat(30).trim() }],
    },
  },
  {
    name: 'makes a description of the beginning of the text',
    input: { content_text: `${'越南国家主席会见代表团。'.repeat(40)}` },
    expected: {
      description: '越南国家主席会见代表团。'.repeat(25),
      articleBody: [{ type: 'paragraph', text: '越南国家主席会见代表团。'.repeat(40) }],
    },
  },
  {
    name: 'cuts a headline at 2,000 characters, no character in halves, and says by how much',
    input: { headline: `${'a'.repeat(1999)}😀b` },
    expected: { headline: 'a'.repeat(1999) },
    problems: ['text-cut headline'],
  },
  // Aliases.
  {
    name: 'takes the first of several keys that is usable',
    input: { name: 'third', title: '', headline: null, link: 'javascript:1', url: '', href: '/x' },
    options: { base },
    expected: { headline: 'third', url: 'https://news.example/x' },
    problems: ['unsafe-url link'],
  },
  {
    name: 'treats null, undefined and empty as absent',
    input: {
      headline: '  ',
      url: null,
      datePublished: '',
      author: undefined,
      image: [],
      keywords: ' , ',
      viewCount: '',
    },
    expected: {},
  },
  {
    name: 'reads a WordPress post, and shows no bare number of it',
    input: {
      id: 7,
      date: '2025-01-11T13:16:39',
      date_gmt: '2025-01-11T06:16:39',
      modified: '2025-01-11T14:16:39',
      modified_gmt: '2025-01-11T07:16:39',
      guid: { rendered: 'https://news.example/?p=7' },
      link: 'https://news.example/?p=7&#038;a=1',
      title: { rendered: 'T' },
      content: { rendered: '<p>Body</p>\n', protected: false },
      excerpt: { rendered: '<p>E</p>\n' },
      author: 3,
      featured_media: 9,
      categories: [4],
      tags: [5, 6],
    },
    expected: {
      id: '7',
      url: 'https://news.example/?p=7&a=1',
      headline: 'T',
      datePublished: { text: '2025-01-11T06:16:39', ...six },
      dateModified: { text: '2025-01-11T07:16:39', ...utc, instant: 1736579799000, wall: 1736579799000 },
      description: 'E',
      articleBody: [{ type: 'html', html: '<p>Body</p>' }],
    },
  },
  {
    name: 'reads the fields of Ghost',
    input: {
      title: 'T',
      primary_tag: { name: 'News', url: 'https://g.example/tag/news/' },
      primary_author: { name: 'A', url: 'https://g.example/author/a/', profile_image: null, bio: 'B' },
      feature_image: 'https://g.example/i.jpg',
      custom_excerpt: null,
      excerpt: 'Plain',
      html: '<p>x</p>',
      reading_time: 3,
      published_at: '2025-01-11T06:16:39.000+00:00',
      canonical_url: null,
      tags: [{ name: 'News' }, { name: 'Boats' }, { name: '#internal', visibility: 'internal' }],
    },
    expected: {
      headline: 'T',
      articleSection: 'News',
      sectionUrl: 'https://g.example/tag/news/',
      author: [{ name: 'A', url: 'https://g.example/author/a/', description: 'B' }],
      image: [{ url: 'https://g.example/i.jpg' }],
      description: 'Plain',
      articleBody: [{ type: 'html', html: '<p>x</p>' }],
      timeRequired: 3,
      datePublished: { text: '2025-01-11T06:16:39.000+00:00', ...six },
      keywords: [{ name: 'Boats' }],
    },
  },
  {
    name: 'reads a schema.org article',
    input: {
      '@context': 'https://schema.org',
      '@type': ['NewsArticle'],
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/1' },
      headline: 'H',
      articleSection: ['World', 'Asia'],
      author: [{ '@type': 'Person', name: 'A', jobTitle: 'Editor', sameAs: 'https://x.example/a' }, 'B'],
      creator: 'ignored',
      publisher: { '@type': 'Organization', name: 'Wire', logo: { '@type': 'ImageObject', url: '/l.png' } },
      image: [
        'https://news.example/1.jpg',
        { '@type': 'ImageObject', contentUrl: '/2.jpg', width: { value: 800 }, creator: { name: 'C' } },
      ],
      interactionStatistic: [
        { interactionType: { '@type': 'CommentAction' }, userInteractionCount: 5 },
        { interactionType: 'https://schema.org/ReadAction', userInteractionCount: '1,234' },
      ],
      timeRequired: 'PT4M30S',
      wordCount: 900,
      isAccessibleForFree: 'False',
      keywords: 'a, b，c、d,',
      inLanguage: 'vi_VN',
      discussionUrl: '/c',
      thumbnailUrl: '/ignored.jpg',
    },
    options: { base, siteName: 'News' },
    expected: {
      url: 'https://news.example/1',
      headline: 'H',
      articleSection: 'World',
      author: [{ name: 'A', jobTitle: 'Editor', sameAs: ['https://x.example/a'] }, { name: 'B' }],
      source: { name: 'Wire', logo: { url: 'https://news.example/l.png' } },
      image: [{ url: 'https://news.example/1.jpg' }, { url: 'https://news.example/2.jpg', width: 800, credit: 'C' }],
      viewCount: 1234,
      timeRequired: 5,
      wordCount: 900,
      isAccessibleForFree: false,
      keywords: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }],
      inLanguage: 'vi-VN',
      commentUrl: 'https://news.example/c',
    },
  },
  {
    name: 'follows references in a graph, and finds the article in it',
    input: {
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'Site' },
        {
          '@type': 'NewsArticle',
          headline: 'H',
          author: { '@id': '#a' },
          image: { '@id': '#i' },
          publisher: { '@id': '#site' },
        },
        { '@type': 'Person', '@id': '#a', name: 'A' },
        { '@type': 'ImageObject', '@id': '#i', url: 'https://news.example/i.jpg' },
      ],
    },
    options: { siteName: ' site' },
    expected: { headline: 'H', author: [{ name: 'A' }], image: [{ url: 'https://news.example/i.jpg' }] },
  },
  // URLs.
  {
    name: 'resolves URLs against the base',
    input: { url: '../c.html?q=1', sectionUrl: '//cdn.example/x', commentUrl: '#top' },
    options: { base },
    expected: {
      url: 'https://news.example/c.html?q=1',
      sectionUrl: 'https://cdn.example/x',
      commentUrl: 'https://news.example/a/b.html#top',
    },
  },
  {
    name: 'keeps relative URLs as they are without a base, or with one that is none',
    input: { url: ' c d.html ', commentUrl: 'HTTP://News.example' },
    options: { base: 'about:blank' },
    expected: { url: 'c d.html', commentUrl: 'http://news.example/' },
  },
  {
    name: 'lets no scheme through but those that are allowed',
    input: {
      url: 'java\tscript:alert(1)',
      link: 'data:text/html,x',
      href: ' \u0001javascript:1',
      external_url: 'vbscript:x',
      canonical_url: 'mailto:a@b.example',
      sectionUrl: 'tel:123',
      commentUrl: 'http://[',
    },
    options: { base, protocols: ['tel:'] },
    expected: { url: 'mailto:a@b.example', sectionUrl: 'tel:123' },
    problems: ['unsafe-url url', 'unsafe-url link', 'unsafe-url href', 'unsafe-url external_url', 'bad-url commentUrl'],
  },
  {
    name: 'leaves out URLs that are no text',
    input: { url: 5, mainEntityOfPage: true },
    expected: {},
    problems: ['not-text url'],
  },
  // Images.
  {
    name: 'reads an image with all its fields',
    input: {
      image: {
        url: '/i.jpg',
        width: '1200px',
        height: 0,
        alt: '',
        caption: 'A <b>caption</b> &amp; more',
        credit: 'AFP',
        srcset: '/a,b.jpg 1x, /c.jpg 2x,javascript:1 3x, /d.jpg 640w , /e f g',
        sizes: '(min-width: 40em) 50vw',
      },
    },
    options: { base },
    expected: {
      image: [
        {
          url: 'https://news.example/i.jpg',
          width: 1200,
          alt: '',
          caption: 'A caption & more',
          credit: 'AFP',
          srcset: 'https://news.example/a,b.jpg 1x, https://news.example/c.jpg 2x, https://news.example/d.jpg 640w',
          sizes: '(min-width: 40em) 50vw',
        },
      ],
    },
    problems: ['unsafe-url image.srcset'],
  },
  {
    name: 'takes an enclosure for an image only where it is one',
    input: {
      enclosure: [
        { url: '/a.mp3', type: 'audio/mpeg' },
        { url: '/a.png', type: 'image/png' },
      ],
    },
    options: { base },
    expected: { image: [{ url: 'https://news.example/a.png' }] },
  },
  {
    name: 'leaves out an image without an address',
    input: { image: [{ alt: 'x' }, { url: 'blob:1' }] },
    expected: {},
    problems: ['unsafe-url image[1].url'],
  },
  // People.
  {
    name: 'keeps a name with commas one name, and splits nothing',
    input: { author: 'A, B and C', editor: ['D', { name: 'E' }, 5, {}], contributor: [['F', 'G']], byline: 'X' },
    expected: {
      author: [{ name: 'A, B and C' }],
      editor: [{ name: 'D' }, { name: 'E' }],
      contributor: [{ name: 'F' }],
    },
  },
  {
    name: 'shows a publisher as the source unless it is the page itself',
    input: { publisher: 'THE PAGE', provider: { name: 'Wire', url: '/w' } },
    options: { base, siteName: 'The Page' },
    expected: { source: { name: 'Wire', url: 'https://news.example/w' } },
  },
  // Numbers.
  {
    name: 'reads digits with groups and in other scripts',
    input: { viewCount: '12.480', commentCount: '1\u202f234\u202f567', wordCount: '１２，４８０' },
    expected: { viewCount: 12480, commentCount: 1234567, wordCount: 12480 },
  },
  {
    name: 'reads Arabic and Persian digits',
    input: { viewCount: '١٢٬٤٨٠', commentCount: '۹۷۸' },
    expected: { viewCount: 12480, commentCount: 978 },
  },
  {
    name: 'leaves out what is no count',
    input: {
      viewCount: '1.5',
      views: -1,
      reads: '12,48',
      commentCount: '1,234.567',
      'thr:total': Infinity,
      wordCount: '9'.repeat(400),
    },
    expected: {},
    problems: [
      'not-a-number viewCount',
      'not-a-number views',
      'not-a-number reads',
      'not-a-number commentCount',
      'not-a-number thr:total',
      'not-a-number wordCount',
    ],
  },
  {
    name: 'reads durations',
    input: { media: 'Video', duration: 'PT1H2M3S', timeRequired: 'pt90s' },
    expected: { media: 'video', duration: 3723, timeRequired: 2 },
  },
  {
    name: 'reads bare numbers as seconds of a film and minutes of reading',
    input: { duration: '62', timeRequired: 0, reading_time: 4 },
    expected: { duration: 62, timeRequired: 4 },
  },
  {
    name: 'reports what is no duration or no known word',
    input: { media: 'hologram', duration: '5 minutes', timeRequired: 'P', isAccessibleForFree: 'maybe' },
    expected: {},
    problems: [
      'unknown-value media',
      'bad-duration duration',
      'bad-duration timeRequired',
      'unknown-value isAccessibleForFree',
    ],
  },
  // Language.
  {
    name: 'makes a language tag canonical, and hands it down',
    input: {
      inLanguage: 'zh_hans_cn',
      next: { headline: 'N' },
      related: [{ headline: 'R', lang: 'EN' }, { headline: 'S' }],
    },
    expected: {
      inLanguage: 'zh-Hans-CN',
      next: { headline: 'N', inLanguage: 'zh-Hans-CN' },
      related: [
        { headline: 'R', inLanguage: 'en' },
        { headline: 'S', inLanguage: 'zh-Hans-CN' },
      ],
    },
  },
  {
    name: 'reports what is no language tag, and guesses none',
    input: { inLanguage: 'auto', language: 'English', lang: 'en-!', related: [{ headline: 'R' }] },
    expected: { related: [{ headline: 'R' }] },
    problems: ['bad-language inLanguage', 'bad-language language', 'bad-language lang'],
  },
  // Bodies.
  {
    name: 'reads the blocks of a body, and skips what it does not know',
    input: {
      articleBody: [
        { type: 'heading', level: 9, text: 'H' },
        { type: 'heading', text: 'I' },
        { type: 'paragraph', text: 'P &amp; Q' },
        { type: 'paragraph', html: '<b>P</b>' },
        { type: 'paragraph' },
        { type: 'image', image: '/i.jpg' },
        { type: 'quote', text: 'Q', cite: 'C' },
        { type: 'list', items: ['a', 2, ''] },
        { type: 'list', ordered: true, items: ['a'] },
        { type: 'html', html: '<p>x</p>' },
        { type: 'constructor', text: 'x' },
        { type: 'video' },
        'bare',
        'bare <em>HTML</em>',
        7,
      ],
    },
    options: { base },
    expected: {
      articleBody: [
        { type: 'heading', level: 6, text: 'H' },
        { type: 'heading', level: 2, text: 'I' },
        { type: 'paragraph', text: 'P & Q' },
        { type: 'paragraph', html: '<b>P</b>' },
        { type: 'image', image: { url: 'https://news.example/i.jpg' } },
        { type: 'quote', text: 'Q', cite: 'C' },
        { type: 'list', ordered: false, items: ['a', '2'] },
        { type: 'list', ordered: true, items: ['a'] },
        { type: 'html', html: '<p>x</p>' },
        { type: 'paragraph', text: 'bare' },
        { type: 'paragraph', html: 'bare <em>HTML</em>' },
      ],
    },
    problems: ['unknown-block articleBody[10]', 'unknown-block articleBody[11]', 'not-an-object articleBody[14]'],
  },
  {
    name: 'reads a plain body by its blank lines',
    input: { articleBody: 'One\nstill one.\r\n \r\n\n\nTwo a < b.' },
    expected: {
      articleBody: [
        { type: 'paragraph', text: 'One still one.' },
        { type: 'paragraph', text: 'Two a < b.' },
      ],
    },
  },
  {
    name: 'takes a body with a real tag for HTML',
    input: { articleBody: ' One<br>two ' },
    expected: { articleBody: [{ type: 'html', html: 'One<br>two' }] },
  },
  {
    name: 'leaves out a body that is neither',
    input: { content_html: 5, text: {} },
    expected: {},
    problems: ['not-text content_html', 'not-text text'],
  },
  // The rest.
  {
    name: 'reads corrections',
    input: {
      correction: ['Wrong name', { text: 'Late', type: 'Update', datePublished: '2025' }, { text: 'Odd', type: 'x' }],
    },
    expected: {
      correction: [
        { type: 'correction', text: 'Wrong name' },
        { type: 'update', text: 'Late', datePublished: { text: '2025', wall: 1735689600000, precision: 'year' } },
        { type: 'correction', text: 'Odd' },
      ],
    },
    problems: ['unknown-value correction[2].type'],
  },
  {
    name: 'reads labels, sponsors, reasons and how AI was used',
    input: { label: 'live', sponsor: { name: 'S', url: '/s' }, reason: 'Because', aiDisclosure: 'assisted' },
    options: { base },
    expected: {
      label: 'live',
      sponsor: { name: 'S', url: 'https://news.example/s' },
      reason: 'Because',
      aiDisclosure: 'assisted',
    },
  },
  {
    name: 'reads the links of a utility bar',
    input: { utilityLinks: [{ label: 'Log in', url: '/login' }, { label: 'Print', action: 'print' }, { url: '/x' }] },
    options: { base },
    expected: {
      utilityLinks: [
        { label: 'Log in', url: 'https://news.example/login' },
        { label: 'Print', action: 'print' },
      ],
    },
  },
  {
    name: 'reads headlines for an experiment by name',
    input: { headlineVariants: { a: 'A', b: '', c: 'C' } },
    expected: { headlineVariants: { a: 'A', c: 'C' } },
  },
  {
    name: 'reports variants and neighbours that are no objects',
    input: { headlineVariants: ['A'], previous: 'P', next: 5 },
    expected: {},
    problems: ['not-an-object headlineVariants', 'not-an-object previous', 'not-an-object next'],
  },
  // Dates: what the table of instants does not say.
  {
    name: 'keeps the text of a date that it cannot read, unless another key knows better',
    input: { datePublished: 'yesterday', pubDate: '2025-01-11', dateModified: '2025-02-30', updated: 'hier' },
    expected: {
      datePublished: { text: '2025-01-11', wall: 1736553600000, precision: 'day' },
      dateModified: { text: '2025-02-30' },
    },
    problems: ['bad-date datePublished', 'bad-date dateModified', 'bad-date updated'],
  },
  {
    name: 'takes the dates that systems write for "never" as none',
    input: { datePublished: '0000-00-00 00:00:00', date_gmt: '0', date: '0000-00-00' },
    expected: {},
  },
  {
    name: 'shows no date of change that is not after the date of publication',
    input: { datePublished: '2025-01-11T06:16:39Z', dateModified: '2025-01-11T13:16:39+07:00' },
    expected: { datePublished: { text: '2025-01-11T06:16:39Z', ...six } },
    problems: ['modified-not-after-published dateModified'],
  },
  {
    name: 'compares wall clocks where a zone is missing',
    input: { datePublished: '2025-01-11 06:16', dateModified: '2025-01-11T06:16:39Z' },
    expected: {
      datePublished: { text: '2025-01-11 06:16', wall: 1736576160000, precision: 'minute' },
      dateModified: { text: '2025-01-11T06:16:39Z', ...six },
    },
  },
  {
    name: 'reports a time zone that does not exist, once',
    input: { datePublished: '2025-01-11', dateModified: '2025-01-12' },
    options: { timeZone: 'Mars/Olympus' },
    expected: {
      datePublished: { text: '2025-01-11', wall: 1736553600000, precision: 'day' },
      dateModified: { text: '2025-01-12', wall: 1736640000000, precision: 'day' },
    },
    problems: ['bad-time-zone datePublished'],
  },
  {
    name: 'reads a typed date of JSON-LD',
    input: { datePublished: { '@type': 'xsd:dateTime', '@value': '2025-01-11T06:16:39Z' } },
    expected: { datePublished: { text: '2025-01-11T06:16:39Z', ...six } },
  },
  // Documents.
  {
    name: 'reads JSON text, with or without a byte order mark',
    input: '\ufeff{"headline":"H"}',
    expected: { headline: 'H' },
  },
  { name: 'reports text that is no JSON', input: '{"headline":', expected: {}, problems: ['not-json '] },
  { name: 'reads nothing from an empty text', input: '', expected: {} },
  { name: 'reports what is no object', input: 'true', expected: {}, problems: ['not-an-object '] },
  { name: 'reads nothing from nothing', input: null, expected: {} },
  { name: 'takes the only one of an array', input: [{ headline: 'H' }], expected: { headline: 'H' } },
  {
    name: 'takes the first of a list, and reports it',
    input: { items: [5, { headline: 'H' }, { headline: 'I' }] },
    expected: { headline: 'H' },
    problems: ['list-instead-of-article ', 'not-an-object items[0]'],
  },
  {
    name: 'takes the first of an array of articles, and reports it',
    input: [{ headline: 'H' }, { headline: 'I' }],
    expected: { headline: 'H' },
    problems: ['list-instead-of-article '],
  },
  {
    name: 'finds the article among the things of a page',
    input: [
      { '@type': 'WebSite', name: 'S' },
      { '@graph': [{ '@type': 'Person', name: 'P' }] },
      { '@type': 'OpinionNewsArticle', headline: 'H', url: '' },
    ],
    expected: {},
    problems: ['list-instead-of-article ', 'not-an-object [1].@graph'],
  },
  {
    name: 'reads a thing of another kind where there is no article',
    input: [{ '@type': 'VideoObject', name: 'V' }],
    expected: { headline: 'V' },
  },
  {
    name: 'reports a graph without an article',
    input: { '@graph': [{ '@type': 'Person', name: 'P' }] },
    expected: {},
    problems: ['not-an-object @graph'],
  },
];

/** What parseList makes of it: items, and the article around them. */
export const listCases: readonly Case[] = [
  {
    name: 'reads an array, and leaves out what has no headline',
    input: [{ headline: 'A' }, { url: '/x' }, 'B', null, { title: 'C' }],
    expected: { items: [{ headline: 'A' }, { headline: 'C' }] },
    problems: ['no-headline [1]', 'not-an-object [2]'],
  },
  {
    name: 'reads items of an object, which inherit its language and authors',
    input: {
      version: 'https://jsonfeed.org/version/1.1',
      language: 'vi',
      authors: [{ name: 'F' }],
      items: [
        { title: 'A', author: 'Own' },
        { title: 'B', language: 'en' },
      ],
    },
    expected: {
      items: [
        { headline: 'A', author: [{ name: 'Own' }], inLanguage: 'vi' },
        { headline: 'B', author: [{ name: 'F' }], inLanguage: 'en' },
      ],
    },
  },
  {
    name: 'reads an ItemList in the order of its positions',
    input: {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 2, url: '/2', name: 'Two' },
        {
          '@type': 'ListItem',
          position: '1',
          item: { '@type': 'NewsArticle', '@id': '#1', headline: 'One', url: '/1' },
        },
        { '@type': 'ListItem', position: 3, item: '/3', name: 'Three' },
      ],
    },
    options: { base },
    expected: {
      items: [
        { id: '#1', headline: 'One', url: 'https://news.example/1' },
        { headline: 'Two', url: 'https://news.example/2' },
        { headline: 'Three', url: 'https://news.example/3' },
      ],
    },
  },
  {
    name: 'takes the related articles of a document, and says whose they are',
    input: {
      headline: 'H',
      url: '/h',
      inLanguage: 'vi',
      keywords: 'k',
      datePublished: '2025',
      description: 'not read',
      related: [{ headline: 'R', url: 'javascript:1' }],
      recommended: [{ headline: 'S' }],
    },
    options: { base },
    expected: {
      items: [{ headline: 'R', inLanguage: 'vi' }],
      article: {
        headline: 'H',
        url: 'https://news.example/h',
        inLanguage: 'vi',
        keywords: [{ name: 'k' }],
        datePublished: { text: '2025', wall: 1735689600000, precision: 'year' },
      },
    },
    problems: ['unsafe-url related[0].url'],
  },
  {
    name: 'takes the recommended articles of a document where they are wanted',
    input: { headline: 'H', related: [{ headline: 'R' }], recommended: { items: [{ headline: 'S' }] } },
    options: { list: 'recommended' },
    expected: { items: [{ headline: 'S' }], article: { headline: 'H' } },
  },
  {
    name: 'finds no items in an article without any',
    input: { headline: 'H' },
    expected: { items: [], article: { headline: 'H' } },
  },
  {
    name: 'reports a list of an article that is none',
    input: { headline: 'H', related: 'R' },
    expected: { items: [], article: { headline: 'H' } },
    problems: ['not-a-list related'],
  },
  { name: 'reports what is no list', input: { foo: 1 }, expected: { items: [] }, problems: ['not-a-list '] },
  { name: 'reports text that is no list', input: '5', expected: { items: [] }, problems: ['not-a-list '] },
  { name: 'reports text that is no JSON', input: '[', expected: { items: [] }, problems: ['not-json '] },
  { name: 'reads nothing from nothing', input: undefined, expected: { items: [] } },
  {
    name: 'takes the ItemList of a graph',
    input: {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'H', related: [{ headline: 'R' }] },
        { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: 'Home' }] },
        { '@type': 'ItemList', itemListElement: [{ position: 1, item: { '@id': '#x' } }] },
        { '@type': 'NewsArticle', '@id': '#x', headline: 'X' },
      ],
    },
    expected: { items: [{ id: '#x', headline: 'X' }] },
  },
  {
    name: 'takes the list of the article of a graph, where there is no ItemList',
    input: {
      '@graph': [
        { '@type': 'Person', name: 'P' },
        { '@type': 'NewsArticle', headline: 'H', related: [{ headline: 'R' }] },
      ],
    },
    expected: { items: [{ headline: 'R' }], article: { headline: 'H' } },
  },
  {
    name: 'takes the articles of a graph, where there is no list',
    input: {
      '@graph': [
        { '@type': 'WebSite', name: 'S' },
        { '@type': 'BlogPosting', headline: 'B' },
      ],
    },
    expected: { items: [{ headline: 'B' }] },
  },
  {
    name: 'reports a graph without either',
    input: { '@graph': [{ '@type': 'WebSite', name: 'S' }] },
    expected: { items: [] },
    problems: ['not-a-list @graph'],
  },
  {
    name: 'leaves out of an array what says that it is no article',
    input: [{ '@type': 'WebSite', name: 'S' }, { '@type': 'NewsArticle', headline: 'A' }, { headline: 'B' }],
    expected: { items: [{ headline: 'A' }, { headline: 'B' }] },
  },
  {
    name: 'reads things of another kind where nothing else is there',
    input: [{ '@type': 'VideoObject', name: 'V' }],
    expected: { items: [{ headline: 'V' }] },
  },
];

/** Texts of dates, and the instant each means. `null`: cannot be read. Checked in UTC unless they say otherwise. */
export const dateCases: readonly (readonly [text: unknown, iso: string | null, precision?: string])[] = [
  ['2025-01-11T06:16:39Z', '2025-01-11T06:16:39.000Z'],
  ['2025-01-11t06:16:39.1239z', '2025-01-11T06:16:39.123Z'],
  ['2025-01-11T06:16:39,5+07:00', '2025-01-10T23:16:39.500Z'],
  ['2025-01-11T06:16+0730', '2025-01-10T22:46:00.000Z', 'minute'],
  ['2025-01-11 06:16:39 -08', '2025-01-11T14:16:39.000Z'],
  ['2025-01-11 06:16:39 UTC', '2025-01-11T06:16:39.000Z'],
  ['2025/01/11 06:16', '2025-01-11T06:16:00.000Z', 'minute'],
  ['2025/01/11', '2025-01-11T00:00:00.000Z', 'day'],
  ['20250111', '2025-01-11T00:00:00.000Z', 'day'],
  ['2025-01', '2025-01-01T00:00:00.000Z', 'month'],
  ['2025', '2025-01-01T00:00:00.000Z', 'year'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', 'day'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ['Sat, 11 Jan 2025 06:16:39 GMT', '2025-01-11T06:16:39.000Z'],
  // The weekday is wrong; the date is what counts.
  ['Mon, 11 Jan 2025 06:16:39 +0700', '2025-01-10T23:16:39.000Z'],
  ['11 Jan 25 06:16 EST', '2025-01-11T11:16:00.000Z', 'minute'],
  ['Saturday, 11-Jan-75 06:16:39 PDT', '1975-01-11T13:16:39.000Z'],
  ['1 Jul 2025 06:16:39 CST', '2025-07-01T12:16:39.000Z'],
  [1736576199, '2025-01-11T06:16:39.000Z'],
  ['1736576199123', '2025-01-11T06:16:39.123Z'],
  [1736576199.5, '2025-01-11T06:16:39.500Z'],
  [-86400, '1969-12-31T00:00:00.000Z'],
  ['2025-02-30', null],
  ['2025-13-01', null],
  ['2025-00-10', null],
  ['2023-02-29T00:00:00Z', null],
  ['2025-01-11T24:00:00Z', null],
  ['2025-01-11T06:60Z', null],
  ['2025-01-11T06:16:39+24:00', null],
  ['2025-01T06:16', null],
  ['2025-01/11', null],
  ['2025-W02-6', null],
  ['2025-011', null],
  ['11 Foo 2025 06:16:39 GMT', null],
  ['11 anf 2025 06:16:39 GMT', null],
  ['32 Jan 2025 06:16:39 GMT', null],
  ['11 Jan 125 06:16:39 GMT', null],
  ['Sat Jan 11 2025', null],
  ['2025年1月11日', null],
  ['20251399', null],
  ['99999999999999999', null],
  ['2025-01-11 06:16:39 XYZ', null],
  ['next week', null],
];
