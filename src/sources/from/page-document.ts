import { isInlineMarkup } from '../../model/formats/inline-markup.js';
import { isArticle, plainText, readThings, type Thing } from './json-ld.js';
import { layersOf, readMetadata, sectionsOf } from './metadata.js';
import { readHeadProperties, readMicrodata } from './microdata.js';
import { withoutSite } from './site-name.js';

/** Keys that say the same, so that a lower layer does not add what a higher one has under another name. */
const aliases: ReadonlyMap<string, readonly string[]> = new Map([
  ['headline', ['headline', 'name', 'title']],
  ['author', ['author', 'creator']],
  ['image', ['image', 'thumbnailUrl']],
  ['source', ['source', 'sourceOrganization']],
  ['publisher', ['publisher', 'provider']],
]);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

const folded = (text: string): string => text.normalize().toLowerCase();

function absolute(address: unknown): string | undefined {
  try {
    return typeof address === 'string' ? new URL(address, document.baseURI).href.replace(/#.*/s, '') : undefined;
  } catch {
    return undefined;
  }
}

/** The addresses of a thing. */
const addressesOf = ({ url, mainEntityOfPage: page, '@id': id }: Thing): (string | undefined)[] =>
  [url, typeof page === 'object' ? (page as Thing | null)?.['@id'] : page, id].map(absolute);

/** The article that the page is about: the one of this address, else the first. */
function ownArticle(things: readonly Thing[], addresses: readonly (string | undefined)[]): Thing | undefined {
  const articles = things.filter(isArticle);
  const own = articles.find((thing) => addressesOf(thing).some((address) => address && addresses.includes(address)));
  return own ?? articles[0];
}

/** The first keyword is the section where nothing else says one: Ghost's pages have keywords alone. */
function takeSection(article: Record<string, unknown>): void {
  const { keywords } = article;
  if (!isEmpty(article.articleSection)) return;
  const list: unknown[] = typeof keywords === 'string' ? keywords.split(/[,，、]/) : [keywords].flat();
  Object.assign(article, { articleSection: list[0], keywords: list.slice(1) });
}

/** What the site's feeds are called: as the site, or `Site » Feed`, which is all that a bare WordPress says of its name. */
const feedTitles = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][type$="+xml" i]')].map(({ title }) =>
    title.replace(/\s+».*/, '').trim(),
  );

/** Whether a publisher is the site itself, which is no news to its readers. */
function isSite(publisher: unknown, things: readonly Thing[], siteNames: readonly string[]): boolean {
  const [first]: readonly unknown[] = [publisher].flat();
  const { name, '@id': id } = (typeof first === 'object' && first ? first : { name: first }) as Thing;
  const text = plainText(name ?? things.find((thing) => id && thing['@id'] === id && thing.name)?.name);
  return !!text && siteNames.some((site) => folded(site) === folded(text));
}

/** The raw document of the page's own article, from all that the page says of it, in a fixed order. */
export function readPage(): object {
  const metadata = readMetadata();
  const things = readThings();
  const sites = things.filter((thing) => /\bWebSite(?:,|$)/.test(`${(thing['@type'] ?? '') as string}`));
  const named = [metadata.first('og:site_name'), ...sites.map(({ name }) => plainText(name)), ...feedTitles()];
  const siteNames = named.flatMap((name) => name || []);
  const cut = (title: string | undefined): string | undefined => withoutSite(title, siteNames);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();

  const own = ownArticle(things, [canonical, metadata.first('og:url'), location.href].map(absolute));
  const [openGraph, ...lower] = layersOf(metadata, cut);
  const title = cut(document.title);
  const last = {
    // Chinese portals end a title in the section and the site: `…--社会--某某网`.
    headline: title === document.title.trim().normalize() ? title : withoutSite(title, sectionsOf(metadata)),
    url: canonical,
    inLanguage: document.documentElement.lang || metadata.first('og:locale'),
  };
  // Without a prototype, so that no name in the page's data means more than a name.
  const article = Object.create(null) as Record<string, unknown>;
  const fill = (layer: object | undefined): void => {
    for (const [key, value] of Object.entries(layer ?? {}))
      if (!isEmpty(value) && (aliases.get(key) ?? [key]).every((name) => isEmpty(article[name]))) article[key] = value;
  };
  [own, readMicrodata(), readHeadProperties(), openGraph].forEach(fill);
  // Plain `<meta name="keywords">` is written for search engines.
  const isMeant = !isEmpty(article.keywords);
  [...lower, last].forEach(fill);
  // Hugo's metadata hold a title as it was typed.
  for (const key of aliases.get('headline')!) {
    const title = article[key];
    if (typeof title === 'string' && isInlineMarkup(title)) article[key] = { rendered: title };
  }
  if (isMeant) takeSection(article);
  if (isSite(article.publisher, things, siteNames)) delete article.publisher;
  // The rest of the graph stays beside it, since it may refer to that, and lists may be in it.
  const others = things.filter((thing) => thing !== own);
  return others.length ? { '@graph': [{ ...article, '@type': 'NewsArticle' }, ...others] } : article;
}
