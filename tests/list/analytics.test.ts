import { expect } from '@open-wc/testing';
import { ArticleClickEvent, ArticleImpressionEvent } from '../../src/index.js';

type Call = readonly unknown[];
type Loose = Record<string, unknown>;
const page = globalThis as unknown as Loose;

/** The script under a heading of docs/analytics.md. */
async function recipe(heading: string): Promise<string> {
  const text = await (await fetch('/docs/analytics.md')).text();
  const [, section = ''] = text.split(`## ${heading}\n`);
  return /```js\n(.*?)```/s.exec(section)![1]!;
}

/** Runs a recipe as a script of the page. */
async function run(heading: string): Promise<void> {
  const script = document.createElement('script');
  script.textContent = await recipe(heading);
  document.head.append(script);
  script.remove();
}

const item = { id: '7', url: 'https://news.example/7', headline: 'The tofu shop', articleSection: 'City' };

/** A reader sees an item, and another without id and address, and follows the first by the middle button, in two lists. */
function read(): void {
  const tell = (tag: string, event: Event): void => {
    const el = document.body.appendChild(document.createElement(tag));
    el.dispatchEvent(event);
    el.remove();
  };
  tell('related-list', new ArticleImpressionEvent({ item, position: 3, listId: 'side' }));
  tell('article-header', new ArticleImpressionEvent({ item: { headline: 'A header' }, position: 1, listId: '' }));
  const originalEvent = new MouseEvent('auxclick', { button: 1 });
  for (const listId of ['side', ''])
    tell('related-list', new ArticleClickEvent({ item, position: 3, listId, originalEvent }));
}

describe('the recipes in docs/analytics.md', () => {
  it('tell Google Analytics 4 by events of its own, each with a list and an item', async () => {
    const pushed: Loose[] = (page.dataLayer = []);
    await run('Google Analytics 4');
    read();
    // https://developers.google.com/analytics/devguides/collection/ga4/reference/events: an item needs an id or a name.
    const events = pushed.filter(({ event }) => event) as {
      event: string;
      ecommerce: { item_list_id: string; items: Loose[] };
    }[];
    expect(pushed.filter((_, index) => index % 2 === 0)).to.deep.equal(Array(4).fill({ ecommerce: null }));
    expect(events.map(({ event, ecommerce }) => [event, ecommerce.item_list_id, ecommerce.items.length])).to.deep.equal(
      [
        ['view_item_list', 'side', 1],
        ['view_item_list', 'article-header', 1],
        ['select_item', 'side', 1],
        ['select_item', 'related-list', 1],
      ],
    );
    const first = { item_id: '7', item_name: 'The tofu shop', item_category: 'City', index: 3 };
    expect(events[0]!.ecommerce.items[0]).to.deep.equal(first);
    for (const { ecommerce } of events)
      for (const { item_id: id, item_name: name, index } of ecommerce.items) {
        expect([id, name].map((value) => typeof value)).to.deep.equal(['string', 'string']);
        expect(Number.isInteger(index)).to.equal(true);
      }
  });

  it('tell Matomo by its content tracking, with as many words as each command takes', async () => {
    // https://developer.matomo.org/api-reference/tracking-javascript
    const commands: Readonly<Record<string, number>> = { trackContentImpression: 3, trackContentInteraction: 4 };
    const calls: Call[] = [];
    page._paq = {
      push(...all: Call[]) {
        for (const [command, ...words] of all) {
          expect(words).to.have.length(commands[command as string]!);
          for (const word of words) expect(word).to.be.a('string');
          calls.push([command, ...words]);
        }
      },
    };
    await run('Matomo');
    read();
    expect(calls).to.deep.equal([
      ['trackContentImpression', 'side', 'The tofu shop', item.url],
      ['trackContentImpression', 'article-header', 'A header', ''],
      ['trackContentInteraction', 'middle button', 'side', 'The tofu shop', item.url],
      ['trackContentInteraction', 'middle button', 'related-list', 'The tofu shop', item.url],
    ]);
  });

  it('tell Plausible by custom events, also before its script is there', async () => {
    // https://plausible.io/docs/custom-event-goals: the queue, and options whose properties are scalars.
    await run('Plausible');
    read();
    const { q } = page.plausible as { readonly q: readonly ArrayLike<unknown>[] };
    const calls = q.map((call) => [...(call as unknown[])] as [string, { props: Loose; interactive?: boolean }]);
    for (const [, { props, ...others }] of calls) {
      expect(Object.keys(others).every((name) => ['interactive', 'callback', 'u'].includes(name))).to.equal(true);
      for (const value of Object.values(props)) expect(typeof value).to.match(/^(string|number|boolean)$/);
    }
    expect(
      calls.map(([name, { props, interactive }]) => [name, props.list, props.position, interactive]),
    ).to.deep.equal([
      ['Article impression', 'side', 3, false],
      ['Article impression', 'article-header', 1, false],
      ['Article click', 'side', 3, undefined],
      ['Article click', 'related-list', 3, undefined],
    ]);
  });
});
