import type { Article } from '../../../src/model/article.js';

/** A feed as it may come, and what of its first item is looked at. Plain, since a browser and Node read it. */
export interface FeedCase {
  readonly name: string;
  readonly xml: string;
  readonly expected: Partial<Record<keyof Article, unknown>>;
  /** Where not one. */
  readonly items?: number;
  readonly problems?: readonly string[];
}

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
const rss = (item: string, head = '<link>https://site.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel>${head}${item}</channel></rss>`;
const item = (content: string, head?: string): string => rss(`<item><title>a</title>${content}</item>`, head);
const titled = (title: string): string => rss(`<item><title>${title}</title></item>`);
const atom = (entry: string, attributes = '', head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${head}<entry>${entry}</entry></feed>`;
const html = (text: string): unknown => [{ type: 'html', html: text }];

/** What titles mean, format by format. */
export const titleCases: readonly FeedCase[] = (
  [
    ['RSS: decoded by XML alone', titled('AT&amp;T &amp;amp; &lt;b&gt;'), 'AT&T &amp; <b>'],
    ['RSS: left as it is in CDATA', titled('<![CDATA[AT&T &amp; <b>]]>'), 'AT&T &amp; <b>'],
    ['RSS: keeps a tag that is a letter of it', titled('Why &lt;b&gt; is &lt;blink&gt;'), 'Why <b> is <blink>'],
    ['RSS: markup as headlines have it becomes text', titled('Why &lt;em&gt;b&lt;/em&gt; &amp;amp; c'), 'Why b & c'],
    ['RSS: the same in CDATA', titled('<![CDATA[H<sub>2</sub>O <b>x</b>]]>'), 'H2O x'],
    ['RSS: markup of another kind stays', titled('&lt;p&gt;a&lt;/p&gt;'), '<p>a</p>'],
    ['RSS: markup across its end stays', titled('&lt;b&gt;&lt;i&gt;a&lt;/b&gt;&lt;/i&gt;'), '<b><i>a</b></i>'],
    ['RSS: markup that nobody escaped becomes text', titled('a <i>b</i> &amp;amp; c'), 'a b &amp; c'],
    ['RSS: CDATA and text together', titled('a <![CDATA[&]]> b &amp; c'), 'a & b & c'],
    ['Atom: text by default', atom('<title>a &amp;amp; &lt;b&gt;</title>'), 'a &amp; <b>'],
    ['Atom: text by its word', atom('<title type="text">a &lt;i&gt;b&lt;/i&gt;</title>'), 'a <i>b</i>'],
    ['Atom: HTML', atom('<title type="html">a &amp;amp; &lt;i&gt;b&lt;/i&gt; &amp;lt;c></title>'), 'a & b <c>'],
    ['Atom: HTML in CDATA', atom('<title type="html"><![CDATA[a &amp; <i>b</i>]]></title>'), 'a & b'],
    [
      'Atom: XHTML',
      atom(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &amp;amp; <b>b</b> &lt;c&gt;</div></title>',
      ),
      'a &amp; b <c>',
    ],
    [
      'Atom 0.3: HTML',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title type="text/html" mode="escaped">a &lt;b&gt;b&lt;/b&gt;</title></entry></feed>`,
      'a b',
    ],
  ] as const
).map(([name, xml, headline]) => ({ name, xml, expected: { headline } }));

