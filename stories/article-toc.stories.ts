import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { element } from '../.storybook/render.js';

const headings: readonly (readonly [level: number, text: string])[] = [
  [2, 'A timetable around a spelling test'],
  [2, 'What the crossing costs'],
  [3, 'Per pupil and year'],
  [3, 'Who pays, and who decided that they should'],
  [2, 'Three ways to stop a boat'],
  [2, 'The forty-first winter'],
];
const articleBody = headings.flatMap(([level, text]) => [
  { type: 'heading', level, text },
  { type: 'paragraph', text: 'The crossing times hang in the school corridor, and nobody is late.' },
]);

const meta: Meta = {
  title: 'article-toc',
  component: 'article-toc',
  args: { document: undefined },
  // The code that a story shows is the contents alone; the text stands below.
  tags: ['!paste'],
  render: (args) => html`${element('article-toc', args)}<article-body .article=${{ articleBody }}></article-body>`,
};
export default meta;

/** The headings of the text below. */
export const Full: StoryObj = {};

/** The highest level only. */
export const OneLevel: StoryObj = { args: { levels: '2' } };

/** No heading is seen. */
export const NoHeading: StoryObj = { args: { heading: '' } };

/** In a narrow column one row that unfolds. */
export const Narrow: StoryObj = { globals: { width: '280' } };

/** In a side column, not folded. */
export const SideColumn: StoryObj = { args: { open: true }, globals: { width: '280' } };

/** Dark, by the page's `color-scheme`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

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
