import { expect } from '@open-wc/testing';
import { loadExtra } from '../../src/list/extras.js';
import type { ListElement } from '../../src/list/list-element.js';
import { folded, moment, part, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { until } from '../helpers/until.js';

type Loose = Record<string, unknown>;
const picture = '/demo/pictures/bridge.svg';
const items: readonly Loose[] = [
  {
    headline: 'A bridge for bicycles',
    url: '/bridge',
    articleSection: 'City',
    datePublished: '2025-01-11T06:16:39Z',
    viewCount: 12_978,
    author: [{ name: 'Ann', url: '/ann' }, 'Bo'],
    image: { url: picture, alt: 'A bridge', width: 600, height: 400, srcset: `${picture}?2 900w` },
    duration: 'PT3M20S',
    media: 'video',
  },
  { headline: 'Kites over the bay', url: '/kites' },
];
const card = `
  <template slot="item">
    <article part="card">
      <img part="image" data-src="image.url">
      <h3 part="title"><a part="link" data-href="url" data-text="headline">Headline</a></h3>
      <p part="more" class="more item"><span part="section" data-text="articleSection"></span>
        <time part="date" data-text="datePublished"></time>
        <span part="views" data-text="viewCount"></span>
        <a part="author" data-href="author.url" data-text="author"></a></p>
    </article>
  </template>`;
const list = async (
  children: string,
  attributes: Record<string, string | true> = {},
  { given = items, lang = 'en', dir = '' }: { given?: unknown; lang?: string; dir?: string } = {},
) => {
  const content = `<script type="application/json">${JSON.stringify(given)}</script>${children}`;
  const shown = await show('related-list', attributes, { children: content, lang, ...(dir && { dir }) });
  // Its code comes later.
  await shown.el.loaded;
  return shown;
};
const problemsIn = async (children: string, attributes = {}): Promise<string[]> =>
  problemsOf((await list(`<template slot="item">${children}</template>`, attributes)).loads[0]);
const rowsOf = (el: Element): string[] => parts(el, 'item').map((row) => folded(row.innerText));

describe('the template of a list', () => {
  recordConsole();

  it('is the markup of each item, filled by its binding attributes, in HTML alone', async () => {
    const { el, loads } = await list(card);
    expect(loads[0]!.problems).to.deep.equal([]);
    expect(texts(el, 'title')).to.deep.equal(['A bridge for bicycles', 'Kites over the bay']);
    expect(parts(el, 'link').map((link) => (link as HTMLAnchorElement).pathname)).to.deep.equal(['/bridge', '/kites']);
    const image = part(el, 'image') as HTMLImageElement;
    const said = ['src', 'alt', 'width', 'height', 'loading'].map((name) => image.getAttribute(name));
    expect(said).to.deep.equal([location.origin + picture, 'A bridge', '600', '400', 'eager']);
    expect(image.width / image.height, 'its place').to.be.closeTo(1.5, 0.01);
    expect(image.width).to.be.greaterThan(100);
    expect(image.srcset).to.include('?2 900w');
    expect(image.sizes).to.equal('8em');
    expect(el.shadowRoot!.querySelectorAll('li')).to.have.length(2);
    expect(el.shadowRoot!.querySelector('.list')!.innerHTML).not.to.include('data-');
    await expect(el).to.be.accessible();
  });

  it('shows dates, counts and names as readers of the language write them', async () => {
    const { el } = await list(card);
    expect(['section', 'date', 'views', 'author'].map((name) => texts(el, name)[0])).to.deep.equal([
      'City',
      'Jan 11, 2025',
      '12,978',
      'Ann and Bo',
    ]);
    expect(part(el, 'date')!.getAttribute('datetime')).to.equal('2025-01-11T06:16:39Z');
    const { el: german } = await list(card, { 'time-zone': 'UTC' }, { lang: 'vi' });
    expect(['date', 'views', 'author'].map((name) => texts(german, name)[0])).to.deep.equal([
      '11/1/2025',
      '12.978',
      'Ann và Bo',
    ]);
    const { el: words } = await list(
      '<template slot="item"><b part="media" data-text="media"></b> <i part="length" data-text="duration"></i></template>',
    );
    expect([...texts(words, 'media'), ...texts(words, 'length')].map((text) => text.replace(/,/g, ''))).to.deep.equal([
      'Video',
      '3 min 20 sec',
    ]);
  });

  it('leaves no element empty: what an item has not is not there', async () => {
    const { el } = await list(card);
    const [, second] = parts(el, 'item');
    expect(second!.querySelectorAll('img, time, span, [part=author]')).to.have.length(0);
    expect(folded(second!.textContent)).to.equal('Kites over the bay');
  });

  it('shows an element only where a field is there, or only where it is not', async () => {
    const { el } = await list(`<template slot="item">
      <b data-text="headline"></b>
      <i data-if="image"><em data-text="viewCount"></em> with</i>
      <i data-unless="image">without</i>
      <i data-if="commentCount">comments</i>
    </template>`);
    expect(rowsOf(el)).to.deep.equal(['A bridge for bicycles 12,978 with', 'Kites over the bay without']);
  });

  it('knows the fields by all the names that documents may give them', async () => {
    const { el, loads } = await list(
      '<template slot="item"><a data-href="link" data-text="title"></a> <b data-text="category"></b></template>',
    );
    expect(rowsOf(el)).to.deep.equal(['A bridge for bicycles City', 'Kites over the bay']);
    expect(loads[0]!.problems).to.deep.equal([]);
  });

  it('that is an <li> is the item itself', async () => {
    const { el } = await list(
      '<template slot="item"><li class="wide" part="wide"><a data-href="url" data-text="headline"></a></li></template>',
    );
    expect(parts(el, 'wide')).to.deep.equal(parts(el, 'item'));
    expect(part(el, 'item')!.parentElement!.localName).to.equal('ul');
    expect(el.shadowRoot!.querySelectorAll('li')).to.have.length(2);
  });

  it('is not shown, and stands for no item of a list that is made of links', async () => {
    const links = '<a href="/one">One</a> <a href="/two">Two</a>';
    const { el, loads } = await show(
      'related-list',
      {},
      { children: `${links}<template slot="item"><a data-href="url" data-text="headline"></a> read</template>` },
    );
    await el.loaded;
    expect(rowsOf(el)).to.deep.equal(['One read', 'Two read']);
    expect(loads.map(({ route }) => route)).to.deep.equal(['light-dom']);
    expect(el.querySelector('template')!.offsetHeight).to.equal(0);
  });

  it('can have a picture of several sources, and the list’s own where an item has none', async () => {
    const { el } = await list(
      '<template slot="item"><picture><source data-src="image" media="(width > 1px)"><img data-src="image" alt="" width="90" height="60"></picture></template>',
      { 'fallback-image': '/demo/pictures/kites.svg' },
    );
    const [first, second] = parts(el, 'item');
    expect(first!.querySelector('source')!.srcset).to.include('?2 900w');
    const image = first!.querySelector('img')!;
    expect([image.alt, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['', '90', '60']);
    expect(second!.querySelector('img')!.src).to.match(/kites\.svg$/);
    image.dispatchEvent(new Event('error'));
    expect(image.src).to.match(/kites\.svg$/);
  });

  it('leaves a small picture of the site’s own small', async () => {
    const { el } = await list(`<template slot="item"><img src="${picture}" width="20" height="20" alt="">B</template>`);
    const image = el.shadowRoot!.querySelector('img')!;
    // As high as it is wide until it comes, and then of its own shape.
    expect(image.width).to.equal(20);
    expect(image.height).to.be.at.most(20);
  });

  it('gives a picture that does not come its words, and the row its shape', async () => {
    const { el } = await list('<template slot="item"><img part="image" data-src="image"><b>B</b></template>');
    const row = part(el, 'item')!;
    part(el, 'image')!.dispatchEvent(new Event('error'));
    expect(folded(row.textContent)).to.equal('A bridgeB');
    expect(row.querySelector('.broken')).to.equal(null);
  });
});

describe('what holds in every markup of an item', () => {
  recordConsole();
  const paid = [{ headline: 'Boats', url: '/boats', sponsor: 'Boats Ltd' }, items[1]];

  it('is that it says who paid for it, before the headline, and that search engines are told', async () => {
    const { el } = await list(card, {}, { given: paid });
    const [badge] = parts(el, 'badge');
    expect(folded(badge!.textContent)).to.equal('Paid for by Boats Ltd');
    expect(parts(el, 'badge')).to.have.length(1);
    const [title] = parts(el, 'title');
    expect(badge!.compareDocumentPosition(title!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(title!.contains(badge!)).to.equal(false);
    const relations = parts(el, 'link').map((link) => (link as HTMLAnchorElement).rel);
    expect(relations).to.deep.equal(['sponsored nofollow noopener', '']);
  });

  for (const [where, label, own] of [
    ['before the headline', '<i data-text="label" part="own"></i><b data-text="headline"></b>', true],
    ['after it', '<b data-text="headline"></b><i data-text="label" part="own"></i>', false],
    ['hidden', '<p hidden><i data-text="label" part="own"></i></p><b data-text="headline"></b>', false],
    ['where nothing is', '<p data-if="image"><i data-text="label"></i></p><b data-text="headline"></b>', false],
    ['without a headline', '<i data-text="label" part="own"></i>', true],
    ['nowhere', 'Read', false],
  ] as const)
    it(`is not said twice where the template says it: ${where}`, async () => {
      const { el } = await list(`<template slot="item">${label}</template>`, {}, { given: paid });
      expect(parts(el, 'badge')).to.have.length(own ? 0 : 1);
      if (own) expect(texts(el, 'own')).to.deep.equal(['Paid for by Boats Ltd']);
      expect(rowsOf(el)[0]).to.match(own || where === 'after it' ? /Boats Ltd/ : /^Paid for by Boats Ltd/);
    });

  it('keeps what the template says of a link, but nothing that would undo it', async () => {
    const link = (words: string) =>
      `<template slot="item"><a ${words} data-href="url" data-text="headline"></a></template>`;
    const relOf = async (words: string, attributes = {}): Promise<string> => {
      const { el } = await list(link(words), attributes, { given: paid });
      return el.shadowRoot!.querySelector('a')!.rel;
    };
    expect(await relOf('rel="bookmark opener"')).to.equal('sponsored nofollow noopener bookmark');
    const { el } = await list(link('href="#" rel="author"'), { 'link-target': '_blank' });
    const first = el.shadowRoot!.querySelector('a')!;
    expect([first.rel, first.target]).to.deep.equal(['noopener author', '_blank']);
    const { el: without } = await list(link('href="#"'), {}, { given: [{ headline: 'Nowhere' }] });
    expect(without.shadowRoot!.querySelector('a')!.hasAttribute('href')).to.equal(false);
  });

  it('is that a link to another site says so', async () => {
    const given = [{ headline: 'Elsewhere', url: 'https://other.example/x' }, items[0]];
    const { el } = await list(card, {}, { given });
    const marks = parts(el, 'link').map((link) => link.querySelectorAll('[role=img]').length);
    expect(marks).to.deep.equal([1, 0]);
  });

  it('is that an item leads where its link leads, wherever else another one does', async () => {
    const first = `<template slot="item"><a part="by" data-href="author.url" data-text="author"></a>
      <p part="text" class="item">Text <button type="button">Save</button></p><a part="link" data-href="url" data-text="headline"></a></template>`;
    const { el, clicks } = await list(first, { 'list-id': 'own' });
    const followed: string[] = [];
    el.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link && !event.defaultPrevented) followed.push(link.pathname);
      event.preventDefault();
    });
    part(el, 'text')!.click();
    part(el, 'by')!.click();
    el.shadowRoot!.querySelector('button')!.click();
    expect(followed).to.deep.equal(['/bridge', '/ann']);
    expect(clicks.map(({ position, listId, item }) => [position, listId, item.headline])).to.deep.equal(
      Array(2).fill([1, 'own', 'A bridge for bicycles']),
    );
    const [row, other] = parts(el, 'item');
    expect([getComputedStyle(row!).cursor, other!.querySelectorAll('a').length]).to.deep.equal(['pointer', 1]);
  });

  it('is that a link without an address is text, and the item leads where it leads beside it as well', async () => {
    const given = [{ headline: 'Kites', url: '/kites' }, { headline: 'Nowhere' }];
    const { el, clicks } = await list(
      '<template slot="item"><a part="link" data-href="url" data-text="headline"></a> <a part="talk" data-href="commentUrl">Talk</a></template>',
      {},
      { given },
    );
    const followed: string[] = [];
    el.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
      if (link) followed.push((link as HTMLAnchorElement).pathname);
      event.preventDefault();
    });
    for (const talk of parts(el, 'talk')) talk.click();
    parts(el, 'link')[1]!.click();
    expect(followed).to.deep.equal(['/kites']);
    expect(clicks.map(({ item }) => item.headline)).to.deep.equal(['Kites']);
  });

  it('is that items tell when they were seen', async () => {
    const { el } = await list(card, { 'list-id': 'own' });
    const seen: unknown[] = [];
    el.addEventListener('article-impression', ({ position, item }) => seen.push([position, item.headline]));
    await until(() => seen.length >= 2);
    expect(seen).to.deep.include([1, 'A bridge for bicycles']);
  });

  it('is that what was opened is marked', async () => {
    localStorage.clear();
    const given = [{ headline: 'Opened in its own markup', url: '/own-markup' }];
    const { el } = await list(card, { remember: true }, { given });
    el.addEventListener('click', (event) => event.preventDefault());
    await loadExtra('readState');
    part(el, 'link')!.click();
    expect(texts(el, 'title')).to.deep.equal(['Opened in its own markup (already read)']);
    expect(parts(el, 'read')).to.deep.equal(parts(el, 'item'));
    localStorage.clear();
  });

  it('is that focus goes to the first new item', async () => {
    const given = Array.from({ length: 5 }, (_, index) => ({ headline: `${index}`, url: `/${index}` }));
    const { el } = await list(
      card.replace('<h3', '<a class="more" href="/all">All</a><h3'),
      { 'load-more': 'manual', 'page-size': '2' },
      { given },
    );
    const button = el.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    await until(() => texts(el, 'title').length >= 4 && el.shadowRoot!.activeElement === parts(el, 'link')[2]);
    expect(texts(el, 'title')).to.deep.equal(['0', '1', '2', '3']);
  });

  it('is that text of another language has its language and direction', async () => {
    const given = [{ headline: 'عنوان', articleSection: 'رياضة', url: '/ar', author: 'Ann', inLanguage: 'ar' }];
    const { el } = await list(card, {}, { given });
    const marks = ['link', 'section', 'author'].map((name) => [part(el, name)!.lang, part(el, name)!.dir]);
    expect(marks).to.deep.equal([
      ['ar', 'rtl'],
      ['ar', 'rtl'],
      ['', ''],
    ]);
  });

  for (const layout of ['list', 'compact', 'ranked', 'grid', 'carousel'])
    it(`is the layout: ${layout}`, async () => {
      const given = Array.from({ length: 6 }, (_, index) => ({
        headline: `Story ${index}`,
        url: `/${index}`,
        image: picture,
      }));
      const { el } = await list(card, { layout }, { given });
      const rows = parts(el, 'item');
      expect(rows).to.have.length(6);
      const box = el.getBoundingClientRect();
      for (const row of rows.slice(0, 2)) {
        const [own, around] = [row.querySelector('article')!.getBoundingClientRect(), row.getBoundingClientRect()];
        expect(own.left, layout).to.be.at.least(around.left - 1);
        expect(own.right, layout).to.be.at.most(around.right + 1);
        expect(own.width, layout).to.be.greaterThan(around.width * 0.8);
        expect(own.top).to.be.at.least(box.top);
      }
      if (layout === 'ranked') expect(getComputedStyle(rows[0]!, '::before').content).to.include('counter');
      await expect(el).to.be.accessible();
    });
});

