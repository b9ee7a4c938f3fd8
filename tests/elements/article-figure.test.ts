import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ArticleFigure } from '../../src/index.js';
import { inChromium, skip } from '../helpers/browser.js';
import { moment, part, partText, problemsOf, recordConsole } from '../helpers/show.js';
import { bodyOf, showBody, showFigure } from '../helpers/show-text.js';
import { serve } from '../helpers/test-server.js';
import { until } from '../helpers/until.js';

const said = recordConsole();
let drawings = 0;
/** A picture that no test has asked for before. */
const drawing = (width = 1200, height = 800): string =>
  serve(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%"/></svg>`,
    { key: `figure-${drawings++}` },
    'image/svg+xml',
  );
const missing = serve('', { status: 404 }, 'image/png');
const picture = (el: Element): HTMLImageElement => part(el, 'image') as HTMLImageElement;
const box = (el: Element): HTMLElement => picture(el).parentElement!;
const dialogOf = (el: Element): HTMLDialogElement | null => el.shadowRoot!.querySelector('dialog');
const enlargeButton = (el: Element): HTMLElement => part(el, 'action')!;

async function enlarged(el: Element): Promise<HTMLDialogElement> {
  await until(() => dialogOf(el)?.open, 'the dialog');
  return dialogOf(el)!;
}
const came = (el: Element): Promise<void> => until(() => picture(el).complete && picture(el).naturalWidth > 0);
const broke = (el: ArticleFigure): Promise<void> =>
  until(() => el.shadowRoot!.querySelector<HTMLElement>('.words')!.offsetHeight > 0, 'the words');

