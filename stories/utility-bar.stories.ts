import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';

const links = JSON.stringify([
  { label: 'Log in', url: 'login.html' },
  { label: 'Make this my homepage', action: 'homepage' },
  { label: 'Bookmark', action: 'bookmark' },
  { label: 'Share', action: 'share' },
  { label: 'Print', action: 'print' },
  { label: 'Site map', url: 'map.html' },
]);
const meta: Meta = {
  title: 'utility-bar',
  component: 'utility-bar',
  args: { document: undefined, links },
};
export default meta;

const press =
  (name: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('utility-bar')!;
    await bar.loaded;
    const { shadowRoot } = bar;
    const button = [...shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!;
    await userEvent.click(button);
    await bar.updateComplete;
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  };

/** Links and every action. */
export const Full: StoryObj = {};

/** An action that a page can't do tells the key or the menu that does it. */
export const Bookmark: StoryObj = { tags: ['!paste'], play: press('Bookmark') };

/** The homepage is set in the browser's settings; the address of the site's first page can be copied. */
export const Homepage: StoryObj = { tags: ['!paste'], play: press('Make this my homepage') };

/** A Chinese portal's line. */
export const Portal: StoryObj = {
  args: {
    links: JSON.stringify([
      { label: '会员登录', url: 'login.html' },
      { label: '用户注册', url: 'register.html' },
      { label: '设为首页', action: 'homepage' },
      { label: '加入收藏', action: 'bookmark' },
      { label: '网站地图', url: 'map.html' },
    ]),
  },
  globals: { language: 'zh-Hans' },
};

/** Dark, by the page's `color-scheme`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** In a narrow column it wraps. */
export const Narrow: StoryObj = { globals: { width: '280' } };

/** On a page that unsets everything. */
export const HostilePage: StoryObj = { globals: { page: 'unset' } };

/** Interface texts in Vietnamese. */
export const Vietnamese: StoryObj = { ...Bookmark, globals: { language: 'vi' } };

/** Interface texts in Simplified Chinese. */
export const SimplifiedChinese: StoryObj = { ...Bookmark, globals: { language: 'zh-Hans' } };

/** Interface texts in Traditional Chinese. */
export const TraditionalChinese: StoryObj = { ...Bookmark, globals: { language: 'zh-Hant' } };

/** Interface texts in Arabic. */
export const Arabic: StoryObj = { ...Bookmark, globals: { language: 'ar' } };
