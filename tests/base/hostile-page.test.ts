import { expect } from '@open-wc/testing';
import { show, recordConsole, type Tag, tags } from '../helpers/show.js';

/** What a page of tests/base/pages said of itself once it was done. */
interface Report {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly texts: readonly string[];
}

async function open(page: string): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.src = `/tests/base/pages/${page}`;
  const told = new Promise<Report>((resolve) => {
    addEventListener('message', function listen({ data, source }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data as Report);
    });
  });
  document.body.append(frame);
  const report = await told;
  frame.remove();
  return report;
}

describe('a page with elements named like Lit’s globals', () => {
  it('works', async () => {
    const { errors, warnings, texts } = await open('named.html');
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
    expect(texts).to.deep.equal(['A', 'Source: A', 'Related A', 'Recommended A']);
  });

  it('breaks stock Lit, which is why that is tried', async () => {
    const { errors } = await open('named-stock.html');
    expect(errors.join()).to.match(/push is not a function/);
  });
});

describe('a page that styles everything', () => {
  recordConsole();
  const attributes = {
    'article-header': { headline: 'A headline', standfirst: 'A sentence' },
    'article-meta': { source: 'A paper', 'view-count': '3' },
    'related-list': { items: '[{"headline":"A","url":"/a"},{"headline":"B","url":"/b"}]' },
    'recommended-list': { items: '[{"headline":"A","url":"/a"},{"headline":"B","url":"/b"}]' },
  } as const satisfies { [T in (typeof tags)[number]]: object };

  async function styled<T extends (typeof tags)[number]>(
    tag: T,
    css: string,
    more: object = {},
    width = '600px',
  ): Promise<HTMLElement> {
    const { el } = await show(tag as Tag, { ...attributes[tag], ...more }, { width });
    const style = document.createElement('style');
    style.textContent = css;
    el.parentElement!.append(style);
    return el;
  }
  /** Places and sizes of all that an element renders, against its own. */
  const layout = (el: HTMLElement): string =>
    [...el.shadowRoot!.querySelectorAll('.frame, [part]')]
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${one.className} ${Math.round(width)}×${Math.round(height)}`;
      })
      .join('\n');

  for (const tag of tags) {
    it(`can hide it by a class, a media query, inline, or the attribute hidden, ${tag}`, async () => {
      for (const [css, more] of [
        ['.gone { display: none }', { class: 'gone' }],
        [`@media all { ${tag} { display: none } }`, {}],
        ['', { style: 'display: none' }],
        ['', { hidden: '' }],
      ] as const) {
        const el = await styled(tag, css, more);
        expect([getComputedStyle(el).display, el.offsetHeight], css).to.deep.equal(['none', 0]);
      }
    });

    it(`can give it a width and a display of its own, ${tag}`, async () => {
      const el = await styled(tag, `${tag} { display: inline-block; width: 222px }`);
      expect([getComputedStyle(el).display, el.offsetWidth]).to.deep.equal(['inline-block', 222]);
    });

    it(`still shows a block with the layout under * { all: unset !important }, ${tag}`, async () => {
      const el = await styled(tag, '* { all: unset !important; font: 16px/1.5 sans-serif !important }', {}, 'auto');
      const own = layout(el);
      const width = el.shadowRoot!.querySelector('.frame')!.getBoundingClientRect().width;
      expect(width).to.equal(document.documentElement.clientWidth);
      el.parentElement!.querySelector('style')!.textContent =
        `body { margin: 0; width: ${width}px; font: 16px/1.5 sans-serif }`;
      expect(own).to.equal(layout(el));
    });

    it(`hands down no spacing, case or size that breaks it, ${tag}`, async () => {
      const hostile = `${tag} { letter-spacing: 9px; text-transform: uppercase; white-space: nowrap; text-indent: 99px;
        word-spacing: 9px; text-align: right; font-style: italic; line-height: 9; font-size: 3px }`;
      const el = await styled(tag, hostile);
      const { letterSpacing, textTransform, whiteSpace, textIndent, fontSize } = getComputedStyle(
        el.shadowRoot!.querySelector('.frame')!,
      );
      expect([letterSpacing, textTransform, whiteSpace, textIndent, fontSize]).to.deep.equal([
        ...['normal', 'none', 'normal', '0px', '12px'],
      ]);
      expect(el.scrollWidth).to.be.at.most(600);
    });
  }
});
