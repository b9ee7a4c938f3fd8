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
  'article-header': '28 kB',
};
const firstFour = ['article-header', 'article-meta', 'related-list', 'recommended-list'];

export default [
  {
    name: 'CDN file',
    path: 'dist/cdn/article-elements.js',
    disablePlugins: ['@size-limit/esbuild'],
    gzip: true,
    limit: '64 kB',
  },
  {
    name: 'header, meta and both lists, with Lit',
    path: 'dist/define.js',
    gzip: true,
    limit: '40 kB',
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
    limit: gates[tag] ?? '40 kB',
  })),
  {
    name: 'article-header, without Lit',
    path: defineOf('article-header'),
    ignore: ['lit'],
    modifyEsbuildConfig: atOnce,
    limit: '22 kB',
  },
  {
    name: 'model: parseArticle',
    path: 'dist/model/index.js',
    import: '{ parseArticle }',
    modifyEsbuildConfig: atOnce,
    limit: '10 kB',
  },
];