describe('a template that is not fit', () => {
  const said = recordConsole();

  for (const [name, children, problems, text] of [
    [
      'an unknown field',
      '<b data-text="subtitle">-</b><i data-text="headline"></i>',
      ['unknown-field template b[data-text]'],
      '-A bridge for bicycles',
    ],
    ['a field of the language', '<b data-text="constructor.name">-</b>', ['unknown-field template b[data-text]'], '-'],
    ['an unknown field within one', '<b data-text="image.size">-</b>', ['unknown-field template b[data-text]'], '-'],
    ['no field', '<b data-text="">-</b>', ['unknown-field template b[data-text]'], '-'],
    ['a link on what is none', '<b data-href="url">-</b>', ['misplaced-binding template b[data-href]'], '-'],
    [
      'a link of a picture',
      '<svg><a data-href="url"><text>-</text></a></svg>',
      ['misplaced-binding template a[data-href]'],
      '-',
    ],
    ['a text as address', '<a data-href="headline">-</a>', ['misplaced-binding template a[data-href]'], '-'],
    ['a page as picture', '<img data-src="url" alt="-">', ['misplaced-binding template img[data-src]'], ''],
    ['a picture in a link', '<a data-src="image">-</a>', ['misplaced-binding template a[data-src]'], '-'],
    ['a text in a picture', '<img data-text="headline" alt="">-', ['misplaced-binding template img[data-text]'], '-'],
    ['the whole text', '<b data-text="articleBody">-</b>', ['misplaced-binding template b[data-text]'], '-'],
    [
      'ids',
      '<b id="one">-</b><i id="two">+</i><b id="three">.</b>',
      ['unfit-markup template b[id]', 'unfit-markup template i[id]'],
      '-+.',
    ],
  ] as const)
    it(`is reported, and the rest is shown: ${name}`, async () => {
      const { el, loads } = await list(`<template slot="item">${children}</template>`);
      expect(problemsOf(loads[0])).to.deep.equal(problems);
      expect(folded(part(el, 'item')!.textContent)).to.equal(text);
      expect(said.warnings).to.have.length(1);
      expect(el.shadowRoot!.querySelectorAll('.list [id]')).to.have.length(0);
    });

  it('with nothing in it is none', async () => {
    for (const content of ['', ' ', '<!-- later -->', '<script>ran(1)</script>']) {
      const { el } = await list(`<template slot="item">${content}</template>`);
      expect(texts(el, 'headline')).to.deep.equal(['A bridge for bicycles', 'Kites over the bay']);
    }
  });

  it('elsewhere is none of the list’s', async () => {
    const { el } = await list('<template><b>x</b></template><div><template slot="item"><b>x</b></template></div>');
    expect(texts(el, 'headline')).to.have.length(2);
    expect(await problemsIn('<b data-text="headline"></b>')).to.deep.equal([]);
  });
});

