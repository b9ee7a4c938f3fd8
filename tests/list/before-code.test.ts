import { expect } from '@open-wc/testing';
import { extras, loadExtra } from '../../src/list/extras.js';
import type { ListElement } from '../../src/list/list-element.js';
import { holdTimers } from '../helpers/hold-timers.js';
import { next, part, recordConsole, show, texts } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { until } from '../helpers/until.js';

const items = [{ headline: 'First', url: '/before-code' }];

/** What a fast reader does on a slow network. Parts come once for a page: each has but one test here, and no test before it. */
describe('a list whose further code is still on its way', () => {
  recordConsole();
  const standIn = stand();
  const list = async (attributes: Record<string, string | true>): Promise<ListElement> => {
    const { el } = await show('related-list', attributes, { properties: { items } });
    el.addEventListener('article-click', (event) => event.preventDefault());
    return el;
  };

  it('remembers what was opened', async () => {
    localStorage.clear();
    const el = await list({ remember: true });
    part(el, 'link')!.click();
    expect(extras, 'not here').not.to.have.property('readState');
    await loadExtra('readState');
    await until(() => texts(el, 'headline')[0] === 'First (already read)');
    const other = await list({ remember: true });
    expect(texts(other, 'headline')).to.deep.equal(['First (already read)']);
    localStorage.clear();
  });

  it('sends what was seen and opened', async () => {
    const sent: string[] = [];
    standIn(navigator, 'sendBeacon', (_: string, body: string) => {
      const { events } = JSON.parse(body) as { readonly events: readonly { readonly type: string }[] };
      return sent.push(...events.map(({ type }) => type)) > 0;
    });
    const seconds = holdTimers(standIn, (delay) => delay === 1000);
    const el = await list({});
    await until(() => seconds.count);
    el.setAttribute('beacon', '/collect');
    await el.updateComplete;
    const impression = next(el, 'article-impression');
    seconds.letGo();
    part(el, 'link')!.click();
    expect(extras, 'not here').not.to.have.property('beacon');
    await impression;
    await loadExtra('beacon');
    dispatchEvent(new Event('pagehide'));
    expect(sent).to.deep.equal(['impression', 'click']);
  });
});
