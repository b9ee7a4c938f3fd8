import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { latest, neverAnswers, notThere, standInServer } from './shared/stand-in-server.js';

const meta: Meta = { title: 'recommended-list', component: 'recommended-list', args: { document: 'full' } };
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('recommended-list')!;
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

/** A hundred items. */
export const Hundred: StoryObj = { args: { document: 'hundred' } };

/** What this reader has opened is marked: follow a link and come back. */
export const Remembered: StoryObj = {
  args: { remember: true },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('recommended-list')!;
    await list.loaded;
    list.addEventListener('article-click', (event) => event.preventDefault());
    await waitFor(() => {
      list.shadowRoot!.querySelector('a')!.click();
      return expect(list.shadowRoot!.querySelectorAll('[part~=read]').length).toBe(1);
    });
    localStorage.removeItem('article-elements:read');
  },
  tags: ['!paste'],
};

/** The document is asked for again every two minutes, as long as the page is seen. */
export const Refreshed: StoryObj = {
  args: { document: undefined, src: latest, refresh: 'PT2M' },
  beforeEach: standInServer,
  tags: ['!paste'],
};

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
