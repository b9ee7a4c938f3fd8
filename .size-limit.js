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
  'article-author': '22.31 kB',
  'article-body': '26.91 kB',
  'article-credit': '24.32 kB',
  'article-figure': '23.23 kB',
  'article-header': '23.91 kB',
  'article-meta': '25.77 kB',
  'article-nav': '22.38 kB',
  'article-page': '53.14 kB',
  'article-share': '25.37 kB',
  'article-tags': '21.94 kB',
  'article-toc': '23.27 kB',
  'recommended-list': '32.39 kB',
  'related-list': '32.39 kB',
  'utility-bar': '27.79 kB',
};
const firstFour = ['article-header', 'article-meta', 'related-list', 'recommended-list'];

export default [
  {
    name: 'CDN file',
    path: 'dist/cdn/article-elements.js',
    disablePlugins: ['@size-limit/esbuild'],
    gzip: true,
    limit: '60.11 kB',
  },
  {
    name: 'header, meta and both lists, with Lit',
    path: 'dist/define.js',
    gzip: true,
    limit: '41.43 kB',
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
    limit: '18.90 kB',
  },
  {
    name: 'model: parseArticle',
    path: 'dist/model/index.js',
    import: '{ parseArticle }',
    modifyEsbuildConfig: atOnce,
    limit: '7.57 kB',
  },
];
