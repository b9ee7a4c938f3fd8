import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'article-figure',
  component: 'article-figure',
  args: {
    document: undefined,
    'image-url': '/pictures/bridge.svg',
    alt: 'A rope bridge over a gorge',
    caption: 'The bridge is checked once a year, with a hammer.',
    credit: 'Drawing: the editors',
    width: '600',
    height: '400',
  },
};
export default meta;

/** A picture, what it shows, and whose it is. */
export const Full: StoryObj = {};

/** A picture alone. */
export const PictureAlone: StoryObj = { args: { caption: undefined, credit: undefined } };

/** Dark, by the page's `color-scheme`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** In a narrow column. */
export const Narrow: StoryObj = { globals: { width: '280' } };

/** From right to left. */
export const Arabic: StoryObj = { globals: { language: 'ar' } };
