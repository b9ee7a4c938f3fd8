import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { neverAnswers, notThere, standInServer } from './shared/stand-in-server.js';

const meta: Meta = { title: 'article-header', component: 'article-header', args: { document: 'full' } };
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('article-header')!;
    await element.loaded;
    await expect(element.shadowRoot!.querySelector('h1')).not.toBeEmptyDOMElement();
  },
};

/** No document: the attributes are all. */
export const AttributesAlone: StoryObj = {
  args: {
    document: undefined,
    kicker: 'Coast',
    headline: 'How to read a tide table',
    standfirst: 'Heights, hours and the one column that everybody gets wrong.',
  },
};

/** The section in brackets, as Chinese portals set it. */
export const Brackets: StoryObj = { args: { 'kicker-style': 'brackets' }, globals: { language: 'zh-Hans' } };

/** What is happening now. */
export const Live: StoryObj = { args: { label: 'live' } };

/** What has just happened. */
export const Breaking: StoryObj = { args: { label: 'breaking' } };

/** What somebody thinks. */
export const Opinion: StoryObj = { args: { label: 'opinion' } };

/** What somebody paid for, in words. */
export const PaidFor: StoryObj = { args: { label: 'sponsored' } };

/** A headline alone is a finished design. */
export const HeadlineAlone: StoryObj = { args: { document: 'sparse', show: 'headline' } };

/** The headline leads somewhere. */
export const Linked: StoryObj = { args: { url: 'article.html' } };

/** Large, with the picture. */
export const Feature: StoryObj = { args: { variant: 'feature' } };

/** Small, for an article that is open already. */
export const Compact: StoryObj = { args: { variant: 'compact' } };

/** What is missing leaves no trace. */
export const MissingFields: StoryObj = { args: { document: 'sparse' } };

/** A long headline with stacked diacritics. */
export const LongVietnamese: StoryObj = { args: { document: 'long' }, globals: { language: 'vi' } };

/** A long Chinese headline keeps its words whole. */
export const LongChinese: StoryObj = { args: { document: 'long Chinese' }, globals: { language: 'zh-Hans' } };

/** Markup, scripts and tricks of direction are text. */
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
