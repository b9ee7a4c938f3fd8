import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { neverAnswers, standInServer } from './shared/stand-in-server.js';

const meta: Meta = { title: 'article-body', component: 'article-body', args: { document: 'full' } };
export default meta;

/** A text with everything that a text has. */
export const Full: StoryObj = {};

/** A larger first paragraph and a large first letter. */
export const LeadAndDropCap: StoryObj = { args: { lead: true, 'drop-cap': true } };

/** Markup that a text must not have is gone, and the words stay. */
export const Hostile: StoryObj = { args: { document: 'hostile' }, tags: ['!paste'] };

/** The text is on its way. */
export const Loading: StoryObj = {
  args: { document: undefined, src: neverAnswers },
  beforeEach: standInServer,
  tags: ['!paste'],
};

/** Dark, by the page's `color-scheme`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** In a narrow column. */
export const Narrow: StoryObj = { globals: { width: '320' } };

/** From right to left. */
export const Arabic: StoryObj = { args: { document: 'rtl' }, globals: { language: 'ar' } };
