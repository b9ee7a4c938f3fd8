import { urlTricks } from '../helpers/hostile-corpus.js';
import { foreignDocuments } from '../helpers/hostile-documents.js';
import { everything, hostilePage, lists, make, someOf } from '../helpers/hostile-page.js';
import { recordConsole } from '../helpers/show.js';
import '../../src/define.js';

const formats = Object.keys(foreignDocuments('', ''));

describe('hostile data from outside', function () {
  // Many runs, on machines that may be busy.
  this.timeout(120_000);
  recordConsole();
  const show = hostilePage();

  it('runs nothing, opens nothing and turns nothing round in a feed or an answer of a CMS', async () => {
    for (const [at, format] of formats.entries()) {
      const sources = someOf(everything, formats.length, at).map((text, index) => {
        const document = foreignDocuments(text, urlTricks[(index * formats.length + at) % urlTricks.length]!)[format]!;
        return URL.createObjectURL(new Blob([document]));
      });
      await show(sources.map((src, index) => make(lists[index % 2]!, { src })));
      sources.forEach((src) => URL.revokeObjectURL(src));
    }
  });

  it('does so in no link that a site’s own page has for readers without script', async () => {
    await show(
      everything.map((text, index) => {
        const list = make(lists[index % 2]!, {});
        const link = list.appendChild(document.createElement('a'));
        link.textContent = link.title = text;
        link.setAttribute('href', urlTricks[index % urlTricks.length]!);
        return list;
      }),
    );
  });
});
