import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { holdFetch } from '../helpers/hold-fetch.js';
import { folded, moment, part, parts, partText, problemsOf, recordConsole, show } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

type Toc = HTMLElementTagNameMap['article-toc'];
type Headings = readonly (readonly [level: number, text: string])[];

const headings: Headings = [
  [2, 'A timetable'],
  [2, 'What it costs'],
  [3, 'Per pupil and year'],
  [4, 'In crowns'],
  [3, 'Who pays'],
  [2, 'The forty-first winter'],
];
const documentOf = (texts: Headings, inLanguage?: string) => ({
  inLanguage,
  articleBody: texts.flatMap(([level, text]) => [
    { type: 'heading', level, text },
    { type: 'paragraph', text: 'Nobody is late. '.repeat(120) },
  ]),
});

interface Page {
  readonly toc: Toc;
  readonly body: HTMLElement & { article: unknown };
}

/** A table of contents above a text, as a page has them. */
async function open(attributes: Record<string, string> = {}, texts = headings, width = '900px'): Promise<Page> {
  const box = await fixture<HTMLElement>(
    `<div><article-toc></article-toc><article-body id="text"></article-body></div>`,
  );
  box.style.width = width;
  box.lang = 'en';
  const toc = box.querySelector('article-toc')!;
  for (const [name, value] of Object.entries(attributes)) toc.setAttribute(name, value);
  const body = box.querySelector<Page['body']>('article-body')!;
  body.article = documentOf(texts);
  await settled(toc);
  return { toc, body };
}

async function settled(toc: Toc): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await moment(20);
    await toc.updateComplete;
  }
}

const isSeen = (one: Element) => one.checkVisibility();
const links = (toc: Element) => parts(toc, 'link').filter(isSeen);
/** The links that are seen, as an indented list. */
const outline = (toc: Element) =>
  links(toc).map((link) => {
    let depth = 0;
    for (let list = link.closest('ul'); list; list = list.parentElement!.closest('ul')) depth++;
    return '>'.repeat(depth - 1) + folded(link.textContent);
  });
const current = (toc: Element) =>
  links(toc)
    .filter((link) => link.matches('[aria-current]'))
    .map((link) => folded(link.textContent))
    .join();
const subhead = (body: Element, text: string) =>
  [...body.shadowRoot!.querySelectorAll<HTMLElement>('[part~=subhead]')].find((one) => one.textContent.includes(text))!;

/** Scrolls so that a heading stands at that part of the window’s height. */
function readAt(heading: HTMLElement, height: number): void {
  scrollBy({ top: heading.getBoundingClientRect().top - height * innerHeight, behavior: 'instant' });
}

/** The section that is marked once it is the expected one, or after a while. */
async function marked(toc: Toc, expected: string): Promise<void> {
  for (let turn = 0; current(toc) !== expected && turn < 400; turn++) await moment(50);
  expect(current(toc)).to.equal(expected);
}

