import { fixture } from '@open-wc/testing';

/** A publisher's page, as if it stood at that address, with our elements in its body; answers with the box around them. */
export async function pageWithElements(page: string, address: string, html: string): Promise<Element> {
  const frame = await fixture<HTMLIFrameElement>('<iframe width="800" height="600"></iframe>');
  const script = new URL('../../src/define.ts', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = page
    .replace(/<head>/, `<head><base href="${address}"><script type="module" src="${script}"></script>`)
    // Nobody is there to send the pictures.
    .replaceAll(/<img [^>]*>/g, '')
    .replace(/<body[^>]*>/, `$&<div id="box">${html}</div>`);
  await loaded;
  return frame.contentDocument!.getElementById('box')!;
}
