import { expect } from '@open-wc/testing';

const css = await (await fetch(new URL('../../src/fallback.css', import.meta.url))).text();
const define = new URL('../../src/define.ts', import.meta.url).href;
const entry = (headline: string, rest = ''): string => `<li><a href="/${headline.length}">${headline}</a>${rest}</li>`;
const headlines = ['The boat that is also a school', 'How to read a tide table', 'Who mends the nets', 'The new quay'];
const time = '<time datetime="2025-01-11">11 January 2025</time>';

/** Heights of a list on a page of its own, before the script has come and after. */
async function heights(tag: string, attributes: string, rest: string, width: string): Promise<[number, number]> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '1200px';
  const list = headlines.map((headline) => entry(headline, rest)).join('');
  frame.srcdoc = `<!doctype html><html lang="en"><style>${css}</style><body style="font: 16px/1.5 sans-serif">
    <div style="width: ${width}"><${tag} ${attributes}><ul>${list}</ul></${tag}></div></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const el = page.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(tag)!;
  const before = el.offsetHeight;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = define;
  const ran = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await ran;
  await el.updateComplete;
  const after = el.offsetHeight;
  frame.remove();
  return [before, after];
}

describe('fallback.css', () => {
  for (const [what, tag, attributes, rest] of [
    ['headlines', 'related-list', '', ''],
    ['headlines and dates', 'related-list', '', time],
    ['a compact list', 'related-list', 'layout="compact"', time],
    ['a ranked list', 'recommended-list', 'layout="ranked"', ''],
    ['a list without a heading', 'related-list', 'heading=""', ''],
  ] as const)
    for (const width of ['20rem', '40rem'])
      it(`gives ${what}, ${width} wide, the height that they will have`, async () => {
        const [before, after] = await heights(tag, attributes, rest, width);
        expect(after).to.be.above(50);
        expect(before).to.be.closeTo(after, 2);
      });
});
