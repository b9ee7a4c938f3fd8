import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'article-tags',
  component: 'article-tags',
  args: {
    document: undefined,
    keywords: '[{"name":"Ferries","url":"ferries.html"},{"name":"Schools","url":"schools.html"},"Islands"]',
  },
};
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {};

/** Keywords without pages are words. */
export const WordsAlone: StoryObj = { args: { keywords: 'Ferries, Schools, Islands' } };

/** No heading is seen. */
export const NoHeading: StoryObj = { args: { heading: '' } };

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
