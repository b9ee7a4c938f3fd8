// What a reader sees of our elements, as plain data. Runs in the browser.
const folded = (text) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const find = (root, part) => root?.querySelector(`[part~="${part}"]`);
const textOf = (root, part) => folded(find(root, part)?.textContent) || undefined;
const momentOf = (time) => {
  const written = time?.getAttribute('datetime');
  return written ? new Date(written).toISOString() : undefined;
};
/** Publishers write addresses of other scripts in several ways. */
const pathOf = (link) => link && decodeURI(new URL(link.href).pathname);
const fileOf = (image) => image && decodeURI(image.src.split('/').at(-1)).replace(/-\d+x\d+(?=\.)/, '');
const compact = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));

/** Waits until an element has come to rest, whatever came of it. */
async function rest(element) {
  await window.customElements.whenDefined(element.localName);
  for (let turn = 0; turn < 200; turn++) {
    await element.updateComplete;
    if (!['loading', undefined].includes(element.state)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // What cleans a text comes after it.
  for (let turn = 0; turn < 100 && element.parsed?.isPending; turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
}

/** What the items of a list say. */
async function seeList(list) {
  await rest(list);
  if (list.state === 'error') return `error: ${list.shadowRoot.textContent.trim()}`;
  return [...list.shadowRoot.querySelectorAll('[part~=item]')].map((item) =>
    compact({
      headline: folded((find(item, 'link') ?? find(item, 'headline'))?.firstChild?.textContent),
      path: pathOf(find(item, 'link')),
      date: momentOf(item.querySelector('time')),
      author: textOf(item, 'author'),
      section: folded(item.querySelector('.section')?.textContent) || undefined,
      description: textOf(item, 'description'),
      image: fileOf(find(item, 'image')),
    }),
  );
}

/** What header, meta, body and tags in a box say of one article. */
async function seeArticle(box) {
  const [header, meta, body, tags] = ['header', 'meta', 'body', 'tags'].map((name) =>
    box.querySelector(`article-${name}`),
  );
  for (const element of [header, meta, body, tags]) await rest(element);
  const [inHeader, inMeta, inBody, inTags] = [header, meta, body, tags].map((element) => element.shadowRoot);
  const text = find(inBody, 'body');
  return compact({
    headline: textOf(inHeader, 'headline'),
    section: textOf(inHeader, 'kicker'),
    description: textOf(inHeader, 'standfirst'),
    date: momentOf(find(inMeta, 'date')?.querySelector('time')),
    modified: momentOf(find(inMeta, 'modified')?.querySelector('time')),
    author: folded(find(inMeta, 'author')?.querySelector('.name')?.textContent) || undefined,
    comments: textOf(inMeta, 'comments'),
    keywords: inTags.querySelector('.tag')
      ? [...inTags.querySelectorAll('.tag')].map((tag) => folded(tag.textContent))
      : undefined,
    body: text
      ? [...text.querySelectorAll('p, h2, li, figcaption')].map((piece) => folded(piece.textContent))
      : undefined,
    pictures: text ? [...text.querySelectorAll('img')].map(fileOf) : undefined,
  });
}

/** What a list says once its button was pressed until there is none, and how often that was. */
async function seeAll(list) {
  await rest(list);
  for (let turn = 0; turn < 10; turn++) {
    const before = list.shadowRoot.querySelectorAll('[part~=item]').length;
    const button = find(list.shadowRoot, 'more');
    if (!button) break;
    button.click();
    for (let wait = 0; wait < 100; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (list.shadowRoot.querySelectorAll('[part~=item]').length > before || find(list.shadowRoot, 'error')) break;
    }
  }
  return seeList(list);
}

/** What is seen of the elements in a box. */
export const see = (box, what) =>
  what === 'article' ? seeArticle(box) : (what === 'more' ? seeAll : seeList)(box.firstElementChild);
