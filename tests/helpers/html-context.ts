import type { CleaningContext, FigureParts } from '../../src/elements/article-body/html/context.js';
import type { Image } from '../../src/model/article.js';
import { image } from '../../src/model/fields/image.js';
import { url } from '../../src/model/fields/url.js';
import type { Problem } from '../../src/model/problem.js';
import { at, createReader } from '../../src/model/reader.js';

const html = (nodes: readonly Node[] = []): string => {
  const holder = document.createElement('p');
  holder.append(...nodes);
  return holder.innerHTML;
};

/** A figure as one line. */
const line = (picture: Image, { caption, credit, href, larger }: FigureParts): string => {
  const { url: address, width = 0, height = 0, alt, srcset } = picture;
  const size = width && height ? `${width}×${height}` : '';
  const parts = [
    [address, srcset, size, alt].filter(Boolean).join(' '),
    html(caption),
    html(credit),
    larger ?? href ?? '',
  ];
  return `[${parts.join('; ')}]`;
};

/** What the cleaning of HTML asks for, as an article on a site would have it. */
export function htmlContext(base = 'https://site.example/news/1.html'): CleaningContext & { problems: Problem[] } {
  const problems: Problem[] = [];
  const reader = createReader(new Map(), { base }, problems, 1);
  let tables = 0;
  return {
    problems,
    link: (value) => at(reader, { html: value }, 'html', url),
    picture: (address, srcset) => at(reader, { html: { url: address, srcset } }, 'html', image),
    figure: (picture, parts) => {
      const figure = document.createElement('figure');
      figure.append(line(picture, parts));
      return figure;
    },
    tableName: () => `Table ${++tables}`,
    frameName: (site, isVideo) => `${isVideo ? 'Video' : 'Content'}, ${site}`,
  };
}

/** What came of HTML, as HTML. */
export const shownAs = (elements: readonly HTMLElement[]): string =>
  elements
    .map(({ localName, textContent, outerHTML }) =>
      localName === 'figure' && textContent.startsWith('[') ? textContent : outerHTML,
    )
    .join('\n');
