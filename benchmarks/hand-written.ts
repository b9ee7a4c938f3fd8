// What ours is measured against: one custom element each, one shadow root, one template that is cloned, and items that are ready to be
// shown. It uses our style sheets, so that the browser lays out the same boxes.

/** An item that needs no parsing and no formatting. */
export interface ReadyItem {
  readonly headline: string;
  readonly url: string;
  readonly date: string;
  readonly datetime: string;
  readonly section: string;
  readonly description: string;
  readonly image: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
}

/** An article that needs no parsing and no formatting. */
export interface ReadyArticle {
  readonly label: string;
  readonly section: string;
  readonly headline: string;
  readonly description: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly date: string;
  readonly datetime: string;
  readonly modified: string;
  readonly modifiedDatetime: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly views: string;
  readonly readingTime: string;
  readonly comments: string;
  readonly commentUrl: string;
}

const template = (html: string): DocumentFragment => {
  const element = document.createElement('template');
  element.innerHTML = html.replace(/>\s+</g, '><').trim();
  return element.content;
};
const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** Registers `hand-list`. */
export function defineHandList(css: string): void {
  const sheets = [sheetOf(css)];
  const frame = template(`<div class="frame box layout-list">
    <div class="header" part="header"><h2 class="heading" part="heading">Related</h2></div>
    <ul class="list" part="list" role="list" aria-label="Related"></ul>
  </div>`);
  const prototype = template(`<li class="item" part="item">
    <div class="text">
      <p class="top"><span class="section"></span></p>
      <h3 class="headline" part="headline"><a class="link" part="link"></a></h3>
      <p class="description" part="description"></p>
      <p class="meta run" part="meta"><time class="date" part="date"></time></p>
    </div>
    <span class="image"><img class="image" part="image" loading="lazy" decoding="async"></span>
  </li>`).firstElementChild as HTMLElement;

  class HandList extends HTMLElement {
    #items: readonly ReadyItem[] = [];

    set items(items: readonly ReadyItem[]) {
      const isNew = !this.shadowRoot;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const content = isNew ? (frame.cloneNode(true) as DocumentFragment) : root;
      const list = content.querySelector('ul')!;
      for (const [index, item] of items.entries()) {
        if (item === this.#items[index]) continue;
        const row = isNew ? (prototype.cloneNode(true) as HTMLElement) : list.children[index]!;
        const top = row.firstElementChild!.firstElementChild!;
        const headline = top.nextElementSibling!;
        const description = headline.nextElementSibling!;
        const link = headline.firstElementChild as HTMLAnchorElement;
        const time = description.nextElementSibling!.firstElementChild as HTMLTimeElement;
        const image = row.lastElementChild!.firstElementChild as HTMLImageElement;
        top.firstElementChild!.textContent = item.section;
        link.textContent = item.headline;
        link.href = item.url;
        description.textContent = item.description;
        time.textContent = item.date;
        time.dateTime = item.datetime;
        image.alt = item.image.alt;
        image.width = item.image.width;
        image.height = item.image.height;
        image.src = item.image.url;
        if (isNew) list.append(row);
      }
      this.#items = items;
      if (!isNew) return;
      root.adoptedStyleSheets = sheets;
      list.addEventListener('click', (event) =>
        this.dispatchEvent(new CustomEvent('follow', { detail: event.target })),
      );
      root.append(content);
    }
  }
  customElements.define('hand-list', HandList);
}

/** Registers `hand-header` and `hand-meta`. */
export function defineHandArticle(headerCss: string, metaCss: string): void {
  const headerSheets = [sheetOf(headerCss)];
  const header = template(`<div class="frame box"><hgroup class="header" part="header">
    <p class="over"><span class="label live" part="label"></span><span class="kicker" part="kicker"></span></p>
    <h1 class="headline" part="headline"></h1>
    <p class="standfirst" part="standfirst"></p>
  </hgroup></div>`);
  const metaSheets = [sheetOf(metaCss)];
  const name = '<a class="name" part="link"></a>';
  const meta = template(`<div class="frame box"><div class="by"><ul class="meta run" part="meta" role="list">
    <li class="author" part="author"><span class="hidden-text">By </span>${name} and ${name}</li>
    <li class="date" part="date"><span class="hidden-text">Published: </span><time></time></li>
    <li class="modified" part="modified">Updated <time></time></li>
    <li class="source" part="source"><span class="hidden-text">Source: </span>${name}</li>
    <li class="views" part="views"></li>
    <li class="reading-time" part="reading-time"></li>
    <li class="comments" part="comments"><a class="link" part="link"></a></li>
  </ul></div></div>`);

  class HandHeader extends HTMLElement {
    set article(article: ReadyArticle) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = headerSheets;
      const content = header.cloneNode(true) as DocumentFragment;
      const [over, headline, standfirst] = content.firstElementChild!.firstElementChild!.children;
      over!.firstElementChild!.textContent = article.label;
      over!.lastElementChild!.textContent = article.section;
      headline!.textContent = article.headline;
      standfirst!.textContent = article.description;
      root.append(content);
    }
  }
  class HandMeta extends HTMLElement {
    set article(article: ReadyArticle) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = metaSheets;
      const content = meta.cloneNode(true) as DocumentFragment;
      const [one, other, source, comments] = content.querySelectorAll('a');
      const [date, modified] = content.querySelectorAll('time');
      const [first, second] = article.authors;
      one!.textContent = first!.name;
      one!.href = first!.url;
      other!.textContent = second!.name;
      other!.href = second!.url;
      date!.textContent = article.date;
      date!.dateTime = article.datetime;
      modified!.textContent = article.modified;
      modified!.dateTime = article.modifiedDatetime;
      source!.textContent = article.source.name;
      source!.href = article.source.url;
      const readingTime = comments!.parentElement!.previousElementSibling!;
      readingTime.textContent = article.readingTime;
      readingTime.previousElementSibling!.textContent = article.views;
      comments!.textContent = article.comments;
      comments!.href = article.commentUrl;
      root.append(content);
    }
  }
  customElements.define('hand-header', HandHeader);
  customElements.define('hand-meta', HandMeta);
}