/** Texts, links, people and media. */
export const fieldCases: readonly FeedCase[] = [
  {
    name: 'decodes names and categories once more than their format says',
    xml: item(
      '<dc:creator><![CDATA[A &#38; B]]></dc:creator><category>C &amp;amp; D</category><category><![CDATA[E &amp; F]]></category>',
    ),
    expected: { author: [{ name: 'A & B' }], articleSection: 'C & D', keywords: [{ name: 'E & F' }] },
  },
  {
    name: 'takes a description for the article’s text where it is a whole one, as Eleventy has it',
    xml: item(
      '<description>&lt;p&gt;B&lt;/p&gt;&lt;h2 id="x"&gt;C&lt;/h2&gt;&lt;p&gt;&lt;img src="d.png"&gt;&lt;/p&gt;</description><link>/e/</link>',
    ),
    expected: {
      articleBody: html('<p>B</p><h2 id="x">C</h2><p><img src="https://site.example/e/d.png"></p>'),
      description: undefined,
    },
  },
  {
    name: 'keeps a summary with a link under it, as WordPress has it',
    xml: item('<description>&lt;p&gt;B&lt;/p&gt;&lt;p&gt;&lt;a href="/c"&gt;C&lt;/a&gt;&lt;/p&gt;</description>'),
    expected: { articleBody: undefined, description: 'B C' },
  },
  {
    name: 'takes no description for the text where there is one',
    xml: item(
      '<description>&lt;p&gt;B&lt;/p&gt;&lt;p&gt;C&lt;/p&gt;&lt;p&gt;D&lt;/p&gt;</description><content:encoded>&lt;p&gt;E&lt;/p&gt;</content:encoded>',
    ),
    expected: { articleBody: html('<p>E</p>'), description: 'B C D' },
  },
  {
    name: 'takes a description for text, whatever HTML it is',
    xml: item(
      '<description>&lt;p&gt;B&#x1EBF;n &amp;#x1EBF; AT&amp;amp;T&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>',
    ),
    expected: { description: 'Bến ế AT&T' },
  },
  {
    name: 'keeps the letters of a summary that is plain',
    xml: atom('<title>a</title><summary>use &lt;b&gt; &amp;amp; go</summary>'),
    expected: { description: 'use <b> &amp; go' },
  },
  {
    name: 'reads a summary that is HTML',
    xml: atom('<title>a</title><summary type="html">&lt;p&gt;use &amp;lt;b&gt;&lt;/p&gt;</summary>'),
    expected: { description: 'use <b>' },
  },
  {
    name: 'knows writers by name, and nobody by a mail address',
    xml: item(
      '<author>ruth@site.example (Ruth Okafor)</author><author>x@site.example</author><author>Lê &lt;le@site.example&gt;</author>',
    ),
    expected: { author: [{ name: 'Ruth Okafor' }, { name: 'Lê' }] },
  },
  {
    name: 'leaves out the writer who is but a mail address',
    xml: item('<author>desk@site.example</author>'),
    expected: { author: undefined },
  },
  {
    name: 'inherits what the feed says of writers and language',
    xml: atom('<title>a</title>', 'xml:lang="vi"', '<author><name>Toà soạn</name></author>'),
    expected: { author: [{ name: 'Toà soạn' }], inLanguage: 'vi' },
  },
  {
    name: 'takes the writer of the feed that an entry comes from',
    xml: atom(
      '<title>a</title><source><title>Planet</title><link href="https://planet.example/"/><author><name>B</name></author></source>',
      '',
      '<author><name>A</name></author>',
    ),
    expected: { author: [{ name: 'B' }], source: { name: 'Planet', url: 'https://planet.example/' } },
  },
  {
    name: 'takes the language that stands nearest to the words',
    xml: atom('<title xml:lang="fr">a</title>', 'xml:lang="en"'),
    expected: { inLanguage: 'fr' },
  },
  {
    name: 'resolves links against the page of the feed, and pictures against that of the item',
    xml: item('<link>news/1</link><enclosure url="a.jpg" type="image/jpeg"/>', '<link>https://site.example/x/</link>'),
    expected: { url: 'https://site.example/x/news/1', image: [{ url: 'https://site.example/x/news/a.jpg' }] },
  },
  {
    name: 'resolves against the address of the feed where nothing else is told',
    xml: item('<link>1.html</link>', ''),
    expected: { url: 'https://feeds.example/all/1.html' },
  },
  {
    name: 'lets xml:base win, one within the other',
    xml: atom(
      '<title>a</title><link href="1.html"/><link rel="enclosure" type="image/png" href="1.png"/><content type="html" xml:base="c/">&lt;img src=2.png></content>',
      'xml:base="https://base.example/a/"',
      '<link href="https://site.example/"/>',
    ),
    expected: {
      url: 'https://base.example/a/1.html',
      image: [{ url: 'https://base.example/a/1.png' }],
      articleBody: html('<img src="https://base.example/a/c/2.png">'),
    },
  },
  {
    name: 'makes the links of a body absolute, and leaves its anchors',
    xml: item(
      `<link>/n/1</link><content:encoded><![CDATA[<a title="a > b" href='?p=1&amp;q=2'>x</a><a href="#n">n</a><img alt=' src="/no"' srcset="s.jpg 1x, /m,1.jpg 2x,https://c.example/l.jpg 3x"><i src=i.png>href="/no"]]></content:encoded>`,
    ),
    expected: {
      articleBody: html(
        `<a title="a > b" href='https://site.example/n/1?p=1&#38;q=2'>x</a><a href="#n">n</a><img alt=' src="/no"' srcset="https://site.example/n/s.jpg 1x, https://site.example/m,1.jpg 2x, https://c.example/l.jpg 3x"><i src="https://site.example/n/i.png">href="/no"`,
      ),
    },
  },
  {
    name: 'takes the guid for the link where it is one',
    xml: item('<guid>https://site.example/1</guid>'),
    expected: { id: 'https://site.example/1', url: 'https://site.example/1' },
  },
  {
    name: 'does not where the feed says that it is none',
    xml: item('<guid isPermaLink="false">https://site.example/1</guid>'),
    expected: { id: 'https://site.example/1', url: undefined },
  },
  {
    name: 'keeps a bare ampersand of a link',
    xml: item('<link>https://site.example/?a=1&copy=2&amp;b=3</link>'),
    expected: { url: 'https://site.example/?a=1&copy=2&b=3' },
  },
  {
    name: 'takes no script for a link',
    xml: item('<link>javascript:alert(1)</link>'),
    expected: { url: undefined },
    problems: ['unsafe-url items[0].url'],
  },
  {
    name: 'takes the widest picture, and no portrait of the author',
    xml: item(
      '<media:content medium="image" url="https://0.gravatar.com/avatar/1"/><media:content url="https://s.example/1.jpg" width="140"/><media:content url="https://s.example/2.jpg" width="460" height="300"/>',
    ),
    expected: { image: [{ url: 'https://s.example/2.jpg', width: 460, height: 300 }] },
  },
  {
    name: 'takes the thumbnail where there is no picture',
    xml: item(
      '<media:content url="https://s.example/v" type="video/mp4"><media:thumbnail url="/t.jpg"/></media:content>',
    ),
    expected: { image: [{ url: 'https://site.example/t.jpg' }], media: 'video' },
  },
  {
    name: 'takes a sound for no picture',
    xml: item('<enclosure url="https://s.example/1.mp3" type="audio/mpeg"/>'),
    expected: { image: undefined, media: 'audio' },
  },
  {
    name: 'is not misled by what is called the same in another namespace',
    xml: rss(
      '<item><media:title>m</media:title><media:description>n</media:description><title>t</title><x:link xmlns:x="urn:x">https://x.example/</x:link></item>',
    ),
    expected: { headline: 't', description: undefined, url: undefined },
  },
  {
    name: 'takes the title of the medium where there is no other',
    xml: rss('<item><media:title type="html">a &lt;b&gt;b&lt;/b&gt;</media:title></item>'),
    expected: { headline: 'a b' },
  },
  {
    name: 'leaves out what Atom has as another kind of content',
    xml: atom('<title>a</title><content type="image/png">iVBORw0KGgo=</content>'),
    expected: { articleBody: undefined },
  },
  {
    name: 'takes the date of change for that of publication where it is the only one',
    xml: atom('<title>a</title><updated>2025-01-11T06:16:39Z</updated>'),
    expected: {
      dateModified: undefined,
      datePublished: {
        text: '2025-01-11T06:16:39Z',
        instant: 1736576199000,
        wall: 1736576199000,
        offset: 0,
        precision: 'second',
      },
    },
  },
];

