// What scripts/new-element.mjs writes.

const element = (tag, name) => `import { ArticleElement } from '../../base/article-element.js';
import { type CSSResult, html, ifDefined, property } from '../../lit.js';
import type { Article } from '../../model/article.js';
import { languageAttributes } from '../../render/text-language.js';
import { styles } from './${tag}.styles.js';

export type { ArticleErrorEvent, ArticleLoadEvent } from '../../base/events.js';

/**
 * Shows the headline of an article, until it shows something else.
 *
 * @tag ${tag}
 * @summary Shows the headline of an article.
 * @attr {string} article - The document as JSON text.
 * @csspart headline - The headline.
 * @csspart error - The sentence that tells of a failure.
 * @csspart action - The button to try again.
 * @reads headline - The headline.
 * @reads inLanguage - The language of the text, where it is not the page's.
 * @accessibility The text carries its own language.
 */
export class ${name} extends ArticleElement {
  static override readonly tag: string = '${tag}';
  static override styles: CSSResult[] = [...ArticleElement.styles, styles];
  protected static override readonly overlay = ['headline'];

  /** The headline, in place of the document's. */
  @property() headline?: string;

  protected override isEmpty({ headline }: Article): boolean {
    return !headline;
  }

  protected override content({ headline, inLanguage }: Article): unknown {
    const { lang, dir } = languageAttributes({ own: inLanguage, around: this.language });
    return html\`<p class="headline" part="headline" lang=\${ifDefined(lang)} dir=\${ifDefined(dir)}>\${headline}</p>\`;
  }

  protected override placeholder(): unknown {
    return html\`<p class="headline"><span class="bar"></span></p>\`;
  }
}
`;

const styles = () => `import { css } from '../../lit.js';

export const styles = css\`
  .headline {
    font-family: var(--article-font-headline, inherit);
    font-weight: var(--_weight-headline);
    line-height: var(--_lh-headline);
  }
\`;
`;

const define = (tag, name) => `import { ${name} } from './${tag}.js';

${name}.define();

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

const test = (tag) => `import { expect } from '@open-wc/testing';
import { parts, partText, problemsOf, recordConsole, show } from '../helpers/show.js';

describe('${tag}', () => {
  const said = recordConsole();

  it('shows the headline of its document, whichever way it comes', async () => {
    const article = { headline: 'How to read a tide table' };
    const json = JSON.stringify(article);
    const shown = [
      await show('${tag}', {}, { properties: { article } }),
      await show('${tag}', { article: json }),
      await show('${tag}', {}, { children: \`<script type="application/json">\${json}</script>\` }),
      await show('${tag}', { headline: article.headline }),
    ];
    for (const { el } of shown) {
      expect(partText(el, 'headline')).to.equal(article.headline);
      await expect(el).to.be.accessible();
    }
    expect(said.warnings).to.deep.equal([]);
  });

  it('lets an attribute win over the document', async () => {
    const { el } = await show('${tag}', { headline: 'mine' }, { properties: { article: { headline: 'theirs' } } });
    expect(partText(el, 'headline')).to.equal('mine');
  });

  it('leaves no trace where there is nothing to show', async () => {
    const { el } = await show('${tag}');
    expect(parts(el, 'headline')).to.deep.equal([]);
    expect(el.getBoundingClientRect().height).to.equal(0);
  });

  it('runs from the right in Arabic, in its own language', async () => {
    const article = { headline: 'عنوان', inLanguage: 'ar' };
    const { el } = await show('${tag}', {}, { properties: { article } });
    const [headline] = parts(el, 'headline');
    expect([headline!.lang, headline!.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('says what is wrong with its data, and throws nothing', async () => {
    const { el, loads } = await show('${tag}', { 'time-zone': 'Nowhere/At_All', headline: 'still here' });
    expect(loads.map(problemsOf)).to.deep.equal([['bad-time-zone time-zone']]);
    expect(partText(el, 'headline')).to.equal('still here');
  });

  it('is the same after it was moved', async () => {
    const { el } = await show('${tag}', { headline: 'again' });
    const { parentElement } = el;
    el.remove();
    parentElement!.append(el);
    await el.updateComplete;
    expect(partText(el, 'headline')).to.equal('again');
  });
});
`;

const stories = (tag) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: '${tag}', component: '${tag}', args: { document: 'full' } };
export default meta;

/** Everything that it can show. */
export const Full: StoryObj = {};

/** What is missing leaves no trace. */
export const MissingFields: StoryObj = { args: { document: 'sparse' } };

/** Nothing to show leaves no trace. */
export const Empty: StoryObj = { args: { document: undefined } };

/** Dark, by the page's \`color-scheme\`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** In a narrow column. */
export const Narrow: StoryObj = { args: { document: 'long' }, globals: { language: 'vi', width: '280' } };

/** On a page that unsets everything. */
export const HostilePage: StoryObj = { globals: { page: 'unset' } };

/** From the right. */
export const RightToLeft: StoryObj = { args: { document: 'rtl' }, globals: { language: 'ar' } };
`;

const example = (tag) => `<${tag} lang="en" headline="How to read a tide table"></${tag}>`;

const demo = (tag) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${tag}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="pictures/icon.svg" />
    <link rel="stylesheet" href="../dist/fallback.css" />
    <link rel="stylesheet" href="demo.css" />
    <script type="module" src="../dist/cdn/article-elements.js"></script>
    <script type="module" src="show-source.js"></script>
  </head>
  <body>
    <header>
      <p class="back"><a href="index.html">All demo pages</a></p>
      <h1>${tag}</h1>
    </header>
    <main>
      <section>
        <h2>Attributes only</h2>
        <div class="example"><div class="live">${example(tag)}</div></div>
      </section>
      <section>
        <h2>JSON in the page</h2>
        <div class="example">
          <div class="live">
            <${tag} lang="en">
              <script type="application/json">{ "headline": "How to read a tide table" }</script>
            </${tag}>
          </div>
        </div>
      </section>
      <section>
        <h2>JSON by URL</h2>
        <div class="example"><div class="live"><${tag} lang="en" src="data/dark-skies.json"></${tag}></div></div>
      </section>
    </main>
  </body>
</html>
`;

/** Every file of a new element, by its path. */
export const filesFor = (tag, name) => ({
  [`src/elements/${tag}/${tag}.ts`]: element(tag, name),
  [`src/elements/${tag}/${tag}.styles.ts`]: styles(),
  [`src/elements/${tag}/define.ts`]: define(tag, name),
  [`tests/elements/${tag}.test.ts`]: test(tag),
  [`stories/${tag}.stories.ts`]: stories(tag),
  [`demo/${tag}.html`]: demo(tag),
});
