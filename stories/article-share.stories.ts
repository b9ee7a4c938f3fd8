import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

const meta: Meta = {
  title: 'article-share',
  component: 'article-share',
  args: {
    document: undefined,
    url: 'https://news.example/transit/streetcar',
    headline: 'The streetcar that comes when you wave',
  },
};
export default meta;

/** A link to copy, mail and print; the system's own sheet where there is one. */
export const Full: StoryObj = {};

/** Every service, as plain links. */
export const EveryService: StoryObj = {
  args: { actions: 'copy email print whatsapp telegram facebook x linkedin weibo wechat qq zalo line' },
};

/** The code is made in the page when it is asked for. */
export const CodeForWeChat: StoryObj = {
  args: { actions: 'wechat weibo qq copy' },
  tags: ['!paste'],
  globals: { language: 'zh-Hans' },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('article-share')!;
    await userEvent.click(shadowRoot!.querySelector('button')!);
    await waitFor(() => expect(shadowRoot!.querySelector('[role=img]')).not.toBeNull());
  },
};

/** From a document. */
export const FromADocument: StoryObj = { args: { document: 'full', url: undefined, headline: undefined } };

/** Dark, by the page's `color-scheme`. */
export const Dark: StoryObj = { ...EveryService, globals: { scheme: 'dark' } };

/** In a narrow column. */
export const Narrow: StoryObj = { ...EveryService, globals: { width: '280' } };

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
