/** A picture that does not come leaves its place as it is, with its words where it has some. Errors do not bubble: one listener captures them. */
export const pictureFailed = {
  capture: true,
  handleEvent({ target }: Event): void {
    if (!(target instanceof HTMLImageElement)) return;
    const box = target.parentElement;
    if (!box) return;
    box.classList.add('broken');
    target.replaceWith(target.alt);
  },
};
