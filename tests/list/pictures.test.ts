import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { inChromium, skip } from '../helpers/browser.js';
import { markup, moment, part, parts, problemsOf, recordConsole, show, texts } from '../helpers/show.js';

type Raw = Record<string, unknown>;
const picture = '/demo/pictures/bridge.svg';
const absolute = location.origin + picture;
const item = (more: Raw = {}): Raw => ({ headline: 'A headline', url: '/1', ...more });
const image = (el: Element): HTMLImageElement | undefined => part(el, 'image') as HTMLImageElement | undefined;
const given = (...items: Raw[]) => ({ properties: { items } });

describe('pictures of a list', () => {
  recordConsole();

  it('are chosen by the width that the layout has for them, unless the data says another', async () => {
    const srcset = `${picture}?small 200w, ${picture}?large 900w`;
    const sizes = { list: /^8em$/, compact: /^12em$/, ranked: /^12em$/, grid: /vw/, carousel: /vw/ };
    for (const layout of ['list', 'compact', 'ranked', 'grid', 'carousel'] as const) {
      const data = given(item({ image: { url: picture, srcset } }));
      const { el } = await show('related-list', { layout, show: 'image' }, data);
      expect(image(el)!.srcset, layout).to.include('?small 200w');
      expect(image(el)!.sizes, layout).to.match(sizes[layout]);
    }
    const own = item({ image: { url: picture, srcset, sizes: '50px' } });
    const { el } = await show('related-list', {}, given(own));
    expect(image(el)!.sizes).to.equal('50px');
  });

  it('are fetched at once where the list starts in view: four, the first before all others', async () => {
    const items = Array.from({ length: 6 }, (_, index) =>
      item({ url: `/${index}`, headline: `${index}`, image: picture }),
    );
    const { el } = await show('related-list', {}, given(...items));
    const images = parts(el, 'image') as HTMLImageElement[];
    expect(images.map(({ loading }) => loading)).to.deep.equal([...Array<string>(4).fill('eager'), 'lazy', 'lazy']);
    expect(images.map((one) => one.getAttribute('fetchpriority'))).to.deep.equal([
      'high',
      ...Array<null>(5).fill(null),
    ]);
  });

  it('wait where the list starts below the fold', async () => {
    const above = document.createElement('div');
    above.style.height = '300vh';
    document.body.prepend(above);
    const { el } = await show('related-list', {}, given(item({ image: picture })));
    expect(image(el)!.loading).to.equal('lazy');
    expect(image(el)!.getAttribute('fetchpriority')).to.equal(null);
    above.remove();
  });

  it('wait in a list that is not shown or was scrolled past, and in no other after it', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    const given = JSON.stringify([item({ image: picture })]);
    const styles = ['display: none', 'position: fixed; top: -900px', 'display: block', 'display: inline'];
    box.innerHTML = styles.map((style) => markup('related-list', { style, items: given })).join('');
    const lists = [...box.querySelectorAll('related-list')];
    await Promise.all(lists.map((list) => list.updateComplete));
    expect(lists.map((list) => image(list)!.loading)).to.deep.equal(['lazy', 'lazy', 'eager', 'eager']);
  });

  it('are the fallback image where an item has none, or where its own does not come', async () => {
    const { el } = await show(
      'related-list',
      { layout: 'grid', 'fallback-image': picture },
      given(item({ headline: 'None' }), item({ url: '/2', image: { url: '/none.svg', alt: 'Lost' } })),
    );
    const [none, lost] = parts(el, 'image') as HTMLImageElement[];
    expect([none!.src, none!.alt]).to.deep.equal([absolute, '']);
    lost!.dispatchEvent(new Event('error'));
    expect(lost!.src).to.equal(absolute);
    const box = lost!.parentElement!;
    lost!.dispatchEvent(new Event('error'));
    expect(box.textContent).to.equal('Lost');
  });

  for (const layout of ['list', 'compact', 'ranked', 'grid', 'carousel'])
    it(`leave their place as it was when they do not come: ${layout}`, async () => {
      for (const fontSize of ['16px', '24px']) {
        const { el } = await show('related-list', { layout, show: 'image' }, given(item({ image: picture })));
        el.style.fontSize = fontSize;
        const box = image(el)!.parentElement!;
        const [{ width, height }] = box.getClientRects() as unknown as [DOMRect];
        image(el)!.dispatchEvent(new Event('error'));
        const [after] = box.getClientRects();
        expect([after!.width, after!.height]).to.deep.equal([width, height]);
      }
    });

  it('are not printed, nor the words of one that did not come', async function () {
    if (!inChromium) return skip(this, 'emulates print');
    const { el } = await show('related-list', {}, given(item({ image: { url: picture, alt: 'Lost' } })));
    image(el)!.dispatchEvent(new Event('error'));
    const box = el.shadowRoot!.querySelector('.broken')!;
    expect(box.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'print' });
    try {
      expect(box.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('are never one of an unsafe address', async () => {
    const { el, loads } = await show('related-list', { 'fallback-image': 'javascript:alert(1)' }, given(item()));
    expect(image(el)).to.equal(undefined);
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url fallback-image']);
  });

  for (const [from, articleBody] of [
    [
      'a block',
      [
        { type: 'paragraph', text: 'x' },
        { type: 'image', image: { url: picture, alt: 'A bridge' } },
      ],
    ],
    [
      'HTML',
      `<p title="<img src=/no.png>">x</p><IMG class="a>b" alt='A bridge' data-src="/no.png" src=${picture} width=300>`,
    ],
    [
      'HTML after a pixel that counts readers',
      `<img src="/count.gif" width="1" height="1"><img alt="A bridge" src="${picture}">`,
    ],
    ['HTML after an unsafe one', `<img src="javascript:alert(1)"><img src="${picture}" alt="A bridge">`],
  ] as const)
    it(`are the first of the text where an item has none: ${from}`, async () => {
      const { el, loads } = await show('related-list', {}, given(item({ articleBody })));
      expect([image(el)?.src, image(el)?.alt]).to.deep.equal([absolute, 'A bridge']);
      expect(loads).to.have.length(1);
      expect(loads[0]!.items![0]!.image![0]!.url).to.equal(absolute);
    });

  it('are none where the text has none, and no text is read where pictures are not shown', async () => {
    const { el } = await show('related-list', {}, given(item({ articleBody: '<p>Only text</p>' })));
    expect(image(el)).to.equal(undefined);
    const { el: compact } = await show(
      'related-list',
      { layout: 'compact' },
      given(item({ articleBody: `<img src=${picture}>` })),
    );
    expect(compact.parsed!.value[0]!.image).to.equal(undefined);
  });

  for (const [lang, expected] of [
    ['en', ['Video 3 min 20 sec', 'Gallery', '1 hr 2 min']],
    ['vi', ['Video 3 phút 20 giây', 'Bộ ảnh', '1 giờ 2 phút']],
    ['zh-Hans', ['视频 3分钟20秒', '图集', '1小时2分钟']],
    ['zh-Hant', ['影片 3 分鐘20 秒', '圖集', '1 小時2 分鐘']],
  ] as const)
    it(`say in words that something is to be seen or heard, and how long, in ${lang}`, async () => {
      const items = [
        item({ media: 'video', duration: 'PT3M20S', image: picture }),
        item({ url: '/2', headline: 'B', media: 'gallery' }),
        item({ url: '/3', headline: 'C', duration: 'PT1H2M' }),
      ];
      const { el } = await show('related-list', {}, { ...given(...items), lang });
      const plain = (text: string): string => text.replace(/[\s,]+/g, ' ');
      expect(texts(el, 'badge').map(plain)).to.deep.equal(expected);
      const { el: compact } = await show('related-list', { layout: 'compact' }, { ...given(...items), lang });
      expect(texts(compact, 'badge')).to.deep.equal([]);
    });
});

describe('an item as a whole', () => {
  recordConsole();
  const list = async (items = [item({ url: '/there', image: picture })]) => {
    const shown = await show('related-list', { 'list-id': 'side' }, given(...items));
    const followed: MouseEvent[] = [];
    // What a click would do is seen, and not done.
    shown.el.addEventListener('click', (event) => {
      if (!event.defaultPrevented && event.composedPath().some((node) => (node as Element).localName === 'a'))
        followed.push(event);
      event.preventDefault();
    });
    return { ...shown, followed };
  };
  const press = (el: HTMLElement, init: MouseEventInit = {}, type = 'click'): boolean =>
    el.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));

  it('leads where its link leads, with the keys that were held, and tells it once', async () => {
    const { el, followed, clicks } = await list();
    const held = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    part(el, 'image')!.dispatchEvent(held);
    expect(followed.map(({ ctrlKey }) => ctrlKey)).to.deep.equal([true]);
    expect(clicks.map(({ position, listId, item: { url } }) => [position, listId, url])).to.deep.equal([
      [1, 'side', `${location.origin}/there`],
    ]);
    expect(clicks[0]!.originalEvent).to.equal(held);
  });

  it('does not lead anywhere when the page says so', async () => {
    const { el, followed } = await list();
    el.addEventListener('article-click', (event) => event.preventDefault());
    press(part(el, 'image')!);
    expect(followed).to.have.length(0);
  });

  it('stays where the reader selects its text', async () => {
    const { el, followed, clicks } = await list([item({ url: '/there', articleSection: 'City life' })]);
    const text = el.shadowRoot!.querySelector('.section')!;
    getSelection()!.selectAllChildren(text);
    if (getSelection()!.toString() || 'getSelection' in el.shadowRoot!) {
      press(text as HTMLElement);
      expect(followed).to.have.length(0);
      expect(clicks).to.have.length(0);
    }
    getSelection()!.removeAllRanges();
    press(text as HTMLElement);
    expect(followed).to.have.length(1);
  });

  it('has one link, and one without an address leads nowhere', async () => {
    const { el, followed, clicks } = await list([item({ url: undefined, image: picture })]);
    press(part(el, 'image')!);
    expect(followed).to.have.length(0);
    expect(clicks).to.have.length(0);
    const { el: linked } = await list();
    expect(linked.shadowRoot!.querySelectorAll('li a')).to.have.length(1);
    expect(getComputedStyle(part(linked, 'item')!).cursor).to.equal('pointer');
    expect(getComputedStyle(part(el, 'item')!).cursor).not.to.equal('pointer');
  });

  it('leaves the middle button beside its link to the browser', async () => {
    const { el, clicks } = await list();
    el.addEventListener('auxclick', (event) => event.preventDefault());
    press(part(el, 'image')!, { button: 1 }, 'auxclick');
    expect(clicks).to.have.length(0);
    press(part(el, 'link')!, { button: 1 }, 'auxclick');
    expect(clicks).to.have.length(1);
    await moment();
  });
});
