import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'article-author',
  component: 'article-author',
  args: {
    document: undefined,
    author: 'Ruth Okafor',
    'author-url': 'ruth.html',
    'author-image': '/pictures/portrait.svg',
    'job-title': 'Coast correspondent',
    description: 'Ruth has written about islands, harbours and the people who keep them open since 2009.',
  },
};
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {};

/** A name alone. */
export const NameAlone: StoryObj = {
  args: { 'author-image': undefined, 'job-title': undefined, description: undefined },
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
export const Arabic: StoryObj = { globals: { language: 'ar' } };
