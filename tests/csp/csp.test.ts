import { expect } from '@open-wc/testing';

interface Told {
  readonly violations: readonly string[];
  /** Of each text: subheads, paragraphs, links, pictures, cells, quotes, and what must not be there. */
  readonly shownIn: readonly (readonly number[])[];
  readonly headlines: readonly number[];
  readonly lists?: number;
  readonly own: readonly string[];
  readonly ownLinks: readonly (string | null)[];
  readonly ownPictures: number;
  readonly displays: readonly string[];
}

/** What became of lists whose markup has no sheet, one, and one with a nonce: the colour of each item. */
interface Dressed {
  readonly violations: readonly string[];
  readonly colours: readonly (readonly string[])[];
}

/** Pages of this folder are served under the strict policy by web-test-runner.config.mjs. */
async function open<Answer = Told>(page: string): Promise<Answer> {
  const frame = document.createElement('iframe');
  frame.src = `/tests/csp/${page}`;
  const told = new Promise<Answer>((resolve) =>
    addEventListener('message', ({ data }) => resolve(data as Answer), { once: true }),
  );
  document.body.append(frame);
  const result = await told;
  frame.remove();
  return result;
}

/** What the sheets of own-markup.html say. */
const sheetColour = 'rgb(1, 2, 3)';

describe('under a strict content security policy', () => {
  it('the elements load, render, are styled, and violate nothing', async () => {
    const { violations, headlines, displays, lists } = await open('page.html');
    expect(violations).to.deep.equal([]);
    expect(headlines).to.deep.equal([1, 0, 8, 1]);
    expect(lists, 'lists in the head, for search engines').to.equal(1);
    expect(displays).to.deep.equal(Array(4).fill('inline-size'));
  });

  it('a text of HTML is cleaned and shown, as one of blocks is', async () => {
    const { violations, shownIn } = await open('page.html');
    const [fromHtml, fromBlocks] = shownIn;
    expect(violations).to.deep.equal([]);
    expect(fromHtml!.slice(0, 1)).to.deep.equal([1]);
    expect(fromHtml!.slice(2, 5)).to.deep.equal([2, 1, 4]);
    expect(fromHtml!.at(-1)).to.equal(0);
    expect(fromBlocks).to.deep.equal([1, 1, 0, 0, 0, 1, 0]);
    expect(window).not.to.have.property('ran');
  });

  it('a site’s own markup of items is filled, its function asked, and nothing of it runs', async () => {
    const { violations, own, ownLinks, ownPictures } = await open('page.html');
    expect(violations).to.deep.equal([]);
    expect(own).to.deep.equal(['Tài trợ bởi Kites Ltd Kites! 11/1/2025', '<img src=x onerror=parent.ran=true>!']);
    expect(ownLinks).to.deep.equal([`${location.origin}/kites`, null]);
    expect(ownPictures).to.equal(1);
    expect(window).not.to.have.property('ran');
  });

  it('a sheet in a site’s own markup is refused by the browser, and told to the page', async () => {
    const { violations, colours } = await open<Dressed>('own-markup.html');
    expect(violations, 'one for each list').to.deep.equal(Array(2).fill('style-src-elem inline'));
    const [[plain]] = colours as [[string]];
    expect(plain).not.to.equal(sheetColour);
    expect(colours).to.deep.equal(Array(3).fill([plain, plain]));
  });

  it('a sheet in a site’s own markup counts where the policy names its nonce', async () => {
    const { violations, colours } = await open<Dressed>('own-markup.html?nonce=known');
    expect(violations, 'of the one without').to.deep.equal(['style-src-elem inline']);
    const [plain, without, named] = colours;
    expect(plain).to.have.length(2).and.not.include(sheetColour);
    expect(without).to.deep.equal(plain);
    expect(named).to.deep.equal([sheetColour, sheetColour]);
    expect((await open<Dressed>('own-markup.html?nonce=other')).violations).to.have.length(2);
  });

  it('a violation would be noticed', async () => {
    const { violations } = await open('page.html?break');
    expect(violations).to.have.length.greaterThan(0);
    expect(violations.join()).to.match(/trusted-types|style-src/);
  });
});
