/** The meta elements of a page. */
export interface Metadata {
  /** The first value that has something in it, of the first of those names that has any. */
  readonly first: (...names: readonly string[]) => string | undefined;
  /** All values of the first of those names that has any. */
  readonly all: (...names: readonly string[]) => string[] | undefined;
  /** All of them, in order. */
  readonly entries: readonly (readonly [name: string, content: string])[];
}

/** Reads `<meta>` by `name` or `property`, which pages mix up; names in lower case. */
export function readMetadata(): Metadata {
  const entries: (readonly [string, string])[] = [];
  const byName = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')!.trim();
    if (!content) continue;
    const written = ['property', 'name'].flatMap(
      (attribute) => meta.getAttribute(attribute)?.trim().toLowerCase() ?? [],
    );
    for (const name of new Set(written)) {
      entries.push([name, content]);
      byName.set(name, [...(byName.get(name) ?? []), content]);
    }
  }
  const all = (...names: readonly string[]): string[] | undefined => {
    for (const name of names) if (byName.has(name)) return byName.get(name);
    return undefined;
  };
  return { entries, all, first: (...names) => all(...names)?.[0] };
}

const dates =
  'publishdate publish-date publish_date publication_date datepublished pubdate date created apub:time og:time';
const changes = 'last-modified lastmodified last_modified lastmod datemodified revised';

/** Names of Dublin Core have several spellings: `DC.date.issued`, `dcterms:issued`. */
const dublin = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`dc.${name}`, `dcterms.${name}`, `dc:${name}`, `dcterms:${name}`]);

/** Hugo names the folder that a page lies in, which is hardly ever a section for readers. */
const folder = /^posts?$/;

const isAddress = (text: string): boolean => /^(?:https?:)?\/\//i.test(text);

/** The names among texts: an address is a profile, a bare number is an id of the CMS. */
const names = (texts: readonly string[] | undefined): string[] | undefined =>
  texts
    ?.map((text) => text.replace(/^(?:by\s+|(?:作者|編輯|编辑|来源|來源)\s*[:：]\s*)/i, ''))
    .filter((text) => !isAddress(text) && !/^\d+$/.test(text));

/** Several words, in one text or in many; keywords of science have semicolons between them. */
const words = (texts: readonly string[] | undefined): string[] | undefined =>
  texts?.flatMap((text) => text.split(/[,，、;；]/));

/** The pictures of Open Graph: what follows an address belongs to it. */
function images({ entries }: Metadata): object[] {
  const found: Record<string, string>[] = [];
  for (const [name, content] of entries) {
    const match = /^og:image(?::(url|secure_url|width|height|alt))?$/.exec(name);
    if (!match) continue;
    const [, key = 'url'] = match;
    const last = found.at(-1);
    if (key === 'secure_url' && last) last.url = content;
    else if (!key.endsWith('url')) {
      if (last) last[key] = content;
      // `og:image` and `og:image:url` may say the same.
    } else if (last?.url !== content) found.push({ url: content });
  }
  return found;
}

/** The names of the section, as `<meta>` has them. */
export const sectionsOf = ({ first }: Metadata): string[] =>
  ['article:section', 'section', 'columnname', 'parsely-section'].flatMap((name) => first(name) ?? []);

/** What `<meta>` says of the article, layer by layer: Open Graph, Dublin Core, citation, plain names. */
export function layersOf(metadata: Metadata, cut: (title: string | undefined) => string | undefined): object[] {
  const { first, all } = metadata;
  const twitterImage = first('twitter:image', 'twitter:image:src');
  return [
    {
      headline: cut(first('og:title')),
      description: first('og:description'),
      url: first('og:url'),
      image: images(metadata),
      datePublished: first('article:published_time', 'article:published'),
      dateModified: first('article:modified_time', 'article:modified', 'og:updated_time'),
      author: names(all('article:author')),
      articleSection: all('article:section')?.find((section) => !folder.test(section)),
      keywords: words(all('article:tag')),
    },
    {
      headline: first(...dublin('title')),
      description: first(...dublin('description', 'abstract')),
      datePublished: first(...dublin('date.issued', 'issued', 'date.created', 'created', 'date')),
      dateModified: first(...dublin('date.modified', 'modified')),
      author: names(all(...dublin('creator'))),
      contributor: names(all(...dublin('contributor'))),
      keywords: words(all(...dublin('subject'))),
      inLanguage: first(...dublin('language')),
      source: names(all(...dublin('source')))?.[0],
      publisher: first(...dublin('publisher')),
    },
    {
      headline: first('citation_title'),
      description: first('citation_abstract'),
      url: first('citation_public_url', 'citation_abstract_html_url'),
      datePublished: first('citation_publication_date', 'citation_online_date', 'citation_date'),
      author: names(all('citation_author') ?? first('citation_authors')?.split(';')),
      keywords: words(all('citation_keywords')),
      inLanguage: first('citation_language'),
      source: first('citation_journal_title'),
    },
    {
      headline: first('articletitle', 'headline', 'twitter:title'),
      description: first('description', 'twitter:description'),
      datePublished: first(...dates.split(' ')),
      dateModified: first(...changes.split(' ')),
      author: names(all('author', 'byl', 'parsely-author')),
      articleSection: first('section', 'columnname', 'parsely-section'),
      keywords: words(all('news_keywords', 'keywords')),
      source: names(all('source', 'contentsource', 'mediaid'))?.[0],
      image: twitterImage && { url: twitterImage, alt: first('twitter:image:alt') },
    },
  ];
}
