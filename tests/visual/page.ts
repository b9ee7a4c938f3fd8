import '../../src/define.js';
import { scenes, type State } from './scenes.js';

// `?element=article-header&dir=ltr`: every state of one element under another. `&control`: one pixel more than there should be.

type Shown = HTMLElement & { readonly loaded: Promise<void>; readonly state: string };
const wanted = new URLSearchParams(location.search);
const name = wanted.get('element') ?? '';
const dir = wanted.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en';
document.documentElement.classList.toggle('control', wanted.has('control'));

/** What of a document the element takes: lists have it in another property. */
function make(tag: string, { lang, attributes = {}, content = '', data }: State): Shown {
  const element = document.createElement(tag) as Shown;
  element.innerHTML = content;
  if (lang) element.lang = lang;
  element.setAttribute('time-zone', 'UTC');
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (data) Object.assign(element, tag.endsWith('-list') ? { items: data } : { article: data });
  return element;
}

/** Every element, also within shadow roots. */
function* all(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

const isShown = (element: Element): element is Shown => 'loaded' in element;
const frame = (): Promise<number> => new Promise(requestAnimationFrame);

async function show(): Promise<void> {
  for (const state of scenes[name]![dir]) {
    const shown = make(state.tag ?? name, state);
    if (name === 'article-toc') {
      const body = make('article-body', { data: state.data });
      body.id = 'body';
      body.hidden = true;
      document.body.append(body);
      shown.setAttribute('for', 'body');
    }
    document.body.append(shown);
    if (state.press) {
      await shown.loaded;
      await frame();
      shown.shadowRoot!.querySelector<HTMLElement>(state.press)!.click();
      // What it opens is fetched, and says in words what it is.
      while (!shown.shadowRoot!.querySelector('[role=status]')!.textContent.trim()) await frame();
    }
  }
  // Parts of a page are there only once the page is.
  for (let rounds = 0; rounds < 3; rounds++) {
    for (const element of all(document))
      if (isShown(element) && !element.getAttribute('src')?.includes('never')) await element.loaded;
    await frame();
  }
}

/** Fonts and pictures are there; called again whenever the page has another width. */
async function settle(): Promise<void> {
  for (const element of all(document)) {
    if (!(element instanceof HTMLImageElement)) continue;
    element.loading = 'eager';
    await element.decode().catch(() => undefined);
  }
  await document.fonts.ready;
  await frame();
  await frame();
}

Object.assign(window, { shown: show(), settle });
