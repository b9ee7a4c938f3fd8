import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'article-nav',
  component: 'article-nav',
  args: {
    document: undefined,
    'previous-url': 'night-train.html',
    'previous-headline': 'Why the night train is coming back, one timetable at a time',
    'next-url': 'bread.html',
    'next-headline': 'What a dry autumn does to the price of bread',
  },
};
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {};

/** One way only. */
export const NextAlone: StoryObj = { args: { 'previous-url': undefined, 'previous-headline': undefined } };

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
export const Arabic: StoryObj = { globals: { language: 'ar' } };
