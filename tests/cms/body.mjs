// The posts' texts as editors would have them: HTML with WordPress's blocks, or Markdown.
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const inlineHtml = (text) =>
  escape(text)
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');

const plain = (text) => text.replaceAll('**', '').replaceAll(/\[(.+?)\]\(.+?\)/g, '$1');

const htmlOf = {
  paragraph: ({ text }) => `<!-- wp:paragraph -->\n<p>${inlineHtml(text)}</p>\n<!-- /wp:paragraph -->`,
  heading: ({ text }) => `<!-- wp:heading -->\n<h2>${escape(text)}</h2>\n<!-- /wp:heading -->`,
  quote: ({ text }) =>
    `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>${escape(text)}</p></blockquote>\n<!-- /wp:quote -->`,
  list: ({ items }) =>
    `<!-- wp:list -->\n<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>\n<!-- /wp:list -->`,
  // Where it goes; WordPress knows its address once it has it.
  image: ({ file }) => `<!-- ${file} -->`,
};

/** A text in WordPress's blocks. */
export const blocksOf = ({ body }) => body.map((block) => htmlOf[block.type](block)).join('\n\n');

const markdownOf = {
  paragraph: ({ text }) => text.replaceAll('<', '&lt;'),
  heading: ({ text }) => `## ${text}`,
  quote: ({ text }) => `> ${text}`,
  list: ({ items }) => items.map((item) => `- ${item}`).join('\n'),
};

/** A text in Markdown; a picture is whatever the generator has for it. */
export const markdownTextOf = ({ body }, pictureOf) =>
  body.map((block) => (block.type === 'image' ? pictureOf(block) : markdownOf[block.type](block))).join('\n\n');

/** The pictures in a post's text. */
export const figuresOf = ({ body }) => body.filter(({ type }) => type === 'image');

/** The texts that a reader gets, piece by piece. */
export const textsOf = ({ body }) =>
  body.flatMap(({ type, text, items, caption }) => (type === 'list' ? items : [plain(caption ?? text)]));
