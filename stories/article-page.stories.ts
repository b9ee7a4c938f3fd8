import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { neverAnswers, notThere, standInServer } from './shared/stand-in-server.js';

const meta: Meta = { title: 'article-page', component: 'article-page', args: { document: 'full' } };
export default meta;

/** A whole page from one document. */
export const Full: StoryObj = {};

/** As a Chinese portal sets it. */
export const Portal: StoryObj = {
  args: { 'kicker-style': 'brackets', 'recommended-layout': 'ranked' },
  globals: { language: 'zh-Hans', theme: 'portal' },
};

/** Some of the parts, in an order of the site's own. */
export const SomeParts: StoryObj = { args: { show: 'meta header body related' } };

/** What is missing leaves no trace. */
export const MissingFields: StoryObj = { args: { document: 'sparse' } };

/** Markup, scripts and tricks of direction are text. */
export const Hostile: StoryObj = { args: { document: 'hostile' } };

/** The document is on its way. */
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
export const Narrow: StoryObj = { globals: { width: '320' } };

/** From right to left. */
export const Arabic: StoryObj = { args: { document: 'rtl' }, globals: { language: 'ar' } };

/** In a language whose interface texts are fetched. */
export const Japanese: StoryObj = { args: { document: 'Japanese' }, globals: { language: 'ja' } };

/** The same from right to left. */
export const Hebrew: StoryObj = { args: { document: 'Hebrew' }, globals: { language: 'he' } };