describe('article-figure', () => {
  it('is empty without a picture, whatever its words', async () => {
    const { el } = await showFigure({ caption: 'Caption', alt: 'Words' });
    expect(el.state).to.equal('empty');
    expect(el.getBoundingClientRect().height).to.equal(0);
  });

  it('takes each attribute over its document', async () => {
    const article = {
      image: { url: 'https://site.example/doc.jpg', alt: 'Doc', caption: 'Doc', credit: 'Doc', width: 10, height: 10 },
    };
    const { el } = await showFigure(
      {
        'image-url': 'https://site.example/a.jpg',
        alt: 'What it shows',
        caption: 'The line',
        credit: 'Who made it',
        width: '1200',
        height: '800',
        srcset: 'https://site.example/a.jpg 1200w, https://site.example/s.jpg 600w',
        sizes: '50vw',
      },
      { properties: { article } },
    );
    const { alt, sizes, srcset, loading, decoding } = picture(el);
    expect({ alt, sizes, loading, decoding }).to.deep.equal({
      alt: 'What it shows',
      sizes: '50vw',
      loading: 'lazy',
      decoding: 'async',
    });
    expect(srcset).to.equal('https://site.example/a.jpg 1200w, https://site.example/s.jpg 600w');
    expect(picture(el).getAttribute('src')).to.equal('https://site.example/a.jpg');
    expect([picture(el).getAttribute('width'), picture(el).getAttribute('height')]).to.deep.equal(['1200', '800']);
    expect(partText(el, 'credit')).to.equal('Who made it');
    expect(partText(el, 'caption')).to.match(/^The line\s*Who made it$/);
  });

  it('has no line under a picture without words', async () => {
    const { el } = await showFigure({ 'image-url': drawing() });
    expect(part(el, 'caption')).to.equal(undefined);
    expect(picture(el).alt).to.equal('');
  });

  it('tells caption and credit apart, by a space and by tone', async () => {
    const { el } = await showFigure({ 'image-url': drawing(), caption: 'The line', credit: 'Who made it' });
    const [caption, credit] = [part(el, 'caption')!, part(el, 'credit')!];
    expect(getComputedStyle(credit).color).not.to.equal(getComputedStyle(caption).color);
    expect(getComputedStyle(credit, '::before').content).to.equal('" "');
  });

  it('says how wide it is shown where only the document’s sizes are known', async () => {
    const { el } = await showFigure({
      'image-url': drawing(),
      srcset: `${drawing(300, 200)} 300w, ${drawing()} 1200w`,
    });
    expect(picture(el).getAttribute('sizes')).to.equal('auto, 100vw');
  });

  const ratios: [what: string, attributes: Record<string, string>, style: string, ratio: number][] = [
    ['its width and height', { width: '1000', height: '500' }, '', 2],
    ['3 to 2 where they are not known', {}, '', 1.5],
    ['the token where they are not known', {}, '--article-image-ratio: 4 / 1', 4],
    ['its own all the same', { width: '1000', height: '500' }, '--article-image-ratio: 4 / 1', 2],
  ];
  for (const [what, attributes, style, ratio] of ratios)
    it(`keeps a place in the ratio of ${what}, before the picture comes and after`, async () => {
      const url = drawing(ratio === 2 ? 1000 : 300, 500);
      const { el } = await showFigure({ 'image-url': url, style, ...attributes }, { width: '400px' });
      const place = () => {
        const { width, height } = box(el).getBoundingClientRect();
        return [width, height].map(Math.round);
      };
      expect(picture(el).naturalWidth, 'not there yet').to.equal(0);
      expect(place()).to.deep.equal([400, Math.round(400 / ratio)]);
      await came(el);
      expect(place()).to.deep.equal([400, Math.round(400 / ratio)]);
    });

  it('shows the whole of a picture whose size is not known', async () => {
    const { el } = await showFigure({ 'image-url': drawing(300, 900) }, { width: '400px' });
    expect(getComputedStyle(picture(el)).objectFit).to.equal('contain');
  });

  it('is no wider than it should be where it is upright, and no larger than it is where it is small', async () => {
    const upright = await showFigure({ 'image-url': drawing(), width: '800', height: '1200' }, { width: '900px' });
    expect(box(upright.el).offsetWidth).to.be.closeTo(26 * 16, 1);
    const small = await showFigure({ 'image-url': drawing(), width: '120', height: '80' }, { width: '900px' });
    expect(box(small.el).offsetWidth).to.equal(120);
    expect(part(small.el, 'action')).to.equal(undefined);
  });

  it('shows the words of a picture that does not come, in its place, and the picture if it comes after all', async () => {
    const { el } = await showFigure(
      { 'image-url': missing, alt: 'A ferry at a pier', width: '600', height: '300' },
      { width: '400px' },
    );
    await broke(el);
    expect(el.shadowRoot!.querySelector<HTMLElement>('.words')!.innerText).to.equal('A ferry at a pier');
    expect([box(el).offsetWidth, box(el).offsetHeight]).to.deep.equal([400, 200]);
    expect(enlargeButton(el).offsetHeight, 'nothing to enlarge').to.equal(0);
    el.imageUrl = drawing(600, 300);
    await came(el);
    await until(() => !el.shadowRoot!.querySelector<HTMLElement>('.words')!.offsetHeight);
    expect(getComputedStyle(picture(el)).visibility).to.equal('visible');
    expect([box(el).offsetWidth, box(el).offsetHeight]).to.deep.equal([400, 200]);
  });

  it('reports an address that it may not show, and shows nothing', async () => {
    const { el, loads } = await showFigure({ 'image-url': 'javascript:hurt()' });
    expect(el.state).to.equal('empty');
    expect(problemsOf(loads[0])).to.deep.equal(['unsafe-url image-url']);
    expect(said.warnings.length).to.equal(1);
  });

  it('carries the language of its text, and names its button in the one around', async () => {
    const article = { inLanguage: 'ar', image: { url: drawing(), caption: 'صورة' } };
    const { el } = await showFigure({}, { properties: { article }, lang: 'vi' });
    expect(part(el, 'caption')!.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(part(el, 'caption')!).direction).to.equal('rtl');
    expect(enlargeButton(el).lang).to.equal('vi');
    expect(enlargeButton(el).getAttribute('aria-label')!.trim()).to.equal('Phóng to ảnh');
  });

  it('is accessible', async () => {
    const { el } = await showFigure({ 'image-url': drawing(), alt: 'Words', caption: 'Line', credit: 'Who' });
    await expect(el).to.be.accessible();
  });
});

