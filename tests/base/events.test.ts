import { expect } from '@open-wc/testing';
import { sendMouse, sendKeys } from '@web/test-runner-commands';
import { ArticleClickEvent, ArticleErrorEvent, ArticleLoadEvent } from '../../src/index.js';
import { moment, next, part, parts, recordConsole, show } from '../helpers/show.js';
import { newKey, serve } from '../helpers/test-server.js';

const items = [
  { headline: 'First', url: '#first' },
  { headline: 'Second', url: '#second' },
];

describe('article-load', () => {
  recordConsole();

  it('comes once per change of document or overlay, after it was rendered', async () => {
    const { el, loads } = await show('article-header', { headline: 'A' });
    const seen: (string | null)[] = [];
    el.addEventListener('article-load', () => seen.push(part(el, 'headline')!.textContent));
    expect(loads).to.have.length(1);
    el.headline = 'B';
    el.kicker = 'C';
    await el.updateComplete;
    el.article = { headline: 'D' };
    await el.updateComplete;
    expect([loads.length, seen]).to.deep.equal([3, ['B', 'B']]);
    expect(loads[2]!.route).to.equal('property');
  });

  it('does not come for what changes neither', async () => {
    const { el, loads } = await show('article-header', { headline: 'A' });
    el.headline = 'A';
    el.kickerStyle = 'brackets';
    el.headingLevel = 3;
    el.show = 'headline';
    el.requestUpdate();
    el.parentElement!.lang = 'vi';
    await moment();
    await el.updateComplete;
    expect(loads).to.have.length(1);
  });

  it('crosses shadow roots, from the element itself', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const el = document.createElement('article-header');
    el.headline = 'A';
    host.attachShadow({ mode: 'open' }).append(el);
    const event = await new Promise<ArticleLoadEvent>((resolve) =>
      document.addEventListener('article-load', resolve, { once: true }),
    );
    expect([event instanceof ArticleLoadEvent, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect([event.target, event.composedPath()[0] === host]).to.deep.equal([host, false]);
    host.remove();
  });

  it('carries article or items, problems, route and what was left out', async () => {
    const one = await show('article-meta', { source: 'S' });
    expect(one.loads[0]).to.deep.include({
      article: { source: { name: 'S' } },
      problems: [],
      route: 'attributes',
      omitted: [],
    });
    expect(one.loads[0]!.items).to.equal(undefined);
    const list = await show(
      'related-list',
      { limit: '1', 'include-current': true, dedupe: 'none' },
      { properties: { items } },
    );
    expect(list.loads[0]!.items).to.have.length(1);
    expect(list.loads[0]!.omitted).to.deep.equal([{ code: 'limit', item: list.el.parsed!.omitted![0]!.item }]);
  });
});

describe('article-error', () => {
  const said = recordConsole();

  it('carries code, status, address and when the server wants to be asked again', async () => {
    const src = serve('', { status: 503, 'retry-after': 60, key: newKey() });
    const { el, loads } = await show('related-list', { src });
    const error = await next<ArticleErrorEvent>(el, 'article-error');
    expect(error).to.be.instanceOf(ArticleErrorEvent);
    expect(error).to.include({ code: 'http', status: 503, retryAfter: 60, url: src, bubbles: true, composed: true });
    expect(error.message).to.include('503');
    expect(loads).to.have.length(0);
    expect(said.warnings).to.have.length(1);
  });
});

describe('article-click', () => {
  recordConsole();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const click = (link: HTMLElement, init: MouseEventInit = {}, type = 'click'): boolean =>
    link.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));

  it('tells item, position and list, and the click itself', async () => {
    const { el, clicks } = await show(
      'related-list',
      { 'list-id': 'side', 'include-current': true, dedupe: 'none' },
      { properties: { items } },
    );
    const { x, y, width, height } = parts(el, 'link')[1]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 4), Math.round(y + height / 2)] });
    expect(clicks).to.have.length(1);
    const [event] = clicks as [ArticleClickEvent];
    expect(event).to.include({ position: 2, listId: 'side', bubbles: true, composed: true, cancelable: true });
    expect(event.item).to.include({ headline: 'Second' });
    expect(event.originalEvent).to.be.instanceOf(MouseEvent);
    expect(location.hash).to.equal('#second');
  });

  it('comes for Enter', async () => {
    const { el, clicks } = await show(
      'related-list',
      { 'include-current': true, dedupe: 'none' },
      { properties: { items } },
    );
    part(el, 'link')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(clicks.map(({ position, listId }) => [position, listId])).to.deep.equal([[1, '']]);
    expect(location.hash).to.equal('#first');
  });

  for (const [how, init, type] of [
    ['the middle button', { button: 1 }, 'auxclick'],
    ['a modified click', { ctrlKey: true }, 'click'],
  ] as const)
    it(`comes for ${how}, and preventDefault() stops the navigation`, async () => {
      const { el, clicks } = await show(
        'recommended-list',
        { 'include-current': true, dedupe: 'none' },
        { properties: { items } },
      );
      el.addEventListener('article-click', (event) => event.preventDefault());
      expect(click(part(el, 'link')!, init, type)).to.equal(false);
      expect(clicks.map(({ originalEvent }) => originalEvent.type)).to.deep.equal([type]);
    });

  it('keeps a reader where preventDefault() was called', async () => {
    const { el, clicks } = await show(
      'recommended-list',
      { 'include-current': true, dedupe: 'none' },
      { properties: { items } },
    );
    el.addEventListener('article-click', (event) => event.preventDefault());
    part(el, 'link')!.click();
    await moment();
    expect([clicks.length, location.hash]).to.deep.equal([1, '']);
  });

  it('does not come for the right button, the other buttons, nor beside a link', async () => {
    const { el, clicks } = await show(
      'recommended-list',
      { 'include-current': true, dedupe: 'none' },
      { properties: { items } },
    );
    for (const button of [2, 3, 4]) expect(click(part(el, 'link')!, { button }, 'auxclick')).to.equal(true);
    click(part(el, 'link')!, { button: 2 }, 'contextmenu');
    click(part(el, 'list')!);
    click(part(el, 'heading')!);
    expect(clicks).to.have.length(0);
  });
});
