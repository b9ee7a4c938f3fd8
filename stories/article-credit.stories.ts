import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'article-credit',
  component: 'article-credit',
  args: {
    document: undefined,
    editor: 'Maren Voss',
    contributor: 'Piet Larsen',
    correction: 'An earlier version gave the length of the ferry as 32 metres. It is 23.',
    'ai-disclosure': 'assisted',
  },
};
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {};

/** The responsible editor. */
export const EditorAlone: StoryObj = {
  args: { contributor: undefined, correction: undefined, 'ai-disclosure': undefined },
};

/** From a document. */
export const FromADocument: StoryObj = {
  args: {
    document: 'full',
    editor: undefined,
    contributor: undefined,
    correction: undefined,
    'ai-disclosure': undefined,
  },
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
