// What is loaded at once. A gate is the measured size and 2 %: it only falls.
import { readdirSync } from 'node:fs';

/** What `import()` brings comes later, if at all, in a file of its own. */
const laterApart = {
  name: 'later-apart',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { external: true, path: './later.js' } : null,
    );
  },
};
const atOnce = (config) => ({ ...config, format: 'esm', plugins: [laterApart] });
const defineOf = (tag) => `dist/elements/${tag}/define.js`;

/** Elements by what they weigh, with Lit, each alone. */
const gates = {
  'article-author': '22.23 kB',
  'article-body': '26.12 kB',
  'article-credit': '24.21 kB',
  'article-figure': '22.96 kB',
  'article-header': '23.70 kB',
  'article-meta': '25.37 kB',
  'article-nav': '22.26 kB',
  'article-page': '50.04 kB',
  'article-share': '24.52 kB',
  'article-tags': '21.79 kB',
  'article-toc': '23.05 kB',
  'recommended-list': '32.71 kB',
  'related-list': '32.65 kB',
  'utility-bar': '25.62 kB',
};
const firstFour = ['article-header', 'article-meta', 'related-list', 'recommended-list'];

export default [
  {
    name: 'CDN file',
    path: 'dist/cdn/article-elements.js',
    disablePlugins: ['@size-limit/esbuild'],
    gzip: true,
    limit: '56.37 kB',
  },
  {
    name: 'header, meta and both lists, with Lit',
    path: 'dist/define.js',
    gzip: true,
    limit: '40.88 kB',
    modifyEsbuildConfig: (config) => ({
      ...atOnce(config),
      entryPoints: undefined,
      stdin: { contents: firstFour.map((tag) => `import './${defineOf(tag)}';`).join(''), resolveDir: '.' },
    }),
  },
  ...readdirSync('src/elements').map((tag) => ({
    name: `${tag}, with Lit`,
    path: defineOf(tag),
    modifyEsbuildConfig: atOnce,
    // A new element starts without a gate of its own.
    limit: gates[tag] ?? '60 kB',
  })),
  {
    name: 'article-header, without Lit',
    path: defineOf('article-header'),
    ignore: ['lit'],
    modifyEsbuildConfig: atOnce,
    limit: '18.60 kB',
  },
  {
    name: 'model: parseArticle',
    path: 'dist/model/index.js',
    import: '{ parseArticle }',
    modifyEsbuildConfig: atOnce,
    limit: '7.57 kB',
  },
];