describe('a picture that is opened larger', () => {
  const figure = (attributes = {}) =>
    showFigure({
      'image-url': drawing(),
      alt: 'A ferry',
      caption: 'The line',
      credit: 'Who',
      width: '1200',
      height: '800',
      ...attributes,
    });

  it('fills the window, with its words and a button to close it, and moves nothing', async () => {
    const { el } = await figure();
    const before = [scrollX, scrollY, el.getBoundingClientRect().top];
    enlargeButton(el).focus();
    enlargeButton(el).click();
    const dialog = await enlarged(el);
    expect(dialog.getBoundingClientRect().width).to.be.closeTo(document.documentElement.clientWidth, 20);
    expect(dialog.querySelector('p')!.textContent).to.equal('The line Who');
    expect(dialog.querySelector('img')!.alt).to.equal('A ferry');
    expect(dialog.getAttribute('aria-label')).to.equal('A ferry');
    const close = dialog.querySelector('button')!;
    expect(close.textContent).to.equal('Close');
    expect(el.shadowRoot!.activeElement === close, 'the focus on the button').to.equal(true);
    await expect(el).to.be.accessible();
    close.click();
    expect(dialogOf(el)?.open ?? false).to.equal(false);
    await until(() => el.shadowRoot!.activeElement === enlargeButton(el), 'the focus back');
    await until(() => !dialogOf(el), 'nothing left behind');
    expect([scrollX, scrollY, el.getBoundingClientRect().top]).to.deep.equal(before);
  });

  it('closes on a click anywhere', async () => {
    const { el } = await figure();
    enlargeButton(el).click();
    (await enlarged(el)).querySelector('img')!.click();
    await until(() => !dialogOf(el));
  });

  it('opens and closes by the keyboard alone', async function () {
    if (!inChromium) return skip(this, 'presses keys');
    const { el } = await figure();
    await sendKeys({ press: 'Tab' });
    await until(() => el.shadowRoot!.activeElement === enlargeButton(el));
    await until(() => getComputedStyle(enlargeButton(el)).opacity === '1', 'the button to be seen');
    await sendKeys({ press: 'Enter' });
    await enlarged(el);
    await sendKeys({ press: 'Escape' });
    await until(() => el.shadowRoot!.activeElement === enlargeButton(el));
    await until(() => !dialogOf(el));
  });

  it('stands still where a reader wants less motion', async function () {
    if (!inChromium) return skip(this, 'emulates a preference');
    await emulateMedia({ reducedMotion: 'reduce' });
    const { el } = await figure();
    enlargeButton(el).click();
    expect(getComputedStyle(await enlarged(el)).transitionDuration).to.match(/^0s/);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('asks for the size that fits the window', async () => {
    const { el } = await figure({ srcset: `${drawing(600, 400)} 600w, ${drawing()} 1200w` });
    enlargeButton(el).click();
    const large = (await enlarged(el)).querySelector('img')!;
    expect(large.sizes).to.equal('100vw');
    expect(large.srcset).to.equal(picture(el).srcset);
  });

  it('stays closed where the picture is gone by the time', async () => {
    const { el } = await figure();
    enlargeButton(el).click();
    el.remove();
    await moment(200);
    expect(!dialogOf(el)).to.equal(true);
  });

  it('does so in a text too, each picture by its own button, from HTML as well', async () => {
    const { el } = await showBody({
      articleBody: [
        { type: 'image', image: { url: drawing(), caption: 'One' } },
        {
          type: 'html',
          html: `<figure><a href="https://site.example/full.jpg"><img src="${drawing().replaceAll('&', '&amp;')}"></a><figcaption>Two <b>bold</b></figcaption></figure>`,
        },
        {
          type: 'html',
          html: `<p><a href="/story"><img src="${drawing().replaceAll('&', '&amp;')}" width="600" height="400"></a></p>`,
        },
      ],
    });
    const buttons = [...bodyOf(el).querySelectorAll<HTMLElement>('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Enlarge picture 1',
      'Enlarge picture 2',
    ]);
    buttons[1]!.click();
    const dialog = await enlarged(el);
    expect(dialog.querySelector('img')!.getAttribute('src')).to.equal('https://site.example/full.jpg');
    expect(dialog.querySelector('p')!.textContent).to.equal('Two bold');
    dialog.close();
    await until(() => el.shadowRoot!.activeElement === buttons[1]);
  });
});
