import { expect, fixtureSync } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import '../../src/define.js';
import { checks } from '../cms/checks.mjs';
import { see } from '../cms/see.mjs';
import { pageWithElements } from '../helpers/page-with-elements.js';

// What a real WordPress, Hugo and Eleventy answered; `npm run test:cms -- --record` writes it anew, and looks at the same.
const folder = new URL('../fixtures/cms/', import.meta.url).href;
interface Recorded {
  readonly file: string;
  readonly status: number;
  readonly pages?: string;
}
const answers = (await (await fetch(`${folder}answers.json`)).json()) as Readonly<Record<string, Recorded>>;
const originOf = (publisher: string): string => `https://${publisher}.example`;

/** Answers as the publishers did. */
async function recorded(address: RequestInfo | URL): Promise<Response> {
  const answer = answers[address as string];
  if (!answer) throw new TypeError(`nothing was recorded for ${address as string}`);
  const { body } = await fetch(folder + answer.file);
  return new Response(body, {
    status: answer.status,
    headers: answer.pages ? { 'x-wp-totalpages': answer.pages } : {},
  });
}

const openPage = async (address: string, html: string): Promise<Element> =>
  pageWithElements(
    await (await fetch(folder + answers[address]!.file)).text(),
    address,
    `<div lang="vi">${html}</div>`,
  );

describe('what real publishers answer comes right', () => {
  before(() => configure({ fetch: recorded, report: () => undefined }));
  after(() => configure({ fetch: null, report: null }));

  for (const { name, publisher, page, html, see: what, isOfPage, expected } of checks)
    it(name, async () => {
      const origin = originOf(publisher);
      const box = isOfPage
        ? await openPage(origin + page, html)
        : fixtureSync<HTMLElement>(`<div lang="vi">${html.replaceAll(' src="', ` src="${origin}`)}</div>`);
      // Nobody is there to send the pictures, without which a list would take their places away.
      box.firstElementChild!.shadowRoot?.addEventListener('error', (event) => event.stopPropagation(), true);
      expect(await see(box, what)).to.deep.equal(expected);
    });
});