describe('a template that changes', () => {
  recordConsole();
  const template = (content: string): HTMLTemplateElement => {
    const made = document.createElement('template');
    made.slot = 'item';
    made.innerHTML = content;
    return made;
  };
  const settle = async (el: ListElement): Promise<void> => {
    await moment();
    await el.updateComplete;
    await moment();
    await el.updateComplete;
  };

  for (const route of ['property', 'script'] as const)
    it(`comes late, changes, and goes: each is followed, with items by ${route}`, async () => {
      const { el } =
        route === 'script' ? await list('') : await show('related-list', {}, { properties: { items: [...items] } });
      expect(texts(el, 'headline')).to.have.length(2);
      const own = template('<b data-text="headline"></b>');
      el.append(own);
      await settle(el);
      await settle(el);
      expect(rowsOf(el)).to.deep.equal(['A bridge for bicycles', 'Kites over the bay']);
      expect(parts(el, 'headline')).to.have.length(0);
      own.content.querySelector('b')!.append('x');
      own.content.append(' read');
      await settle(el);
      expect(rowsOf(el)).to.deep.equal(['A bridge for bicycles read', 'Kites over the bay read']);
      own.content.querySelector('b')!.dataset.text = 'url';
      await settle(el);
      expect(rowsOf(el)[1]).to.match(/\/kites read$/);
      own.replaceWith(template('<i data-text="headline"></i>!'));
      await settle(el);
      expect(rowsOf(el)).to.deep.equal(['A bridge for bicycles!', 'Kites over the bay!']);
      el.querySelector('template')!.removeAttribute('slot');
      await settle(el);
      expect(texts(el, 'headline')).to.deep.equal(['A bridge for bicycles', 'Kites over the bay']);
    });

  it('keeps the reader on the link that they stood on', async () => {
    const { el } = await list(card);
    parts(el, 'link')[1]!.focus();
    el.querySelector('template')!.content.querySelector('article')!.append('New');
    await settle(el);
    expect(rowsOf(el)[1]).to.match(/New$/);
    expect(el.shadowRoot!.activeElement).to.equal(parts(el, 'link')[1]);
  });

  it('is followed in the list that it was moved to', async () => {
    const { el } = await list(card);
    const { el: other } = await list('');
    const own = el.querySelector('template')!;
    other.append(own);
    await settle(other);
    expect([parts(el, 'card').length, parts(other, 'card').length]).to.deep.equal([0, 2]);
    own.content.querySelector('article')!.append('New');
    await settle(other);
    expect(rowsOf(other)[1]).to.match(/New$/);
  });

  it('makes no row anew while it stays the same', async () => {
    const { el } = await list(card);
    const rows = parts(el, 'item');
    el.append(document.createElement('p'));
    el.heading = 'Other';
    await settle(el);
    expect(parts(el, 'item')).to.deep.equal(rows);
    expect(el.parsed!.value).to.have.length(2);
  });

  it('may have its elements beside its content, as some frameworks put them', async () => {
    const own = template('');
    own.innerHTML = '';
    const bold = document.createElement('b');
    bold.dataset.text = 'headline';
    own.append(bold);
    const { el } = await list('');
    el.append(own);
    await settle(el);
    await settle(el);
    expect(rowsOf(el)).to.deep.equal(['A bridge for bicycles', 'Kites over the bay']);
  });
});

describe('the look of own markup', () => {
  recordConsole();

  it('is the page’s by ::part(), and by a sheet in the template, which stands once', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'related-list::part(title) { color: rgb(1, 2, 3); font-weight: 300 }';
    document.head.append(sheet);
    const styled = card
      .replace('<article', '<style>.frame .more { color: rgb(4, 5, 6) }</style><article')
      .replace('</article>', '</article><link rel="stylesheet" href="/demo/arabic.css">');
    const { el } = await list(styled);
    const title = getComputedStyle(part(el, 'title')!);
    expect([title.color, title.fontWeight]).to.deep.equal(['rgb(1, 2, 3)', '300']);
    expect(getComputedStyle(part(el, 'more')!).color).to.equal('rgb(4, 5, 6)');
    expect(el.shadowRoot!.querySelectorAll('style, link')).to.have.length(2);
    el.querySelector('template')!.remove();
    await moment(20);
    await el.updateComplete;
    expect(el.shadowRoot!.querySelectorAll('style, link')).to.have.length(0);
    sheet.remove();
  });
});
