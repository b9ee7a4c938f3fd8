// Storybook's pages on each element that has stories, written from the manifest when Storybook starts: Data, Styling, Accessibility.
// The first page, Overview, is Storybook's own.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import {
  accessibilitySection,
  attributeTable,
  eventSection,
  fieldSection,
  memberSection,
  readElements,
  styleSections,
} from './manifest-tables.mjs';

const folder = '.storybook/pages';

const routes = `Every element takes the same document; the first of these that is present counts:

1. the property \`article\`, on lists \`items\`
2. the attribute \`article\` or \`items\`, as JSON text
3. a child \`<script type="application/json">\` or \`application/ld+json\`
4. the attribute \`src\`, a URL

Single attributes lie over it, field by field. The keys are schema.org's; aliases of CMSs and feeds are known.`;

const pages = {
  Data: (element) => `${routes}

${fieldSection(element)}

## Attributes

${attributeTable(element.attributes)}

${memberSection(element)}
${eventSection(element)}`,
  Styling: (
    element,
  ) => `The element takes the font, size and colours of the page. What is below is what a page may hold on to.

${styleSections(element)}`,
  Accessibility: (element) => accessibilitySection(element).replace('## Accessibility', ''),
};

/** One file a page; the folder is not kept in the repository. */
export function writePages() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const element of readElements()) {
    const { tagName } = element;
    if (!existsSync(`stories/${tagName}.stories.ts`)) continue;
    for (const [name, write] of Object.entries(pages))
      writeFileSync(
        `${folder}/${tagName}.${name.toLowerCase()}.mdx`,
        `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import * as stories from '../../stories/${tagName}.stories.ts';

<Meta of={stories} name="${name}" />

# ${tagName}: ${name.toLowerCase()}

<Markdown>{${JSON.stringify(write(element))}}</Markdown>
`,
      );
  }
}
