import type { Article } from '../../model/article.js';
import type { Problem } from '../../model/problem.js';
import type { Markup, RowView } from '../item-row.js';
import type { ListAttributes } from '../list-attributes.js';
import { emptyFragment } from '../row-prototype.js';
import { ownMarkupStyles } from './own-markup.styles.js';
import { takeBindings } from './own-markup/bindings.js';
import { cleanMarkup } from './own-markup/clean-markup.js';
import { fillRow } from './own-markup/fill-row.js';

/** What was made of a template. */
interface Compiled extends Markup {
  readonly problems: readonly Problem[];
  readonly sheets: readonly Element[];
}

/** `undefined` where there is nothing in it. */
const compiled = new WeakMap<HTMLTemplateElement, Compiled | undefined>();
const watched = new WeakSet<HTMLTemplateElement>();
/** The sheets that stand in a list, with the template that they came in. */
const dressed = new WeakMap<ListAttributes, readonly [Compiled | undefined, readonly Element[]]>();
const styled = new WeakSet<ListAttributes>();
let versions = 0;

/** How a list makes its rows, where it has a template; its sheets come and go with it. */
export function markupOf(
  list: ListAttributes,
  template: HTMLTemplateElement | null,
  problems: Problem[],
): Markup | undefined {
  if (template) watch(template);
  if (template && !compiled.has(template)) compiled.set(template, compile(template));
  const markup = template ? compiled.get(template) : undefined;
  problems.push(...(markup?.problems ?? []));
  dress(list, markup);
  return markup;
}

function compile(template: HTMLTemplateElement): Compiled | undefined {
  const fragment = emptyFragment();
  const { ownerDocument } = fragment;
  // Some frameworks put what is in a template beside its content.
  const { childNodes } = template.content.childElementCount ? template.content : template;
  fragment.append(...[...childNodes].map((node) => ownerDocument.importNode(node, true)));
  const found: Problem[] = [];
  const sheets = cleanMarkup(fragment, template.baseURI, found);
  const only = fragment.childElementCount === 1 ? fragment.firstElementChild! : undefined;
  const row = only?.localName === 'li' ? (only as HTMLElement) : ownerDocument.createElement('li');
  const box = ownerDocument.createElement('div');
  box.className = 'own';
  box.append(...(row === only ? row : fragment).childNodes);
  if (!box.childElementCount) return undefined;
  row.append(box);
  const bindings = takeBindings(row, found);
  row.classList.add('item');
  row.part.add('item');
  const problems = [...new Map(found.map((one) => [one.code + one.path, one])).values()];
  const makeRow = (item: Article, view: RowView): HTMLElement =>
    fillRow(row.cloneNode(true) as HTMLElement, bindings, item, view);
  return { version: ++versions, problems, sheets, makeRow };
}

/** A template that changes is followed. */
function watch(template: HTMLTemplateElement): void {
  if (watched.has(template)) return;
  watched.add(template);
  const observer = new MutationObserver(() => {
    compiled.delete(template);
    (template.parentElement as Partial<ListAttributes> | null)?.requestUpdate?.('extras', 0);
  });
  const all = { childList: true, subtree: true, attributes: true, characterData: true };
  observer.observe(template.content, all);
  observer.observe(template, all);
}

function dress(list: ListAttributes, markup: Compiled | undefined): void {
  const root = list.shadowRoot!;
  if (markup && !styled.has(list)) {
    styled.add(list);
    root.adoptedStyleSheets.push(ownMarkupStyles.styleSheet!);
  }
  const [before, old] = dressed.get(list) ?? [undefined, []];
  if (before === markup) return;
  for (const sheet of old) sheet.remove();
  const sheets = (markup?.sheets ?? []).map((sheet) => document.importNode(sheet, true));
  root.prepend(...sheets);
  dressed.set(list, [markup, sheets]);
}
