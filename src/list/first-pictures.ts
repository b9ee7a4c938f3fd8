/** Rows after so many are laid out when they come near the viewport; so many pictures are fetched at once where a list starts in view. */
export const eagerRows = 4;

/** Asking where an element stands makes the browser lay out the page: once one stood below the fold, no other asks in that frame. */
let isBelow = false;

/** Whether an element starts where the reader looks. One that is not shown has no box; a page may have made it inline, and so without width. */
export function startsInView(element: Element): boolean {
  if (isBelow) return false;
  const top = element.getClientRects()[0]?.top ?? -1;
  if (top < innerHeight) return top >= 0;
  isBelow = true;
  requestAnimationFrame(() => (isBelow = false));
  return false;
}

/** Has the first pictures of a list fetched at once, the very first before others. */
export function hurryPictures(rows: readonly Element[]): void {
  const pictures = rows.slice(0, eagerRows).flatMap((row) => row.querySelector('img') ?? []);
  pictures[0]?.setAttribute('fetchpriority', 'high');
  for (const picture of pictures) picture.loading = 'eager';
}
