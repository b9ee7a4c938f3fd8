import { machineDate } from '../format/machine-date.js';
import { html, type LitElement, render } from '../lit.js';
import type { Article, DateValue, Image, Organization, Person } from '../model/article.js';

/** A thing of schema.org. What is undefined is left out of its text. */
export type Thing = Readonly<Record<string, unknown>>;

const dateOf = (value: DateValue | undefined): string | undefined => value && machineDate(value);

const pictureOf = ({ url, width, height, caption, credit }: Image): Thing => ({
  '@type': 'ImageObject',
  url,
  width,
  height,
  caption,
  creditText: credit,
});

const personOf = ({ name, url, image, jobTitle, description, sameAs }: Person): Thing => ({
  '@type': 'Person',
  name,
  url,
  image: image && pictureOf(image),
  jobTitle,
  description,
  sameAs,
});

const organizationOf = (one: Organization | undefined): Thing | undefined =>
  one && { '@type': 'Organization', name: one.name, url: one.url, logo: one.logo && pictureOf(one.logo) };

/** An article in the words of https://schema.org/NewsArticle. */
export function newsArticle(article: Article): Thing {
  const { headline, alternativeHeadline, description, articleSection, inLanguage, wordCount, commentCount } = article;
  const { datePublished, dateModified, author, editor, contributor, image, keywords, viewCount, timeRequired } =
    article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    url: article.url,
    mainEntityOfPage: article.url,
    headline,
    alternativeHeadline,
    description,
    articleSection,
    inLanguage,
    datePublished: dateOf(datePublished),
    dateModified: dateOf(dateModified),
    author: author?.map(personOf),
    editor: editor?.map(personOf),
    contributor: contributor?.map(personOf),
    sourceOrganization: organizationOf(article.source),
    sponsor: organizationOf(article.sponsor),
    image: image?.map(pictureOf),
    keywords: keywords?.map(({ name }) => name),
    wordCount,
    timeRequired: timeRequired && `PT${Math.round(timeRequired)}M`,
    commentCount,
    interactionStatistic:
      viewCount === undefined
        ? undefined
        : {
            '@type': 'InteractionCounter',
            interactionType: 'https://schema.org/ReadAction',
            userInteractionCount: viewCount,
          },
    isAccessibleForFree: article.isAccessibleForFree,
    correction: article.correction?.map(({ text, datePublished }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: dateOf(datePublished),
    })),
  };
}

/** A list in the words of https://schema.org/ItemList. */
export const itemList = (items: readonly Article[], name: string): Thing => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name,
  numberOfItems: items.length,
  itemListElement: items.map(({ url, headline }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: headline,
    url,
  })),
});

const scripts = new WeakMap<LitElement, HTMLScriptElement>();

function remove(element: LitElement): void {
  scripts.get(element)?.remove();
  scripts.delete(element);
}

/**
 * Trusted Types guard the text of a script element also where it is but data, so that it has to come through a template: in JSON
 * without `<` there is nothing that HTML would read as anything else. What reads the page's own data leaves out what is marked.
 */
function makeScript(json: string): HTMLScriptElement {
  const strings = [`<script type="application/ld+json" data-article-elements>${json}</script>`];
  const holder = document.createDocumentFragment();
  render(html(Object.assign(strings, { raw: strings })), holder);
  return holder.querySelector('script')!;
}

/** Keeps what an element says of its data in the head of its document, once, until there is nothing to say or the element goes. */
export function keepJsonLd(element: LitElement, thing: Thing | undefined): void {
  if (!thing || !element.isConnected) return remove(element);
  // No text ends the script, wherever the page's HTML is written out again.
  const text = JSON.stringify(thing).replaceAll('<', '\\u003c');
  const old = scripts.get(element);
  if (old?.isConnected && old.textContent === text) return;
  remove(element);
  if (!old) element.addController({ hostDisconnected: () => remove(element) });
  const script = makeScript(text);
  scripts.set(element, script);
  element.ownerDocument.head.append(script);
}
