// One text and one address in every field of every format. No imports: Node reads this file as well.

const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML has none of these
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An article with that text and that address wherever one can stand, in our own keys. */
export function ownDocument(text: string, url: string): Record<string, unknown> {
  const person = { name: text, url, image: url, jobTitle: text, description: text, sameAs: [url] };
  const image = { url, alt: text, caption: text, credit: text, srcset: `${url} 2x`, sizes: text };
  const item = {
    ...{ id: text, headline: text, url, description: text, articleSection: text, sectionUrl: url, label: text },
    ...{ author: person, source: { name: text, url, logo: url }, image, datePublished: text, dateModified: text },
    ...{ viewCount: text, commentCount: text, commentUrl: url, timeRequired: text, duration: text, media: text },
    ...{ keywords: [text, { name: text, url }], sponsor: { name: text, url }, reason: text, inLanguage: text },
  };
  const blocks = [
    { type: 'heading', level: text, text },
    { type: 'paragraph', text },
    { type: 'paragraph', html: text },
    { type: 'image', image },
    { type: 'quote', text, cite: text },
    { type: 'list', ordered: text, items: [text, text] },
    { type: 'html', html: `${text}<a href="${url}">a</a><img src="${url}"><p>${text}` },
    { type: text, text },
  ];
  return {
    ...item,
    ...{ alternativeHeadline: text, headlineVariants: { [text]: text }, editor: person, contributor: [person] },
    ...{ articleBody: blocks, correction: { text, datePublished: text, type: text }, aiDisclosure: text },
    ...{ previous: item, next: item, related: [item, { ...item, id: 1 }], recommended: [item, { headline: 'A', url }] },
    utilityLinks: [
      { label: text, url },
      { label: text, action: text },
    ],
    [text]: text,
  };
}

/** The same text and address as each kind of feed and CMS would send them. */
export function foreignDocuments(text: string, url: string): Readonly<Record<string, string>> {
  const json = (value: unknown): string => JSON.stringify(value);
  const [asText, asUrl] = [escapeXml(text), escapeXml(url)];
  const fields = `<link>${asUrl}</link><guid>${asText}</guid><pubDate>${asText}</pubDate><category>${asText}</category>
    <dc:creator>${asText}</dc:creator><dc:date>${asText}</dc:date><comments>${asUrl}</comments>
    <enclosure url="${asUrl}" type="image/png"/><media:thumbnail url="${asUrl}"/><media:credit>${asText}</media:credit>`;
  const spaces = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:media="http://search.yahoo.com/mrss/"`;
  return {
    'schema.org': json({
      '@context': 'https://schema.org',
      '@graph': [
        {
          ...{
            '@type': 'NewsArticle',
            '@id': text,
            headline: { '@value': text },
            url,
            mainEntityOfPage: { '@id': url },
          },
          ...{
            author: [{ '@type': 'Person', name: text, url }, { '@id': text }],
            publisher: { name: text, logo: { url } },
          },
          ...{ image: [{ '@type': 'ImageObject', url, caption: text }], articleBody: text, articleSection: [text] },
          ...{
            datePublished: text,
            inLanguage: text,
            keywords: text,
            interactionStatistic: { userInteractionCount: text },
          },
        },
      ],
    }),
    'JSON Feed': json({
      ...{ version: 'https://jsonfeed.org/version/1.1', title: text, language: text, authors: [{ name: text, url }] },
      items: [
        {
          ...{ id: text, url, external_url: url, title: text, content_html: text, content_text: text, summary: text },
          ...{
            image: url,
            banner_image: url,
            date_published: text,
            tags: [text],
            authors: [{ name: text, url, avatar: url }],
          },
          attachments: [{ url, mime_type: 'image/png', title: text }],
        },
      ],
    }),
    WordPress: json([
      {
        ...{ id: 1, link: url, slug: text, guid: { rendered: url }, date_gmt: text, title: { rendered: text } },
        ...{
          excerpt: { rendered: text, protected: false },
          content: { rendered: text },
          _links: { self: [{ href: url }] },
        },
        _embedded: {
          author: [{ name: text, link: url, description: text, avatar_urls: { 96: url } }],
          'wp:featuredmedia': [
            { source_url: url, alt_text: text, caption: { rendered: text }, media_details: { width: text } },
          ],
          'wp:term': [[{ name: text, link: url, taxonomy: 'category' }]],
        },
      },
    ]),
    Ghost: json({
      posts: [
        {
          ...{ id: text, uuid: text, title: text, url, html: text, custom_excerpt: text, feature_image: url },
          ...{ feature_image_alt: text, feature_image_caption: text, published_at: text, reading_time: text },
          ...{ primary_author: { name: text, url, profile_image: url, bio: text }, primary_tag: { name: text, url } },
        },
      ],
    }),
    RSS: `<rss version="2.0" ${spaces}><channel><title>${asText}</title><link>${asUrl}</link><language>${asText}</language>
      <item><title>${asText}</title>${fields}<description>${cdata(text)}</description>
      <content:encoded>${cdata(text)}</content:encoded></item></channel></rss>`,
    'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${spaces}>
      <channel rdf:about="${asUrl}"><title>${asText}</title></channel>
      <item rdf:about="${asUrl}"><title>${asText}</title>${fields}<description>${asText}</description></item></rdf:RDF>`,
    Atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${asUrl}" xml:lang="${asText}"><title>${asText}</title>
      <entry><id>${asText}</id><title type="html">${asText}</title><link href="${asUrl}"/><updated>${asText}</updated>
      <author><name>${asText}</name><uri>${asUrl}</uri></author><category term="${asText}"/>
      <summary type="text">${asText}</summary><content type="html">${asText}</content></entry></feed>`,
    'broken RSS': `<rss><channel><item><title>${text}</title><link>${url}</link><description>${text}</item>`,
  };
}
