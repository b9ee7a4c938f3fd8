import { expect } from '@open-wc/testing';
import { partText } from '../helpers/show.js';
import { pageWithElements } from '../helpers/page-with-elements.js';

const tag = '<article-page from="page" show="header meta figure tags author"></article-page>';

/** What one element shows on a publisher's page. */
async function shownOn(file: string, address: string, locale: string) {
  const url = new URL(`../fixtures/formats/${file}`, import.meta.url);
  const box = await pageWithElements(await (await fetch(url)).text(), address, `<div lang="${locale}">${tag}</div>`);
  const window = box.ownerDocument.defaultView!;
  await window.customElements.whenDefined('article-page');
  const whole = box.querySelector('article-page')!;
  await whole.loaded;
  await whole.updateComplete;
  const within = (name: string) => whole.shadowRoot!.querySelector(name) as HTMLElement & { loaded?: Promise<void> };
  for (const name of ['article-header', 'article-meta', 'article-figure', 'article-tags']) await within(name)?.loaded;
  const [header, meta] = [within('article-header'), within('article-meta')];
  return {
    headline: partText(header, 'headline'),
    kicker: partText(header, 'kicker'),
    standfirst: partText(header, 'standfirst'),
    author: partText(meta, 'author'),
    source: partText(meta, 'source'),
    dates: [...meta.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime),
    image: within('article-figure')?.shadowRoot!.querySelector('img')?.src,
    tags: [...(within('article-tags')?.shadowRoot!.querySelectorAll('.tag') ?? [])].map((one) => one.textContent),
  };
}

describe('one article-page with from="page" shows what the page says', () => {
  it('of Ghost', async () => {
    expect(await shownOn('page-ghost.html', 'https://harbour.example/boat-school/', 'en')).to.deep.equal({
      headline: 'The boat that is also a school, M&S',
      kicker: 'Coast',
      standfirst: 'Lessons at low tide.',
      author: 'By Ruth Okafor',
      source: undefined,
      dates: ['2025-01-11T06:16:39Z', '2025-01-12T08:30:00Z'],
      image: 'https://harbour.example/content/images/boat.jpg',
      tags: ['Boats & oars'],
    });
  });

  it('of Drupal, by JSON-LD', async () => {
    expect(await shownOn('page-drupal.html', 'https://veldwacht.example/nieuws/sluis', 'en')).to.deep.equal({
      headline: 'De sluis gaat open',
      kicker: undefined,
      standfirst: 'Om zes uur, zegt de wachter.',
      author: 'By J. de Boer',
      source: undefined,
      dates: ['2025-03-01T06:00:00+01:00', '2025-03-01T08:15:00+01:00'],
      image: 'https://veldwacht.example/files/sluis.jpg',
      tags: [],
    });
  });

  it('of a Chinese portal, by plain meta elements', async () => {
    expect(await shownOn('page-portal.html', 'https://portal.example/n/7104.html', 'zh-CN')).to.deep.equal({
      headline: '江滩风筝节改期至本周六',
      kicker: '桥头',
      standfirst: '江滩风筝节因风大改至本周六。',
      author: '作者：林晓',
      source: '来源：江城日报',
      dates: ['2025-04-02T16:20:00'],
      image: undefined,
      tags: ['风筝节', '江滩', '桥头网'],
    });
  });
});
