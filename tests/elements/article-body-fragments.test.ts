import { expect } from '@open-wc/testing';
import type { ArticleBody } from '../../src/index.js';
import { moment } from '../helpers/show.js';
import { showBody } from '../helpers/show-text.js';
import { serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const filler = '<p>Text</p>'.repeat(60);
const html = `<h2>First part</h2>${filler}<p>Said<sup><a id="r1" href="#n1">1</a></sup></p>${filler}<h2>Second part</h2>${filler}<h2>第三部分</h2>${filler}<section role="doc-endnotes"><ol><li id="n1">Note <a href="#r1">back</a></li></ol></section>`;
const opened: HTMLIFrameElement[] = [];

type Page = Window & typeof globalThis & { letTextCome: () => void };

/** Opens a page of its own at an address, whose text may come late: when the page lets it. */
async function open(hash: string, { late = false, base = false } = {}): Promise<{ page: Page; body: ArticleBody }> {
  const src = serve(JSON.stringify({ content_html: html }));
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 600px; block-size: 400px';
  frame.src = `/tests/pages/text.html?src=${encodeURIComponent(src)}${late ? '&late' : ''}${base ? '&base' : ''}${hash}`;
  document.body.append(frame);
  opened.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Page;
  await page.customElements.whenDefined('article-body');
  return { page, body: page.document.querySelector('article-body')! };
}

const hasText = async ({ body }: { body: ArticleBody }): Promise<void> => {
  await until(() => body.shadowRoot?.querySelector('.subhead'), 'the text');
};

/** Whether an element is what a reader sees first, and where reading goes on. */
function isAt({ body }: { body: ArticleBody }, text: string): boolean {
  const focused = body.shadowRoot?.activeElement;
  const top = focused?.getBoundingClientRect().top ?? NaN;
  return !!focused?.textContent.includes(text) && top > -5 && top < 60;
}

const arrives = (where: Parameters<typeof isAt>[0], text: string): Promise<void> =>
  until(() => isAt(where, text), `to be at "${text}"`);

describe('an address that leads into a text', () => {
  afterEach(() => {
    for (const frame of opened.splice(0)) frame.remove();
  });

  it('is answered when the page is opened with it, though the text comes late', async () => {
    const there = await open('#second-part', { late: true });
    expect(there.page.scrollY).to.equal(0);
    there.page.letTextCome();
    await arrives(there, 'Second part');
    expect(there.page.scrollY).to.be.above(500);
  });

  it('is answered in any script, as browsers write it', async () => {
    const there = await open(`#${encodeURIComponent('第三部分')}`);
    await arrives(there, '第三部分');
  });

  it('does not call away a reader who has begun to scroll', async () => {
    const there = await open('#second-part', { late: true });
    // A wheel tells many times of one turn.
    const turn = (): unknown => there.page.dispatchEvent(new WheelEvent('wheel'));
    turn();
    there.page.letTextCome();
    const turning = setInterval(turn, 20);
    await hasText(there);
    const isLoaded = ({ name }: PerformanceEntry): boolean => name.includes('fragments');
    await until(() => there.page.performance.getEntriesByType('resource').some(isLoaded), 'what leads to places');
    await moment(200);
    clearInterval(turning);
    expect(there.page.scrollY).to.equal(0);
  });

  it('is answered when it changes, and back and forward', async () => {
    const there = await open('#first-part');
    await arrives(there, 'First part');
    there.page.location.hash = '#second-part';
    await arrives(there, 'Second part');
    there.page.history.back();
    await arrives(there, 'First part');
    there.page.history.forward();
    await arrives(there, 'Second part');
  });

  it('is answered on a click in the page, also on a second one after the reader has gone elsewhere', async () => {
    const there = await open('');
    await hasText(there);
    const link = there.page.document.getElementById('to-second')!;
    link.click();
    await arrives(there, 'Second part');
    expect(there.page.location.hash).to.equal('#second-part');
    link.focus();
    there.page.scrollTo(0, 0);
    await moment(100);
    link.click();
    await arrives(there, 'Second part');
  });

  it('is answered on a click before the text is there', async () => {
    const there = await open('', { late: true });
    there.page.document.getElementById('to-second')!.click();
    await moment(100);
    there.page.letTextCome();
    await arrives(there, 'Second part');
  });

  for (const base of [false, true])
    it(`leads to a footnote and back${base ? ', on a page whose <base> is elsewhere' : ''}`, async () => {
      const there = await open('', { base });
      await hasText(there);
      const find = (href: string) => there.body.shadowRoot!.querySelector<HTMLElement>(`a[href="${href}"]`)!;
      find('#n1').click();
      await arrives(there, 'Note');
      expect(there.page.location.hash).to.equal('#n1');
      find('#r1').click();
      await arrives(there, '1');
      expect(there.body.shadowRoot!.activeElement!.localName).to.equal('a');
    });

  it('is left to the browser where the page has that place itself', async () => {
    const there = await open('#own');
    await hasText(there);
    await moment(200);
    expect(there.body.shadowRoot!.activeElement).to.equal(null);
  });

  it('is left alone by clicks that open it elsewhere, and by those that a site has dealt with', async () => {
    const there = await open('');
    await hasText(there);
    const link = there.page.document.getElementById('to-second')!;
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    const opens = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    // After all others, so that no new window opens in a test.
    there.page.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(opens);
    await moment(200);
    expect(there.page.scrollY).to.equal(0);
  });

  it('leads to the first of several texts that know it, and leaves no listener behind', async () => {
    const article = { articleBody: '<h2>Same</h2><p>Text</p>' };
    const { el: one } = await showBody(article);
    const { el: other } = await showBody(article);
    location.hash = '#same';
    await until(() => one.shadowRoot!.activeElement?.textContent === 'Same');
    expect(other.shadowRoot!.activeElement).to.equal(null);
    one.remove();
    other.remove();
    location.hash = '';
    location.hash = '#same';
    await moment(100);
    expect(document.activeElement).to.equal(document.body);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