describe('article-toc', () => {
  recordConsole();
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('lists the headings of the nearest text as links, the lower ones within the higher', async () => {
    const { toc } = await open();
    expect(outline(toc)).to.deep.equal([
      'A timetable',
      'What it costs',
      '>Per pupil and year',
      '>Who pays',
      'The forty-first winter',
    ]);
    expect(part(toc, 'toc')!.localName).to.equal('nav');
    expect(part(toc, 'toc')!.ariaLabel).to.equal('In this article');
    expect(toc.attributes).to.have.length(0);
  });

  for (const [levels, expected] of [
    ['2', 'A timetable, What it costs, The forty-first winter'],
    ['2-4', 'A timetable, What it costs, >Per pupil and year, >>In crowns, >Who pays, The forty-first winter'],
    ['3-4', 'Per pupil and year, >In crowns, Who pays'],
    ['2 - 3', 'A timetable, What it costs, >Per pupil and year, >Who pays, The forty-first winter'],
    ['4', ''],
  ] as const)
    it(`lists the levels ${levels}`, async () => {
      const { toc } = await open({ levels });
      expect(outline(toc).join(', ')).to.equal(expected);
    });

  it('reports levels that are none, and lists the default ones', async () => {
    const { toc } = await open({ levels: '2-9' });
    expect(outline(toc)).to.have.length(5);
    expect(problemsOf(toc.parsed as never)).to.deep.equal(['unknown-value levels']);
  });

  it('is nothing with fewer than three headings, and comes when there are more', async () => {
    const { toc, body } = await open({}, headings.slice(0, 2));
    expect([toc.state, toc.offsetHeight]).to.deep.equal(['empty', 0]);
    body.article = documentOf([...headings.slice(0, 2), [2, 'Later']]);
    await settled(toc);
    expect(outline(toc)).to.deep.equal(['A timetable', 'What it costs', 'Later']);
    body.remove();
    await until(() => !toc.offsetHeight);
  });

  it('takes the text that for names, of several the nearest, and none of another kind', async () => {
    const box = await fixture<HTMLElement>(`<div>
      <section><article-body id="one"></article-body><article-toc id="a"></article-toc></section>
      <section><article-body id="two"></article-body><article-toc id="b"></article-toc></section>
      <article-toc id="c" for="two"></article-toc><article-toc id="d" for="a"></article-toc><article-toc id="e" for="none"></article-toc>
    </div>`);
    box.style.width = '900px';
    for (const body of box.querySelectorAll<Page['body']>('article-body'))
      body.article = documentOf([1, 2, 3].map((number) => [2, `${body.id} ${number}`] as const));
    const tocs = [...box.querySelectorAll('article-toc')];
    await settled(tocs[0]!);
    expect(tocs.map((toc) => outline(toc)[0])).to.deep.equal(['one 1', 'two 1', 'two 1', undefined, undefined]);
    tocs[0]!.for = 'two';
    await settled(tocs[0]!);
    expect(outline(tocs[0]!)[0]).to.equal('two 1');
  });

  it('finds its text within a shadow root, and follows it into another place', async () => {
    const { toc, body } = await open();
    const host = await fixture<HTMLElement>('<div></div>');
    host.style.width = '900px';
    const root = host.attachShadow({ mode: 'open' });
    root.append(toc);
    await settled(toc);
    expect(toc.state).to.equal('empty');
    root.append(body);
    body.article = documentOf(headings);
    await settled(toc);
    expect(outline(toc)).to.have.length(5);
  });

  it('links to places that the text answers, in whatever script', async () => {
    const { toc, body } = await open({}, [
      [2, '一盏不熄的灯'],
      [2, '50 % of it'],
      [2, '一盏不熄的灯'],
    ]);
    const ids = links(toc).map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)));
    expect(new Set(ids).size).to.equal(3);
    links(toc)[2]!.click();
    await until(() => decodeURIComponent(location.hash.slice(1)) === ids[2]);
    const third = body.shadowRoot!.querySelectorAll('[part~=subhead]')[2]!;
    await until(() => body.shadowRoot!.activeElement === third);
    await until(() => third.getBoundingClientRect().top > -1 && third.getBoundingClientRect().top < innerHeight);
    await marked(toc, '一盏不熄的灯');
    expect(links(toc)[2]!.getAttribute('aria-current')).to.equal('location');
  });

  it('marks the section that is being read, up and down, and none before the first', async () => {
    const { toc, body } = await open({ levels: '2-3' });
    toc.insertAdjacentHTML('beforebegin', '<div></div>');
    (toc.previousElementSibling as HTMLElement).style.height = '100vh';
    await marked(toc, '');
    readAt(subhead(body, 'What it costs'), 0.15);
    await marked(toc, 'What it costs');
    readAt(subhead(body, 'Who pays'), 0.05);
    await marked(toc, 'Who pays');
    readAt(subhead(body, 'Who pays'), 0.7);
    await marked(toc, 'Per pupil and year');
    readAt(subhead(body, 'A timetable'), 0.5);
    await marked(toc, '');
  });

  it('marks the last section at the end of the page, though it can’t come up', async () => {
    const { toc, body } = await open();
    subhead(body, 'winter').nextElementSibling!.textContent = 'Short.';
    scrollTo({ top: 1e6, behavior: 'instant' });
    await marked(toc, 'The forty-first winter');
    expect(subhead(body, 'winter').getBoundingClientRect().top).to.be.greaterThan(0.35 * innerHeight);
  });

  describe('in a narrow box', () => {
    const standIn = stand();

    it('is one row that unfolds by keyboard, and folds again when a link is followed', async () => {
      const { toc } = await open({}, headings, '320px');
      const row = part(toc, 'heading')!;
      expect(folded(row.textContent)).to.equal('In this article');
      expect(links(toc)).to.have.length(0);
      expect(toc.offsetHeight).to.be.within(40, 60);
      row.focus();
      await sendKeys({ press: 'Enter' });
      expect(outline(toc)).to.have.length(5);
      await sendKeys({ press: 'Tab' });
      expect(toc.shadowRoot!.activeElement).to.equal(links(toc)[0]);
      links(toc)[1]!.click();
      await until(() => !links(toc).length);
    });

    it('keeps the place of its row while the text is on its way', async () => {
      const { toc, body } = await open({}, [], '320px');
      const letGo = holdFetch(standIn);
      const src = serve(JSON.stringify(documentOf(headings)), { key: newKey() });
      Object.assign(body, { article: undefined, src });
      toc.parentElement!.prepend(toc);
      await until(() => toc.state === 'loading');
      await toc.updateComplete;
      expect(links(toc)).to.have.length(0);
      // What has no name yet is nothing to stand on.
      await expect(toc).to.be.accessible();
      const height = toc.offsetHeight;
      letGo();
      await toc.loaded;
      await settled(toc);
      expect([toc.state, toc.offsetHeight]).to.deep.equal(['ready', height]);
      expect(height).to.be.greaterThan(40);
    });

    it('is open where it is told so, as in a side column', async () => {
      const { toc } = await open({ open: '' }, headings, '280px');
      expect(outline(toc)).to.have.length(5);
      expect(toc.shadowRoot!.querySelector('details')).to.equal(null);
      expect(toc.parentElement!.scrollWidth).to.be.at.most(280);
    });
  });

  for (const [lang, heading] of [
    ['vi', 'Trong bài này'],
    ['zh-Hans', '目录'],
    ['zh-Hant', '目錄'],
    ['ar', 'في هذا المقال'],
  ] as const)
    it(`says what it is in ${lang}`, async () => {
      const { toc } = await open();
      toc.parentElement!.lang = lang;
      await settled(toc);
      expect(folded(parts(toc, 'heading').find(isSeen)!.textContent)).to.equal(heading);
    });

  it('takes another heading, or shows none and keeps its name', async () => {
    const { toc } = await open({ heading: 'Chapters', open: '' });
    expect([partText(toc, 'heading'), part(toc, 'toc')!.ariaLabel]).to.deep.equal(['Chapters', 'Chapters']);
    toc.heading = '';
    await toc.updateComplete;
    expect([partText(toc, 'heading'), part(toc, 'toc')!.ariaLabel]).to.deep.equal([undefined, 'In this article']);
  });

  it('names the language of the text where it is not the page’s', async () => {
    const { toc, body } = await open();
    body.article = documentOf(headings, 'ar');
    await settled(toc);
    expect(links(toc)[0]).to.include({ lang: 'ar', dir: 'rtl' });
  });

  it('lets go of everything when it leaves, and takes up again when it comes back', async () => {
    const { toc, body } = await open();
    const box = toc.parentElement!;
    toc.remove();
    body.article = documentOf(headings.slice(0, 3));
    await settled(toc);
    box.prepend(toc);
    await settled(toc);
    expect(outline(toc)).to.have.length(3);
  });

  it('is nothing on a page without a text', async () => {
    const { el } = await show('article-toc');
    expect([el.state, el.offsetHeight]).to.deep.equal(['empty', 0]);
  });

  for (const dir of ['ltr', 'rtl'])
    for (const width of ['900px', '300px'])
      it(`is accessible, ${dir}, in ${width}`, async () => {
        const { toc, body } = await open({}, headings, width);
        toc.parentElement!.dir = dir;
        readAt(subhead(body, 'Who pays'), 0.05);
        await expect(toc).to.be.accessible();
        const details = toc.shadowRoot!.querySelector('details')!;
        if (!isSeen(details)) return;
        details.open = true;
        await expect(toc).to.be.accessible();
      });
});
