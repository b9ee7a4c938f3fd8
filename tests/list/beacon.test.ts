import { expect } from '@open-wc/testing';
import { loadExtra } from '../../src/list/extras.js';
import { part, problemsOf, recordConsole, show } from '../helpers/show.js';
import { until } from '../helpers/until.js';

interface Sent {
  readonly url: string;
  readonly events: readonly Record<string, unknown>[];
}

const items = [
  { id: 'a', headline: 'First', url: '/first' },
  { headline: 'Second', url: '/second' },
];

describe('a list with a beacon', () => {
  const said = recordConsole();
  const sent: Sent[] = [];
  let isAccepted = true;
  const { sendBeacon } = navigator;
  /** How many clicks each request told of; on a slow machine, some tests see an item for a second. */
  const clicksSent = (): number[] => sent.map(({ events }) => events.filter(({ type }) => type === 'click').length);

  const setHidden = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const setPrivacyControl = (value: unknown): void =>
    void Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value });

  beforeEach(() => {
    sent.length = 0;
    isAccepted = true;
    navigator.sendBeacon = (url, body) => {
      const { events } = JSON.parse(body as string) as Sent;
      if (isAccepted) sent.push({ url: String(url), events });
      return isAccepted;
    };
  });
  afterEach(() => {
    setHidden(true);
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    navigator.sendBeacon = sendBeacon;
  });

  const list = async (attributes: Record<string, string>) => {
    const { el } = await show('related-list', attributes, { properties: { items } });
    el.addEventListener('article-click', (event) => event.preventDefault());
    if (attributes.beacon) await loadExtra('beacon');
    return el;
  };

  it('sends what happened in all lists by one request, once the page is hidden', async () => {
    const side = await list({ beacon: '/collect', 'list-id': 'side' });
    const below = await list({ beacon: '/collect', 'list-id': 'below' });
    part(below, 'link')!.click();
    const seen: string[] = [];
    for (const el of [side, below])
      el.addEventListener('article-impression', ({ listId, position }) => seen.push(`${listId} ${position}`));
    await until(() => ['side 1', 'side 2', 'below 1'].every((one) => seen.includes(one)));
    expect(sent).to.deep.equal([]);
    part(side, 'link')!.click();
    setHidden(true);
    expect(sent.map(({ url }) => url)).to.deep.equal([`${location.origin}/collect`]);
    const told = sent[0]!.events.map(({ type, listId, position, id, headline }) =>
      [type, listId, position, id, headline].join(' '),
    );
    expect(told[0]).to.equal('click below 1 a First');
    expect(told.at(-1)).to.equal('click side 1 a First');
    expect(told.filter((one) => one.startsWith('impression'))).to.include.members([
      'impression side 1 a First',
      'impression side 2  Second',
      'impression below 1 a First',
    ]);
    const { time, url } = sent[0]!.events[0]!;
    expect(Math.abs(Date.now() - (time as number))).to.be.lessThan(60_000);
    expect(url).to.equal(`${location.origin}/first`);
    setHidden(true);
    expect(sent, 'nothing new').to.have.length(1);
  });

  it('sends nothing without the attribute, nor after it was taken away', async () => {
    const el = await list({});
    part(el, 'link')!.click();
    el.setAttribute('beacon', '/collect');
    await el.updateComplete;
    await loadExtra('beacon');
    el.removeAttribute('beacon');
    part(el, 'link')!.click();
    setHidden(true);
    expect(sent).to.deep.equal([]);
  });

  it('sends nothing where the reader asked not to be followed, also when they did so late', async () => {
    setPrivacyControl(true);
    const el = await list({ beacon: '/collect' });
    part(el, 'link')!.click();
    setHidden(true);
    setPrivacyControl(false);
    setHidden(false);
    part(el, 'link')!.click();
    setPrivacyControl(true);
    setHidden(true);
    expect(sent).to.deep.equal([]);
  });

  it('keeps what the browser did not take', async () => {
    const el = await list({ beacon: '/collect' });
    part(el, 'link')!.click();
    isAccepted = false;
    setHidden(true);
    isAccepted = true;
    dispatchEvent(new Event('pagehide'));
    expect(clicksSent()).to.deep.equal([1]);
  });

  for (const [script, headline] of [
    ['Latin', 'x'.repeat(1900)],
    ['Chinese', '新'.repeat(1900)],
  ] as const)
    it(`sends no more than a browser takes, the latest, in ${script}`, async () => {
      const bodies: string[] = [];
      // As a browser does, which counts the bytes.
      navigator.sendBeacon = (_, body) => bodies.push(body as string) > 0 && new Blob([body as string]).size <= 65_536;
      const long = [{ headline, url: '/long' }];
      const { el } = await show('related-list', { beacon: '/collect' }, { properties: { items: long } });
      el.addEventListener('article-click', (event) => event.preventDefault());
      await loadExtra('beacon');
      for (let turn = 0; turn < 60; turn++) part(el, 'link')!.click();
      setHidden(true);
      setHidden(true);
      expect(bodies, 'taken at once').to.have.length(1);
      const { events } = JSON.parse(bodies[0]!) as Sent;
      expect(events.length).to.be.within(8, 40);
      expect(new Blob(bodies).size).to.be.within(50_000, 64_000);
    });

  for (const [why, replaced] of [
    ['is not there', undefined],
    [
      'throws',
      () => {
        throw new TypeError('taken away');
      },
    ],
  ] as const)
    it(`throws nothing into the page where sendBeacon ${why}, and is ready for the next time`, async () => {
      const el = await list({ beacon: '/collect' });
      const { sendBeacon: recording } = navigator;
      Object.assign(navigator, { sendBeacon: replaced });
      part(el, 'link')!.click();
      setHidden(true);
      navigator.sendBeacon = recording;
      part(el, 'link')!.click();
      dispatchEvent(new Event('pagehide'));
      expect(clicksSent()).to.deep.equal([1]);
    });

  it('reports an address that is none, and sends nothing', async () => {
    const attributes = { beacon: 'javascript:alert(1)', items: '[{"headline": "A", "url": "/a"}]' };
    const { el, loads } = await show('related-list', attributes);
    await el.loaded;
    el.addEventListener('article-click', (event) => event.preventDefault());
    await loadExtra('beacon');
    part(el, 'link')!.click();
    setHidden(true);
    expect(sent).to.deep.equal([]);
    expect(loads.flatMap(problemsOf)).to.deep.equal(['unsafe-url beacon']);
    expect(said.warnings.join()).to.include('unsafe-url at beacon');
  });
});
