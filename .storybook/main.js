import { writePages } from '../scripts/story-pages.mjs';

// What Storybook shows beside the stories comes from the manifest, and so is as new as the last build.
writePages();

export default {
  stories: ['./start.mdx', './pages/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: '../demo/data', to: '/data' },
    { from: '../demo/pictures', to: '/pictures' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Overview' },
};
