import { expect } from '@open-wc/testing';
import { holdFetch } from '../helpers/hold-fetch.js';
import { holdTimers } from '../helpers/hold-timers.js';
import { problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { stand } from '../helpers/stand-in.js';
import { hits, newKey, serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const json = (...headlines: string[]): string => JSON.stringify(headlines.map((headline) => ({ headline })));
const rss =
  '<rss><channel><link>https://s.example/</link><item><title>From a feed</title><link>/1</link></item></channel></rss>';

describe('several addresses in src', () => {
  const said = recordConsole();
  const standIn = stand();
  /** What gives up waiting for the others. */
  let patience: ReturnType<typeof holdTimers>;
  beforeEach(() => (patience = holdTimers(standIn, (delay) => delay === 2000)));

  it('are merged into one list, in their order, whatever their formats', async () => {
    const src = `${serve(json('A', 'B'), { delay: 200 })}\n  ${serve(rss, {}, 'text/xml')} ${serve('{"posts":[{"title":"C"}]}')}`;
    const { el, loads } = await show('related-list', { src });
    await el.loaded;
    expect([texts(el, 'headline'), loads.length]).to.deep.equal([['A', 'B', 'From a feed', 'C'], 1]);
  });

  it('stand each against where it came from', async () => {
    const item = '[{"headline":"A","url":"a.html"}]';
    const { el, loads } = await show('related-list', { src: `/tests/fixtures/article-twin.json ${serve(item)}` });
    await el.loaded;
    const origins = loads[0]!.items!.map(({ url }) => new URL(url!).origin);
    expect(new Set(origins).size).to.equal(2);
    expect(el.state).to.equal('ready');
  });

  it('are asked for once each', async () => {
    const key = newKey();
    const one = serve(json('A'), { key });
    const { el } = await show('related-list', { src: `${one} ${one} ${serve(json('B'))}` });
    await el.loaded;
    expect([texts(el, 'headline'), await hits(key)]).to.deep.equal([['A', 'B'], 1]);
  });

  it('show what the others gave where one fails, which is reported', async () => {
    const src = `${serve('', { status: 404 })} ${serve(json('B'))} http://%`;
    const { el, loads, errors } = await show('related-list', { src });
    await el.loaded;
    expect([el.state, texts(el, 'headline'), errors.length]).to.deep.equal(['ready', ['B'], 0]);
    expect(problemsOf(loads[0])).to.deep.equal(['source-failed src', 'source-failed src']);
    expect(loads[0]!.problems[0]!.message).to.match(/HTTP status 404/);
    expect(said.warnings.filter((text) => text.includes('source-failed'))).to.have.lengthOf(1);
  });

  it('are an error only where all fail', async () => {
    const { el, errors } = await show('related-list', { src: `${serve('', { status: 410 })} ${serve('<p>')}` });
    await el.loaded;
    expect([el.state, errors.map(({ code }) => code).length]).to.deep.equal(['error', 1]);
  });

  it('do not wait for ever for the last', async () => {
    const slow = serve(json('slow'));
    const { fetch } = window;
    const letGo = holdFetch(standIn);
    const { fetch: held } = window;
    window.fetch = (input, init) => (input === slow ? held : fetch)(input, init);
    const { el, loads } = await show('related-list', { src: `${slow} ${serve(json('quick'))}` });
    await until(() => patience.count);
    patience.pass();
    await el.loaded;
    expect(texts(el, 'headline')).to.deep.equal(['quick']);
    letGo();
    await until(() => loads.length > 1);
    expect([texts(el, 'headline'), loads.length]).to.deep.equal([['slow', 'quick'], 2]);
  });

  it('keep what one gave before when it fails later', async () => {
    const key = newKey();
    const src = `${serve(json('A'))} ${serve(json('B'), { key })}`;
    const { el } = await show('related-list', { src });
    await el.loaded;
    const { fetch } = window;
    window.fetch = (input, init) =>
      (input as string).includes(key) ? Promise.resolve(new Response('', { status: 404 })) : fetch(input, init);
    try {
      await el.reload();
    } finally {
      window.fetch = fetch;
    }
    expect([el.state, texts(el, 'headline')]).to.deep.equal(['ready', ['A', 'B']]);
    expect(el.parsed!.problems.map(({ code }) => code)).to.deep.equal(['source-failed']);
  });

  it('name the document in the place of a problem', async () => {
    const bad = '[{"headline":"A","url":"javascript:x"}]';
    const { el, loads } = await show('related-list', { src: `${serve(json('B'))} ${serve(bad)}` });
    await el.loaded;
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url [1][0].url']);
  });

  it('are one address to an element of one article', async () => {
    const { el, errors } = await show('article-header', { src: `${serve('{"headline":"A"}')} ${serve('{}')}` });
    await el.loaded;
    expect(errors.length).to.be.at.most(1);
    expect(el.state).not.to.equal('loading');
  });
});

describe('items-path', () => {
  recordConsole();

  it('points at the items of any other JSON, and is followed', async () => {
    const src = serve('{"data":{"items":[{"title":"A"}],"more":[{"title":"B"}]}}');
    const { el } = await show('related-list', { src, 'items-path': 'data.items' });
    await el.loaded;
    expect(texts(el, 'headline')).to.deep.equal(['A']);
    el.itemsPath = 'data.more';
    await el.updateComplete;
    expect(texts(el, 'headline')).to.deep.equal(['B']);
  });

  it('leaves a feed among the sources alone', async () => {
    const src = `${serve('{"data":[{"title":"A"}]}')} ${serve(rss)}`;
    const { el } = await show('related-list', { src, 'items-path': 'data' });
    await el.loaded;
    expect(texts(el, 'headline')).to.deep.equal(['A', 'From a feed']);
  });

  it('that leads nowhere is reported', async () => {
    const { el, loads } = await show('related-list', { items: '{"data":[]}', 'items-path': 'nowhere' });
    expect([el.state, problemsOf(loads[0])]).to.deep.equal(['empty', ['not-a-list ']]);
  });
});

describe('a feed that is cut off', () => {
  recordConsole();

  it('is shown as far as it goes, and reported', async () => {
    const { el, loads } = await show('related-list', { src: serve(rss.slice(0, -25)) });
    await el.loaded;
    expect([texts(el, 'headline'), problemsOf(loads[0])]).to.deep.equal([['From a feed'], ['feed-cut-off ']]);
  });
});
