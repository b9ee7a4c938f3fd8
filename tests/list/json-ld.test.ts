import { expect, fixture } from '@open-wc/testing';
import { moment, recordConsole, show } from '../helpers/show.js';
import { until } from '../helpers/until.js';

type Thing = Record<string, unknown>;

/** The properties that schema.org's own pages name for each type, of those that we use, and what they take. */
const vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ItemList: { name: 'string', numberOfItems: 'number', itemListElement: 'ListItem' },
  ListItem: { position: 'number', name: 'string', url: 'url' },
  NewsArticle: {
    identifier: 'string',
    url: 'url',
    mainEntityOfPage: 'url',
    headline: 'string',
    alternativeHeadline: 'string',
    description: 'string',
    articleSection: 'string',
    inLanguage: 'string',
    datePublished: 'date',
    dateModified: 'date',
    author: 'Person',
    editor: 'Person',
    contributor: 'Person',
    sourceOrganization: 'Organization',
    sponsor: 'Organization',
    image: 'ImageObject',
    keywords: 'string',
    wordCount: 'number',
    timeRequired: 'duration',
    commentCount: 'number',
    interactionStatistic: 'InteractionCounter',
    isAccessibleForFree: 'boolean',
    correction: 'CorrectionComment',
  },
  Person: {
    name: 'string',
    url: 'url',
    image: 'ImageObject',
    jobTitle: 'string',
    description: 'string',
    sameAs: 'url',
  },
  Organization: { name: 'string', url: 'url', logo: 'ImageObject' },
  ImageObject: { url: 'url', width: 'number', height: 'number', caption: 'string', creditText: 'string' },
  InteractionCounter: { interactionType: 'url', userInteractionCount: 'number' },
  CorrectionComment: { text: 'string', datePublished: 'date' },
};
const patterns: Readonly<Record<string, RegExp>> = {
  url: /^https?:\/\//,
  date: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/,
  duration: /^PT\d+M$/,
};

function validate(thing: Thing, path: string): void {
  const type = thing['@type'] as string;
  for (const [name, value] of Object.entries(thing)) {
    if (name.startsWith('@')) continue;
    const range = vocabulary[type]?.[name];
    expect(range, `${path}.${name} of ${type}`).to.be.a('string');
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (range! in vocabulary) {
        expect(one, `${path}.${name}`).to.have.property('@type', range);
        validate(one as Thing, `${path}.${name}`);
      } else if (patterns[range!]) expect(one, `${path}.${name}`).to.match(patterns[range!]!);
      else expect(typeof one, `${path}.${name}`).to.equal(range);
  }
}

const said = ({ head } = document): Thing[] =>
  [...head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Thing,
  );
const items = [
  { headline: 'First </script><script>throw 1</script>', url: '/first' },
  { headline: 'Second', url: 'javascript:alert(1)' },
];
const article = {
  id: 7,
  url: '/seven',
  headline: 'The boat that is also a school',
  description: 'A sentence',
  articleSection: 'Coast',
  inLanguage: 'en',
  datePublished: '2025-01-11T06:16:39+07:00',
  dateModified: '2025-01-12',
  author: [
    { name: 'Ruth Okafor', url: '/ruth', image: '/ruth.png', jobTitle: 'Editor', sameAs: ['https://x.example/r'] },
  ],
  editor: 'Ann',
  source: { name: 'The Paper', url: 'https://paper.example/', logo: '/logo.png' },
  sponsor: { name: 'Acme' },
  image: { url: '/boat.jpg', width: 600, height: 400, caption: 'A boat', credit: 'Bo' },
  keywords: ['boats', 'schools'],
  viewCount: 978,
  commentCount: 0,
  timeRequired: 'PT5M',
  isAccessibleForFree: false,
  correction: { text: 'It has two masts.', datePublished: '2025-01-12' },
};

describe('json-ld', () => {
  recordConsole();

  it('puts a list into the head once, follows it, and goes with it', async () => {
    const { el } = await show('related-list', { 'json-ld': true }, { properties: { items } });
    await until(() => said().length);
    const first = said()[0]!;
    validate(first, 'list');
    expect(first).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'Related',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: items[0]!.headline, url: `${location.origin}/first` },
        { '@type': 'ListItem', position: 2, name: 'Second' },
      ],
    });
    expect(document.head.innerHTML).not.to.include('</script><script>throw');
    el.items = [{ headline: 'Third', url: '/third' }];
    await until(() => (said()[0]!.itemListElement as Thing[])[0]!.name === 'Third');
    expect(said()).to.have.length(1);
    const box = el.parentElement!;
    el.remove();
    expect(said()).to.deep.equal([]);
    box.append(el);
    await until(() => said().length === 1);
    el.jsonLd = false;
    await until(() => !said().length);
    el.jsonLd = true;
    await until(() => said().length === 1);
    el.items = [];
    await until(() => !said().length);
  });

  for (const [tag, properties] of [
    ['related-list', { items }],
    ['article-page', { article }],
  ] as const)
    it(`goes with ${tag} into another document, and back`, async () => {
      const { el } = await show(tag, { 'json-ld': true }, { properties });
      await until(() => said().length);
      const box = el.parentElement!;
      const { contentDocument: other } = await fixture<HTMLIFrameElement>('<iframe></iframe>');
      other!.body.append(el);
      await until(() => said(other!).length);
      expect(said()).to.deep.equal([]);
      box.append(el);
      await until(() => said().length);
      expect(said(other!)).to.deep.equal([]);
    });

  it('says nothing unasked', async () => {
    await show('related-list', {}, { properties: { items } });
    await moment(100);
    expect(said()).to.deep.equal([]);
  });

  it('puts the article of a page into the head, in schema.org’s own words', async () => {
    const { el } = await show('article-page', { 'json-ld': true }, { properties: { article } });
    await until(() => said().length);
    const thing = said()[0]!;
    validate(thing, 'article');
    expect(thing).to.include({
      '@type': 'NewsArticle',
      identifier: '7',
      url: `${location.origin}/seven`,
      headline: article.headline,
      datePublished: '2025-01-11T06:16:39+07:00',
      dateModified: '2025-01-12',
      timeRequired: 'PT5M',
      commentCount: 0,
      isAccessibleForFree: false,
    });
    expect(thing.interactionStatistic).to.include({ userInteractionCount: 978 });
    const { el: reader } = await show('article-header', { from: 'page' });
    await moment(200);
    expect(reader.parsed?.value.headline, 'what the page says itself').not.to.equal(article.headline);
    el.remove();
    expect(said()).to.deep.equal([]);
  });
});
