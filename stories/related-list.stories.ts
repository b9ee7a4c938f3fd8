import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { element } from '../.storybook/render.js';
import { neverAnswers, notThere, standInServer } from './shared/stand-in-server.js';

const meta: Meta = { title: 'related-list', component: 'related-list', args: { document: 'full' } };
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('related-list')!;
    await element.loaded;
    await expect(element.shadowRoot!.querySelectorAll('li').length).toBeGreaterThan(1);
  },
};

/** Headlines, one line each where it fits. */
export const Compact: StoryObj = { args: { layout: 'compact' } };

/** Numerals in the locale's digits. */
export const Ranked: StoryObj = { args: { layout: 'ranked', show: 'views' } };

/** Pictures above their headlines, in as many columns as the box has room for. */
export const Grid: StoryObj = { args: { layout: 'grid' } };

/** Turned by buttons that know the ends, by keys, or by a finger. */
export const Carousel: StoryObj = { args: { layout: 'carousel' } };

/** Two at first, and two more by the button. */
export const MoreByButton: StoryObj = { args: { 'load-more': 'manual', 'page-size': 2 } };

/** Everything that an item can say. */
export const WithDescriptions: StoryObj = { args: { show: 'image section description date' } };

/** Words alone. */
export const NoPictures: StoryObj = { args: { show: 'section date source' } };

const words = ['image', 'section', 'reason', 'description', 'date', 'source', 'author', 'views'];
const asked = [undefined, ...words, words.join(' '), [...words].reverse().join(' ')];

/** One layout with each word of `show`: by itself, each word alone, all of them, and all from the last to the first. */
const everyWordIn = (layout: string): StoryObj => ({
  args: { layout, limit: 2 },
  render: (args) =>
    html`${asked.map((show) => element('related-list', { ...args, show, heading: show ?? `${layout} by itself` }))}`,
  play: async ({ canvasElement }) => {
    const lists = [...canvasElement.querySelectorAll('related-list')];
    await Promise.all(lists.map((list) => list.loaded));
    await expect(lists.map((list) => list.show)).toEqual(asked);
  },
  // The code that a story shows would be all of them.
  tags: ['!paste'],
});

/** Every word of `show` in layout `list`. */
export const ShowInList = everyWordIn('list');

/** Every word of `show` in layout `compact`. */
export const ShowInCompact = everyWordIn('compact');

/** Every word of `show` in layout `ranked`. */
export const ShowInRanked = everyWordIn('ranked');

/** Every word of `show` in layout `grid`. */
export const ShowInGrid = everyWordIn('grid');

/** Every word of `show` in layout `carousel`. */
export const ShowInCarousel = everyWordIn('carousel');

/** A heading that leads somewhere. */
export const OtherHeading: StoryObj = { args: { heading: 'More on the coast', 'heading-url': 'coast.html' } };

/** No heading is seen; screen readers still hear the name of the list. */
export const NoHeading: StoryObj = { args: { heading: '' } };

/** Three at most. */
export const Limited: StoryObj = { args: { limit: 3 } };

/** What is missing leaves no trace. */
export const MissingFields: StoryObj = { args: { document: 'sparse' } };

/** Long titles wrap, and are never cut. */
export const LongTitles: StoryObj = { args: { document: 'long' } };

/** No article twice. */
export const Duplicates: StoryObj = { args: { document: 'duplicates' } };

/** What was paid for says so, in words, before the headline. */
export const PaidFor: StoryObj = { args: { document: 'sponsored' } };

/** The nearest to an article on the river come first. */
export const Related: StoryObj = {
  args: {
    rank: 'related',
    'min-score': 0.1,
    'current-article': JSON.stringify({
      headline: 'The river is clean enough for swimming',
      keywords: ['swimming', 'river'],
      articleSection: 'Education',
    }),
  },
};

