import { type Article, parseArticle } from '../../src/model/index.js';

/** What `from="page"` finds on a page of that HTML at that address: the raw document, and the article. */
export async function readPageOf(html: string, address: string): Promise<{ raw: object; article: Article }> {
  const frame = document.createElement('iframe');
  const module = new URL('../../src/sources/from/page-document.ts', import.meta.url).href;
  frame.srcdoc = html.replace(
    /<\/head>/,
    `<base href="${address}"><script type="module">
      import { readPage } from '${module}';
      try {
        parent.postMessage({ raw: JSON.stringify(readPage()) });
      } catch (error) {
        parent.postMessage({ error: String(error.stack) });
      }
    </script></head>`,
  );
  const answer = new Promise<MessageEvent<{ raw: string; error?: string }>>((resolve) =>
    addEventListener('message', function take(event: MessageEvent<{ raw: string; error?: string }>) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', take);
      resolve(event);
    }),
  );
  document.body.append(frame);
  const { data } = await answer;
  if (data.error) throw new Error(data.error);
  const raw = JSON.parse(data.raw) as object;
  const site = frame.contentDocument!.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  frame.remove();
  return { raw, article: parseArticle(raw, { base: address, siteName: site?.content }).article };
}
