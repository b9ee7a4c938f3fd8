import { expect } from '@open-wc/testing';
import { moment, next, part, partText, recordConsole, show } from '../helpers/show.js';
import type { ArticleErrorEvent, ArticleLoadEvent } from '../../src/index.js';

/** Puts HTML into the head until the test is over. */
const added: Element[] = [];
function addToHead(html: string): Element[] {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const elements = [...holder.content.children];
  document.head.append(...elements);
  added.push(...elements);
  return elements;
}
const script = (id: string, text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', id, text });
const put = (element: HTMLElement): HTMLElement => {
  document.body.append(element);
  added.push(element);
  return element;
};

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

describe('an element with from="page"', () => {
  recordConsole();

  it('shows what the page says of its article', async () => {
    addToHead('<meta property="og:title" content="Chợ nổi"><meta property="article:section" content="Đời sống">');
    const { el, loads } = await show('article-header', { from: 'page' });
    await el.loaded;
    expect([partText(el, 'headline'), partText(el, 'kicker')]).to.deep.equal(['Chợ nổi', 'Đời sống']);
    expect(loads.map(({ route }) => route)).to.deep.equal(['from']);
  });

  it('is overlaid by single attributes', async () => {
    addToHead('<meta property="og:title" content="a">');
    const { el } = await show('article-header', { from: 'page', headline: 'b' });
    await el.loaded;
    expect(partText(el, 'headline')).to.equal('b');
  });

  it('comes after the element’s own document, and before src', async () => {
    addToHead('<meta property="og:title" content="of the page">');
    const child = '<script type="application/json">{"headline":"of the script"}</script>';
    const { el: first } = await show('article-header', { from: 'page', src: '/nowhere' }, { children: child });
    const { el: second } = await show('article-header', { from: 'page', src: '/nowhere' });
    await Promise.all([first.loaded, second.loaded]);
    expect([partText(first, 'headline'), partText(second, 'headline')]).to.deep.equal(['of the script', 'of the page']);
  });

  it('follows later changes of the head, once for several at a time', async () => {
    const [title] = addToHead('<meta property="og:title" content="a">');
    const { el, loads } = await show('article-header', { from: 'page' });
    await el.loaded;
    const loaded = next<ArticleLoadEvent>(el, 'article-load');
    title!.setAttribute('content', 'b');
    // Whoever watches is told, and no timer passes.
    await Promise.resolve();
    addToHead('<meta property="article:section" content="S">');
    await loaded;
    expect([partText(el, 'headline'), partText(el, 'kicker'), loads.length]).to.deep.equal(['b', 'S', 2]);
  });

  it('says nothing of changes that are none of its article', async () => {
    addToHead('<meta property="og:title" content="a">');
    const { el, loads } = await show('article-header', { from: 'page' });
    await el.loaded;
    addToHead('<meta name="theme-color" content="red"><style></style>');
    await moment(150);
    expect(loads).to.have.lengthOf(1);
  });

  it('does not follow while it is out of the page, and shows what is there when it comes back', async () => {
    const [title] = addToHead('<meta property="og:title" content="a">');
    const { el } = await show('article-header', { from: 'page' });
    await el.loaded;
    const place = el.parentElement!;
    el.remove();
    title!.setAttribute('content', 'b');
    await moment(150);
    expect(partText(el, 'headline')).to.equal('a');
    place.append(el);
    await el.updateComplete;
    await el.loaded;
    expect(partText(el, 'headline')).to.equal('b');
  });

  it('leaves no trace where the page says nothing of that kind', async () => {
    const { el, errors } = await show('article-meta', { from: 'page' });
    await el.loaded;
    expect([el.state, errors.length, part(el, 'author')]).to.deep.equal(['empty', 0, undefined]);
  });

  it('takes for a list the list that the page tells of', async () => {
    addToHead(
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","name":"a","url":"/a"}]}</script>',
    );
    const { el } = await show('related-list', { from: 'page' });
    await el.loaded;
    expect(partText(el, 'link')).to.equal('a');
  });
});

describe('an element with from="#id"', () => {
  const said = recordConsole();

  it('takes the script of that id, wherever it stands', async () => {
    put(script('data', '{"headline":"a"}'));
    const { el, loads } = await show('article-header', { from: '#data' });
    await el.loaded;
    expect([partText(el, 'headline'), loads[0]?.route]).to.deep.equal(['a', 'from']);
  });

  it('takes it from the same tree, such as a closed shadow root', async () => {
    put(script('data', '{"headline":"outside"}'));
    const host = put(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    const el = document.createElement('article-header');
    el.setAttribute('from', '#data');
    root.append(script('data', '{"headline":"inside"}'), el);
    await el.updateComplete;
    await el.loaded;
    expect(partText(el, 'headline')).to.equal('inside');
  });

  it('follows what the script says, and a script in its place', async () => {
    const first = put(script('data', '{"headline":"a"}'));
    const { el } = await show('article-header', { from: '#data' });
    await el.loaded;
    let loaded = next(el, 'article-load');
    first.textContent = '{"headline":"b"}';
    await loaded;
    expect(partText(el, 'headline')).to.equal('b');
    loaded = next(el, 'article-load');
    const second = script('data', '{"headline":"c"}');
    added.push(second);
    first.replaceWith(second);
    await loaded;
    expect(partText(el, 'headline')).to.equal('c');
  });

  it('waits in an error for a script that comes later', async () => {
    const { el, errors } = await show('article-header', { from: '#late' });
    await el.loaded;
    expect([el.state, errors[0]?.code]).to.deep.equal(['error', 'bad-route']);
    const loaded = next(el, 'article-load');
    put(script('late', '{"headline":"a"}'));
    await loaded;
    expect([el.state, partText(el, 'headline')]).to.deep.equal(['ready', 'a']);
  });

  for (const [what, from, code] of [
    ['nothing has', '#nowhere', 'bad-route'],
    ['is no selector', '##', 'bad-route'],
    ['finds no script', 'body', 'bad-route'],
    ['finds a script that runs', '#running', 'bad-route'],
    ['finds broken JSON', '#broken', 'unreadable'],
  ] as const)
    it(`is an error where it ${what}, and src is not tried`, async () => {
      put(script('broken', '{"headline":'));
      put(Object.assign(script('running', '0'), { type: 'module' }));
      const { el, errors } = await show('article-header', { from, src: '/tests/fixtures/article-twin.json' });
      await el.loaded;
      expect([el.state, errors.map((error: ArticleErrorEvent) => error.code)]).to.deep.equal(['error', [code]]);
      expect(said.warnings).to.have.lengthOf(1);
    });
});