const card = `
  <img part="image" data-src="image" />
  <h3><a data-href="url" data-text="headline"></a></h3>
  <p data-text="description"></p>
  <p><span data-text="author"></span> <time data-text="datePublished"></time></p>
`;

/** Items in markup of the site's own. */
export const OwnMarkup: StoryObj = { args: { layout: 'grid', template: card } };

/** What was paid for says so, whatever the markup. */
export const OwnMarkupPaidFor: StoryObj = { args: { document: 'sponsored', template: card } };

/** Markup, scripts and tricks of direction are text in it as well. */
export const OwnMarkupHostile: StoryObj = { args: { document: 'hostile', template: card } };

/** What is missing leaves no trace in it. */
export const OwnMarkupMissingFields: StoryObj = { args: { document: 'sparse', template: card } };

/** From right to left. */
export const OwnMarkupArabic: StoryObj = { args: { document: 'rtl', template: card }, globals: { language: 'ar' } };

/** Dark. */
export const OwnMarkupDark: StoryObj = { args: { template: card, layout: 'ranked' }, globals: { scheme: 'dark' } };

/** What a template may not have is taken out and reported, and the rest is shown. */
export const OwnMarkupUnfit: StoryObj = {
  args: {
    template:
      '<h3 id="one" onclick="alert(1)"><a data-href="url" data-text="headline"></a></h3><b data-text="none"></b>',
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('related-list')!;
    await list.loaded;
    const codes = new Set(list.parsed!.problems.map(({ code }) => code));
    await expect([...codes]).toEqual(['unfit-markup', 'unknown-field']);
  },
  tags: ['!paste'],
};

/** Items that a function of the site's has changed, or left out. */
export const Transformed: StoryObj = {
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('related-list')!;
    await list.loaded;
    list.transform = ({ headline, ...item }) => ({ ...item, headline: `→ ${headline}` });
    await list.updateComplete;
    await list.loaded;
    await expect(list.shadowRoot!.querySelector('li')!.textContent).toContain('→');
  },
  tags: ['!paste'],
};

/** A hundred items. */
export const Hundred: StoryObj = { args: { document: 'hundred' } };

/** Each item tells once that it was seen, by an event that bubbles to the page. */
export const Measured: StoryObj = {
  args: { 'list-id': 'measured' },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('related-list')!;
    const seen = new Set<number>();
    list.addEventListener('article-impression', ({ position }) => seen.add(position));
    await waitFor(() => expect(seen.size).toBeGreaterThan(0), { timeout: 5000 });
  },
};

/** The document's head says what the list shows, for search engines. */
export const ForSearchEngines: StoryObj = { args: { 'json-ld': true } };

/** Markup, scripts and tricks of direction are text. */
export const Hostile: StoryObj = { args: { document: 'hostile' } };

/** No items: no heading and no gap. */
export const Empty: StoryObj = { args: { document: 'empty' } };

/** The document is on its way: its place is kept. */
export const Loading: StoryObj = {
  args: { document: undefined, src: neverAnswers },
  beforeEach: standInServer,
  tags: ['!paste'],
};

/** The document could not be had. */
export const Failed: StoryObj = {
  args: { document: undefined, src: notThere },
  beforeEach: standInServer,
  tags: ['!paste'],
};

/** Dark, by the page's `color-scheme`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** In a narrow column. */
export const Narrow: StoryObj = { globals: { width: '280' } };

/** On a page that unsets everything. */
export const HostilePage: StoryObj = { globals: { page: 'unset' } };

/** Interface texts in Vietnamese. */
export const Vietnamese: StoryObj = { globals: { language: 'vi' } };

/** Interface texts in Simplified Chinese. */
export const SimplifiedChinese: StoryObj = { globals: { language: 'zh-Hans' } };

/** Interface texts in Traditional Chinese. */
export const TraditionalChinese: StoryObj = { globals: { language: 'zh-Hant' } };

/** Interface texts in Arabic. */
export const Arabic: StoryObj = { args: { document: 'rtl' }, globals: { language: 'ar' } };
