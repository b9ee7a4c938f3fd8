/** A picture that does not come gives way to the list's other one, and that to its words where it has some: the place stays. */
export function pictureFailed({ target }: Event, instead: string | undefined): void {
  if (!(target instanceof HTMLImageElement)) return;
  const box = target.parentElement;
  if (!box) return;
  if (instead && target.src !== instead) {
    target.removeAttribute('srcset');
    target.src = instead;
    return;
  }
  if (box.matches('span.image')) box.classList.add('broken');
  target.replaceWith(target.alt);
}
