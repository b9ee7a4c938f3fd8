import { type CleaningContext, isBlank } from './context.js';

const numeric = /^[^\p{L}\d]{0,3}[\d٠-٩۰-۹][\d٠-٩۰-۹.,:’'\s%‰+\-−–]*[^\p{L}\d]{0,3}$/u;
/** A dash says that there is no number: it makes no words of a column. */
const says = /[\p{L}\p{N}]/u;
const textOf = (node: Node): string => node.textContent?.trim() ?? '';

/** A table in a box of its own that scrolls and that the keyboard reaches; columns of numbers end at one edge. */
export function tidyTable(table: HTMLTableElement, { tableName }: CleaningContext): void {
  const rows = [...table.rows];
  if (rows.every(({ cells }) => cells.length < 2) && table.querySelector('img')) return pictureTable(table, rows);
  if (rows.length === 1 && rows[0]!.cells.length === 1) return table.replaceWith(...rows[0]!.cells[0]!.childNodes);
  if (!table.querySelector('[colspan],[rowspan]'))
    for (let column = 0; column < (rows[0]?.cells.length ?? 0); column++) {
      const cells = rows.flatMap((row) => row.cells[column] ?? []);
      const data = cells.filter((cell) => cell.localName === 'td' && says.test(textOf(cell)));
      if (data.length && data.every((cell) => numeric.test(textOf(cell))))
        for (const cell of cells) cell.classList.add('end');
    }
  const box = table.ownerDocument.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', (table.caption && textOf(table.caption)) || tableName());
  table.replaceWith(box);
  box.append(table);
}

/** Old editors caption a picture by a table of one column. */
function pictureTable(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  const document = table.ownerDocument;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  for (const cell of rows.flatMap((row) => [...row.cells]))
    (isBlank(cell) || cell.querySelector('img') ? figure : caption).append(...cell.childNodes);
  if (!isBlank(caption)) figure.append(caption);
  table.replaceWith(figure);
}
