// What the build takes out of modules, and that it did so in every one that is shipped.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';
import { shrink } from '../../scripts/shrink.mjs';

const fill = '${';

test('style sheets lose white space and comments, also where TypeScript has set a space before them', () => {
  for (const space of ['', ' ']) {
    const code = `const sheet = css${space}\`\n  /* why */\n  .a,\n  .b > p {\n    margin: 0.5em calc(1em + 2px);\n  }\n\`;\nnext();`;
    assert.equal(
      minifyTemplates(code).replaceAll('\n', ''),
      `const sheet = css${space}\`.a,.b>p{margin:.5em calc(1em + 2px)}\`;next();`,
    );
  }
});

test('markup keeps a space where a line broke, also in templates within templates', () => {
  const code = `html\`<p\n    class="a"\n  >\n    ${fill}list.map((one) => html\`\n      <b>${fill}one}</b>\n    \`)}\n  </p>\`;`;
  assert.equal(
    minifyTemplates(code).replaceAll('\n', ''),
    `html\`<p class="a" > ${fill}list.map((one) => html\` <b>${fill}one}</b> \`)} </p>\`;`,
  );
});

test('what is no template of Lit stays as it is', () => {
  const code = "const text = `a\n  b`; // css`\n  x`\nconst same = 'html`\\n  `';";
  assert.equal(minifyTemplates(code), code);
});

test('what follows a template stays on its line', () => {
  const code = `render(html\`<p>\n  ${fill}one}\n</p>\`);\nlast();`;
  assert.equal(minifyTemplates(code).split('\n').indexOf('last();'), code.split('\n').indexOf('last();'));
});

test('properties are declared without decorators, and any other decorator stops the build', () => {
  const decorated = (decorator, name = 'one') =>
    `__decorate([\n    ${decorator}\n], Example.prototype, "${name}", void 0);\n`;
  const declared = (...decorators) => shrink(`${decorators.join('')}last();`);
  const both = declared(decorated("property({ attribute: 'other', ...flag })"), decorated('property()', 'two'));
  assert.equal(
    both.replace(/\n+/g, ' '),
    "Example.properties = { one: { attribute: 'other', ...flag }, two: {} }; last();",
  );
  assert.equal(both.split('\n').indexOf('last();'), 6);
  assert.throws(() => declared(decorated('query()')), /query/);
  assert.throws(() => declared(decorated('property()'), decorated('query()')), /query/);
});

test('an attribute that has the name of its property is not written', () => {
  const optionsOf = (options, name) =>
    /\{ \w+: (.*) \};/.exec(
      shrink(`__decorate([\n    property(${options})\n], Example.prototype, "${name}", void 0);\n`),
    )[1];
  assert.equal(optionsOf("{ attribute: 'view-count' }", 'viewCount'), '{}');
  assert.equal(optionsOf("{ attribute: 'view-count', ...flag }", 'viewCount'), 'flag');
  assert.equal(optionsOf("{ attribute: 'min', ...wholeNumber(1, 6) }", 'min'), 'wholeNumber(1, 6)');
  assert.equal(
    optionsOf("{ attribute: 'cross', type: Boolean }", 'crossOrigin'),
    "{ attribute: 'cross', type: Boolean }",
  );
});

test('no module is shipped with line breaks in its templates', () => {
  const root = new URL('../../dist/', import.meta.url);
  const modules = readdirSync(root, { recursive: true }).filter((file) => /^(?!cdn).*\.js$/.test(file));
  let templates = 0;
  for (const file of modules) {
    const code = readFileSync(new URL(file, root), 'utf8');
    for (const [template] of code.matchAll(/\b(?:css|html) ?`[^`$]*/g)) {
      templates++;
      assert.ok(!template.includes('\n'), `${file}: ${template}`);
    }
  }
  assert.ok(templates > 100, `${templates} templates`);
});
