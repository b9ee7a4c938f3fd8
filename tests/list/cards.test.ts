import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { inChromium, skip } from '../helpers/browser.js';
import { moment, part, parts, partText, problemsOf, recordConsole, show, texts } from '../helpers/show.js';
import { until } from '../helpers/until.js';

type Raw = Record<string, unknown>;
const picture = '/demo/pictures/bridge.svg';
const item = (number: number, more: Raw = {}): Raw => ({
  headline: `A headline of some length, number ${number}`,
  url: `/${number}`,
  articleSection: 'City',
  datePublished: '2025-01-11T06:16:39Z',
  image: { url: picture, width: 300, height: 200 },
  ...more,
});
const items = Array.from({ length: 7 }, (_, index) => item(index + 1));
const columnsOf = (el: Element): number =>
  new Set(parts(el, 'item').map((row) => Math.round(row.getBoundingClientRect().left))).size;
const right = (el: Element): number => el.getBoundingClientRect().right;

describe('layout grid', () => {
  recordConsole();

  for (const [width, columns] of [
    [240, 1],
    [480, 2],
    [768, 3],
    [1000, 4],
    [1300, 5],
  ] as const)
    it(`has ${columns} columns in a box of ${width} px, and fits it`, async () => {
      const { el } = await show('related-list', { layout: 'grid' }, { properties: { items }, width: `${width}px` });
      expect(columnsOf(el)).to.equal(columns);
      expect(el.parentElement!.scrollWidth).to.be.at.most(width);
    });

  it('has its columns by its text, not by pixels', async () => {
    const { el } = await show('related-list', { layout: 'grid' }, { properties: { items }, width: '768px' });
    el.style.fontSize = '30px';
    expect(columnsOf(el)).to.equal(1);
  });

  it('opens with one picture in a narrow box, and goes on as a list', async () => {
    const { el } = await show('related-list', { layout: 'grid' }, { properties: { items }, width: '300px' });
    const [first, second] = parts(el, 'image').map((image) => image.parentElement!.getBoundingClientRect());
    const [one, two] = parts(el, 'headline').map((headline) => headline.getBoundingClientRect());
    expect(first!.width).to.equal(300);
    expect(first!.bottom).to.be.at.most(one!.top);
    expect(second!.left).to.be.at.least(two!.right);
    expect(second!.width).to.be.at.most(128);
  });

  it('puts the picture above the text for the eye, and after it for the ear', async () => {
    const { el } = await show('related-list', { layout: 'grid' }, { properties: { items }, width: '768px' });
    const image = part(el, 'image')!;
    const headline = part(el, 'headline')!;
    expect(image.getBoundingClientRect().bottom).to.be.at.most(headline.getBoundingClientRect().top);
    expect(headline.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('makes a card of text of an item without a picture: a rule above, a larger headline', async () => {
    const given = [item(1), item(2, { image: undefined })];
    const { el } = await show('related-list', { layout: 'grid' }, { properties: { items: given }, width: '768px' });
    const [withPicture, without] = parts(el, 'item');
    const top = (row: Element): string => getComputedStyle(row.querySelector('.text')!).borderBlockStartWidth;
    const size = (row: Element): number => parseFloat(getComputedStyle(row.querySelector('.headline')!).fontSize);
    expect([top(withPicture!), top(without!)]).to.deep.equal(['0px', '1px']);
    expect(size(without!)).to.be.greaterThan(size(withPicture!));
  });

  for (const layout of ['grid', 'list'] as const)
    it(`hides no picture that was asked for, however narrow a ${layout} is`, async () => {
      const setting = { properties: { items }, width: '200px' };
      const { el: asked } = await show('related-list', { layout, show: 'image description' }, setting);
      const { el } = await show('related-list', { layout }, setting);
      const seen = (list: Element): number => parts(list, 'image').filter((image) => image.offsetWidth > 0).length;
      expect(seen(asked)).to.equal(7);
      expect(seen(el)).to.equal(layout === 'grid' ? 1 : 0);
    });

  it('keeps the place of pictures, with sizes unknown and before they come', async () => {
    const given = [item(1, { image: '/hang.png' })];
    const { el } = await show('related-list', { layout: 'grid' }, { properties: { items: given }, width: '600px' });
    const { width, height } = part(el, 'image')!.parentElement!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });
});

describe('layout carousel', () => {
  recordConsole();
  const carousel = async (width: string, dir = 'ltr', given = items) => {
    const { el } = await show('recommended-list', { layout: 'carousel' }, { properties: { items: given }, width, dir });
    await until(() => parts(el, 'action').length === 2 && parts(el, 'action')[0]!.ariaDisabled !== null);
    return { el, list: part(el, 'list')!, buttons: parts(el, 'action') as HTMLButtonElement[] };
  };
  /** Resolves when a list no longer moves, and what watches it has had its turn. */
  const atRest = async (list: Element): Promise<void> => {
    const places = [NaN];
    while (places.length < 20 || places.slice(-20).some((place) => place !== list.scrollLeft)) {
      places.push(list.scrollLeft);
      await new Promise(requestAnimationFrame);
    }
  };
  const disabled = (buttons: readonly HTMLElement[]): (string | null)[] =>
    buttons.map(({ ariaDisabled }) => ariaDisabled);

  for (const dir of ['ltr', 'rtl'] as const)
    it(`turns by its buttons, which know the ends, ${dir}`, async () => {
      const { list, buttons } = await carousel('500px', dir);
      expect(buttons.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Previous articles', 'Next articles']);
      expect(disabled(buttons)).to.deep.equal(['true', 'false']);
      buttons[1]!.focus();
      buttons[1]!.click();
      await until(() => buttons[0]!.ariaDisabled === 'false');
      expect(Math.sign(list.scrollLeft)).to.equal(dir === 'rtl' ? -1 : 1);
      for (let turn = 0; turn < 5 && buttons[1]!.ariaDisabled === 'false'; turn++) {
        buttons[1]!.click();
        await atRest(list);
      }
      expect(disabled(buttons)).to.deep.equal(['false', 'true']);
      expect((buttons[1]!.getRootNode() as ShadowRoot).activeElement).to.equal(buttons[1]);
      buttons[0]!.click();
      await until(() => buttons[1]!.ariaDisabled === 'false');
    });

  it('passes over no item by its buttons, in either direction', async () => {
    for (const width of [240, 470, 700]) {
      const { el, list, buttons } = await carousel(`${width}px`);
      const rows = parts(el, 'item');
      const whole = (): HTMLElement[] =>
        rows.filter((row) => {
          const { left, right: end } = row.getBoundingClientRect();
          return left >= list.getBoundingClientRect().left - 2 && end <= right(list) + 2;
        });
      for (const button of [buttons[1]!, buttons[0]!]) {
        const seen = new Set(whole());
        while (button.ariaDisabled === 'false') {
          const before = list.scrollLeft;
          button.click();
          await until(() => list.scrollLeft !== before);
          await atRest(list);
          for (const row of whole()) seen.add(row);
        }
        expect(seen.size, `${width}`).to.equal(rows.length);
      }
    }
  });

  it('lets the next picture show a little, and nothing stand out of its box', async () => {
    for (const width of [240, 480, 768, 1240]) {
      const { el, list } = await carousel(`${width}px`);
      const cut = parts(el, 'item').filter((row) => {
        const { left, right: end } = row.getBoundingClientRect();
        return left < right(list) - 4 && end > right(list) + 4;
      });
      expect(cut, `${width}`).to.have.length(1);
      expect(el.parentElement!.scrollWidth).to.be.at.most(width);
    }
  });

  it('hides its buttons where everything is in view, and keeps their place', async () => {
    const { el, buttons } = await carousel('1200px', 'ltr', items.slice(0, 2));
    await until(() => getComputedStyle(buttons[0]!).visibility === 'hidden');
    expect(buttons[0]!.offsetHeight).to.be.greaterThan(20);
    expect(getComputedStyle(part(el, 'heading')!).visibility).to.equal('visible');
  });

  it('is printed whole, also in a narrow box', async function () {
    if (!inChromium) return skip(this, 'emulates print');
    const { list } = await carousel('240px');
    await emulateMedia({ media: 'print' });
    try {
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is a named list of seven items, whose links can be reached by keys and are scrolled into view', async () => {
    const { el, list } = await carousel('300px');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.ariaLabel).to.equal('Recommended');
    expect(parts(el, 'item')).to.have.length(7);
    parts(el, 'link')[6]!.focus();
    await until(() => right(parts(el, 'link')[6]!) <= right(list) + 1);
  });

  it('can be scrolled by keys where its items have no links', async () => {
    const { list } = await carousel('300px', 'ltr', [item(1, { url: undefined }), item(2, { url: undefined })]);
    expect(list.tabIndex).to.equal(0);
  });

  it('keeps its buttons where the heading is the site’s own, or none', async () => {
    const own = { properties: { items }, children: '<h2 slot="heading">Ours</h2>', width: '500px' };
    const { el } = await show('related-list', { layout: 'carousel' }, own);
    await until(() => parts(el, 'action').length === 2);
    expect(el.querySelector('h2')!.offsetHeight).to.be.greaterThan(0);
    const { el: none } = await show('related-list', { layout: 'carousel', heading: '' }, { properties: { items } });
    await until(() => parts(none, 'action').length === 2);
    expect(parts(none, 'heading')).to.have.length(0);
  });

  it('moves nothing when its buttons come', async () => {
    const { el } = await show('related-list', { layout: 'carousel' }, { properties: { items }, width: '600px' });
    const before = part(el, 'list')!.getBoundingClientRect().top;
    await until(() => parts(el, 'action').length === 2);
    await moment(50);
    expect(part(el, 'list')!.getBoundingClientRect().top).to.equal(before);
  });

  it('follows the items when they change', async () => {
    const { el, buttons } = await carousel('1200px', 'ltr', items.slice(0, 2));
    el.items = items;
    await until(() => buttons[1]!.ariaDisabled === 'false');
    expect(getComputedStyle(buttons[1]!).visibility).to.equal('visible');
  });

  it('becomes any other layout and a carousel again, without an error on the page', async () => {
    const failures: unknown[] = [];
    const note = ({ message }: ErrorEvent): unknown => failures.push(message);
    addEventListener('error', note);
    const { el } = await carousel(
      '300px',
      'ltr',
      items.map((one) => ({ ...one, url: undefined })),
    );
    for (const layout of ['list', 'ranked', 'carousel', 'grid'] as const) {
      el.layout = layout;
      await el.updateComplete;
      expect(part(el, 'list')!.tabIndex, layout).to.equal(layout === 'carousel' ? 0 : -1);
      // Observers have had their turn after the next frame.
      await new Promise(requestAnimationFrame);
      await moment();
    }
    removeEventListener('error', note);
    expect(failures).to.deep.equal([]);
  });

  it('speaks the language around it', async () => {
    const { el } = await show('related-list', { layout: 'carousel' }, { properties: { items }, lang: 'zh-Hans' });
    await until(() => parts(el, 'action').length === 2);
    expect(parts(el, 'action').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['前面的文章', '后面的文章']);
  });

  it('takes the page’s own texts', async () => {
    const own = { layout: 'carousel', texts: '{"nextItems":"On","other":"x"}' };
    const { el, loads } = await show('related-list', own, { properties: { items } });
    await until(() => parts(el, 'action').length === 2);
    expect(parts(el, 'action').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Previous articles', 'On']);
    expect(problemsOf(loads[0])).to.deep.equal(['unknown-text texts.other']);
  });
});

for (const layout of ['grid', 'carousel'] as const)
  for (const [width, dir] of [
    ['240px', 'ltr'],
    ['768px', 'rtl'],
  ] as const)
    it(`layout ${layout} is accessible at ${width}, ${dir}`, async function () {
      this.timeout(60_000);
      const given = [...items, item(8, { image: undefined, media: 'video', sponsor: { name: 'Acme' } })];
      const { el } = await show('related-list', { layout }, { properties: { items: given }, width, dir });
      await moment(100);
      await expect(el).to.be.accessible();
      expect(texts(el, 'badge')).to.deep.equal(['Paid for by Acme', 'Video']);
      expect(partText(el, 'heading')).to.equal('Related');
    });
