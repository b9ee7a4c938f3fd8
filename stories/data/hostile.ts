// Characters that a reader of this file could not see are written as escapes.

/** What comes from outside at its worst: markup as text, URLs that run script, bidi overrides, broken dates and numbers. */
export const hostile: Record<string, unknown> = {
  '@type': 'NewsArticle',
  inLanguage: 'not a language',
  articleSection: '<img src=x onerror="document.title=\'hurt\'">Section',
  sectionUrl: 'java\u0009script:document.title="hurt"',
  headline: '\u202Eeht sdrawkcab\u202C <script>document.title="hurt"</script> & "quoted" &lt;b&gt;headline&lt;/b&gt;',
  description:
    'A\u0000 standfirst\u0007 with control\u200B characters,\n\n\n   wide   spaces and a bidi \u2066isolate\u2069.',
  label: '<b>bold</b>',
  url: 'javascript:document.title="hurt"',
  datePublished: '2025-02-30T25:61:00Z',
  dateModified: 'yesterday, or thereabouts',
  author: [
    { name: '<a href="javascript:1">Robert</a>', url: 'data:text/html,<script>1</script>' },
    null,
    7,
    ['nested'],
  ],
  source: { name: '"><svg onload=alert(1)>', url: 'vbscript:msgbox(1)' },
  image: {
    url: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    width: -5,
    height: 'tall',
  },
  viewCount: '12,34,5',
  commentCount: Number.NaN,
  commentUrl: '  JaVaScRiPt:document.title="hurt"',
  timeRequired: 'five minutes',
  keywords: { length: 3 },
  constructor: 'overwritten',
  articleBody: [
    { type: 'html', html: '<p onclick="document.title=\'hurt\'">Text</p><iframe src="javascript:1"></iframe>' },
    { type: 'hologram', text: 'A block of an unknown type' },
    42,
  ],
};

/** The same kind of thing in a list: some items cannot be shown at all, some only without their link or picture. */
export const hostileList: Record<string, unknown> = {
  items: [
    { headline: 'A link that would run script stands as plain text', url: 'javascript:document.title="hurt"' },
    { headline: '<b>Markup</b> stands as it was written', url: 'https://news.example/1' },
    {
      headline:
        'z\u0302\u0338a\u0337l\u0336g\u0335o\u0334\u0335\u0336\u0337\u0338\u0489 and \u202Esdrow desrever\u202C stay on their line',
      url: 'https://news.example/2',
    },
    { headline: `An${'unbreakable'.repeat(12)}word`, url: 'https://news.example/3' },
    { headline: 'A date that is none', url: 'https://news.example/4', datePublished: '0000-99-99' },
    { headline: 'A picture from a data: URL', url: 'https://news.example/5', image: 'data:image/png;base64,AAAA' },
    { headline: '   ', url: 'https://news.example/6' },
    { url: 'https://news.example/7', description: 'No headline at all' },
    null,
    'text instead of an article',
    { headline: { deep: { deeper: 'an object instead of text' } }, url: ['https://news.example/8'] },
  ],
};
