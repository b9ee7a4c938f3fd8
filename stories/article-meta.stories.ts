import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { neverAnswers, notThere, standInServer } from './shared/stand-in-server.js';

const meta: Meta = { title: 'article-meta', component: 'article-meta', args: { document: 'full' } };
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('article-meta')!;
    await element.loaded;
    await expect(element.shadowRoot!.querySelector('time')).toHaveAttribute('datetime');
  },
};

/** No document: the attributes are all. */
export const AttributesAlone: StoryObj = {
  args: {
    document: undefined,
    author: 'Ruth Okafor',
    'author-url': 'ruth.html',
    'date-published': '2025-01-11T06:16:39Z',
    'view-count': '978',
    'reading-time': '7',
  },
};

/** What is shown, and in which order. */
export const InOrder: StoryObj = { args: { show: 'date author' } };

/** The day without the time. */
export const DateOnly: StoryObj = { args: { 'date-format': 'date' } };

/** The machine's form. */
export const Machine: StoryObj = { args: { 'date-format': 'iso' } };

/** Short styles, as in Intl. */
export const Short: StoryObj = { args: { 'date-style': 'short', 'time-style': 'short', 'hour-cycle': 'h23' } };

/** An old article says so. */
export const Old: StoryObj = {
  args: { document: undefined, author: 'Ruth Okafor', 'date-published': '2019-01-11', 'age-notice': 'P1Y' },
};

/** A date that nobody can read is shown as it is. */
export const UnreadableDate: StoryObj = {
  args: { document: undefined, author: 'Ruth Okafor', 'date-published': 'the other day' },
};

/** What is missing leaves no trace. */
export const MissingFields: StoryObj = { args: { document: 'sparse' } };

/** Markup and scripts are text. */
export const Hostile: StoryObj = { args: { document: 'hostile' } };

/** Nothing to show leaves no trace. */
export const Empty: StoryObj = { args: { document: undefined } };

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