/** Feeds as broken as they come. */
export const brokenCases: readonly FeedCase[] = [
  { name: 'a bare ampersand', xml: titled('Q&A & more'), expected: { headline: 'Q&A & more' } },
  { name: 'entities of HTML', xml: titled('Caf&eacute;&nbsp;&hellip;'), expected: { headline: 'Café\u00a0…' } },
  { name: 'an entity that nobody knows', xml: titled('a &bogus; b'), expected: { headline: 'a &bogus; b' } },
  {
    name: 'a prefix that is not declared',
    xml: '<rss><channel><item><title>a</title><dc:creator>B</dc:creator><content:encoded>c</content:encoded></item></channel></rss>',
    expected: { author: [{ name: 'B' }], articleBody: html('c') },
  },
  {
    name: 'tags that are not closed',
    xml: '<rss><channel><item><title>a<link>https://s.example/1<pubDate>2025-01-11<category>C</item><item><title>b</title></channel>',
    expected: { headline: 'a', url: 'https://s.example/1', articleSection: 'C' },
    items: 2,
    problems: ['feed-cut-off '],
  },
  {
    name: 'items that are not closed',
    xml: '<rss><channel><item><title>a</title><item><title>b</title><item><title>c</title></channel></rss>',
    expected: { headline: 'a' },
    items: 3,
  },
  {
    name: 'attributes without quotes',
    xml: '<feed><entry><title type=html>a</title><link rel=alternate href=https://s.example/1></link></entry></feed>',
    expected: { url: 'https://s.example/1' },
  },
  {
    name: 'names in capitals',
    xml: '<RSS><CHANNEL><ITEM><TITLE>a</TITLE><LINK>https://s.example/1</LINK><PUBDATE>nie</PUBDATE></ITEM></CHANNEL></RSS>',
    expected: { headline: 'a', url: 'https://s.example/1', datePublished: { text: 'nie' } },
    problems: ['bad-date items[0].datePublished'],
  },
  {
    name: 'an end in the middle of a text',
    xml: titled('a').replace(
      '</title></item></channel></rss>',
      '</title></item><item><title>b</title><description>c &a',
    ),
    expected: { headline: 'a' },
    items: 2,
    problems: ['feed-cut-off '],
  },
  {
    name: 'an end in the middle of CDATA',
    xml: '<rss><channel><item><title><![CDATA[a b',
    expected: { headline: 'a b' },
    problems: ['feed-cut-off '],
  },
  {
    name: 'a warning before it',
    xml: `<br />\n<b>Warning</b>: Undefined index in <b>/feed.php</b><br />\n${titled('a')}`,
    expected: { headline: 'a' },
  },
  { name: 'something after it', xml: `${titled('a')}<p>done</p><!-- 0.1 s -->`, expected: { headline: 'a' } },
  {
    name: 'markup that nobody escaped',
    xml: item('<description><p>One <em>two</em></p><p>three &amp; four</p></description>'),
    expected: { description: 'One two three & four' },
  },
  {
    name: 'entities that the document defines, which are never expanded',
    xml: '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>x &b; &f;</title></item></channel></rss>',
    expected: { headline: 'x &b; &f;' },
  },
  {
    name: 'a nest deeper than anybody writes',
    xml: item(`<description>${'<div>'.repeat(20_000)}</description>`).replace(
      '</item>',
      '</item><item><title>b</title></item>',
    ),
    expected: { headline: 'a' },
    items: 2,
  },
  {
    name: 'a namespace written in another way',
    xml: '<rss xmlns:m="https://search.yahoo.com/mrss"><channel><item><title>a</title><m:thumbnail url="https://s.example/t.png"/></item></channel></rss>',
    expected: { image: [{ url: 'https://s.example/t.png' }] },
  },
  {
    name: 'a namespace that RSS does not have',
    xml: '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>a</title><link>/1</link></item></channel></rss>',
    expected: { url: 'https://feeds.example/1' },
  },
  {
    name: 'script and controls in texts',
    xml: titled('&lt;script&gt;alert(1)&lt;/script&gt;&#x202E;&#0;&#x1b;'),
    expected: { headline: '<script>alert(1)</script>\ufffd' },
  },
  {
    name: 'markup with script in XHTML, which whoever renders it cleans',
    xml: atom(
      '<title>a</title><content type="xhtml"><div><p onclick="x()">b</p><script>c("&lt;/script&gt;")</script></div></content>',
    ),
    expected: { articleBody: html('<p onclick="x()">b</p><script>c(&quot;&lt;/script&gt;&quot;)</script>') },
  },
];
